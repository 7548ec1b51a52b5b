/** The cprs command. */
@NullMarked
package dev.cprs.cli;

import org.jspecify.annotations.NullMarked;
