/** Runnable programs with other libraries. */
@NullMarked
package dev.cprs.examples.integrations;

import org.jspecify.annotations.NullMarked;
