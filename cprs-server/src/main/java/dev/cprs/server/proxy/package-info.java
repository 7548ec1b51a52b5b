/** The proxy in front of an LLM's API, which compresses the context in chat requests. */
@NullMarked
package dev.cprs.server.proxy;

import org.jspecify.annotations.NullMarked;
