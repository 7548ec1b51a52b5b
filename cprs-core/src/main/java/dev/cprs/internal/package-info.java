/** Helpers that the packages of core share; not exported. */
@NullMarked
package dev.cprs.internal;

import org.jspecify.annotations.NullMarked;
