/**
 * Questions with their evidence marked in whole documents.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.eval.evidence;

import org.jspecify.annotations.NullMarked;
