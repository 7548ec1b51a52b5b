/** Questions over paragraphs in SQuAD's format, and the contexts that hide the paragraphs. */
@NullMarked
package dev.cprs.eval.qa;

import org.jspecify.annotations.NullMarked;
