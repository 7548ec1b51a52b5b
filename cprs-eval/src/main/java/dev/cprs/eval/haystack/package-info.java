/** Suites whose samples are made: needles, chains and pairs, and the haystacks that hide them. */
@NullMarked
package dev.cprs.eval.haystack;

import org.jspecify.annotations.NullMarked;
