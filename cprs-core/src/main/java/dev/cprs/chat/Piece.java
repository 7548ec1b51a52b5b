package dev.cprs.chat;

import dev.cprs.decode.SentenceSplitter;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text without its line end, or a part of a long line.
 *
 * @param start a UTF-16 offset, inclusive
 * @param end a UTF-16 offset, exclusive
 * @param shape what it looks like
 * @param inLine whether it continues the line of the piece before
 */
record Piece(int start, int end, LineShape shape, boolean inLine) {
  /** A line of prose may be a whole paragraph, or a whole pasted file. */
  private static final int LONG_LINE = 400;

  /** The longest part of a long line: some stack frames, which show what they are. */
  private static final int LONGEST = 240;

  /** The pieces of a part of a text, in order. Linear. */
  static List<Piece> of(CharSequence text, Block part) {
    List<Piece> pieces = new ArrayList<>();
    int at = part.start();
    while (at < part.end()) {
      int end = Blocks.indexOf(text, '\n', at, part.end());
      if (end - at <= LONG_LINE) {
        pieces.add(new Piece(at, end, LineShape.of(text, at, end), false));
      } else {
        addParts(text, at, end, pieces);
      }
      at = end + 1;
    }
    return pieces;
  }

  private static void addParts(CharSequence text, int start, int end, List<Piece> pieces) {
    int[] starts = SentenceSplitter.starts(text.subSequence(start, end).toString());
    boolean inLine = false;
    for (int i = 0; i < starts.length; i++) {
      int sentenceEnd = start + (i + 1 < starts.length ? starts[i + 1] : end - start);
      int at = start + starts[i];
      while (at < sentenceEnd) {
        int cut = beforeQuestion(text, at, cut(text, at, sentenceEnd));
        pieces.add(new Piece(at, cut, LineShape.of(text, at, cut), inLine));
        inLine = true;
        at = cut;
      }
    }
  }

  /**
   * Where to cut: after a colon or a question mark, else at white space, else anywhere but in a
   * surrogate pair.
   */
  private static int cut(CharSequence text, int from, int end) {
    int limit = Math.min(end, from + LONGEST);
    int space = -1;
    for (int i = from + 1; i < limit; i++) {
      if (WhiteSpace.is(text.charAt(i))) {
        char before = text.charAt(i - 1);
        if (":：?？".indexOf(before) >= 0) {
          return i + 1;
        }
        space = i + 1;
      }
    }
    if (limit == end) {
      return end;
    }
    int cut = space > from ? space : limit;
    return Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut)) ? cut - 1 : cut;
  }

  /**
   * Where the plain words begin that a piece ends with, if they ask and a machine's text stands
   * before them: a trace and the question about it may be in one line.
   */
  private static int beforeQuestion(CharSequence text, int from, int end) {
    int words = WhiteSpace.back(text, from, end);
    int plain = 0;
    while (words > from) {
      int word = words;
      while (word > from && !WhiteSpace.is(text.charAt(word - 1))) {
        word--;
      }
      if (WordCount.of(text, word, words).share() < 100) {
        break;
      }
      plain++;
      words = WhiteSpace.back(text, from, word);
    }
    int start = WhiteSpace.on(text, words, end);
    return plain >= 3
            && words > from
            && LineShape.of(text, from, words) == LineShape.MATERIAL
            && Asking.asks(text.subSequence(start, end))
        ? start
        : end;
  }

  boolean isBlank() {
    return shape == LineShape.BLANK;
  }

  String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  int length() {
    return end - start;
  }
}
