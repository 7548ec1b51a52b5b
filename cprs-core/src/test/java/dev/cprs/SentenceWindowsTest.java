package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.WindowPlan.Tokens;
import dev.cprs.WindowPlan.Window;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a window that begins inside something has in view, and what is in no window. */
class SentenceWindowsTest {
  private static final ToyTokenizer TOKENIZER = new ToyTokenizer();

  private static UnitTree.Builder builder(String text) {
    return new UnitTree.Builder(
        text,
        (from, to, format, units) -> {
          throw new AssertionError("There is nothing inside");
        });
  }

  private static WindowPlan plan(String text, UnitTree units, int contextTokens) {
    TokenizedText tokens = TOKENIZER.encode(text);
    WindowPlan plan = new SentenceWindows(0).plan(text, units, tokens, contextTokens);
    assertThat(plan.windows()).allMatch(window -> window.size() <= contextTokens);
    return plan;
  }

  /** A table of rows of three tokens below a header. */
  private static String table(String header, int rows) {
    return header + "\n" + "a b c\n".repeat(rows);
  }

  private static UnitTree tree(String table) {
    int head = table.indexOf('\n');
    UnitTree.Builder units = builder(table).group(UnitKind.TABLE, 0, head).framed();
    for (int start = head + 1; start < table.length(); start += 6) {
      units.leaf(UnitKind.ROW, start, start + 5);
    }
    return units.close(table.length(), table.length()).build();
  }

  @Test
  void inTheMiddleOfATableTheHeaderIsInViewAndNotRead() {
    String table = table("one two three", 20);
    List<Window> windows = plan(table, tree(table), 24).windows();
    // 63 tokens; 21 of 24 are rows where the header is in view.
    assertThat(windows)
        .containsExactly(
            new Window(0, 24),
            new Window(24, 45, 24, 45, List.of(new Tokens(0, 3))),
            new Window(45, 63, 45, 63, List.of(new Tokens(0, 3))));
  }

  @Test
  void aLongHeaderIsInViewUpToAQuarterOfTheWindow() {
    String table = table("h ".repeat(50).strip(), 20);
    List<Window> windows = plan(table, tree(table), 40).windows();
    assertThat(windows.get(0).view()).isEmpty();
    assertThat(windows.get(1).view()).as("a part of it before the rest").hasSize(1);
    assertThat(windows.get(2).view()).containsExactly(new Tokens(0, 10));
  }

  @Test
  void ofNestedHeadsTheNearestAreInViewFirst() {
    String text = "A a a a\nB b b b\nC c c c\n" + "x y z\n".repeat(20);
    UnitTree.Builder units = builder(text);
    units.group(UnitKind.SECTION, 0, 7).speaking();
    units.group(UnitKind.DECLARATION, 8, 15); // neither speaking nor framed: not in view
    units.group(UnitKind.DECLARATION, 16, 23).framed();
    for (int start = 24; start < text.length(); start += 6) {
      units.leaf(UnitKind.BLOCK, start, start + 5);
    }
    for (int i = 0; i < 3; i++) {
      units.close(text.length(), text.length());
    }
    UnitTree tree = units.build();
    assertThat(plan(text, tree, 40).windows().get(1).view())
        .containsExactly(new Tokens(0, 4), new Tokens(8, 12));
    assertThat(plan(text, tree, 24).windows().get(1).view())
        .containsExactly(new Tokens(0, 2), new Tokens(8, 12));
    assertThat(plan(text, tree, 16).windows().get(1).view()).containsExactly(new Tokens(8, 12));
  }

  @Test
  void afterATableItsHeaderIsNoLongerInView() {
    String table = table("one two three", 8);
    String text = table + "p q r. ".repeat(20);
    UnitTree.Builder units = builder(text).group(UnitKind.TABLE, 0, 13).framed();
    for (int start = 14; start < table.length(); start += 6) {
      units.leaf(UnitKind.ROW, start, start + 5);
    }
    units.close(table.length() - 1, table.length() - 1);
    for (int start = table.length(); start < text.length(); start += 7) {
      units.leaf(UnitKind.SENTENCE, start, start + 6);
    }
    List<Window> windows = plan(text, units.build(), 24).windows();
    assertThat(windows.get(1).view()).hasSize(1);
    assertThat(windows.subList(2, windows.size())).allMatch(window -> window.view().isEmpty());
  }

  @Test
  void whatIsMuteIsInNoWindow() {
    String text = "one two base sixty four three four";
    UnitTree.Builder units = builder(text).leaf(UnitKind.SENTENCE, 0, 7);
    units.leaf(UnitKind.BLOB, 8, 23).mute().leaf(UnitKind.SENTENCE, 24, 34);
    assertThat(plan(text, units.build(), 40).windows())
        .containsExactly(new Window(0, 2), new Window(5, 7));
  }

  @Test
  void aMuteNodeAtEitherEndAndOneInAnother() {
    String text = "aa bb cc dd ee";
    UnitTree.Builder units = builder(text).leaf(UnitKind.BLOB, 0, 2).mute();
    units.leaf(UnitKind.SENTENCE, 3, 5).unit(UnitKind.RECORD, 6, 6).mute();
    UnitTree tree =
        units.leaf(UnitKind.BLOB, 6, 8).mute().leaf(UnitKind.VALUE, 9, 14).close(14, 14).build();
    assertThat(plan(text, tree, 40).windows()).containsExactly(new Window(1, 2));
    assertThat(plan(text, builder(text).leaf(UnitKind.BLOB, 0, 14).mute().build(), 40).windows())
        .isEmpty();
  }
}
