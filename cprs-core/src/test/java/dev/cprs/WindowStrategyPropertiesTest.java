package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.WindowPlan.Window;
import dev.cprs.decode.SentenceSplitter;
import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every strategy, whatever the text: all of it is read once, in windows that fit. */
class WindowStrategyPropertiesTest {
  private static final String[] PARTS = {
    "a",
    "Word",
    "two words",
    " ",
    " ",
    "\n",
    "\n\n",
    ". ",
    ".",
    "! ",
    "\"",
    "。",
    "？”",
    "|",
    "中文字",
    "😀",
    "\0",
    "\u00a0",
    "\ud83d",
    "\ude00",
    "- item\n"
  };

  @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void everyTokenIsReadOnceFromAWindowThatFits(
      @ForAll("texts") String text,
      @ForAll("tokenizers") Tokenizer tokenizer,
      @ForAll("strategies") WindowStrategy strategy,
      @ForAll @IntRange(min = 1, max = 30) int contextTokens) {
    WindowPlan plan = strategy.plan(text, tokenizer, contextTokens);
    TokenizedText tokens = plan.tokens();
    int[] reads = new int[tokens.size()];
    for (Window window : plan.windows()) {
      assertThat(window.to() - window.from()).isLessThanOrEqualTo(contextTokens);
      for (int token = window.readFrom(); token < window.readTo(); token++) {
        reads[token]++;
      }
    }
    assertThat(reads).containsOnly(ones(tokens.size()));
    for (int token = 0; token < tokens.size(); token++) {
      assertThat(tokens.end(token)).isBetween(tokens.start(token), text.length());
    }
  }

  /** {@code containsOnly} of nothing is an error for an array that isn't empty, and the reverse. */
  private static int[] ones(int size) {
    return size == 0 ? new int[0] : new int[] {1};
  }

  @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aTokenSeenTwiceIsReadWhereItStandsFurtherFromAnEdge(
      @ForAll("texts") String text,
      @ForAll("tokenizers") Tokenizer tokenizer,
      @ForAll @IntRange(max = 12) int overlap,
      @ForAll @IntRange(min = 1, max = 30) int contextTokens) {
    List<Window> windows =
        WindowStrategy.sentences(overlap).plan(text, tokenizer, contextTokens).windows();
    for (int i = 1; i < windows.size(); i++) {
      Window before = windows.get(i - 1);
      Window window = windows.get(i);
      assertThat(before.to() - window.from()).isEqualTo(Math.min(overlap, contextTokens / 4));
      for (int token = window.from(); token < before.to(); token++) {
        int fromEnd = before.to() - 1 - token;
        int fromStart = token - window.from();
        if (token < window.readFrom()) {
          assertThat(fromEnd).isGreaterThanOrEqualTo(fromStart);
        } else {
          assertThat(fromStart).isGreaterThan(fromEnd);
        }
      }
    }
  }

  @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aWindowIsFullOrEndsInItsLastQuarterAtASentenceEndOrElseBetweenWords(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 30) int contextTokens) {
    WindowPlan plan =
        WindowStrategy.sentences().plan(text, new CharacterTokenizer(), contextTokens);
    int[] sentences =
        Arrays.stream(SentenceSplitter.starts(text))
            .map(start -> start == 0 ? 0 : WhiteSpace.on(text, start, text.length()))
            .toArray();
    for (Window window : plan.windows()) {
      int size = window.to() - window.from();
      if (size < contextTokens && window.to() < plan.tokens().size()) {
        int earliest = window.from() + contextTokens - contextTokens / 4 + 1;
        int latest = window.from() + contextTokens;
        boolean noSentenceEnd =
            IntStream.rangeClosed(earliest, latest)
                .map(plan.tokens()::start)
                .noneMatch(start -> Arrays.binarySearch(sentences, start) >= 0);
        int end = plan.tokens().start(window.to());
        if (noSentenceEnd) {
          assertThat(text.substring(end - 1, end + 1)).containsPattern("(?U)\\s");
        } else {
          assertThat(Arrays.binarySearch(sentences, end)).isNotNegative();
        }
        assertThat(window.to()).isBetween(earliest, latest);
      }
    }
  }

  @Example
  void rowsAndPairsStayWholeWhereNoSentenceEnds() {
    String text = "key1: val1, key2: val2, key3: val3, key4: val4, ";
    WindowPlan plan = WindowStrategy.sentences().plan(text, new ToyTokenizer(), 14);
    // Four tokens a pair: the window ends behind the third comma, not in the fourth pair.
    assertThat(plan.windows()).containsExactly(new Window(0, 12), new Window(12, 16));
  }

  @Example
  void whiteSpaceOfWhichTheTokenizerMakesTokensIsCutByTokens() {
    WindowPlan plan = WindowStrategy.sentences().plan(" ".repeat(9), new CharacterTokenizer(), 4);
    assertThat(plan.windows())
        .containsExactly(new Window(0, 4), new Window(4, 8), new Window(8, 9));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PARTS).list().ofMaxSize(60).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Tokenizer> tokenizers() {
    return Arbitraries.of(new ToyTokenizer(), new CharacterTokenizer());
  }

  @Provide
  Arbitrary<WindowStrategy> strategies() {
    return Arbitraries.of(
        WindowStrategy.sentences(),
        WindowStrategy.sentences(1),
        WindowStrategy.sentences(5),
        WindowStrategy.published(),
        WindowStrategy.tokens());
  }
}
