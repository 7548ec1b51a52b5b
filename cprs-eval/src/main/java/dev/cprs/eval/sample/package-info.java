/** What every suite and method works on: a question over a context, and places in it. */
@NullMarked
package dev.cprs.eval.sample;

import org.jspecify.annotations.NullMarked;
