/** Runnable programs on a real document. */
@NullMarked
package dev.cprs.examples;

import org.jspecify.annotations.NullMarked;
