/**
 * Which sentences of a passage answer a question, by precision and recall.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.eval.highlight;

import org.jspecify.annotations.NullMarked;
