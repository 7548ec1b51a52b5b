package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A question that is too long for a window is shortened to what asks. */
class QuestionShortenerTest {
  private static final String TOLD = "The shop was moved to a new host and nobody saw it. ";

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static String fit(String question, int maxTokens) {
    return QuestionShortener.fit(question, maxTokens, QuestionShortenerTest::words);
  }

  @Example
  void aQuestionThatFitsStaysAsItIs() {
    assertThat(fit("Why?\n\n  It fails. ", 3)).isEqualTo("Why?\n\n  It fails. ");
  }

  @Example
  void keepsWhatAsksWhereverItStands() {
    String first = "Which host is slow?\n\n" + TOLD.repeat(30).strip();
    String middle = TOLD.repeat(15) + "Which host is slow? " + TOLD.repeat(15).strip();
    String last = TOLD.repeat(30) + "\n\nWhich host is slow?";
    assertThat(fit(first, 6)).isEqualTo("Which host is slow?");
    assertThat(fit(middle, 6)).isEqualTo("Which host is slow?");
    assertThat(fit(last, 6)).isEqualTo("Which host is slow?");
  }

  @Example
  void keepsRequestsAndTheEndsInTheTextsOrder() {
    String question =
        "Our shop is slow.\n\n"
            + TOLD.repeat(20).strip()
            + "\n\nPlease name the host.\n\n"
            + TOLD.repeat(20).strip()
            + "\n\nSince when is it so? It began in May.";
    assertThat(fit(question, 24))
        .isEqualTo(
            "Our shop is slow.\nPlease name the host.\nSince when is it so? It began in May.");
  }

  @Example
  void ofManyQuestionsTheLastOnesStay() {
    StringBuilder question = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      question.append("What about the host number ").append(i).append("?\n");
    }
    assertThat(fit(question.toString().strip(), 15))
        .isEqualTo("What about the host number 98?\nWhat about the host number 99?");
  }

  @Example
  void ofOneLongSentenceTheEndStays() {
    assertThat(fit("word ".repeat(100) + "end", 3)).endsWith("end").matches("(word )*end");
    String pairs = "\ud83d\ude00".repeat(500);
    String shorter = QuestionShortener.fit(pairs, 7, String::length);
    assertThat(shorter).isNotEmpty().hasSizeLessThanOrEqualTo(7);
    assertThat(shorter.codePoints()).allMatch(c -> c == 0x1f600);
  }

  @Property(seed = "1", tries = 500)
  void fitsIsNeverEmptyAndIsDeterministic(
      @ForAll("questions") String text, @ForAll @IntRange(min = 2, max = 60) int maxTokens) {
    String question = text.strip();
    AtomicLong counted = new AtomicLong();
    ToIntFunction<String> count =
        part -> {
          counted.addAndGet(part.length());
          return part.codePointCount(0, part.length());
        };
    String shorter = QuestionShortener.fit(question, maxTokens, count);
    assertThat(shorter.isEmpty()).isEqualTo(question.isEmpty());
    assertThat(count.applyAsInt(shorter)).isLessThanOrEqualTo(maxTokens);
    assertThat(counted.get()).isLessThan(6L * question.length() + 2000);
    assertThat(QuestionShortener.fit(question, maxTokens, count)).isEqualTo(shorter);
  }

  @Provide
  Arbitrary<String> questions() {
    return Arbitraries.of(
            "Why? ",
            "It fails. ",
            "Please fix it.",
            "\n\n",
            "\n",
            "at a.b.C(C.java:1) ",
            "x",
            " ",
            "\ud83d\ude00",
            "\ud83d",
            "什么？",
            "word ".repeat(200))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
