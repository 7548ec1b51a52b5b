package dev.cprs.eval.qa;

import java.util.List;

/**
 * A paragraph of a document and the questions that it answers.
 *
 * @param text the paragraph
 * @param questions possibly none
 */
record QaParagraph(String text, List<QaQuestion> questions) {
  QaParagraph {
    questions = List.copyOf(questions);
  }
}
