package dev.cprs.tokenizer;

import dev.cprs.tokenizer.PatternCost.Both;
import dev.cprs.tokenizer.PatternCost.Node;
import dev.cprs.tokenizer.PatternCost.One;
import dev.cprs.tokenizer.PatternCost.Repeated;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a regular expression as Oniguruma does, the library that matches it. A repetition that is
 * hidden from this reader would be there for the library, so what is easily read in two ways is
 * refused: references, calls and conditions, comments, options for the rest of a group, and sets
 * that ignore case, each of whose characters may stand for several.
 */
final class PatternReader {
  private static final int MOST_DEPTH = 50;

  /** Of a character each, or of none. */
  private static final String PLAIN_ESCAPES = "sSdDwWhHrntfvaeAzZbB";

  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:[pP]\\{\\^?[A-Za-z0-9_ -]+}|x\\{[0-9A-Fa-f]{1,6}}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})");
  private static final Pattern COUNTS =
      Pattern.compile("\\{(?:(?<exact>\\d{1,6})|(?<from>\\d{0,6}),(?<to>\\d{0,6}))}");
  private static final Pattern KIND =
      Pattern.compile("\\?(?::|=|!|<=|<!|>|(?<on>[im]*)(?:-(?<off>[im]+))?:)");
  private static final Pattern REST_OF_GROUP = Pattern.compile("\\?[a-zA-Z]*(?:-[a-zA-Z]+)?\\)");
  private static final Pattern EXTENDED =
      Pattern.compile("\\?[a-zA-Z]*x[a-zA-Z]*(?:-[a-zA-Z]+)?[:)]");
  private static final Pattern NAMED_SET = Pattern.compile("\\[:\\^?[a-z]{1,8}:]");

  private final String pattern;
  private int at;
  private int depth;
  private boolean ignoresCase;

  private PatternReader(String pattern) {
    this.pattern = pattern;
  }

  /**
   * @throws IllegalArgumentException if it can't be read; the message says why
   */
  static Node read(String pattern) {
    PatternReader reader = new PatternReader(pattern);
    Node node = reader.alternatives();
    if (reader.at < pattern.length()) {
      throw reader.unreadable("an unmatched ')'");
    }
    return node;
  }

  private Node alternatives() {
    if (++depth > MOST_DEPTH) {
      throw unreadable("groups inside each other");
    }
    Node node = row();
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      node = new Both(node, row(), true);
    }
    depth--;
    return node;
  }

  private Node row() {
    Node node = new One();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      node = new Both(node, repeated(part()), false);
    }
    return node;
  }

  private Node part() {
    char c = pattern.charAt(at);
    switch (c) {
      case '(' -> {
        at++;
        return group();
      }
      case '[' -> skipSet();
      case '\\' -> skipEscape();
      case '*', '+', '?' -> throw unreadable("'" + c + "' after nothing");
      default -> at++;
    }
    return new One();
  }

  private Node group() {
    boolean before = ignoresCase;
    boolean looksBack = pattern.startsWith("?<", at);
    skipKindOfGroup();
    Node inside = alternatives();
    if (at == pattern.length()) {
      throw unreadable("an open group");
    }
    at++;
    ignoresCase = before;
    // A look behind may be tried from each character before.
    return looksBack ? new Both(inside, new Repeated(new One(), 0, -1), false) : inside;
  }

  private Node repeated(Node part) {
    Node node = part;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '*' || c == '+' || c == '?') {
        at++;
        node = new Repeated(node, c == '+' ? 1 : 0, c == '?' ? 1 : -1);
        if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
          at++; // lazy or possessive: no more ways than the greedy one has
        }
        continue;
      }
      Repeated counted = counted(node);
      if (counted == null) {
        return node;
      }
      node = counted; // what follows repeats all of it: "a{2}+" is "(?:a{2})+"
    }
    return node;
  }

  /** {@code {2}}, {@code {2,}}, {@code {2,5}}, {@code {,5}}; any other brace is a character. */
  private @Nullable Repeated counted(Node part) {
    Matcher counts = COUNTS.matcher(pattern).region(at, pattern.length());
    if (!counts.lookingAt()) {
      return null;
    }
    String from = counts.group(counts.group("exact") == null ? "from" : "exact");
    String to = counts.group(counts.group("exact") == null ? "to" : "exact");
    if (from.isEmpty() && to.isEmpty()) {
      return null;
    }
    int least = from.isEmpty() ? 0 : Integer.parseInt(from);
    int most = to.isEmpty() ? -1 : Integer.parseInt(to);
    if (most >= 0 && most < least) {
      throw unreadable("a repetition at most %d and at least %d times".formatted(most, least));
    }
    at = counts.end();
    return new Repeated(part, least, most);
  }

  private void skipKindOfGroup() {
    if (at < pattern.length() && pattern.charAt(at) == '*') {
      throw unreadable("a call of code");
    }
    if (at == pattern.length() || pattern.charAt(at) != '?') {
      return;
    }
    Matcher kind = KIND.matcher(pattern).region(at, pattern.length());
    if (kind.lookingAt()) {
      at = kind.end();
      ignoresCase |= contains(kind.group("on"), 'i');
      ignoresCase &= !contains(kind.group("off"), 'i');
    } else if (EXTENDED.matcher(pattern).region(at, pattern.length()).lookingAt()) {
      throw unreadable("the option x, which allows comments,");
    } else if (REST_OF_GROUP.matcher(pattern).region(at, pattern.length()).lookingAt()) {
      throw unreadable("an option for the rest of a group, and not for one of its own as (?i:a),");
    } else {
      throw unreadable("a kind of group that is not read");
    }
  }

  private static boolean contains(@Nullable String options, char option) {
    return options != null && options.indexOf(option) >= 0;
  }

  private void skipSet() {
    if (ignoresCase) {
      throw unreadable("a set that ignores case, whose characters may stand for several,");
    }
    int open = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '\\') {
        skipEscape();
        continue;
      }
      if (c == '[') {
        Matcher named = NAMED_SET.matcher(pattern).region(at, pattern.length());
        if (open > 0 && named.lookingAt()) {
          at = named.end();
          continue;
        }
        open++;
        at += pattern.startsWith("[^", at) ? 2 : 1;
        if (pattern.startsWith("]", at) || pattern.startsWith(":", at)) {
          throw unreadable("a set that begins with a sign of its own");
        }
        continue;
      }
      at++;
      if (c == ']' && --open == 0) {
        return;
      }
    }
    throw unreadable("an open set");
  }

  private void skipEscape() {
    if (at + 1 == pattern.length()) {
      throw unreadable("a backslash at the end");
    }
    char c = pattern.charAt(at + 1);
    Matcher known = ESCAPE.matcher(pattern).region(at, pattern.length());
    if (known.lookingAt()) {
      if (ignoresCase && (c == 'p' || c == 'P')) {
        throw unreadable("a class that ignores case, whose characters may stand for several,");
      }
      at = known.end();
    } else if (c < 128 && Character.isLetterOrDigit(c) && PLAIN_ESCAPES.indexOf(c) < 0) {
      throw unreadable("'\\" + c + "', which is not read here,");
    } else {
      at += 2;
    }
  }

  private IllegalArgumentException unreadable(String what) {
    return new IllegalArgumentException("it has %s near character %d".formatted(what, at));
  }
}
