/**
 * Compression in front of the OpenAI Java SDK; start at {@link dev.cprs.openai.OpenAICompression}.
 */
@NullMarked
package dev.cprs.openai;

import org.jspecify.annotations.NullMarked;
