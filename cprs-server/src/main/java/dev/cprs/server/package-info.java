/** The HTTP service; start at {@link dev.cprs.server.CompressionServer}. */
@NullMarked
package dev.cprs.server;

import org.jspecify.annotations.NullMarked;
