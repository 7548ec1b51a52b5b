/**
 * Reads the JSON of LLM APIs for a {@link dev.cprs.chat.ChatCompressor}, and puts the compressed
 * texts back without changing any other byte. Start at {@link dev.cprs.chat.json.ChatFormat}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.chat.json;

import org.jspecify.annotations.NullMarked;
