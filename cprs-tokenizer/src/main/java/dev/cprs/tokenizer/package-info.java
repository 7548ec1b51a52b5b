/**
 * The tokenizer of a Hugging Face model directory, on DJL's binding of the Rust tokenizers.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.tokenizer;

import org.jspecify.annotations.NullMarked;
