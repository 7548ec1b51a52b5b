package dev.cprs.formats.log;

import dev.cprs.formats.Chars;
import org.jspecify.annotations.Nullable;

/**
 * What programs print that no other listing knows: consoles of build servers, {@code docker build},
 * {@code kubectl describe}, rows of unequal length. Joined as prose, such lines would be one
 * sentence of up to 2,000 characters. A unit is a line with the few deeper lines under it.
 *
 * <p>The shares below are guesses, set so that prose, verse, mail and code stay out: most lines
 * must have a word that no prose has, and hardly any may go on in the next.
 */
final class OutputLines implements Listing {
  private static final int FEWEST = 5;
  private static final int FEWEST_OF_TRACE = 2;
  private static final int HEAD = 300;

  private static final int LONGEST_TRACE = 400;

  private static final int LONGEST_LABEL = 30;

  /** Prose is seldom indented more. */
  private static final int DEEP = 4;

  private static final int LONGEST_NAME = 60;

  /** So many words in a row that are nothing but letters make a clause. */
  private static final int CLAUSE = 6;

  private final @Nullable Sections sections;

  OutputLines() {
    this(null);
  }

  private OutputLines(@Nullable Sections sections) {
    this.sections = sections;
  }

  @Override
  public double fit(TextLines lines) {
    return isOutput(lines, 0.6, 0.3) || Sections.areFields(lines) ? 0.55 : 0;
  }

  /**
   * Whether a text is no prose.
   *
   * @param leastTechnical the share of lines that must have a word that no prose has
   * @param mostCode the share of lines that may end as code does
   */
  static boolean isOutput(TextLines lines, double leastTechnical, double mostCode) {
    int told = 0;
    int technical = 0;
    int running = 0;
    int clauses = 0;
    int code = 0;
    int trace = 0;
    String before = "";
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isBlank(i)) {
        before = "";
        continue;
      }
      String line = lines.head(i, HEAD);
      if (line.isEmpty()) {
        continue; // nothing but a colour
      }
      if (line.startsWith("```")) {
        return false;
      }
      told++;
      boolean labelled = isLabelledAs(before, line);
      boolean field = lines.indent(i) >= DEEP && isField(line);
      boolean inTrace = Traces.isInside(line) || Traces.isException(line);
      trace += inTrace ? 1 : 0;
      technical += labelled || field || inTrace || lines.isColoured(i) || isTechnical(line) ? 1 : 0;
      running += !labelled && !inTrace && goesOn(before, line) ? 1 : 0;
      clauses += !labelled && !inTrace && isClause(line) ? 1 : 0;
      code += !inTrace && isCode(line) ? 1 : 0;
      before = line;
    }
    return (told >= FEWEST || trace >= FEWEST_OF_TRACE)
        && technical >= leastTechnical * told
        && 10 * running <= told
        && 10 * clauses <= 3 * told
        && code <= (trace >= FEWEST_OF_TRACE ? 0.5 : mostCode) * told
        && Paragraphs.share(lines) <= LogFit.MOST_PROSE;
  }

  @Override
  public OutputLines over(TextLines lines) {
    return new OutputLines(new Sections(lines));
  }

  @Override
  public boolean isOpened(TextLines lines, int first, int end) {
    return sections != null && end > first + 1 && end == sections.end(first);
  }

  @Override
  public int end(TextLines lines, int first) {
    int section = sections == null ? 0 : sections.end(first);
    if (section > 0) {
      return section;
    }
    boolean traceback = Traces.isTraceback(lines.head(first, HEAD));
    int next = first + 1;
    int trace = next; // behind the last line of a stack trace
    while (next < lines.size() && !lines.isBlank(next) && next - first < LONGEST_TRACE) {
      boolean deeper = isDeeper(lines, first, next);
      boolean inTrace = Traces.isTraceLine(lines.head(next, HEAD));
      if (!deeper && !inTrace && !traceback) {
        break;
      }
      next++;
      trace = inTrace || traceback ? next : trace;
      if (!deeper && !inTrace) {
        return next; // what a trace of Python ends with
      }
    }
    int end = next - first <= Sections.LONGEST_UNIT ? next : trace;
    return end > first + 1 && end < lines.size() && isEnd(lines, first, end) ? end + 1 : end;
  }

  private boolean isDeeper(TextLines lines, int above, int line) {
    return sections == null
        ? lines.indent(line) >= lines.indent(above) + 2
        : sections.indent(line) >= sections.indent(above) + sections.step();
  }

  /** Whether a line ends what another begins: {@code </Directory>}. */
  private static boolean isEnd(TextLines lines, int first, int line) {
    return lines.indent(line) == lines.indent(first)
        && lines.head(line, 2).equals("</")
        && lines.head(first, 1).equals("<");
  }

  @Override
  public boolean isAlert(TextLines lines, int first, int end) {
    for (int i = first; i < end; i++) {
      String line = lines.head(i, HEAD);
      if (i == first ? Alerts.isAlert(line) : Alerts.isTrouble(line)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has a word that no prose has, begins with a mark, or is set in columns. */
  private static boolean isTechnical(String line) {
    if ("+$~%#@;".indexOf(line.charAt(0)) >= 0
        || line.contains("   ")
        || line.indexOf('\t') > 0
        || hasRule(line)) {
      return true;
    }
    int points = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      char before = i == 0 ? ' ' : line.charAt(i - 1);
      char after = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
      points += c == '.' && Chars.isDigit(before) && Chars.isDigit(after) ? 1 : 0;
      if ("=_@{}|\\<`^".indexOf(c) >= 0
          || points == 3 // an address
          || isMark(line, c, before, after)
          || (Chars.isDigit(c) && Chars.isLetter(after) && !isOrdinal(line, i + 1))
          || (Chars.isLetter(c) && Chars.isDigit(after))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether two lines begin with the same few words and a mark: {@code npm ERR!}; or with {@code :}
   * behind a digit, {@code debug1:}, since people speak with their names before it.
   */
  private static boolean isLabelledAs(String before, String line) {
    int words = 1;
    for (int i = 2; i < Math.min(LONGEST_LABEL, line.length()) && words <= 3; i++) {
      char c = line.charAt(i);
      boolean ends = i + 1 == line.length() || line.charAt(i + 1) == ' ';
      if (ends && ("!]|".indexOf(c) >= 0 || (c == ':' && Chars.isDigit(line.charAt(i - 1))))) {
        boolean named = Chars.isLetter(line.charAt(c == ':' ? 0 : i - 1)); // not 12:
        return named && before.startsWith(line.substring(0, i + 1));
      }
      words += c == ' ' ? 1 : 0;
    }
    return false;
  }

  /** {@code Key Usage: critical}, or the name alone above deeper lines. */
  private static boolean isField(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && colon < LONGEST_NAME
        && (colon + 1 == line.length() || Chars.isSpace(line.charAt(colon + 1)));
  }

  private static boolean isMark(String line, char c, char before, char after) {
    boolean joins = before != ' ' && after != ' ';
    return switch (c) {
      case ':', '#' -> joins;
      case '/' ->
          after != ' '
              && (before == ' '
                  || Chars.isDigit(before)
                  || line.indexOf('/') < line.lastIndexOf('/'));
      case '-' -> before == ' ' && after != ' ' && !Chars.isDigit(after);
      case '.' -> joins && Character.isLowerCase(after);
      case '[' -> Chars.isLetter(after);
      case '>' -> before == '-' || before == '=' || before == '>';
      default -> false;
    };
  }

  private static boolean hasRule(String line) {
    return line.contains("---") || line.contains("===") || line.contains("***");
  }

  /** {@code 3rd}, {@code 20th}, {@code 1990s}; {@code 31s} is a time. */
  private static boolean isOrdinal(String line, int at) {
    int end = at;
    while (end < line.length() && Chars.isLetter(line.charAt(end))) {
      end++;
    }
    String letters = line.substring(at, end);
    return letters.equals("s")
        ? line.charAt(at - 1) == '0'
        : letters.length() == 2 && "st nd rd th".contains(letters);
  }

  /** Whether a sentence goes on from one line to the next. */
  private static boolean goesOn(String line, String next) {
    return !line.isEmpty()
        && Character.isLowerCase(next.charAt(0))
        && Chars.isLetter(line.charAt(line.length() - 1))
        && (isClause(line) || isClause(next));
  }

  /** Whether so many words that are nothing but letters stand in a row, as in a sentence. */
  private static boolean isClause(String line) {
    int words = 0;
    boolean plain = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ') {
        words = plain ? words + 1 : 0;
        plain = i + 1 < line.length() && Chars.isLetter(line.charAt(i + 1));
        if (words >= CLAUSE) {
          return true;
        }
      } else if (!Chars.isLetter(c) && ",.;:'’\"-".indexOf(c) < 0) {
        plain = false;
      }
    }
    return words + (plain ? 1 : 0) >= CLAUSE;
  }

  /** {@code <VirtualHost *:80>} or {@code </VirtualHost>}, as web servers are configured. */
  private static boolean isSection(String line) {
    int name = line.startsWith("</") ? 2 : 1;
    return line.length() > name
        && Character.isUpperCase(line.charAt(name))
        && line.indexOf('>') == line.length() - 1;
  }

  /** How code, markup and tables end and begin their lines, unless they are of a plan's changes. */
  private static boolean isCode(String line) {
    if (line.length() > 1 && "+-~".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ') {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return ";{},".indexOf(last) >= 0
        || line.charAt(0) == '|'
        || (line.charAt(0) == '<' && !isSection(line))
        || line.startsWith("/*")
        || line.startsWith("* ");
  }
}
