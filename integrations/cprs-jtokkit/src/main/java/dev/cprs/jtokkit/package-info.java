/**
 * Token counts of OpenAI's models, on JTokkit.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.jtokkit;

import org.jspecify.annotations.NullMarked;
