package dev.cprs.select;

import static dev.cprs.select.Toys.relevance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.decode.ProseSegmenter;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The marks of what was left out. */
class MarksTest {
  /** A format in which a mark is a child among the others, as in JSON. */
  private static final class Among implements Segmenter {
    @Override
    public String format() {
      return "among";
    }

    @Override
    public double fit(CharSequence text, int from, int to) {
      return 0;
    }

    @Override
    public void segment(int from, int to, UnitTree.Builder units) {}

    @Override
    public Optional<String> mark(String what) {
      return Optional.empty();
    }

    @Override
    public String markAmong(CharSequence head, int number, String what) {
      return "<" + head + number + ": " + what + ">";
    }
  }

  private static final Segmenter LINES =
      new Segmenter() {
        @Override
        public String format() {
          return "toy";
        }

        @Override
        public double fit(CharSequence text, int from, int to) {
          return 0;
        }

        @Override
        public void segment(int from, int to, UnitTree.Builder units) {}
      };

  private static Selection marked(
      long limit, String text, UnitTree units, Segmenter format, String... words) {
    LabelledDocument document = Toys.document(text, units, relevance(words));
    return Selection.within(
        limit,
        Toys.units(document, 0.5),
        List.of(document),
        d -> Marks.of(d, format, true),
        Toys.COUNTER);
  }

  private static String marked(String text, UnitTree units, Segmenter format, String... words) {
    return marked(Long.MAX_VALUE, text, units, format, words).texts().get(0);
  }

  @Test
  void sayWhatWasLeftOutAndWhere() {
    String text = "one\ntwo\nthree\nfour\nfive\nsix\n";
    assertThat(marked(text, Trees.lines(text, UnitKind.LINE), LINES, "two", "five"))
        .isEqualTo(
            "[… 1 line, line 1 …]\ntwo\n[… 2 lines, lines 3-4 …]\nfive\n[… 1 line, line 6 …]");
  }

  @Test
  void nameTheKindOfWhatWasLeftOut() {
    String table = "head\na\nb\nc\n";
    assertThat(marked(table, Trees.table(table), LINES, "c"))
        .isEqualTo("head\n[… 2 rows, lines 2-3 …]\nc");
    String log = "a\nb\nc\n";
    assertThat(marked(log, Trees.lines(log, UnitKind.LOG_ENTRY), LINES, "c"))
        .isEqualTo("[… 2 entries, lines 1-2 …]\nc");
  }

  @Test
  void standInALineWhereThereAreNoLines() {
    String text = "One a. Two b. Three c. Four d.";
    assertThat(marked(text, Trees.prose(text), new ProseSegmenter(), "One", "Three"))
        .isEqualTo("One a. […] Three c. […]");
  }

  @Test
  void nothingIsMarkedWhereNothingWasLeftOut() {
    String text = "\n\none\n\ntwo\n\n";
    assertThat(marked(text, Trees.lines(text, UnitKind.LINE), LINES, "one", "two"))
        .doesNotContain("[…");
  }

  @Test
  void areChildrenWhereAFormatHasNoOthers() {
    String text = "(a, b, (c, d), e)";
    UnitTree units = Trees.brackets(text);
    assertThat(marked(text, units, new Among(), "a")).isEqualTo("(a, <(0: 4 values>)");
    assertThat(marked(text, units, new Among(), "b"))
        .isEqualTo("(<(0: 1 value>, b, <(1: 3 values>)");
    assertThat(marked(text, units, new Among(), "d"))
        .isEqualTo("(<(0: 2 values>, (<(0: 1 value>, d), <(1: 1 value>)");
    assertThat(marked(text, units, new Among(), "a", "b", "c", "d", "e")).isEqualTo(text);
  }

  @Test
  void aFormatWithoutThemHasNoneUnlessTheyAreWantedEverywhere() {
    String text = "one\ntwo\n";
    LabelledDocument document =
        Toys.document(text, Trees.lines(text, UnitKind.LINE), relevance("two"));
    Selection silent =
        Selection.within(
            99,
            Toys.units(document, 0.5),
            List.of(document),
            d -> Marks.of(d, new Among(), false),
            Toys.COUNTER);
    assertThat(silent.texts()).containsExactly("two");
  }

  @Test
  void areCountedAndLeftOutWhereTheBudgetHasNoRoomForThem() {
    String text = "one\ntwo\nthree\nfour\nfive\nsix\n";
    UnitTree lines = Trees.lines(text, UnitKind.LINE);
    Selection marked = marked(Long.MAX_VALUE, text, lines, LINES, "two");
    assertThat(marked.tokens()).isEqualTo(Toys.COUNTER.count(marked.texts().get(0)));
    assertThat(marked(marked.tokens(), text, lines, LINES, "two").texts())
        .isEqualTo(marked.texts());
    assertThat(marked(marked.tokens() - 1, text, lines, LINES, "two").texts())
        .containsExactly("two");
  }

  @Test
  void areTheSameInEveryCountry() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      String text = "x\n".repeat(1500) + "end\n";
      assertThat(marked(text, Trees.lines(text, UnitKind.LINE), LINES, "end"))
          .isEqualTo("[… 1,500 lines, lines 1-1500 …]\nend");
    } finally {
      Locale.setDefault(before);
    }
  }
}
