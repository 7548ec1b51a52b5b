package dev.cprs.formats.log;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The output of compilers and of what calls them: a message with the code that it is about is one
 * unit, and so is each line of the build.
 */
final class Diagnostics implements Listing {
  /** A message with its code is not longer. */
  private static final int LONGEST = 60;

  private static final List<String> WORDS =
      List.of("error", "warning", "note:", "fatal error", "undefined reference", "info:", "hint:");

  private static final Pattern BUILD =
      Pattern.compile(
          "\\[ *\\d+(%|/\\d+)\\] ."
              + "|(gcc|g\\+\\+|cc|c\\+\\+|clang|clang\\+\\+|javac|ar|ld) .*-"
              + "|(Compiling|Checking|Downloaded|Downloading|Finished|Updating|Locking|Running) ."
              + "|MSBuild version |Determining projects |All projects are |Restored /"
              + "|[\\w.]+ -> /");

  private static final Pattern SUMMARY =
      Pattern.compile(
          "(Found )?\\d{1,9} (error|warning|Error|Warning)(s|\\(s\\))?(?!\\w)"
              + "|✖ \\d+ problems?"
              + "|\\d+ files? inspected"
              + "|\\[\\*\\] \\d+ fixable"
              + "|Build (FAILED|succeeded)"
              + "|Time Elapsed "
              + "|Your code has been rated at ");

  /** {@code F401}, {@code W0612:}, {@code C:}, as linters write before their message. */
  private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}\\d{2,5}:? |[CWERFI]: ");

  /** {@code 41:23 error}, as linters write below a file's name. */
  private static final Pattern PLACED =
      Pattern.compile("(\\d{1,7}:\\d{1,5} +)(error|warning|info|✖|⚠) ");

  @Override
  public double fit(TextLines lines) {
    int messages = 0;
    int known = 0;
    int builds = 0;
    int told = 0;
    int blockEnd = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isBlank(i)) {
        continue;
      }
      told++;
      if (i < blockEnd) {
        known++;
        continue;
      }
      String head = lines.head(i, 400);
      if (isFileName(lines, i)) {
        known++;
      } else if (isMessage(lines, i) || isAnnouncement(head)) {
        messages += isMessage(lines, i) ? 1 : 0;
        known++;
        blockEnd = end(lines, i);
      } else if (isBuild(head)) {
        builds++;
        known++;
      } else if (isSummary(head)) {
        known++;
      }
    }
    if (told == 0) {
      return 0;
    }
    double share = (double) known / told;
    if (messages >= 1 && share >= 0.7) {
      return 0.88;
    }
    return builds >= 5 && share >= 0.8 ? 0.75 : 0;
  }

  @Override
  public boolean isAlert(TextLines lines, int first, int end) {
    for (int i = first; i < end; i++) {
      String head = lines.head(i, 400);
      if (isMessage(head) || isSummary(head) || isBuild(head)) {
        if (isError(head)) {
          return true;
        }
      }
    }
    return end == first + 1 && Alerts.isTrouble(lines.head(first, 400));
  }

  private static boolean isError(String line) {
    int at = messageAt(line);
    String message = at < 0 ? line : line.substring(at);
    return message.startsWith("error")
        || message.startsWith("fatal error")
        || message.startsWith("ERROR")
        || message.startsWith("undefined reference")
        || line.startsWith("FAILED")
        || line.startsWith("error")
        || line.contains("***");
  }

  @Override
  public int end(TextLines lines, int first) {
    String head = lines.head(first, 400);
    boolean message = isMessage(lines, first);
    if (!message && !isAnnouncement(head)) {
      return first + 1;
    }
    int next = first + 1;
    int limit = Math.min(lines.size(), first + LONGEST);
    while (next < limit) {
      if (lines.isBlank(next)) {
        if (next + 1 >= limit || !isMore(lines, next + 1, lines.indent(first))) {
          break;
        }
      } else {
        String line = lines.head(next, 400);
        boolean own = isMessage(lines, next) && !isNote(line);
        if (own && message) {
          break;
        }
        message |= own;
        boolean announced = !message && isAnnouncement(line);
        if (!own && !announced && !belongs(lines, next, line)) {
          break;
        }
      }
      next++;
    }
    return next;
  }

  /** Whether a line goes on with the message above a blank one. */
  private static boolean isMore(TextLines lines, int at, int indent) {
    String line = lines.head(at, 400);
    return isExcerpt(lines, at)
        || (lines.indent(at) > indent
            && !lines.isBlank(at)
            && !isMessage(lines, at)
            && !isSummary(line)
            && !isBuild(line));
  }

  private static boolean belongs(TextLines lines, int at, String line) {
    if (isAnnouncement(line)) {
      return false;
    }
    return isNote(line)
        || isExcerpt(lines, at)
        || (lines.indent(at) > 0 && !isBuild(line) && !isSummary(line))
        || isCaretAt(lines, at + 1)
        // A long message goes on above its code.
        || (isCaretAt(lines, at + 2) && lines.indent(at + 1) > 0);
  }

  /** Code with its line number, or what points at it. */
  private static boolean isExcerpt(TextLines lines, int at) {
    String line = lines.head(at, 400);
    int digits = 0;
    while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits < line.length()
            && (line.charAt(digits) == ' ' || line.charAt(digits) == '|');
    return line.startsWith("|")
        || line.startsWith("-->")
        || line.startsWith("= ")
        || line.startsWith("...")
        || isCaret(line)
        || (numbered && (line.indexOf('|') == digits || line.startsWith(" |", digits)))
        || (numbered && isCaretAt(lines, at + 1));
  }

  private static boolean isCaretAt(TextLines lines, int at) {
    return at < lines.size() && !lines.isBlank(at) && isCaret(lines.head(at, 400));
  }

  private static boolean isCaret(String line) {
    boolean mark = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '^' || c == '~') {
        mark = true;
      } else if (c != ' ' && c != '|' && c != '-' && !mark) {
        return false;
      }
    }
    return mark;
  }

  /** A note of a message before it, or help. */
  private static boolean isNote(String line) {
    int at = messageAt(line);
    String message = at < 0 ? line : line.substring(at);
    return message.startsWith("note:") || message.startsWith("help:");
  }

  /** {@code a.c: In function 'main':}, {@code In file included from a.h:3:}. */
  private static boolean isAnnouncement(String line) {
    return line.startsWith("In file included from ")
        || (line.endsWith(":") && (line.contains(": In ") || line.contains(": At top level")));
  }

  @Override
  public boolean isFileName(TextLines lines, int line) {
    if (lines.isBlank(line) || line + 1 >= lines.size()) {
      return false;
    }
    if (lines.head(line, 400).startsWith("************* Module ")) {
      return true; // of pylint
    }
    return lines.indent(line) == 0
        && lines.indent(line + 1) > 0
        && PLACED.matcher(lines.head(line + 1, 400)).lookingAt()
        && lines.head(line, 400).indexOf('.') > 0;
  }

  @Override
  public boolean endsFile(TextLines lines, int line) {
    return isSummary(lines.head(line, 400));
  }

  /** A message with or without a place, or with its place in the next line. */
  private static boolean isMessage(TextLines lines, int line) {
    return isMessage(lines.head(line, 400))
        || (lines.indent(line) == 0
            && line + 1 < lines.size()
            && lines.head(line + 1, 400).startsWith("--> "));
  }

  /** A message of a compiler, with or without a place. */
  static boolean isMessage(String line) {
    return messageAt(line) >= 0
        || line.startsWith("error[")
        || line.startsWith("error: ")
        || line.startsWith("warning: ")
        || line.startsWith("warning[");
  }

  /**
   * Where the message begins after its place: {@code a.c:12:5: error}, {@code A.java:12: error},
   * {@code a.ts(1,2): error}, {@code a.ts:1:2 - error}; -1 if it is no message.
   */
  private static int messageAt(String line) {
    Matcher placed = PLACED.matcher(line);
    if (placed.lookingAt()) {
      return placed.end(1);
    }
    int digits = firstNumber(line);
    if (digits < 0) {
      return -1;
    }
    int i = digits;
    while (i < line.length()
        && (Character.isDigit(line.charAt(i)) || ":,.)]".indexOf(line.charAt(i)) >= 0)) {
      i++;
    }
    if (line.startsWith(" - ", i)) {
      i += 2;
    }
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    for (String word : WORDS) {
      if (line.startsWith(word, i)) {
        return i;
      }
    }
    return CODE.matcher(line).region(i, line.length()).lookingAt() ? i : -1;
  }

  /** Where the line number after a path begins; -1 if there is no path with one. */
  private static int firstNumber(String line) {
    int limit = Math.min(line.length() - 1, 300);
    for (int i = 1; i < limit; i++) {
      char c = line.charAt(i);
      if ((c == ':' || c == '(') && Character.isDigit(line.charAt(i + 1))) {
        return line.lastIndexOf('.', i) > 0 ? i + 1 : -1;
      }
      if (c == ' ' && line.charAt(i - 1) == ':') {
        return -1;
      }
    }
    return -1;
  }

  /** {@code 2 errors}, {@code make: *** [all] Error 2}. */
  private static boolean isSummary(String line) {
    return SUMMARY.matcher(line).lookingAt()
        || line.startsWith("make")
        || line.startsWith("ninja: ")
        || line.startsWith("collect2: ")
        || line.startsWith("compilation terminated");
  }

  /** {@code CC a.o}, {@code [ 50%] Building C object a.o}, {@code Compiling serde v1.0}. */
  private static boolean isBuild(String line) {
    int end = 0;
    while (end < line.length() && Character.isUpperCase(line.charAt(end)) && end < 10) {
      end++;
    }
    if (end >= 2 && line.startsWith("  ", end) && line.indexOf(' ', line.length() - 1) < 0) {
      return line.substring(end).strip().indexOf(' ') < 0;
    }
    return line.startsWith("> Task :")
        || line.startsWith("make[")
        || BUILD.matcher(line).lookingAt();
  }
}
