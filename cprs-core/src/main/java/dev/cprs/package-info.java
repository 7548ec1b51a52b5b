/**
 * Context compression for LLM applications; start at {@link dev.cprs.ContextCompressor}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs;

import org.jspecify.annotations.NullMarked;
