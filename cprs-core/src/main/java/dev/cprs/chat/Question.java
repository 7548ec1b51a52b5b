package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.List;

/** Puts a question together from the parts of a user's text. */
final class Question {
  private Question() {}

  /** Of a text that was pasted as a whole, this much is its question. */
  private static final int LONGEST_OF_MATERIAL = 600;

  /** Parts of a text, each on lines of its own, without empty lines at the seams. */
  static String join(CharSequence text, List<Block> parts) {
    StringBuilder joined = new StringBuilder();
    for (Block part : parts) {
      String stripped = WhiteSpace.strip(part.in(text));
      if (!stripped.isEmpty()) {
        joined.append(joined.isEmpty() ? "" : "\n").append(stripped);
      }
    }
    return joined.toString();
  }

  /** What asks in a text that was pasted as a whole, else its first and last paragraph. */
  static String ofMaterial(String text) {
    StringBuilder asking = new StringBuilder();
    for (String sentence : Asking.sentences(text)) {
      String line = withoutQuoteMarks(WhiteSpace.strip(sentence));
      if (LineShape.of(line, 0, line.length()) == LineShape.PROSE
          && Asking.asks(line)
          && asking.length() + line.length() < LONGEST_OF_MATERIAL) {
        asking.append(asking.isEmpty() ? "" : "\n").append(line);
      }
    }
    return asking.isEmpty() ? ends(text) : asking.toString();
  }

  private static String withoutQuoteMarks(String line) {
    int start = 0;
    while (start < line.length() && (line.charAt(start) == '>' || line.charAt(start) == ' ')) {
      start++;
    }
    return line.substring(start);
  }

  /** The first and the last paragraph, each cut to its beginning and end. */
  private static String ends(String text) {
    int half = LONGEST_OF_MATERIAL / 2;
    int empty = text.indexOf("\n\n");
    int lastEmpty = text.lastIndexOf("\n\n");
    int first = Math.min(empty < 0 ? text.length() : empty, half);
    int last = Math.max(Math.max(lastEmpty, first), text.length() - half);
    String beginning = text.substring(0, outsidePair(text, first));
    String end = text.substring(outsidePair(text, last));
    return WhiteSpace.strip(WhiteSpace.strip(beginning) + '\n' + WhiteSpace.strip(end));
  }

  private static int outsidePair(String text, int at) {
    return at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
        ? at - 1
        : at;
  }
}
