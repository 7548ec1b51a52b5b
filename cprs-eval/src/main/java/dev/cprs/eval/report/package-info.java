/** What was measured, as tables, a map, JSON and a page. */
@NullMarked
package dev.cprs.eval.report;

import org.jspecify.annotations.NullMarked;
