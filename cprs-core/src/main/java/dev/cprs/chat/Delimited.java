package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what stands between fences (lines of three backticks or tildes), three quotes or
 * typographic quotes. What is opened and not closed is ordinary text. Linear.
 */
final class Delimited {
  private Delimited() {}

  /**
   * A delimited text.
   *
   * @param whole with its delimiters
   * @param inner without them
   */
  record Quoted(Block whole, Block inner) {}

  /** The delimited texts in a part of a text that are long enough, in order and disjoint. */
  static List<Quoted> find(CharSequence text, Block part, int shortest) {
    List<Quoted> fenced = fenced(text, part);
    List<Block> between =
        Blocks.subtract(List.of(part), fenced.stream().map(Quoted::whole).toList());
    List<Quoted> all = new ArrayList<>(fenced);
    for (Block block : between) {
      inQuotes(text, block, shortest, all);
    }
    all.removeIf(quoted -> quoted.inner().end() - quoted.inner().start() < shortest);
    all.sort(Comparator.comparingInt(quoted -> quoted.whole().start()));
    return all;
  }

  /** All fenced texts, also short ones, since their fences may not pair with others. */
  private static List<Quoted> fenced(CharSequence text, Block part) {
    List<Quoted> found = new ArrayList<>();
    int opened = -1;
    int inner = 0;
    int marks = 0;
    char mark = ' ';
    int at = part.start();
    while (at < part.end()) {
      int end = Blocks.indexOf(text, '\n', at, part.end());
      int start = WhiteSpace.on(text, at, end);
      int count = 0;
      char first = start < end ? text.charAt(start) : ' ';
      if (first == '`' || first == '~') {
        while (start + count < end && text.charAt(start + count) == first) {
          count++;
        }
      }
      if (count >= 3 && opened < 0) {
        opened = at;
        inner = Math.min(end + 1, part.end());
        marks = count;
        mark = first;
      } else if (count >= marks
          && opened >= 0
          && first == mark
          && WhiteSpace.on(text, start + count, end) == end) {
        found.add(new Quoted(new Block(opened, end), new Block(inner, Math.max(inner, at))));
        opened = -1;
      }
      at = end + 1;
    }
    return found;
  }

  /** Texts between three quotes, and between typographic quotes after a colon or a line end. */
  private static void inQuotes(CharSequence text, Block part, int shortest, List<Quoted> found) {
    String unpaired = "";
    int at = part.start();
    while (at < part.end()) {
      char open = text.charAt(at);
      int kind = "\"“«„".indexOf(open);
      boolean three = kind == 0 && isThree(text, at, part.end());
      boolean opens = three || (kind > 0 && beginsQuote(text, part.start(), at));
      if (!opens || unpaired.indexOf(open) >= 0) {
        at++;
        continue;
      }
      int width = three ? 3 : 1;
      char closing = "\"”»“".charAt(kind);
      int close = Blocks.indexOf(text, closing, at + width, part.end());
      while (three && close < part.end() && !isThree(text, close, part.end())) {
        close = Blocks.indexOf(text, closing, close + 1, part.end());
      }
      if (close == part.end()) {
        unpaired += open; // so that it isn't looked for again
        at += width;
        continue;
      }
      if (close - at - width >= shortest) {
        found.add(new Quoted(new Block(at, close + width), new Block(at + width, close)));
      }
      at = close + width;
    }
  }

  private static boolean isThree(CharSequence text, int at, int end) {
    return at + 3 <= end && Blocks.startsWith(text, "\"\"\"", at);
  }

  private static boolean beginsQuote(CharSequence text, int from, int at) {
    int before = at;
    while (before > from && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '\t')) {
      before--;
    }
    return before == from || text.charAt(before - 1) == '\n' || text.charAt(before - 1) == ':';
  }
}
