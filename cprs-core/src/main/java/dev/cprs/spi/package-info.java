/**
 * The interfaces that a tokenizer and a token critic implement for {@link
 * dev.cprs.ContextCompressor}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.spi;

import org.jspecify.annotations.NullMarked;
