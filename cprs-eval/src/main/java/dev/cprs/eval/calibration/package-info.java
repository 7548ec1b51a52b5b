/**
 * What relevances mean as probabilities: fits, and how far they are off.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.eval.calibration;

import org.jspecify.annotations.NullMarked;
