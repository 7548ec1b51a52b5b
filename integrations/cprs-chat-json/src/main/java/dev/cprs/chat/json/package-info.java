/**
 * The JSON of the APIs that LLMs are called with: which texts of a request are what to a {@link
 * dev.cprs.chat.ChatCompressor}, and how they are put back without touching a byte of the rest.
 * Start at {@link dev.cprs.chat.json.ChatFormat}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.chat.json;

import org.jspecify.annotations.NullMarked;
