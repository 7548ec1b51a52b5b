/**
 * Contract tests of the SPI: an implementation's test class extends the one for its interface and
 * says how to make an instance.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.testkit;

import org.jspecify.annotations.NullMarked;
