package dev.cprs;

import dev.cprs.decode.SentenceSplitter;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Windows that end at a sentence end where one lies in their last quarter. */
record SentenceWindows(int overlapTokens) implements WindowStrategy {
  SentenceWindows {
    if (overlapTokens < 0) {
      throw new InvalidRequestException(
          "An overlap of %d tokens; give 0 for none, or more".formatted(overlapTokens));
    }
  }

  @Override
  public WindowPlan plan(String text, Tokenizer tokenizer, int contextTokens) {
    TokenizedText tokens = tokenizer.encode(text);
    List<WindowPlan.Window> windows = new ArrayList<>();
    Ends ends = new Ends(tokens, SentenceSplitter.starts(text));
    int overlap = Math.min(overlapTokens, contextTokens / 4);
    int from = 0;
    int readFrom = 0;
    int to = ends.cut(from, contextTokens);
    while (to < tokens.size()) {
      int nextFrom = to - overlap;
      int nextTo = ends.cut(nextFrom, contextTokens);
      // Seen twice: tokens nextFrom to to. The first half stands further from an edge in this
      // window.
      int readTo = nextFrom + (overlap + 1) / 2;
      windows.add(new WindowPlan.Window(from, to, readFrom, readTo));
      from = nextFrom;
      readFrom = readTo;
      to = nextTo;
    }
    if (tokens.size() > 0) {
      windows.add(new WindowPlan.Window(from, to, readFrom, to));
    }
    return new WindowPlan(tokens, windows);
  }

  /** Finds where a window ends; asked for rising offsets, so that it walks the sentences once. */
  private static final class Ends {
    private final TokenizedText tokens;
    private final int[] sentences;
    private int sentence;

    Ends(TokenizedText tokens, int[] sentences) {
      this.tokens = tokens;
      this.sentences = sentences;
    }

    /** The token after the last of a window that begins at {@code from}. */
    int cut(int from, int contextTokens) {
      int limit = from + contextTokens;
      if (limit >= tokens.size()) {
        return tokens.size();
      }
      if (sentences.length == 0) {
        return limit; // nothing but white space, of which the tokenizer makes tokens
      }
      int earliest = limit - contextTokens / 4;
      // The last sentence that begins no later than the first token outside the window.
      while (sentence + 1 < sentences.length && sentences[sentence + 1] <= tokens.start(limit)) {
        sentence++;
      }
      for (int to = limit; to > earliest; to--) {
        if (tokens.start(to) == sentences[sentence] || tokens.end(to - 1) <= sentences[sentence]) {
          return to;
        }
      }
      return limit;
    }
  }
}
