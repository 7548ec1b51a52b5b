/** Context compression for LLM applications; start at {@link dev.cprs.ContextCompressor}. */
@NullMarked
package dev.cprs;

import org.jspecify.annotations.NullMarked;
