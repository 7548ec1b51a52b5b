package dev.cprs.server.proxy;

import dev.cprs.chat.Decision;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a trace is told of a request's texts, where the application asks for that: by which
 * questions they were judged, what of the compressed ones is sent, and what isn't. Each is cut, for
 * contexts are long and a trace is read by people. Immutable.
 */
record ObservedTexts(String question, String kept, String leftOut) {
  /** Lines of a text that are looked up in its original; a guess at what fits into a trace. */
  private static final int MOST_LINES = 1_000;

  private static final String CUT = "…";

  /**
   * The texts of some conversations.
   *
   * @param characters how many each has at most, in UTF-16 units, and one more that says that it
   *     was cut
   */
  static ObservedTexts of(Conversations.Compressed chats, int characters) {
    Set<String> questions = new LinkedHashSet<>();
    chats.decisions().stream()
        .map(Decision::question)
        .forEach(question -> question.ifPresent(questions::add));
    StringBuilder kept = new StringBuilder();
    StringBuilder leftOut = new StringBuilder();
    chats.forEachChange(
        (before, after) -> {
          add(kept, after, characters);
          addLeftOut(leftOut, before, after, characters);
        });
    StringBuilder question = new StringBuilder();
    questions.forEach(each -> add(question, each, characters));
    return new ObservedTexts(
        cut(question, characters), cut(kept, characters), cut(leftOut, characters));
  }

  /** What stands between those lines of a compressed text that are found in its original. */
  private static void addLeftOut(
      StringBuilder leftOut, String before, String after, int characters) {
    int from = 0;
    List<String> lines = after.lines().map(String::strip).limit(MOST_LINES).toList();
    for (String line : lines) {
      int at = line.isEmpty() ? -1 : before.indexOf(line, from);
      if (at >= 0) {
        add(leftOut, before.substring(from, at), characters);
        from = at + line.length();
      }
    }
    add(leftOut, before.substring(from), characters);
  }

  /** Adds as much of a text as could still be shown. */
  private static void add(StringBuilder all, String text, int characters) {
    String solid = text.strip();
    long room = characters + 1L - all.length(); // one more, so that it is seen that some was cut
    if (!solid.isEmpty() && room > 0) {
      int end = (int) Math.min(solid.length(), room);
      all.append(all.isEmpty() ? "" : "\n").append(solid, 0, end);
    }
  }

  private static String cut(StringBuilder text, int characters) {
    if (text.length() <= characters) {
      return text.toString();
    }
    int end = Character.isHighSurrogate(text.charAt(characters - 1)) ? characters - 1 : characters;
    return text.substring(0, end) + CUT;
  }
}
