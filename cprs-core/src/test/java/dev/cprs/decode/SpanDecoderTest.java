package dev.cprs.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.cprs.InvalidRequestException;
import dev.cprs.decode.SpanDecoder.Settings;
import dev.cprs.spi.TokenizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanDecoderTest {
  private static final Settings ALL = new Settings(0, false);
  private static final Settings SENTENCES = new Settings(0, true);

  /** A token for each code point. */
  private static TokenizedText characters(String text) {
    TokenizedText.Builder tokens = new TokenizedText.Builder(text.length());
    for (int i = 0; i < text.length(); ) {
      int length = Character.charCount(text.codePointAt(i));
      tokens.add(0, i, i + length);
      i += length;
    }
    return tokens.build();
  }

  private static List<LabelledSpan> decode(String text, String labels, Settings settings) {
    return SpanDecoder.decode(text, characters(text), Labels.of(labels), settings);
  }

  private static List<String> texts(String text, List<LabelledSpan> spans) {
    return spans.stream().map(span -> text.substring(span.textStart(), span.textEnd())).toList();
  }

  private static LabelledSpan span(int start, int end, int tag, float score) {
    return new LabelledSpan(start, end, start, end, start, end, tag, score);
  }

  @Test
  void aSpanRunsUpToTheNextOOrB() {
    assertThat(texts("abcdefgh", decode("abcdefgh", "BIEOIEBI", ALL)))
        .containsExactly("abc", "ef", "gh");
    assertThat(texts("abcd", decode("abcd", "IEIE", ALL))).containsExactly("abcd");
    assertThat(decode("", "", ALL)).isEmpty();
    assertThat(decode("ab", "OO", ALL)).isEmpty();
  }

  @Test
  void aChangeOfTagEndsASpanToo() {
    List<LabelledSpan> spans = decode("abcdef", "B1I1I2E2I0O", ALL);
    assertThat(texts("abcdef", spans)).containsExactly("ab", "cd", "e");
    assertThat(spans).extracting(LabelledSpan::tag).containsExactly(1, 2, 0);
  }

  @Test
  void filledTokensBelongToTheSpanWhateverTheirTagWas() {
    List<LabelledSpan> spans = decode("abcde", "B1O2O0I1E1", ALL);
    assertThat(texts("abcde", spans)).containsExactly("abcde");
    assertThat(spans.get(0).tag()).isEqualTo(1);
  }

  @Test
  void shortSpansAreDropped() {
    assertThat(texts("abcdef", decode("abcdef", "BEOBII", new Settings(2, false))))
        .containsExactly("def");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> new Settings(-1, false))
        .withMessageContaining("-1");
  }

  @Test
  void endsWhereTheNextTokenStartsOrTheTextEnds() {
    String text = "one  two  ";
    TokenizedText tokens = new TokenizedText.Builder(2).add(1, 0, 3).add(2, 5, 8).build();
    LabelledSpan first = SpanDecoder.decode(text, tokens, Labels.of("BO"), ALL).get(0);
    assertThat(first).isEqualTo(new LabelledSpan(0, 1, 0, 5, 0, 3, 0, 1));
    LabelledSpan last = SpanDecoder.decode(text, tokens, Labels.of("OB"), ALL).get(0);
    assertThat(last).isEqualTo(new LabelledSpan(1, 2, 5, 10, 5, 8, 0, 1));
  }

  @Test
  void startAndEndKeepWhiteSpaceAndTheTextDoesNot() {
    String text = "a\u00a0\u001cb\u2007 c";
    LabelledSpan span = decode(text, "OBIIIIO", ALL).get(0);
    assertThat(span).isEqualTo(new LabelledSpan(1, 6, 1, 6, 3, 4, 0, 1));
  }

  @Test
  void whiteSpaceAndPiecesOfTheMarksAreNoText() {
    assertThat(decode(" \t\u3000", "BII", ALL)).isEmpty();
    assertThat(decode("），", "BI", ALL)).isEmpty();
    assertThat(decode(" 。！ ", "BIII", ALL)).isEmpty();
    assertThat(texts("！。", decode("！。", "BI", ALL))).containsExactly("！。");
  }

  @Test
  void completesBothEndsUpToThePunctuation() {
    String text = "No. It is so! Yes";
    assertThat(texts(text, decode(text, "OOOOOOOBEOOOOOOOO", SENTENCES)))
        .containsExactly("It is so!");
    // Nothing but the last character is left out where no punctuation follows.
    assertThat(texts(text, decode(text, "OOOOOOOOOOOOOOBOO", SENTENCES))).containsExactly("Ye");
    assertThat(texts(text, decode(text, "OOOOOOOOOOOOOOOOB", SENTENCES))).containsExactly("Yes");
  }

  @Test
  void theLastCharacterMayBeASurrogatePair() {
    LabelledSpan span = decode("ab😀", "BOO", SENTENCES).get(0);
    assertThat(span.end()).isEqualTo(2);
  }

  @Test
  void anEndBehindPunctuationStays() {
    String text = "So it is. It was.";
    assertThat(texts(text, decode(text, "OOOBIIIIEOOOOOOOO", SENTENCES)))
        .containsExactly("So it is.");
  }

  @Test
  void aStartStopsAtTheSpanBefore() {
    String text = "abcdefgh. i";
    // The completed end of a span that was kept,
    assertThat(texts(text, decode(text, "OBEOOBEOOOO", SENTENCES)))
        .containsExactly("abcdefgh.", "fgh.");
    // but the plain end of one that was too short.
    assertThat(texts(text, decode(text, "OOEOOBEOOOO", new Settings(1, true))))
        .containsExactly("defgh.");
  }

  @Test
  void scoresTheMeanRelevanceOfTheTokensAsTheCriticGaveIt() {
    TokenLabels labels = new TokenLabels(4);
    labels.set(0, TokenLabels.B, 0, 0.9f);
    labels.set(1, TokenLabels.O, 0, 0.1f);
    labels.set(2, TokenLabels.E, 0, 0.8f);
    labels.set(3, TokenLabels.O, 0, 0.3f);
    LabelledSpan span = SpanDecoder.decode("abcd", characters("abcd"), labels, SENTENCES).get(0);
    assertThat(span.score()).isCloseTo(0.6f, within(1e-6f));
    assertThat(span.endToken()).isEqualTo(3);
  }

  @Test
  void aTokenInsideASurrogatePairCutsNoCharacter() {
    String text = "a😀b";
    TokenizedText tokens =
        new TokenizedText.Builder(4).add(1, 0, 1).add(2, 1, 2).add(3, 2, 3).add(4, 3, 4).build();
    assertThat(texts(text, SpanDecoder.decode(text, tokens, Labels.of("BIBE"), ALL)))
        .containsExactly("a", "😀b");
  }

  @Test
  void refusesLabelsOrTextOfAnotherDocument() {
    TokenizedText tokens = characters("abc");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpanDecoder.decode("abc", tokens, Labels.of("BI"), ALL))
        .withMessageContaining("2 labels");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpanDecoder.decode("ab", tokens, Labels.of("BII"), ALL))
        .withMessageContaining("a text of 2");
  }

  @Test
  void disjointJoinsOverlapsOfOneTag() {
    assertThat(SpanDecoder.disjoint(List.of(span(0, 5, 1, 0.4f), span(3, 8, 1, 0.6f)), "abcdefgh"))
        .containsExactly(span(0, 8, 1, 0.6f));
    List<LabelledSpan> touching = List.of(span(0, 3, 1, 0.4f), span(3, 8, 1, 0.6f));
    assertThat(SpanDecoder.disjoint(touching, "abcdefgh")).isEqualTo(touching);
  }

  @Test
  void disjointCutsTheLaterOfTwoTags() {
    String text = "abc  defg";
    assertThat(SpanDecoder.disjoint(List.of(span(0, 3, 1, 1), span(2, 9, 2, 0.5f)), text))
        .containsExactly(span(0, 3, 1, 1), new LabelledSpan(2, 9, 3, 9, 5, 9, 2, 0.5f));
    LabelledSpan onlySpaceLeft = new LabelledSpan(2, 5, 2, 5, 2, 3, 2, 0.5f);
    assertThat(SpanDecoder.disjoint(List.of(span(0, 3, 1, 1), onlySpaceLeft), text))
        .containsExactly(span(0, 3, 1, 1));
  }

  @Test
  void disjointRefusesSpansOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpanDecoder.disjoint(List.of(span(1, 2, 0, 1), span(0, 1, 0, 1)), "abc"))
        .withMessageContaining("sort spans");
  }
}
