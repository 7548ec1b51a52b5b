package dev.cprs.select;

import static dev.cprs.select.Toys.kept;
import static dev.cprs.select.Toys.relevance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "(a, b, c); b; ( b)",
        "(a, b, c); a c; (a, c)",
        "(a, b, c); c; ( c)",
        "(a, (b, c), d); c; ( ( c))",
        "(a, (b, c), d); a c; (a, ( c))",
        "(a, (b, c), d); c d; ( ( c), d)",
        "(a,b,c); a c; (a,c)",
        "(a , b , c); a c; (a, c)",
        "(a, (), c, d); d; ( d)",
        "((a), (b), (c)); a c; ((a), (c))",
        "(a, b) (c, d); a d; (a) ( d)"
      })
  void separatorsStandBetweenKeptSiblingsOnly(String text, String words, String expected) {
    assertThat(kept(text, Trees.brackets(text), words.split(" "))).isEqualTo(expected);
  }

  @Test
  void frameAndIndentationAsTheyStood() {
    String text = "(\n  a,\n  (\n    b,\n    c\n  ),\n  d\n)";
    UnitTree units = Trees.brackets(text);
    assertThat(kept(text, units, "c")).isEqualTo("(\n  (\n    c\n  )\n)");
    assertThat(kept(text, units, "a", "d")).isEqualTo("(\n  a,\n  d\n)");
    assertThat(kept(text, units, "a", "b", "c", "d")).isEqualTo(text);
  }

  @Test
  void aRowHasItsHeader() {
    String text = "name|age\n\nann|7\nbob|8\ncid|9\n\n";
    assertThat(kept(text, Trees.table(text), "cid")).isEqualTo("name|age\n\ncid|9");
    assertThat(kept(text, Trees.table(text), "ann", "bob")).isEqualTo("name|age\n\nann|7\nbob|8");
  }

  @Test
  void blankLinesAndIndentationStayAsTheyStood() {
    String text = "  one\n\n\n    two\n  three\n";
    UnitTree units = Trees.lines(text, UnitKind.LINE);
    assertThat(kept(text, units, "one", "two")).isEqualTo("  one\n\n\n    two");
    assertThat(kept(text, units, "one", "two", "three")).isEqualTo(text.stripTrailing());
    assertThat(kept(text, units, "two", "three")).isEqualTo("    two\n  three");
  }

  @Test
  void ofAGapThereIsTheSideWithMoreLineEnds() {
    String text = "one\ntwo\n\nthree\nfour";
    UnitTree units = Trees.lines(text, UnitKind.LINE);
    assertThat(kept(text, units, "one", "three")).isEqualTo("one\n\nthree");
    assertThat(kept(text, units, "two", "four")).isEqualTo("two\n\nfour");
    assertThat(kept(text, units, "three", "four")).isEqualTo("three\nfour");
    String windows = text.replace("\n", "\r\n");
    UnitTree.Builder same = Trees.of(windows);
    same.leaf(UnitKind.LINE, 0, 3).leaf(UnitKind.LINE, 5, 8).leaf(UnitKind.LINE, 12, 17);
    assertThat(kept(windows, same.build(), "one", "three")).isEqualTo("one\r\n\r\nthree");
  }

  @Test
  void aLineEndInTheMiddleOfAGapIsEnough() {
    String text = "one (\n) two";
    UnitTree.Builder units = Trees.of(text).leaf(UnitKind.BLOCK, 0, 3);
    units.leaf(UnitKind.BLOCK, 4, 7).leaf(UnitKind.BLOCK, 8, 11);
    assertThat(kept(text, units.build(), "one", "two")).isEqualTo("one\ntwo");
  }

  @ParameterizedTest
  @CsvSource({
    "ab;cd;ef, ab;ef",
    "ab cd ef, ab ef",
    "ab;cd ef, ab ef",
    "ab cd;ef, ab ef",
    "(a)(b)(c), (a)(c)"
  })
  void twoWordsNeverBecomeOne(String text, String expected) {
    UnitTree.Builder units = Trees.of(text);
    boolean brackets = text.startsWith("(");
    int gap = brackets ? 0 : 1;
    int length = brackets ? 3 : 2;
    for (int start = 0; start < text.length(); start += length + gap) {
      units.leaf(UnitKind.CELL, start, start + length);
    }
    assertThat(kept(text, units.build(), "ab", "ef", "a", "c")).isEqualTo(expected);
  }

  @Test
  void whatKeepsTwoWordsApartIsNoLetterOfWhatWasLeftOut() {
    String text = "ab/cd/ef";
    UnitTree.Builder units = Trees.of(text).leaf(UnitKind.CELL, 0, 2);
    units.leaf(UnitKind.CELL, 2, 3).leaf(UnitKind.CELL, 3, 6).leaf(UnitKind.CELL, 6, 8);
    LabelledDocument document = Toys.document(text, units.build(), relevance());
    Candidate first = Candidate.of(0, 0, 0, 1, null, 1, 1);
    Candidate last = Candidate.of(0, 3, 6, 8, null, 1, 1);
    assertThat(kept(document, List.of(first, last))).isEqualTo("a/ef");
  }

  @Test
  void aSpeakingFrameIsKeptWithItsTail() {
    String text = "class A {\n  one;\n  two;\n}\nclass B {\n  three;\n}\n";
    UnitTree.Builder units = Trees.of(text);
    units.group(UnitKind.DECLARATION, 0, 9).framed().speaking();
    units.leaf(UnitKind.BLOCK, 12, 16).leaf(UnitKind.BLOCK, 19, 23).close(24, 25);
    units.group(UnitKind.DECLARATION, 26, 35).framed().speaking();
    units.leaf(UnitKind.BLOCK, 38, 44).close(45, 46);
    UnitTree tree = units.build();
    assertThat(kept(text, tree, "two")).isEqualTo("class A {\n  two;\n}");
    assertThat(kept(text, tree, "A", "two", "three"))
        .isEqualTo("class A {\n  two;\n}\nclass B {\n  three;\n}");
  }

  @Test
  void tokensAreThoseOfWhatComesOut() {
    String text = "(a, b, (c, d))";
    LabelledDocument document = Toys.document(text, Trees.brackets(text), relevance("a", "d"));
    Selection kept = Toys.within(Long.MAX_VALUE, document, Toys.units(document, 0.5));
    assertThat(kept.texts()).containsExactly("(a, ( d))");
    assertThat(kept.tokens()).isEqualTo(7);
    assertThat(kept.spans()).extracting(span -> span.text()).containsExactly("a", "d");
  }
}
