package dev.cprs.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ToyTokenizer;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Inputs that a loop in a loop would take minutes or gigabytes for. Each takes two seconds of an
 * idle machine at most; the limit is for a busy one.
 */
@Timeout(300)
class SelectHostileInputTest {
  private static final int DEEP = 10_000;
  private static final int MANY = 100_000;

  /** A value in each of many brackets in each other. */
  private static LabelledDocument deep() {
    String text = "(gold, ".repeat(DEEP) + ")".repeat(DEEP);
    return Toys.document(text, Trees.brackets(text), Map.of("gold", 0.9));
  }

  private static List<Candidate> merged(LabelledDocument document) {
    return Duplicates.merge(Toys.units(document, 0.5), List.of(document));
  }

  @Test
  void deeplyNestedUnitsAllKept() {
    LabelledDocument deep = deep();
    List<Candidate> merged = merged(deep);
    assertThat(merged).hasSize(DEEP); // each is in another frame
    Selection kept = Toys.within(Long.MAX_VALUE, deep, merged);
    // All but the last comma. Not asserted as texts: a failure would print them.
    assertThat(kept.texts().get(0).length()).isEqualTo(deep.text().length() - 1);
    assertThat(kept.spans().get(DEEP - 1).path()).hasSizeLessThan(200);
  }

  @Test
  void deeplyNestedUnitsWithinABudget() {
    LabelledDocument deep = deep();
    for (int limit : new int[] {1, 100, 10_000}) {
      assertThat(Toys.within(limit, deep, merged(deep)).tokens()).isBetween(1, limit);
    }
  }

  @Test
  void aFrameThatIsTooLargeForAllOfManyUnits() {
    String text = "h ".repeat(5_000) + "\n" + "gold\n".repeat(20_000);
    LabelledDocument document = Toys.document(text, Trees.table(text), Map.of("gold", 0.9));
    // Counted by a tokenizer that reads what it counts.
    Counter counter = new OwnCounter(part -> new ToyTokenizer().encode(part).size());
    Selection kept =
        Selection.within(
            100, Toys.units(document, 0.5), List.of(document), d -> Marks.NONE, counter);
    assertThat(kept.tokens()).isEqualTo(100);
  }

  @Test
  void manyUnitsAllKept() {
    String text =
        IntStream.range(0, MANY).mapToObj(i -> "gold " + i + "\n").collect(Collectors.joining());
    LabelledDocument document =
        Toys.document(text, Trees.lines(text, UnitKind.LINE), Map.of("gold", 0.9));
    assertThat(Toys.within(Long.MAX_VALUE, document, merged(document)).spans()).hasSize(MANY);
    assertThat(Toys.within(MANY, document, merged(document)).spans()).hasSize(MANY / 2);
  }

  @Test
  void manyEqualUnits() {
    String text = "gold\n".repeat(MANY);
    LabelledDocument document =
        Toys.document(text, Trees.lines(text, UnitKind.LINE), Map.of("gold", 0.9));
    assertThat(merged(document).get(0).others()).hasSize(MANY - 1);
  }

  @Test
  void manyChunks() {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < MANY; i++) {
      text.append("gold,");
    }
    text.append(')');
    UnitTree.Builder units = Trees.of(text.toString());
    units.group(UnitKind.ARRAY, 0, 1).framed().separator(',');
    for (int i = 0; i < MANY; i++) {
      int start = 1 + 5 * i;
      if (i % 10 == 0) {
        units.group(UnitKind.ARRAY, start, start).separator(',');
      }
      units.leaf(UnitKind.VALUE, start, start + 4);
      if (i % 10 == 9) {
        units.close(start + 4, start + 4);
      }
    }
    int end = text.length();
    units.close(end - 1, end);
    LabelledDocument document = Toys.document(text.toString(), units.build(), Map.of("gold", 0.9));
    Selection kept = Toys.within(Long.MAX_VALUE, document, Toys.units(document, 0.5));
    assertThat(kept.spans().get(MANY - 1).path()).isEqualTo("$[" + (MANY - 1) + "]");
  }

  @Test
  void manySpansBesideOneFrame() {
    String sentence = "It is gold, not tin, and so on for quite a while as it goes. ";
    String text = sentence.repeat(50_000) + "(x)";
    UnitTree.Builder units = Trees.of(text);
    for (int i = 0; i < 50_000; i++) {
      int start = i * sentence.length();
      units.leaf(UnitKind.SENTENCE, start, start + sentence.length() - 1);
    }
    units.group(UnitKind.ARRAY, text.length() - 3, text.length() - 2).framed();
    units.leaf(UnitKind.VALUE, text.length() - 2, text.length() - 1);
    UnitTree tree = units.close(text.length() - 1, text.length()).build();
    LabelledDocument document = Toys.document(text, tree, Map.of("gold", 0.9));
    assertThat(Toys.spans(document)).hasSizeGreaterThan(20_000);
  }

  @Test
  void oneLineOfTenMegabytesOfWhichHalfHasRoom() {
    String text = "gold bar, ".repeat(1_000_000);
    // With noise in it, so that the tokens of a part are counted by reading it.
    UnitTree.Builder units = Trees.of(text).leaf(UnitKind.LINE, 0, text.length() - 1).noise(0, 1);
    LabelledDocument document = Toys.document(text, units.build(), Map.of("gold", 0.9));
    Selection kept = Toys.within(1_500_000, document, Toys.units(document, 0.5));
    assertThat(kept.tokens()).isBetween(1_400_000, 1_500_000);
  }

  @Test
  void oneWordOfTenMegabytes() {
    String text = "x".repeat(10_000_000);
    UnitTree.Builder units = Trees.of(text).leaf(UnitKind.LINE, 0, text.length());
    LabelledDocument document = Toys.document(text, units.build(), Map.of(text, 0.9));
    assertThat(Toys.within(100, document, Toys.units(document, 0.5)).tokens()).isZero();
  }

  @Test
  void manySmallDocuments() {
    List<LabelledDocument> documents = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String text = "gold " + i;
      documents.add(
          Toys.document(i, text, "toy", Trees.lines(text, UnitKind.LINE), Map.of("gold", 0.9)));
      candidates.addAll(Toys.units(documents.get(i), 0.5));
    }
    List<Candidate> merged = Duplicates.merge(candidates, documents);
    Selection kept = Selection.within(MANY, merged, documents, d -> Marks.NONE, Toys.COUNTER);
    assertThat(kept.spans()).hasSize(MANY / 2);
  }
}
