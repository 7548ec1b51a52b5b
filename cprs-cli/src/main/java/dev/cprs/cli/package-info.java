/**
 * The cprs command.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.cli;

import org.jspecify.annotations.NullMarked;
