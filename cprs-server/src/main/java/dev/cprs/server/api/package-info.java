/**
 * The two APIs that compress a context: the plain one and the published one.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.server.api;

import org.jspecify.annotations.NullMarked;
