/**
 * Models by their names on a Hugging Face hub. {@link dev.cprs.hub.Hub} finds them in the cache
 * that other tools share, and fetches them into it when asked to.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.hub;

import org.jspecify.annotations.NullMarked;
