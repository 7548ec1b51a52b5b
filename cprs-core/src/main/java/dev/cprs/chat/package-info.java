/**
 * Compresses the messages of a conversation before they are sent to an LLM. The rules for what may
 * be compressed, and what never is, are in one place. Start at {@link
 * dev.cprs.chat.ChatCompressor}, or at {@link dev.cprs.chat.CompressingLlm} for a function from
 * messages to an answer.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.chat;

import org.jspecify.annotations.NullMarked;
