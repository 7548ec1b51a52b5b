package dev.cprs;

import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Windows that end at the end of a unit (in prose a sentence) if there is one in their last
 * quarter. A window that begins inside a table, a JSON object, a class or a section has the heads
 * of those in view.
 */
record SentenceWindows(int overlapTokens) implements WindowStrategy {
  SentenceWindows {
    if (overlapTokens < 0) {
      throw new InvalidRequestException(
          "An overlap of %d tokens; give 0 for none, or more".formatted(overlapTokens));
    }
  }

  @Override
  public WindowPlan plan(String text, Tokenizer tokenizer, int contextTokens) {
    UnitTree sentences = Segmenters.of(List.of()).segment(text, Segmenters.PROSE);
    return plan(text, sentences, tokenizer.encode(text), contextTokens);
  }

  /** Cuts a text whose units are known. */
  WindowPlan plan(String text, UnitTree units, TokenizedText tokens, int contextTokens) {
    return plan(text, units, tokens, Read.of(units, tokens), contextTokens);
  }

  /** Cuts only some tokens of a text whose units are known. */
  WindowPlan plan(
      String text, UnitTree units, TokenizedText tokens, BitSet chosen, int contextTokens) {
    return plan(text, units, tokens, Read.of(units, tokens, chosen), contextTokens);
  }

  private WindowPlan plan(
      String text,
      UnitTree units,
      TokenizedText tokens,
      List<WindowPlan.Tokens> stretches,
      int contextTokens) {
    List<WindowPlan.Window> windows = new ArrayList<>();
    View view = new View(units, tokens);
    Ends ends = new Ends(text, tokens, starts(units));
    for (WindowPlan.Tokens read : stretches) {
      ends.last = read.to();
      cut(read, ends, view, contextTokens, windows);
    }
    return new WindowPlan(tokens, windows);
  }

  private void cut(
      WindowPlan.Tokens read,
      Ends ends,
      View view,
      int contextTokens,
      List<WindowPlan.Window> windows) {
    int from = read.from();
    int readFrom = from;
    List<WindowPlan.Tokens> seen = view.at(from, contextTokens / 4);
    int to = ends.cut(from, contextTokens - View.size(seen));
    while (to < read.to()) {
      // Less overlap than asked for where the window is short of it.
      int overlap = Math.min(Math.min(overlapTokens, contextTokens / 4), to - from - 1);
      int nextFrom = to - overlap;
      List<WindowPlan.Tokens> nextSeen = view.at(nextFrom, contextTokens / 4);
      int nextTo = ends.cut(nextFrom, contextTokens - View.size(nextSeen));
      // Tokens nextFrom to to are in both windows. The first half is further from an edge in this
      // one.
      int readTo = nextFrom + (overlap + 1) / 2;
      windows.add(new WindowPlan.Window(from, to, readFrom, readTo, seen));
      from = nextFrom;
      readFrom = readTo;
      to = nextTo;
      seen = nextSeen;
    }
    windows.add(new WindowPlan.Window(from, to, readFrom, to, seen));
  }

  /** Where units start, and what follows the last one in its group. */
  private static int[] starts(UnitTree units) {
    int[] starts = new int[units.size()];
    int count = 0;
    for (int node = 0; node < units.size(); ) {
      starts[count++] = units.start(node);
      node = units.isUnit(node) ? units.next(node) : node + 1;
    }
    if (count > 0) {
      starts[0] = 0; // white space before the first unit is no place to end a window
    }
    return Arrays.copyOf(starts, count);
  }

  /** The stretches of tokens that the model reads: all but those of mute nodes. */
  private static final class Read {
    private Read() {}

    static List<WindowPlan.Tokens> of(UnitTree units, TokenizedText tokens) {
      List<WindowPlan.Tokens> stretches = new ArrayList<>();
      int from = 0;
      for (int node = 0; node < units.size(); node++) {
        if (units.isMute(node)) {
          int to = tokens.firstEndingAfter(units.start(node));
          add(from, to, stretches);
          from = Math.max(from, tokens.firstEndingAfter(units.end(node)));
        }
      }
      add(from, tokens.size(), stretches);
      return stretches;
    }

    /** Those that are chosen, too. */
    static List<WindowPlan.Tokens> of(UnitTree units, TokenizedText tokens, BitSet chosen) {
      List<WindowPlan.Tokens> stretches = new ArrayList<>();
      for (WindowPlan.Tokens read : of(units, tokens)) {
        int from = chosen.nextSetBit(read.from());
        while (from >= 0 && from < read.to()) {
          int to = Math.min(chosen.nextClearBit(from), read.to());
          stretches.add(new WindowPlan.Tokens(from, to));
          from = chosen.nextSetBit(to);
        }
      }
      return stretches;
    }

    private static void add(int from, int to, List<WindowPlan.Tokens> stretches) {
      if (from < to) {
        stretches.add(new WindowPlan.Tokens(from, to));
      }
    }
  }

  /** Finds what a window that begins inside groups should have in view. Asked in rising order. */
  private static final class View {
    private final UnitTree units;
    private final TokenizedText tokens;
    private int node;

    View(UnitTree units, TokenizedText tokens) {
      this.units = units;
      this.tokens = tokens;
    }

    static int size(List<WindowPlan.Tokens> view) {
      return view.stream().mapToInt(part -> part.to() - part.from()).sum();
    }

    /** The heads around a token that lie before it, the nearest ones if not all have room. */
    List<WindowPlan.Tokens> at(int token, int room) {
      int offset = tokens.end(token) - 1;
      while (node + 1 < units.size() && units.start(node + 1) <= offset) {
        node++;
      }
      List<WindowPlan.Tokens> view = new ArrayList<>();
      int left = room;
      for (int at = units.size() == 0 ? -1 : node; at >= 0 && left > 0; at = units.parent(at)) {
        boolean around = units.end(at) > offset && !units.isLeaf(at);
        if (around && (units.isFramed(at) || units.isSpeaking(at))) {
          int from = tokens.firstEndingAfter(units.start(at));
          int to = tokens.firstEndingAfter(units.headEnd(at));
          to = Math.min(Math.min(to, token), from + left);
          if (from < to) {
            view.add(0, new WindowPlan.Tokens(from, to));
            left -= to - from;
          }
        }
      }
      return view;
    }
  }

  /**
   * Finds where a window ends. Offsets must be asked for in rising order, so that the units are
   * walked through once.
   */
  private static final class Ends {
    private final String text;
    private final TokenizedText tokens;
    private final int[] units;
    private int unit;

    /** Where the stretch of tokens ends that is cut into windows. */
    private int last;

    Ends(String text, TokenizedText tokens, int[] units) {
      this.text = text;
      this.tokens = tokens;
      this.units = units;
    }

    /** The token after the last of a window that begins at {@code from}. */
    int cut(int from, int contextTokens) {
      int limit = from + contextTokens;
      if (limit >= last) {
        return last;
      }
      // The last unit that begins before the end of the first token outside the window.
      while (unit + 1 < units.length && units[unit + 1] < tokens.end(limit)) {
        unit++;
      }
      int best = limit;
      int bestRank = 0;
      for (int to = limit; to > limit - contextTokens / 4; to--) {
        if (unit < units.length && tokens.end(to - 1) <= units[unit]) {
          return to;
        }
        int rank = rank(to);
        if (rank > bestRank) {
          best = to;
          bestRank = rank;
        }
      }
      return best;
    }

    /**
     * How good an end before this token is, if no unit ends there: 2 after a comma or semicolon or
     * at a line end, so that rows and pairs stay whole; 1 between words; 0 inside a word.
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
