package dev.cprs.formats.log;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a line tells an error, a failure or an exception: by its level, or by its words. A name
 * such as {@code error_handler.js}, a count of 0 and a denial are none.
 */
final class Alerts {
  /** Where a level may stand; what comes later is the message. */
  private static final int LEVEL_LIMIT = 120;

  /** How much of a line is read. */
  private static final int LIMIT = 4_000;

  private static final Set<String> TROUBLE =
      Set.of(
          "error",
          "errors",
          "failed",
          "failure",
          "failures",
          "fatal",
          "exception",
          "panic",
          "segfault",
          "traceback",
          "aborted",
          "crashed",
          "oomkilled",
          "unhandled");
  private static final Set<String> CALM =
      Set.of("trace", "debug", "info", "notice", "fine", "finer", "finest", "verbose", "success");
  private static final Set<String> DENIALS =
      Set.of("0", "no", "without", "zero", "not", "any", "if", "non", "ignore", "ignoring", "on");

  private Alerts() {}

  /** Whether the first line of an entry tells trouble. */
  static boolean isAlert(String line) {
    String level = level(line);
    return Levels.isGrave(level) || hasWords(line, CALM.contains(level.toLowerCase(Locale.ROOT)));
  }

  /** Whether a line that has no level tells trouble. */
  static boolean isTrouble(String line) {
    return hasWords(line, false);
  }

  /** Whether a line has a word that is written as levels are. */
  static boolean hasLevel(String line) {
    return !level(line).isEmpty();
  }

  /** The first word of a line that is written as levels are; empty if there is none. */
  private static String level(String line) {
    int limit = Math.min(line.length(), LEVEL_LIMIT);
    int i = 0;
    while (i < limit) {
      if (!isWordPart(line.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(line, i);
      String word = line.substring(i, end);
      if (isWrittenAsLevel(line, i, end, word)) {
        return word.length() == 1 || isKlog(line, i, end) ? named(word.charAt(0)) : word;
      }
      i = end;
    }
    return "";
  }

  private static String named(char letter) {
    return switch (letter) {
      case 'E', 'F', 'C' -> "error";
      case 'W' -> "warn";
      default -> "info";
    };
  }

  private static boolean isKlog(String line, int from, int to) {
    return from == 0
        && to == 5
        && "IWEF".indexOf(line.charAt(0)) >= 0
        && line.startsWith(" ", 5)
        && line.substring(1, 5).chars().allMatch(Character::isDigit);
  }

  private static boolean isWrittenAsLevel(String line, int from, int to, String word) {
    char before = from == 0 ? '^' : line.charAt(from - 1);
    char after = to < line.length() ? line.charAt(to) : ' ';
    if (isKlog(line, from, to)) {
      return true;
    }
    if (word.length() == 1) {
      // I/Tag, [E 12:00], E, [2025-..., and Android's: digits, the letter, a tag.
      boolean android =
          before == ' ' && after == ' ' && from > 1 && Character.isDigit(line.charAt(from - 2));
      return Levels.isLetter(word.charAt(0))
          && ((before == '^' && (after == '/' || after == ','))
              || (before == '[' && (after == ' ' || after == ']'))
              || android);
    }
    if (!Levels.isLevel(word)) {
      return false;
    }
    boolean upper = word.equals(word.toUpperCase(Locale.ROOT));
    boolean enclosed = "[<(:\"|=/".indexOf(before) >= 0 && "]>):\"|/ ,".indexOf(after) >= 0;
    boolean opened = (before == ' ' || before == '^') && (after == ':' || after == ']');
    boolean column = (before == ' ' || before == '\t') && line.startsWith("  ", to) && from > 4;
    return (upper && !isJoined(before) && !isJoined(after)) || enclosed || opened || column;
  }

  private static boolean hasWords(String line, boolean calm) {
    int limit = Math.min(line.length(), LIMIT);
    int previous = 0;
    int previousEnd = 0;
    int i = 0;
    while (i < limit) {
      if (!isWordPart(line.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(line, i);
      if (isTroubleWord(line, i, end, calm)
          && !isDenied(line.substring(previous, previousEnd), line, end)) {
        return true;
      }
      previous = i;
      previousEnd = end;
      i = end;
    }
    return false;
  }

  private static boolean isTroubleWord(String line, int from, int to, boolean calm) {
    int length = to - from;
    if (length < 5 || length > 80) {
      return false;
    }
    char first = line.charAt(from);
    if (length > 9 || (first >= 'A' && first <= 'Z')) {
      if (isExceptionName(line, from, to)) {
        return true;
      }
    }
    if (length > 10) {
      return false;
    }
    String word = line.substring(from, to);
    String lower = word.toLowerCase(Locale.ROOT);
    if (!TROUBLE.contains(lower)) {
      return line.startsWith("Segmentation fault", from)
          || line.startsWith("Killed process", from)
          || line.startsWith("Out of memory", from);
    }
    char before = from == 0 ? ' ' : line.charAt(from - 1);
    char after = to < line.length() ? line.charAt(to) : ' ';
    if (isJoined(before) || (isJoined(after) && !(after == '.' && isEnd(line, to + 1)))) {
      return false; // a part of a name or path
    }
    boolean upper = word.equals(word.toUpperCase(Locale.ROOT));
    return !calm || upper || lower.startsWith("fail") || lower.equals("panic") || after == ':';
  }

  /** {@code NullPointerException}, {@code ValueError}, in whole words. */
  private static boolean isExceptionName(String line, int from, int to) {
    boolean named =
        (line.startsWith("Exception", to - 9) && to - from > 9)
            || (line.startsWith("Error", to - 5) && to - from > 6);
    char after = to < line.length() ? line.charAt(to) : ' ';
    return named
        && Character.isUpperCase(line.charAt(line.startsWith("Error", to - 5) ? to - 5 : to - 9))
        && after != '('
        && (after != '.' || isEnd(line, to + 1))
        && after != '/'
        && after != '-'
        && (from == 0 || "/-".indexOf(line.charAt(from - 1)) < 0);
  }

  private static boolean isEnd(String line, int at) {
    return at >= line.length() || line.charAt(at) == ' ';
  }

  private static boolean isDenied(String previous, String line, int end) {
    if (DENIALS.contains(previous.toLowerCase(Locale.ROOT))) {
      return true;
    }
    int at = end;
    while (at < line.length() && " :=\"'".indexOf(line.charAt(at)) >= 0 && at < end + 5) {
      at++;
    }
    String between = line.substring(end, at);
    boolean told = between.indexOf(':') >= 0 || between.indexOf('=') >= 0;
    return told && (isZero(line, at) || line.startsWith("none", at) || line.startsWith("null", at));
  }

  private static boolean isZero(String line, int at) {
    return line.startsWith("0", at)
        && (at + 1 >= line.length() || !Character.isLetterOrDigit(line.charAt(at + 1)));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static int wordEnd(String line, int from) {
    int end = from;
    while (end < line.length() && isWordPart(line.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a character joins a word to another, so that both are a name or a path. */
  private static boolean isJoined(char c) {
    return c == '_' || c == '-' || c == '.' || c == '/' || c == '$' || c == '\\' || c == '@';
  }
}
