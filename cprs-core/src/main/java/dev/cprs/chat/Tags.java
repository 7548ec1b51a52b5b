package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds what stands between tags: {@code <name>} and {@code </name>}, in upper or lower case, with
 * attributes or without. Linear: each character is looked at a fixed number of times.
 *
 * <p>Of nested blocks the outermost counts. A tag without its counterpart is ordinary text, since a
 * text that only names a tag must not lose what follows. So is a tag after a backtick: it is
 * quoted.
 */
final class Tags {
  /** Tags that agents put around what the user wrote, and nobody else uses. */
  static final Set<String> USERS_WORDS =
      Set.of("user_query", "userrequest", "user_request", "user_message", "user_input");

  /** The same, with names that are common elsewhere. */
  static final Set<String> COMMON_NAMES = Set.of("task", "feedback", "answer");

  private Tags() {}

  /**
   * A block between two tags.
   *
   * @param name in lower case
   * @param whole with the tags
   * @param inner without them; empty for {@code <name/>}
   */
  record Tagged(String name, boolean attributes, Block whole, Block inner) {}

  private record Open(String name, boolean attributes, int start, int end) {}

  /** The outermost blocks whose tags have one of some names, in order and disjoint. */
  static List<Tagged> find(CharSequence text, Set<String> names) {
    List<Tagged> found = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    Map<String, Integer> opened = new HashMap<>();
    int at = Blocks.indexOf(text, '<', 0, text.length());
    while (at < text.length()) {
      boolean closes = at + 1 < text.length() && text.charAt(at + 1) == '/';
      int nameStart = at + (closes ? 2 : 1);
      int nameEnd = nameEnd(text, nameStart);
      int end = nameEnd == nameStart ? nameEnd : tagEnd(text, nameEnd);
      if (end == nameEnd || (at > 0 && text.charAt(at - 1) == '`')) {
        at = Blocks.indexOf(text, '<', nameEnd, text.length());
        continue;
      }
      String name = text.subSequence(nameStart, nameEnd).toString().toLowerCase(Locale.ROOT);
      if (names.contains(name)) {
        boolean alone = text.charAt(end - 2) == '/';
        int inside = end - (alone ? 2 : 1);
        boolean attributes = WhiteSpace.on(text, nameEnd, inside) < inside;
        if (closes) {
          close(name, at, end, open, opened, found);
        } else if (alone) {
          found.add(new Tagged(name, attributes, new Block(at, end), new Block(end, end)));
        } else {
          open.add(new Open(name, attributes, at, end));
          opened.merge(name, 1, Integer::sum);
        }
      }
      at = Blocks.indexOf(text, '<', end, text.length());
    }
    return found;
  }

  private static void close(
      String name,
      int closeStart,
      int closeEnd,
      List<Open> open,
      Map<String, Integer> opened,
      List<Tagged> found) {
    if (opened.getOrDefault(name, 0) == 0) {
      return;
    }
    Open last;
    do { // what was opened in between has no counterpart
      last = open.remove(open.size() - 1);
      opened.merge(last.name(), -1, Integer::sum);
    } while (!last.name().equals(name));
    while (!found.isEmpty() && found.get(found.size() - 1).whole().start() > last.start()) {
      found.remove(found.size() - 1);
    }
    found.add(
        new Tagged(
            name,
            last.attributes(),
            new Block(last.start(), closeEnd),
            new Block(/* start= */ last.end(), /* end= */ closeStart)));
  }

  /** What stands in any of the tags of a user's words, in order and disjoint. */
  static List<Block> usersWords(CharSequence text) {
    Set<String> names = new HashSet<>(USERS_WORDS);
    names.addAll(COMMON_NAMES);
    List<Block> words = new ArrayList<>();
    for (Tagged tagged : find(text, names)) {
      boolean filled = tagged.inner().start() < tagged.inner().end();
      if (filled && !tagged.attributes() && beginsLine(text, tagged.whole().start())) {
        words.add(tagged.inner());
      }
    }
    return words;
  }

  /** Whether only white space, or the end of another tag, stands before an offset on its line. */
  static boolean beginsLine(CharSequence text, int offset) {
    int at = offset;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '>';
  }

  /** Whether only white space, or another tag, stands behind an offset on its line. */
  static boolean endsLine(CharSequence text, int offset) {
    int at = offset;
    while (at < text.length() && text.charAt(at) != '\n' && WhiteSpace.is(text.charAt(at))) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '<';
  }

  private static int nameEnd(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isNamePart(text.charAt(at), at == from)) {
      at++;
    }
    return at;
  }

  /** Whether a character may be in a name. */
  static boolean isNamePart(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && ((c >= '0' && c <= '9') || "_-.:".indexOf(c) >= 0));
  }

  /** Where a tag ends; where its name ends, if it is none. */
  private static int tagEnd(CharSequence text, int nameEnd) {
    int at = nameEnd;
    if (at < text.length()
        && text.charAt(at) != '>'
        && text.charAt(at) != '/'
        && !WhiteSpace.is(text.charAt(at))) {
      return nameEnd;
    }
    while (at < text.length() && text.charAt(at) != '<') {
      if (text.charAt(at) == '>') {
        return at + 1;
      }
      at++;
    }
    return nameEnd;
  }

  /**
   * A block with the tags that directly surround it and the white space between them.
   *
   * @param from how far it may grow at its start
   * @param to how far it may grow at its end
   */
  static Block around(CharSequence text, Block block, int from, int to) {
    int start = block.start();
    int back = WhiteSpace.back(text, from, start);
    while (back > from && text.charAt(back - 1) == '>') {
      int open = back - 1;
      while (open > from && text.charAt(open) != '<') {
        open--;
      }
      if (!isTag(text, open, back)) {
        break;
      }
      start = open;
      back = WhiteSpace.back(text, from, start);
    }
    int end = block.end();
    int on = WhiteSpace.on(text, end, to);
    while (on < to && text.charAt(on) == '<') {
      int close = on;
      while (close < to - 1 && text.charAt(close) != '>') {
        close++;
      }
      if (!isTag(text, on, close + 1)) {
        break;
      }
      end = close + 1;
      on = WhiteSpace.on(text, end, to);
    }
    return new Block(start, end);
  }

  private static boolean isTag(CharSequence text, int start, int end) {
    if (text.charAt(start) != '<' || end - start < 3) {
      return false;
    }
    int name = start + (text.charAt(start + 1) == '/' ? 2 : 1);
    int nameEnd = nameEnd(text, name);
    return nameEnd > name && tagEnd(text, nameEnd) == end;
  }
}
