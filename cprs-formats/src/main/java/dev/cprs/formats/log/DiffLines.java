package dev.cprs.formats.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the lines of a diff are. The numbers of a hunk's head say how many lines it has. */
final class DiffLines {
  /** What a line is. */
  enum Kind {
    /** The first line of a file's part: {@code diff --git}, or {@code ---} where there is none. */
    FILE,
    /** Another line before the hunks of a file. */
    HEAD,
    /** {@code @@ -1,2 +3,4 @@}, or {@code 1,2c3,4} of a diff without lines around the changes. */
    HUNK,
    /** A line of a hunk. */
    CHANGE,
    /** A commit message, a mail's header, or no diff. */
    OTHER
  }

  private static final String[] HEADS = {
    "index ",
    "--- ",
    "+++ ",
    "old mode ",
    "new mode ",
    "deleted file ",
    "new file ",
    "copy from ",
    "copy to ",
    "rename from ",
    "rename to ",
    "similarity index ",
    "dissimilarity index ",
    "Binary files ",
    "GIT binary patch",
    "====",
    "Index: "
  };

  /** {@code 1,2c3,4}: lines of the old file, what was done, lines of the new one. */
  private static final Pattern COMMAND =
      Pattern.compile("(\\d{1,7})(?:,(\\d{1,7}))?([acd])(\\d{1,7})(?:,(\\d{1,7}))?");

  private final TextLines lines;
  private final Kind[] kinds;
  private int hunks;

  /** How many lines of the old and new file are still to come in the hunk that is read. */
  private int oldLeft;

  private int newLeft;

  /** Whether the lines of the hunk that is read begin with {@code <} and {@code >}. */
  private boolean angled;

  DiffLines(TextLines lines) {
    this.lines = lines;
    this.kinds = new Kind[lines.size()];
    boolean inHead = false;
    boolean inHunk = false;
    for (int i = 0; i < kinds.length; i++) {
      Kind kind = kindOf(i, inHead, inHunk);
      kinds[i] = kind;
      inHead = kind == Kind.FILE || kind == Kind.HEAD;
      inHunk = kind == Kind.HUNK || kind == Kind.CHANGE;
      hunks += kind == Kind.HUNK ? 1 : 0;
    }
  }

  private Kind kindOf(int i, boolean inHead, boolean inHunk) {
    String line = lines.line(i);
    if (inHunk && (oldLeft > 0 || newLeft > 0) && isChange(i, line)) {
      return Kind.CHANGE;
    }
    if (lines.indent(i) > 0) {
      return inHunk && isChange(i, line) ? Kind.CHANGE : Kind.OTHER;
    }
    if (isGitFile(line)) {
      return Kind.FILE;
    }
    if (readHunk(line) || readCommand(i, line)) {
      return Kind.HUNK;
    }
    if (inHead && isHead(line)) {
      return Kind.HEAD;
    }
    if ((line.startsWith("--- ") && isFollowedBy(i, "+++ "))
        || (line.startsWith("Index: ") && isFollowedBy(i, "===="))) {
      return Kind.FILE;
    }
    return inHunk && line.startsWith("\\ No newline") ? Kind.CHANGE : Kind.OTHER;
  }

  /** Whether a line may stand in a hunk; if so it is counted. */
  private boolean isChange(int i, String line) {
    char first = lines.indent(i) > 0 || line.isEmpty() ? ' ' : line.charAt(0);
    if (first == '\\') {
      return true;
    }
    if (oldLeft <= 0 && newLeft <= 0) {
      return false;
    }
    if (angled) {
      oldLeft -= first == '<' ? 1 : 0;
      newLeft -= first == '>' ? 1 : 0;
      return first == '<' || first == '>' || line.equals("---");
    }
    oldLeft -= first == '+' ? 0 : 1;
    newLeft -= first == '-' ? 0 : 1;
    return first == ' ' || first == '+' || first == '-';
  }

  /** Reads the numbers of {@code @@ -1,2 +3,4 @@}. */
  private boolean readHunk(String line) {
    if (!line.startsWith("@@ -") && !line.startsWith("@@@ -")) {
      return false;
    }
    int end = line.indexOf(" @@", 3);
    if (end < 0 || end > 100) {
      return false;
    }
    angled = false;
    oldLeft = count(line, line.indexOf('-'), end);
    newLeft = count(line, line.indexOf('+'), end);
    return true;
  }

  private boolean readCommand(int i, String line) {
    if (line.length() > 40 || !(isFollowedBy(i, "<") || isFollowedBy(i, ">"))) {
      return false;
    }
    Matcher command = COMMAND.matcher(line);
    if (!command.matches()) {
      return false;
    }
    angled = true;
    String done = command.group(3);
    oldLeft = done.equals("a") ? 0 : lines(command.group(1), command.group(2));
    newLeft = done.equals("d") ? 0 : lines(command.group(4), command.group(5));
    return true;
  }

  private static int lines(String first, @Nullable String last) {
    return last == null ? 1 : Math.max(1, Integer.parseInt(last) - Integer.parseInt(first) + 1);
  }

  /** The second number of {@code -1,2}; 1 if there is only one. */
  private static int count(String line, int at, int end) {
    if (at < 0 || at >= end) {
      return 0;
    }
    int i = at + 1;
    while (i < end && Character.isDigit(line.charAt(i))) {
      i++;
    }
    if (i >= end || line.charAt(i) != ',') {
      return 1;
    }
    int count = 0;
    for (i++; i < end && Character.isDigit(line.charAt(i)) && count < 10_000_000; i++) {
      count = count * 10 + Character.digit(line.charAt(i), 10);
    }
    return count;
  }

  private static boolean isGitFile(String line) {
    return line.startsWith("diff --git ")
        || line.startsWith("diff --cc ")
        || line.startsWith("diff -r ")
        || line.startsWith("diff -u");
  }

  private static boolean isHead(String line) {
    for (String head : HEADS) {
      if (line.startsWith(head)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFollowedBy(int line, String start) {
    return line + 1 < lines.size() && lines.head(line + 1, 100).startsWith(start);
  }

  int size() {
    return kinds.length;
  }

  Kind kind(int line) {
    return kinds[line];
  }

  String line(int line) {
    return lines.line(line);
  }

  int hunks() {
    return hunks;
  }

  /** Whether a file begins as git begins it. */
  boolean isGit(int line) {
    return lines.head(line, 20).startsWith("diff --git ");
  }

  /** Whether a line begins the mail of a patch, or a commit. */
  boolean beginsPatch(int line) {
    String head = lines.head(line, 60);
    return lines.indent(line) == 0 && (isMailStart(head) || isCommit(head));
  }

  /** Whether what stands before the first file is a patch's mail or a commit. */
  boolean isPatchBefore(int first) {
    for (int i = 0; i < Math.min(first, 5); i++) {
      if (beginsPatch(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code From 0123456789abcdef... Mon Sep 17 00:00:00 2001}, or {@code From: Mary}. */
  private static boolean isMailStart(String line) {
    return (line.startsWith("From ") && isHex(line, 5, 12)) || line.startsWith("From: ");
  }

  private static boolean isCommit(String line) {
    return line.startsWith("commit ") && isHex(line, 7, 14);
  }

  static boolean isHex(String line, int from, int to) {
    if (line.length() < to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Character.digit(line.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
