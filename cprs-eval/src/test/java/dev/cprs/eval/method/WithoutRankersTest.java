package dev.cprs.eval.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Question;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What needs no ranker, with the real tokenizer. */
class WithoutRankersTest {
  private static final String WEATHER = "The weather was fine for most of the long voyage home. ";
  private static final String CONTEXT = WEATHER.repeat(40).strip();

  private static ContextCompressor compressor;

  @BeforeAll
  static void load() {
    compressor = ContextCompressor.create();
  }

  @AfterAll
  static void close() {
    compressor.close();
  }

  private static List<Passage> firstLast(String context, int budget) {
    Question question = new Question(ControlPrompt.facts(), "anything", context);
    return new Ends(compressor).keep(question, budget);
  }

  private static int tokens(Passage passage) {
    return compressor.tokenize(CONTEXT).count(passage.start(), passage.end());
  }

  @Test
  void firstLastKeepsHalfOfTheBudgetAtEachEnd() {
    List<Passage> kept = firstLast(CONTEXT, 21);

    assertThat(kept).hasSize(2);
    assertThat(kept.get(0).start()).isZero();
    assertThat(kept.get(1).end()).isEqualTo(CONTEXT.length());
    assertThat(kept).extracting(WithoutRankersTest::tokens).containsExactly(11, 10);
  }

  @Test
  void firstLastKeepsAContextThatFits() {
    assertThat(firstLast(WEATHER.strip(), 1000))
        .containsExactly(new Passage(0, WEATHER.strip().length()));
    assertThat(firstLast(CONTEXT, 1)).hasSize(1);
    assertThat(firstLast(" \n ", 10)).isEmpty();
  }

  @Test
  void sentencesAreThoseOfTheCompressorWithTheirTokens() {
    String context = "  One is here. Two, Mr. Smith,\nis \u00a0 \n\nthree";

    List<Unit> units = WholeUnits.sentences().cut(context, compressor.tokenize(context));

    assertThat(units)
        .extracting(unit -> context.substring(unit.passage().start(), unit.passage().end()))
        .containsExactly("One is here.", "Two, Mr. Smith,\nis", "three");
    assertThat(units).extracting(Unit::tokens).containsExactly(4, 7, 1);
  }
}
