/**
 * What every suite and method works on: a question over a context, and places in it.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.eval.sample;

import org.jspecify.annotations.NullMarked;
