package dev.cprs.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.Span;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What patterns match inside frames, and how it joins what the model chose. */
class InFramesTest {
  private static List<Candidate> found(LabelledDocument document, String pattern) {
    return AlwaysKeep.find(
            List.of(Pattern.compile(pattern)), List.of(), List.of(document), () -> {}, () -> {})
        .get(0);
  }

  private static List<String> matched(String text, UnitTree units, String pattern) {
    LabelledDocument document = Toys.document(text, units, Map.of());
    return Toys.texts(document, found(document, pattern));
  }

  @Test
  void aMatchIsTheNodesThatItLiesIn() {
    String text = "(one, (two, three), four)";
    UnitTree units = Trees.brackets(text);
    assertThat(matched(text, units, "w")).containsExactly("two");
    assertThat(matched(text, units, "wo, th")).containsExactly("two", "three");
    assertThat(matched(text, units, "ree\\), f")).containsExactly("three", "four");
    assertThat(matched(text, units, "\\), ")).isEmpty();
    LabelledDocument document = Toys.document(text, units, Map.of());
    assertThat(Toys.kept(document, found(document, "hre"))).isEqualTo("( ( three))");
    assertThat(Toys.kept(document, found(document, "\\(t"))).isEqualTo("( (two))");
  }

  @Test
  void aMatchOutsideFramesIsItself() {
    String text = "before (one) after";
    UnitTree.Builder units = Trees.of(text).leaf(UnitKind.SENTENCE, 0, 6);
    units.group(UnitKind.ARRAY, 7, 8).framed().leaf(UnitKind.VALUE, 8, 11).close(11, 12);
    UnitTree tree = units.leaf(UnitKind.SENTENCE, 13, 18).build();
    assertThat(matched(text, tree, "efo")).containsExactly("efo");
    assertThat(matched(text, tree, "ore .ne")).isEmpty();
    assertThat(matched(text, tree, "ore \\(on")).containsExactly("ore ", "(", "one");
    assertThat(matched(text, tree, "aft")).containsExactly("aft");
  }

  @Test
  void aMatchInAUnitThatIsKeptIsThatUnit() {
    String text = "A gold b. Silver.";
    LabelledDocument document = Toys.prose(text, Toys.relevance("gold"));
    List<Candidate> both = new ArrayList<>(Toys.units(document, 0.5));
    both.addAll(found(document, "old b|lver"));
    List<Candidate> joined = Joined.join(both, document);
    assertThat(Toys.texts(document, joined)).containsExactly("A gold b.", "lver");
    assertThat(joined).allMatch(Candidate::required);
    assertThat(joined).extracting(Candidate::tag).containsExactly("thing", Span.ALWAYS_KEEP);
    assertThat(joined.get(0).node()).isZero();
  }

  @Test
  void aMatchAcrossUnitsIsAsWideAsBoth() {
    String text = "A gold b. Silver c. Tin.";
    LabelledDocument document = Toys.prose(text, Toys.relevance("Silver"));
    List<Candidate> both = new ArrayList<>(Toys.units(document, 0.5));
    both.addAll(found(document, "b\\. Si|r c\\. T"));
    assertThat(Toys.texts(document, Joined.join(both, document))).containsExactly("b. Silver c. T");
  }

  @Test
  void theInnermostNodeOfAnOffset() {
    String text = "(a, (b, c), d) ";
    UnitTree units = Trees.brackets(text);
    int[] innermost = text.chars().map(c -> 0).toArray();
    for (int i = 0; i < innermost.length; i++) {
      innermost[i] = InFrames.innermost(units, i);
    }
    assertThat(innermost).containsExactly(0, 1, 0, 0, 2, 3, 2, 2, 4, 2, 0, 0, 5, 0, -1);
  }
}
