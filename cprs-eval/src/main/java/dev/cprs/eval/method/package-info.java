/** What one would use instead of the compressor: retrieval, and cutting out the middle. */
@NullMarked
package dev.cprs.eval.method;

import org.jspecify.annotations.NullMarked;
