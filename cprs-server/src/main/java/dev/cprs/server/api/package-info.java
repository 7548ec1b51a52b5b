/** The two APIs that compress a context: the plain one and the published one. */
@NullMarked
package dev.cprs.server.api;

import org.jspecify.annotations.NullMarked;
