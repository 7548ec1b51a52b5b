/**
 * The proxy in front of an LLM's API, which compresses the context in chat requests.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.server.proxy;

import org.jspecify.annotations.NullMarked;
