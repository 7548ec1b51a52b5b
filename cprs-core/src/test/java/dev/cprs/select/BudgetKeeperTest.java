package dev.cprs.select;

import static dev.cprs.select.Toys.relevance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BudgetKeeperTest {
  private static String within(long limit, String text, UnitTree units, Map<String, Double> words) {
    LabelledDocument document = Toys.document(text, units, words);
    Selection kept = Toys.within(limit, document, Toys.units(document, 0.3));
    assertThat(kept.tokens()).isLessThanOrEqualTo((int) limit);
    assertThat(Toys.COUNTER.count(kept.texts().get(0))).isLessThanOrEqualTo((int) limit);
    return kept.texts().get(0);
  }

  @Test
  void aFrameIsPaidForOnce() {
    String text = "h1 h2 h3 h4\na one\nb two\nc six\n";
    Map<String, Double> words = relevance("one", "two", "six");
    UnitTree table = Trees.table(text);
    assertThat(within(10, text, table, words)).isEqualTo("h1 h2 h3 h4\na one\nb two\nc six");
    assertThat(within(9, text, table, words)).isEqualTo("h1 h2 h3 h4\na one\nb two");
    assertThat(within(6, text, table, words)).isEqualTo("h1 h2 h3 h4\na one");
  }

  @Test
  void separatorsArePaidFor() {
    String text = "(a, b, (c, d))";
    UnitTree units = Trees.brackets(text);
    Map<String, Double> words = Map.of("a", 0.9, "b", 0.8, "c", 0.7, "d", 0.6);
    assertThat(within(3, text, units, words)).isEqualTo("(a)");
    assertThat(within(4, text, units, words)).isEqualTo("(a)");
    assertThat(within(5, text, units, words)).isEqualTo("(a, b)");
    assertThat(within(9, text, units, words)).isEqualTo("(a, b, (c))");
    assertThat(within(11, text, units, words)).isEqualTo(text);
  }

  @Test
  void aSmallerOneAfterOneThatNoLongerFitsIsKept() {
    String text = "best one here\nsecond is much longer than that\nthird\n";
    UnitTree lines = Trees.lines(text, UnitKind.LINE);
    assertThat(within(6, text, lines, Map.of("best", 0.9, "second", 0.8, "third", 0.7)))
        .isEqualTo("best one here\nthird");
  }

  @Test
  void aUnitLargerThanTheBudgetIsOpenedToItsParts() {
    String text = "([a, gold, b, c], x)";
    assertThat(within(5, text, Trees.brackets(text), relevance("gold"))).isEqualTo("([ gold])");
    // The whole unit would have fitted into more.
    assertThat(within(12, text, Trees.brackets(text), relevance("gold")))
        .isEqualTo("([a, gold, b, c])");
  }

  @Test
  void thenToLines() {
    String text = "one two three.\nfour gold five.\nsix seven eight.";
    UnitTree.Builder units = Trees.of(text).leaf(UnitKind.LOG_ENTRY, 0, text.length());
    assertThat(within(5, text, units.build(), relevance("gold"))).isEqualTo("four gold five.");
  }

  @Test
  void thenToSentences() {
    String text = "One two three. Four gold five. Six seven eight.";
    UnitTree.Builder units = Trees.of(text).leaf(UnitKind.CELL, 0, text.length());
    assertThat(within(5, text, units.build(), relevance("gold"))).isEqualTo("Four gold five.");
  }

  @Test
  void atLastToTheWordsAroundTheBest() {
    String text = "one two three four gold-bar five six seven eight";
    UnitTree.Builder units = Trees.of(text).leaf(UnitKind.CELL, 0, text.length());
    UnitTree cell = units.build();
    assertThat(within(3, text, cell, relevance("gold"))).isEqualTo("gold-bar");
    assertThat(within(5, text, cell, relevance("gold"))).isEqualTo("four gold-bar five");
    assertThat(within(6, text, cell, relevance("gold"))).isEqualTo("four gold-bar five six");
    assertThat(within(2, text, cell, relevance("gold"))).isEmpty();
  }

  @Test
  void ofAnOpenedUnitTheHeadIsAPartUnlessItFramesTheOthers() {
    String text = "gold failed:\n  at one\n  at two\n";
    UnitTree.Builder plain = Trees.of(text).unit(UnitKind.LOG_ENTRY, 0, 12);
    plain.leaf(UnitKind.LINE, 15, 21).leaf(UnitKind.LINE, 24, 30).close(30, 30);
    assertThat(within(3, text, plain.build(), relevance("gold"))).isEqualTo("gold failed:");
    UnitTree.Builder framed = Trees.of(text).unit(UnitKind.TERM, 0, 12).framed();
    framed.leaf(UnitKind.LINE, 15, 21).leaf(UnitKind.LINE, 24, 30).close(30, 30);
    assertThat(within(5, text, framed.build(), relevance("two")))
        .isEqualTo("gold failed:\n  at two");
  }

  @Test
  void whereTheFrameIsTooLargeAPartIsKeptWithoutIt() {
    String text = "a very long header of a table\ngold one\ntwo three\n";
    assertThat(within(4, text, Trees.table(text), relevance("gold"))).isEqualTo("gold one");
  }

  @Test
  void aFrameIsKeptWhollyOrNotAtAll() {
    // With its inner frame the best is too large, without all frames it is not.
    String text = "(a, (long long long long: gold gold gold), small, tiny)";
    UnitTree.Builder units = Trees.of(text);
    units.group(UnitKind.ARRAY, 0, 1).framed().separator(',').leaf(UnitKind.VALUE, 1, 2);
    int inner = text.indexOf("(long");
    int gold = text.indexOf("gold");
    int innerEnd = text.indexOf("),");
    units.group(UnitKind.ARRAY, inner, gold).framed().leaf(UnitKind.VALUE, gold, innerEnd);
    units.close(innerEnd, innerEnd + 1);
    int small = text.indexOf("small");
    units.leaf(UnitKind.VALUE, small, small + 5).leaf(UnitKind.VALUE, small + 7, small + 11);
    units.close(text.length() - 1, text.length());
    Map<String, Double> words = Map.of("gold", 0.9, "a", 0.7, "small", 0.8, "tiny", 0.6);
    // In their own order, and no bracket without the other.
    assertThat(within(6, text, units.build(), words)).isEqualTo("a gold gold gold small tiny");
  }

  @Test
  void requiredPartsAreKeptBeyondTheBudgetAndPayForTheirFrames() {
    String text = "h1 h2\na one\nb two\n";
    LabelledDocument document = Toys.document(text, Trees.table(text), relevance("two"));
    List<Candidate> always =
        AlwaysKeep.find(
                List.of(Pattern.compile("one")), List.of(), List.of(document), () -> {}, () -> {})
            .get(0);
    List<Candidate> both = Joined.join(concat(Toys.units(document, 0.3), always), document);
    assertThat(Toys.within(1, document, both).texts()).containsExactly("h1 h2\na one");
    assertThat(Toys.within(1, document, both).dropped()).isEqualTo(1);
    assertThat(Toys.within(6, document, both).texts()).containsExactly("h1 h2\na one\nb two");
  }

  private static List<Candidate> concat(List<Candidate> one, List<Candidate> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  @Test
  void nothingOfWhatIsDroppedWithAllItsPartsIsCountedAsKept() {
    String text = "gold one two three four. five\nsilver\n";
    LabelledDocument document =
        Toys.document(text, Trees.lines(text, UnitKind.LINE), relevance("gold", "silver"));
    List<Candidate> units = Toys.units(document, 0.3);
    assertThat(Toys.within(100, document, units).dropped()).isZero();
    assertThat(Toys.within(3, document, units).dropped()).isBetween(0, 1);
    assertThat(Toys.within(0, document, units).dropped()).isEqualTo(2);
  }
}
