package dev.cprs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.CompressedContext;
import dev.cprs.ContextCompressor;
import dev.cprs.Span;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Each question over the part of the book around its answer, 20,000 characters to each side: the
 * whole book takes a quarter of a minute and more. Windows are read one by one, so that a sentence
 * has the same score in the part as in the whole, but for where windows begin; only the best
 * sentence, which the default threshold follows, may be another one in the whole.
 */
class TenQuestionsTest {
  private static final int SIDE = 20_000;

  /** Eight are, in bf16; one may fall to another type's rounding. */
  private static final int FOUND = 7;

  @Test
  void evidenceIsInTheBookOnceAndHoldsTheAnswer() throws IOException {
    String book = TenQuestions.book();
    assertThat(TenQuestions.load())
        .hasSize(10)
        .allSatisfy(
            question -> {
              int at = book.indexOf(question.evidence());
              assertThat(at).isNotNegative();
              assertThat(book.indexOf(question.evidence(), at + 1)).isNegative();
              assertThat(question.evidence()).contains(question.answer());
            });
  }

  @Test
  void theEmbeddedModelFindsMostAnswers() throws IOException {
    String book = TenQuestions.book();
    int found = 0;
    try (ContextCompressor compressor = ContextCompressor.create()) {
      for (TenQuestions.Question question : TenQuestions.load()) {
        String part = around(book, book.indexOf(question.evidence()));
        CompressedContext kept = compressor.compress(question.question(), part);
        for (Span span : kept.spans()) {
          assertThat(part.substring(span.start(), span.end())).isEqualTo(span.text());
        }
        assertThat(kept.stats().keptShare()).isLessThan(0.2);
        found += kept.spans().stream().anyMatch(question::isAnsweredBy) ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(FOUND);
  }

  /** Whole paragraphs. */
  private static String around(String book, int at) {
    int start = book.lastIndexOf("\n\n", Math.max(0, at - SIDE));
    int end = book.indexOf("\n\n", Math.min(book.length(), at + SIDE));
    return book.substring(Math.max(0, start), end < 0 ? book.length() : end);
  }
}
