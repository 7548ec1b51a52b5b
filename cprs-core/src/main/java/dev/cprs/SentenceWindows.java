package dev.cprs;

import dev.cprs.decode.SentenceSplitter;
import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Windows that end at a sentence end if there is one in their last quarter. */
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
    Ends ends = new Ends(text, tokens, SentenceSplitter.starts(text));
    int overlap = Math.min(overlapTokens, contextTokens / 4);
    int from = 0;
    int readFrom = 0;
    int to = ends.cut(from, contextTokens);
    while (to < tokens.size()) {
      int nextFrom = to - overlap;
      int nextTo = ends.cut(nextFrom, contextTokens);
      // Tokens nextFrom to to are in both windows. The first half is further from an edge in this
      // one.
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

  /**
   * Finds where a window ends. Offsets must be asked for in rising order, so that the sentences are
   * walked through once.
   */
  private static final class Ends {
    private final String text;
    private final TokenizedText tokens;
    private final int[] sentences;
    private int sentence;

    Ends(String text, TokenizedText tokens, int[] sentences) {
      this.text = text;
      this.tokens = tokens;
      this.sentences = sentences;
    }

    /** The token after the last of a window that begins at {@code from}. */
    int cut(int from, int contextTokens) {
      int limit = from + contextTokens;
      if (limit >= tokens.size()) {
        return tokens.size();
      }
      // The last sentence that begins before the end of the first token outside the window.
      while (sentence + 1 < sentences.length && sentences[sentence + 1] < tokens.end(limit)) {
        sentence++;
      }
      int best = limit;
      for (int to = limit; to > limit - contextTokens / 4; to--) {
        if (sentence < sentences.length && tokens.end(to - 1) <= sentences[sentence]) {
          return to;
        }
        if (rank(to) > rank(best)) {
          best = to;
        }
      }
      return best;
    }

    /**
     * How good an end before this token is, if no sentence ends there: 2 after a comma or semicolon
     * or at a line end, so that rows and pairs stay whole; 1 between words; 0 inside a word.
     */
    private int rank(int to) {
      int before = tokens.end(to - 1);
      boolean line = false;
      boolean space = false;
      for (int i = Math.max(0, before - 1); i <= tokens.start(to) && i < text.length(); i++) {
        line |= text.charAt(i) == '\n';
        space |= WhiteSpace.separates(text.charAt(i));
      }
      boolean clause = before > 0 && ",;".indexOf(text.charAt(before - 1)) >= 0;
      return line || (space && clause) ? 2 : space ? 1 : 0;
    }
  }
}
