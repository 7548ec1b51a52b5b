package dev.cprs.formats.manual;

import org.jspecify.annotations.Nullable;

/**
 * How sure it is that a text is a manual. What it counts are terms with descriptions in words; the
 * weights are guesses, set so that prose, code, logs, lists and data stay below 0.5.
 */
final class ManualFit {
  private static final int LOOK = 60_000;
  private static final int FEWEST_TERMS = 4;
  private static final int FEWEST_WORDS = 4;

  /** A usage is a help text's only in one of so many first lines and terms. */
  private static final int USAGE_WITHIN = 15;

  private final Lines lines;
  private final Terms terms;
  private int texts;
  private int covered;
  private int options;
  private int named;
  private int listed;
  private int sentences;
  private int described;

  private ManualFit(Lines lines) {
    this.lines = lines;
    terms = new Terms(lines);
  }

  static double of(CharSequence text, int from, int to) {
    PlainText plain = PlainText.of(text, from, Math.min(to, from + LOOK));
    Lines lines = new Lines(plain.shown());
    return lines.skipBlank(0) == lines.count() || isCode(lines) ? 0 : new ManualFit(lines).fit();
  }

  /** A script or a page of markup, whatever manual is in it. */
  private static boolean isCode(Lines lines) {
    int start = lines.start(lines.skipBlank(0));
    CharSequence text = lines.text();
    return text.charAt(start) == '<'
        || (text.charAt(start) == '#'
            && start + 1 < text.length()
            && text.charAt(start + 1) == '!');
  }

  private double fit() {
    Headings headings = new Headings(lines, terms);
    if (headings.pageHeadings() > 1) {
      return 0.9;
    }
    boolean usage = count(headings);
    boolean called = usage && 3 * (covered + listed) > texts;
    if (called && (options >= FEWEST_TERMS - 1 || named + listed >= FEWEST_TERMS)) {
      return 0.85;
    }
    if (Glossary.is(lines) || new Labelled(lines).size() >= FEWEST_TERMS) {
      return 0.7;
    }
    if (options >= FEWEST_TERMS && 2 * covered > texts) {
      return 0.75;
    }
    boolean definitions =
        named >= FEWEST_TERMS
            && 10 * covered >= 7 * texts
            && 10 * described >= 9 * named
            && 10 * sentences >= 7 * named;
    return definitions ? 0.65 : 0;
  }

  /** Counts the terms, and says whether a line tells how a program is called. */
  private boolean count(Headings headings) {
    boolean usage = false;
    int seen = 0;
    int behindTerm = -1;
    for (int line = lines.skipBlank(0); line < lines.count(); line = lines.skipBlank(line)) {
      seen++;
      if (headings.isUsage(line)) {
        usage |= seen <= USAGE_WITHIN;
        line = headings.endOfUsage(line);
        continue;
      }
      Term term = headings.is(line) ? null : termAt(line, line == behindTerm);
      if (term == null) {
        texts++;
        listed += lines.indent(line) > 0 && Glossary.dash(lines, line) >= 0 ? 1 : 0;
        line++;
        continue;
      }
      int last = lines.lastText(term.next() - 1);
      texts += last + 1 - line;
      behindTerm = last + 1;
      boolean words = isDescription(term.body(), lines.end(last));
      if (isSureOption(line)) {
        options++;
        covered += last + 1 - line;
      } else {
        named++;
        covered += words ? last + 1 - line : 0;
        described += words ? 1 : 0;
        sentences += ".)".indexOf(lines.last(last)) >= 0 ? 1 : 0;
      }
      line = last + 1;
    }
    return usage;
  }

  /** A term with a description; lists, which prose and code have too, are not counted. */
  private @Nullable Term termAt(int line, boolean behindTerm) {
    if (terms.isBullet(line)) {
      return null;
    }
    boolean fresh =
        behindTerm || lines.isFirstOfBlock(line) || lines.indent(line - 1) != lines.indent(line);
    Term term = terms.at(line, fresh, -1);
    boolean unsure = terms.isOption(line) ? !isSureOption(line) : isNumber(line);
    return term == null || term.body() < 0 || unsure ? null : term;
  }

  /** {@code (b)}, {@code iv)}: a clause of a contract. */
  private boolean isNumber(int line) {
    CharSequence text = lines.text();
    for (int i = lines.start(line); i < Math.min(lines.end(line), lines.start(line) + 6); i++) {
      if (text.charAt(i) == ')' || text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  /** An option, and not a line of a diff or a negative number. */
  private boolean isSureOption(int line) {
    int start = lines.start(line);
    CharSequence text = lines.text();
    if (!terms.isOption(line) || text.charAt(start) != '-') {
      return false;
    }
    boolean parted = lines.length(line) == 2 || ", =[<|".indexOf(text.charAt(start + 2)) >= 0;
    return (text.charAt(start + 1) == '-'
            && Character.isLetter(text.charAt(Math.min(start + 2, lines.end(line) - 1))))
        || (Character.isLetter(text.charAt(start + 1)) && isAlone(line))
        || (Character.isLetter(text.charAt(start + 1)) && parted)
        || lines.gapStart(line) > 0;
  }

  /** {@code -load int} above its deeper description. */
  private boolean isAlone(int line) {
    return terms.hasFewWords(line, 2)
        && line + 1 < lines.count()
        && !lines.isBlank(line + 1)
        && lines.indent(line + 1) > lines.indent(line);
  }

  /** Words that begin like a sentence and hold no code. */
  private boolean isDescription(int from, int to) {
    int words = 0;
    int letters = 0;
    CharSequence text = lines.text();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}' || c == ';' || c == '=' || c == '\\') {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      words += Character.isLetter(c) && (i == from || Lines.isBlank(text.charAt(i - 1))) ? 1 : 0;
    }
    return words >= FEWEST_WORDS
        && 2 * letters > to - from
        && Character.isLetter(text.charAt(from))
        && !Character.isLowerCase(text.charAt(from));
  }
}
