package dev.cprs.formats.manual;

import java.util.Locale;
import java.util.Set;

/** Tells headings, and the lines that say how a program is called, from terms and text. */
final class Headings {
  /** What a manual page's first sections are called. */
  private static final Set<String> OF_PAGES =
      Set.of("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "SEE ALSO", "EXIT STATUS", "FILES");

  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 5;

  private final Lines lines;
  private final Terms terms;

  /** How far the text under a manual page's headings is indented; 0 if this is none. */
  private final int pageIndent;

  private final int pageHeadings;

  Headings(Lines lines, Terms terms) {
    this.lines = lines;
    this.terms = terms;
    int indent = 0;
    int found = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (lines.indent(line) == 0 && isAboveDeeper(line) && OF_PAGES.contains(heading(line))) {
        found++;
        indent = indent == 0 ? lines.indent(lines.skipBlank(line + 1)) : indent;
      }
    }
    pageHeadings = found;
    pageIndent = found > 1 ? indent : 0;
  }

  /** How many of the headings that every manual page has are there. */
  int pageHeadings() {
    return pageHeadings;
  }

  /** Whether a line is a heading of the deeper lines below it. */
  boolean is(int line) {
    if (lines.length(line) > LONGEST || !isAboveDeeper(line) || !beginsBlock(line)) {
      return false;
    }
    if (lines.indent(line) < pageIndent) {
      return true;
    }
    int next = lines.skipBlank(line + 1);
    if (lines.last(line) == ':' && terms.isOption(next) && terms.hasFewWords(line, MOST_WORDS)) {
      return true;
    }
    if (lines.indent(line) > 0 || terms.isOption(line) || terms.isBullet(line)) {
      return false;
    }
    return lines.last(line) == ':' || isInCapitals(line) || isAboveTerms(line);
  }

  /** {@code Usage: grep [OPTION]... PATTERNS [FILE]...}, {@code Usage:}, {@code Usage of go:}. */
  boolean isUsage(int line) {
    if (lines.length(line) < 6 || !text(line, 5).equals("USAGE")) {
      return false;
    }
    char after = lines.text().charAt(lines.start(line) + 5);
    return after == ':' || (after == ' ' && lines.last(line) == ':' && terms.hasFewWords(line, 3));
  }

  /** The line behind a usage: its other lines are deeper and not options. */
  int endOfUsage(int line) {
    int next = line + 1;
    while (next < lines.count()
        && !lines.isBlank(next)
        && lines.indent(next) > lines.indent(line)
        && !terms.isOption(next)) {
      next++;
    }
    return next;
  }

  private boolean beginsBlock(int line) {
    return lines.isFirstOfBlock(line)
        || lines.indent(line - 1) > lines.indent(line)
        || isUsage(line - 1);
  }

  private boolean isAboveDeeper(int line) {
    if (lines.isBlank(line)) {
      return false;
    }
    int next = lines.skipBlank(line + 1);
    return next < lines.count() && lines.indent(next) > lines.indent(line);
  }

  private boolean isAboveTerms(int line) {
    int next = lines.skipBlank(line + 1);
    return ".!?,;".indexOf(lines.last(line)) < 0 && terms.at(next, true, -1) != null;
  }

  private boolean isInCapitals(int line) {
    boolean letters = false;
    for (int i = lines.start(line); i < lines.end(line); i++) {
      char c = lines.text().charAt(i);
      if (Character.isLowerCase(c) || c == '(') {
        return false;
      }
      letters |= Character.isUpperCase(c);
    }
    return letters && ".,;".indexOf(lines.last(line)) < 0;
  }

  private String heading(int line) {
    return text(line, Math.min(lines.length(line), LONGEST));
  }

  private String text(int line, int length) {
    int start = lines.start(line);
    return lines.text().subSequence(start, start + length).toString().toUpperCase(Locale.ROOT);
  }
}
