/**
 * Compression in front of an LLM: what may be compressed in a conversation and what never, in one
 * place. Start at {@link dev.cprs.chat.ChatCompressor}, or at {@link dev.cprs.chat.CompressingLlm}
 * for a function from messages to an answer.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.chat;

import org.jspecify.annotations.NullMarked;
