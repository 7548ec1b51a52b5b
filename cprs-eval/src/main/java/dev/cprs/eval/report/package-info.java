/**
 * What was measured, as tables, a map, JSON and a page.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.eval.report;

import org.jspecify.annotations.NullMarked;
