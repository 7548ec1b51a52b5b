/**
 * Suites whose samples are made: needles, chains and pairs, and the haystacks that hide them.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.eval.haystack;

import org.jspecify.annotations.NullMarked;
