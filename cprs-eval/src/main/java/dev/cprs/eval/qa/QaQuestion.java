package dev.cprs.eval.qa;

import dev.cprs.eval.sample.Passage;
import java.util.List;

/**
 * A question to a paragraph.
 *
 * @param id what the file calls it
 * @param text the question
 * @param answer where the first answer of the file stands in the paragraph (in SQuAD's development
 *     set, that of the one who asked)
 * @param answers the words of all its answers
 */
record QaQuestion(String id, String text, Passage answer, List<String> answers) {
  QaQuestion {
    answers = List.copyOf(answers);
  }
}
