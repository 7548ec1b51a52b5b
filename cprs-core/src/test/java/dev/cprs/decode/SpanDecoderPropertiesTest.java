package dev.cprs.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.decode.SpanDecoder.Settings;
import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Random texts, tokenizations and labels against {@link PublishedModel} and what never breaks. */
class SpanDecoderPropertiesTest {
  /** Text in which stops, white space, pairs, halves of pairs and NUL are all frequent. */
  private static final String[] PARTS = {
    "a",
    "word",
    " ",
    "\n",
    ".",
    "!",
    "?",
    "。",
    "，",
    "）",
    "（",
    "！",
    "？",
    "”",
    "\"",
    "：",
    "中文",
    "नम",
    "😀",
    "👩\u200d🚀",
    "\0",
    "\u00a0",
    "\u001d",
    "\u0085",
    "\u3000",
    "\ud83d",
    "\ude00",
    "\u2007",
    "é"
  };

  /**
   * A token as it's drawn.
   *
   * @param skip how far it starts from the start of the token before
   * @param length how far it ends from its start
   */
  record Drawn(int skip, int length, int label, int tag, float relevance) {}

  /**
   * @param characters whether {@code skip} and {@code length} are code points, as a tokenizer's
   *     must be, or UTF-16 units
   */
  record Document(String text, List<Drawn> drawn, boolean characters) {
    /** [tokens][start, end) in code points or units. */
    int[][] offsets() {
      int length = characters ? text.codePointCount(0, text.length()) : text.length();
      List<int[]> offsets = new ArrayList<>();
      int start = 0;
      for (Drawn token : drawn) {
        start += token.skip;
        if (start > length) {
          break;
        }
        offsets.add(new int[] {start, Math.min(length, start + token.length)});
      }
      return offsets.toArray(int[][]::new);
    }

    TokenizedText tokens() {
      TokenizedText.Builder tokens = new TokenizedText.Builder(drawn.size());
      for (int[] place : offsets()) {
        tokens.add(0, utf16(place[0]), utf16(place[1]));
      }
      return tokens.build();
    }

    TokenLabels labels() {
      TokenLabels labels = new TokenLabels(offsets().length);
      for (int i = 0; i < labels.size(); i++) {
        Drawn token = drawn.get(i);
        labels.set(i, token.label, token.tag, token.relevance);
      }
      return labels;
    }

    private int utf16(int offset) {
      return characters ? text.offsetByCodePoints(0, offset) : offset;
    }
  }

  @Property(seed = "1", tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void decodesAsThePublishedCode(
      @ForAll("published") Document document,
      @ForAll @IntRange(max = 3) int minSpanTokens,
      @ForAll boolean completeSentences) {
    String text = document.text;
    TokenLabels labels = document.labels();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < labels.size(); i++) {
      letters.append("BIOE".charAt(labels.label(i)));
    }
    PublishedModel model = new PublishedModel(text, document.offsets(), letters.toString());
    assertThat(Labels.letters(GapRepair.repair(labels))).isEqualTo(model.repaired());
    Settings settings = new Settings(minSpanTokens, completeSentences);
    List<PublishedModel.Found> found =
        SpanDecoder.decode(text, document.tokens(), labels, settings).stream()
            .map(
                span ->
                    new PublishedModel.Found(
                        text.substring(span.textStart(), span.textEnd()),
                        text.codePointCount(0, span.start()),
                        text.codePointCount(0, span.end())))
            .toList();
    assertThat(found).isEqualTo(model.spans(minSpanTokens, completeSentences));
  }

  @Property(seed = "1", tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void disjointSpansAreWholeOrderedPiecesOfTheText(
      @ForAll("documents") Document document,
      @ForAll @IntRange(max = 3) int minSpanTokens,
      @ForAll boolean completeSentences) {
    String text = document.text;
    Settings settings = new Settings(minSpanTokens, completeSentences);
    List<LabelledSpan> decoded =
        SpanDecoder.decode(text, document.tokens(), document.labels(), settings);
    List<LabelledSpan> parted = SpanDecoder.disjoint(decoded, text);
    if (!completeSentences) {
      assertThat(parted).isEqualTo(decoded);
    }
    assertThat(parted.isEmpty()).isEqualTo(decoded.isEmpty());
    int end = 0;
    for (LabelledSpan span : parted) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      end = span.end();
      assertThat(end).isLessThanOrEqualTo(text.length());
      String stripped = new PublishedStrip(text.substring(span.start(), end)).stripped();
      assertThat(text.substring(span.textStart(), span.textEnd())).isEqualTo(stripped).isNotEmpty();
      for (int offset : new int[] {span.start(), span.end(), span.textStart(), span.textEnd()}) {
        assertThat(isInsidePair(text, offset)).as("offset %d", offset).isFalse();
      }
      assertThat(decoded)
          .anySatisfy(
              one -> {
                assertThat(one.tag()).isEqualTo(span.tag());
                assertThat(one.score()).isEqualTo(span.score());
              });
    }
    assertCovered(text, decoded, parted);
  }

  /**
   * Parting spans loses no character of any text but white space and the marks that are no text.
   */
  private static void assertCovered(
      String text, List<LabelledSpan> decoded, List<LabelledSpan> parted) {
    for (LabelledSpan span : decoded) {
      for (int i = span.textStart(); i < span.textEnd(); i++) {
        int at = i;
        if (!WhiteSpace.is(text.charAt(i)) && "（），。！".indexOf(text.charAt(i)) < 0) {
          assertThat(parted)
              .as("character %d", at)
              .anyMatch(one -> one.textStart() <= at && at < one.textEnd());
        }
      }
    }
  }

  private record PublishedStrip(String text) {
    String stripped() {
      int from = 0;
      int to = text.length();
      while (from < to && WhiteSpace.is(text.charAt(from))) {
        from++;
      }
      while (to > from && WhiteSpace.is(text.charAt(to - 1))) {
        to--;
      }
      return text.substring(from, to);
    }
  }

  private static boolean isInsidePair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  @Provide
  Arbitrary<Document> published() {
    return documents(1, Arbitraries.just(true));
  }

  @Provide
  Arbitrary<Document> documents() {
    return documents(3, Arbitraries.of(true, false));
  }

  private static Arbitrary<Document> documents(int tags, Arbitrary<Boolean> characters) {
    Arbitrary<String> text =
        Arbitraries.of(PARTS).list().ofMaxSize(40).map(parts -> String.join("", parts));
    Arbitrary<Integer> label =
        // Mostly O, so that there are gaps of all lengths.
        Arbitraries.of(
            TokenLabels.B,
            TokenLabels.I,
            TokenLabels.E,
            TokenLabels.O,
            TokenLabels.O,
            TokenLabels.O,
            TokenLabels.O,
            TokenLabels.O);
    Arbitrary<Drawn> token =
        Combinators.combine(
                Arbitraries.of(0, 0, 1, 1, 2, 3),
                Arbitraries.integers().between(0, 3),
                label,
                Arbitraries.integers().between(0, tags - 1),
                Arbitraries.floats().between(0, 1))
            .as(Drawn::new);
    return Combinators.combine(text, token.list().ofMaxSize(80), characters).as(Document::new);
  }
}
