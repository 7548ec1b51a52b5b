package dev.cprs.formats.code;

import java.util.List;
import java.util.regex.Pattern;

/** What lines of some brace languages look like that would be no code in others. */
enum BraceStyle {
  PLAIN,

  /** Perl, R, PowerShell, PHP: a number sign begins a comment. */
  HASHES,

  /** JavaScript with elements of XML between its statements, as React has them. */
  ELEMENTS,

  /** GraphQL: fields with their types, and descriptions between quotes. */
  SCHEMA;

  private static final String QUOTES = "\"\"\"";

  private static final Pattern OF_HASHES =
      Pattern.compile(
          "(?:my|our) [$@%(].*|use [\\w:]+.*;|sub \\w+ *\\{.*|[\\w.$]+ *<- *[\\w(\"'-].*"
              + "|\\$[\\w:]+ *=[^=].*|function [A-Z]\\w*-\\w+.*|param *\\(.*");

  /** What a module says of what it is made, and where elements begin between statements. */
  private static final Pattern OF_SCRIPT =
      Pattern.compile("import .*[\"'];?|export .*|(?:return|.*=>|.*&&|.*\\?) \\(");

  private static final Pattern ELEMENT = Pattern.compile("</?[A-Za-z][\\w.]*\\b.*|<>|</>|/?>");

  private static final Pattern FIELD =
      Pattern.compile("\\w+(?:\\(.*\\))?: \\[?[A-Z]\\w*!?]?!?(?: [=@].*)?");

  private static final Pattern TYPE =
      Pattern.compile("(?:extend )?(?:type|input|interface|schema)\\b[^;:]*\\{");

  /** The style of a text, from its lines without their indentation, at least one. */
  static BraceStyle of(List<String> lines) {
    if (count(lines, OF_HASHES) > 1) {
      return HASHES;
    }
    boolean page = lines.get(0).startsWith("<"); // its script may be like a module
    if (!page && count(lines, OF_SCRIPT) > 1 && count(lines, ELEMENT) > 0) {
      return ELEMENTS;
    }
    return count(lines, FIELD) > 1 && count(lines, TYPE) > 0 ? SCHEMA : PLAIN;
  }

  private static long count(List<String> lines, Pattern pattern) {
    return lines.stream().filter(line -> pattern.matcher(line).matches()).count();
  }

  /** Whether a line is a comment, or begins one of several lines. */
  boolean isComment(String line) {
    return line.startsWith("//")
        || begins(line)
        || (this == HASHES && line.startsWith("#"))
        || (this == SCHEMA && (line.startsWith("#") || line.startsWith("\"")));
  }

  /** Whether a comment goes on behind a line. */
  boolean goesOn(boolean comment, String line) {
    if (this == SCHEMA && line.contains(QUOTES)) {
      boolean closed = line.length() > QUOTES.length() && line.endsWith(QUOTES);
      return !comment && !closed;
    }
    boolean ends =
        line.endsWith("*/") || (this == HASHES && (line.endsWith("#>") || line.equals("=cut")));
    return (comment || begins(line)) && !ends;
  }

  /** A comment of several lines; of PowerShell, or Perl's documentation. */
  private boolean begins(String line) {
    return line.startsWith("/*")
        || line.startsWith("<!--")
        || (this == HASHES
            && (line.startsWith("<#") || line.startsWith("=head") || line.equals("=pod")));
  }

  /** Whether a line has what only this style has. */
  boolean tells(String line) {
    return this == HASHES && OF_HASHES.matcher(line).matches();
  }

  /**
   * How much a line speaks for code.
   *
   * @param plain how much it would in any other text; below 0 it speaks against code
   */
  double weight(String line, double plain) {
    return switch (this) {
      // Text between elements is no sign of anything.
      case ELEMENTS -> ELEMENT.matcher(line).matches() ? 0.5 : Math.max(0, plain);
      case SCHEMA -> FIELD.matcher(line).matches() ? 1 : plain;
      default -> plain;
    };
  }
}
