/**
 * Compression in front of the OpenAI Java SDK; start at {@link dev.cprs.openai.OpenAICompression}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.openai;

import org.jspecify.annotations.NullMarked;
