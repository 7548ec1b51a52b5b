package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which part of a text is marked as context. */
class ContextMarkersTest {
  private static List<String> marked(String text) {
    return ContextMarkers.DEFAULT.blocks(text).stream().map(block -> block.in(text)).toList();
  }

  @Example
  void findsBlocksBetweenMarkers() {
    assertThat(marked("a <context>b</context> c <context>\nd\n</context>"))
        .containsExactly("b", "\nd\n");
    assertThat(ContextMarkers.DEFAULT.outside("a <context>b</context> c?")).isEqualTo("a \n c?");
  }

  @Example
  void nestedBlocksAreOneAndStrayMarkersAreText() {
    assertThat(marked("<context>a<context>b</context>c</context>"))
        .containsExactly("a<context>b</context>c");
    assertThat(marked("<context>a <context>b</context>")).containsExactly("b");
    assertThat(marked("a</context><context>b</context></context>")).containsExactly("b");
    assertThat(marked("<context>a")).isEmpty();
    assertThat(marked("")).isEmpty();
  }

  /** The same by a slow and obvious way: the counterpart of each marker by counting. */
  @Property(seed = "1", tries = 2000)
  void agreesWithCounting(@ForAll("texts") String text) {
    List<String> expected = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.startsWith("<context>", from) ? counterpart(text, from) : -1;
      if (end >= 0) {
        expected.add(text.substring(from + "<context>".length(), end));
        from = end;
      } else {
        from++;
      }
    }
    assertThat(marked(text)).isEqualTo(expected);
  }

  private static int counterpart(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (text.startsWith("<context>", i)) {
        depth++;
      } else if (text.startsWith("</context>", i) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("<context>", "</context>", "a", " ", "<", "context>", "</")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Property(seed = "1", tries = 500)
  void markersThatOverlapNeverBreakIt(@ForAll("overlapping") String text) {
    ContextMarkers markers = new ContextMarkers("aba", "bab");
    int last = 0;
    for (Block block : markers.blocks(text)) {
      assertThat(block.start()).isBetween(last, block.end());
      last = block.end();
    }
    assertThat(markers.outside(text).length()).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> overlapping() {
    return Arbitraries.strings().withChars('a', 'b', ' ').ofMaxLength(30);
  }

  @Example
  void refusesMarkersThatMarkNothing() {
    assertThatThrownBy(() -> new ContextMarkers(" ", "x"))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> new ContextMarkers("---", "---"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("two different markers");
  }
}
