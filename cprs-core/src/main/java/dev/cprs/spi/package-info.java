/** What a tokenizer and a token critic implement to serve {@link dev.cprs.ContextCompressor}. */
@NullMarked
package dev.cprs.spi;

import org.jspecify.annotations.NullMarked;
