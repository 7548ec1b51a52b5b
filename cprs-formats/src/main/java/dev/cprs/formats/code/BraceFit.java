package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How sure it is that a text is code of a brace language. Lines are weighed: one that ends as code
 * ends speaks for it, one that looks like a log, a list or prose against it. The weights are made
 * up, and tried on code, logs, data and prose.
 */
final class BraceFit {
  private static final Pattern KEYWORD =
      Pattern.compile(
          "(?:public|private|protected|internal|static|final|abstract|override|export|default|async"
              + "|import|package|namespace|using|use|const|let|var|val|func|fn|fun|function|class"
              + "|interface|enum|struct|union|trait|impl|mod|pub|type|typedef|template|return|if"
              + "|else|for|foreach|while|switch|case|try|catch|throw|new|void|int|bool|boolean|char"
              + "|double|float|long|unsigned|self|this|defer|guard|match|break|continue|extern"
              + "|inline|module|declare|def|object|protocol|extension)\\b[^.]*");

  /**
   * {@code #include}, {@code @Override}, {@code #[derive]}, {@code .method(}, {@code resource
   * "aws_instance" "web" {}, {@code dependencies {}.
   */
  private static final Pattern MARKED =
      Pattern.compile(
          "#(?:include|define|ifn?def|if|endif|pragma)\\b.*|@\\w+.*|#!?\\[.*"
              + "|\\??\\.\\w+\\(.*|<\\?php.*|\\w+(?: \"[^\"]*\"){1,3} *\\{"
              + "|\\w[\\w.-]*(?:\\([^()]*\\))? \\{");

  private static final Pattern CALL =
      Pattern.compile("[\\w.$:>*&@%-]+(?:\\(.*|\\s*(?:[-+*/|:.]?=[^=~]|<-).*)");

  /** A place in a file, a time, a level, a heading, a list item, a tag, a key of JSON or YAML. */
  private static final Pattern OTHER =
      Pattern.compile(
          "\\S*[\\w)]:\\d+[:\\s].*|\\[?\\d[\\d\\-:./, ]{5,}.*|\\[[A-Z]+\\].*|#+ .*|[-*+] .*|<.*"
              + "|\"[^\"]*\"\\s*:.*|diff --.*|[+-]{3} .*|@@ .*|at [\\w.$]+\\(.*"
              + "|(?:fi|done|esac|then|end|do|echo .*|SELECT .*|INSERT .*|CREATE .*)[;]?");

  /** So many lines say enough. */
  private static final int SHORTEST = 3;

  private static final int MINIFIED = 200;

  /** A line of a comment counts as part of a line of code. */
  private static final double COMMENT = 0.3;

  private BraceFit() {}

  static double of(CharSequence text, int from, int to) {
    int first = Chars.skipBlank(text, from, Math.min(to, from + 1000));
    if (first >= to || text.charAt(first) == '[') {
      return 0;
    }
    List<String> lines = SampledLines.of(text, from, to);
    if (lines.isEmpty() || lines.get(0).startsWith("#!")) {
      return lines.isEmpty() ? 0 : ofScript(lines.get(0));
    }
    String longest = lines.get(0);
    if (lines.size() < SHORTEST || longest.length() >= MINIFIED) {
      double minified = ofOneLine(text, first, Math.min(to, first + 4000));
      if (minified > 0 || lines.size() < SHORTEST) {
        return minified;
      }
    }
    return ofLines(lines);
  }

  private static double ofScript(String shebang) {
    boolean known =
        shebang.contains("node")
            || shebang.contains("deno")
            || shebang.contains("php")
            || shebang.contains("perl");
    return known ? 0.9 : 0;
  }

  private static double ofLines(List<String> lines) {
    BraceStyle style = BraceStyle.of(lines);
    double sum = 0;
    int words = 0;
    int code = 0;
    int comments = 0;
    boolean comment = false;
    int ends = 0;
    int closers = 0;
    for (String line : lines) {
      if (line.startsWith("```")) {
        return 0; // Markdown
      }
      boolean inComment = comment || style.isComment(line);
      comment = style.goesOn(comment, line);
      if (inComment) {
        comments++;
        continue;
      }
      code++;
      sum += style.weight(line, weight(line));
      boolean tells =
          KEYWORD.matcher(line).matches() || MARKED.matcher(line).matches() || style.tells(line);
      words += tells ? 1 : 0;
      ends += line.endsWith(";") ? 1 : 0;
      closers += line.equals("}") ? 1 : 0;
    }
    if (code < 2 || (words == 0 && ends < 2) || words + ends + closers < 2) {
      return 0;
    }
    double density = (sum + COMMENT * comments) / (code + COMMENT * comments);
    return density < 0.45 ? 0 : Math.min(0.9, 0.6 + 0.4 * (density - 0.45));
  }

  private static double weight(String line) {
    char last = line.charAt(line.length() - 1);
    if (MARKED.matcher(line).matches()) {
      return 1;
    }
    if (OTHER.matcher(line).matches()) {
      return line.startsWith("<") && (last == '{' || last == ';') ? 0 : -1;
    }
    if (last == ';' || last == '{') {
      return SampledLines.plainWords(line) > 7 ? 0 : 1;
    }
    if (line.startsWith("}") || line.startsWith(")") || line.equals("{")) {
      return 1;
    }
    boolean symbols = line.indexOf('(') >= 0 || line.indexOf('=') >= 0 || line.indexOf('"') >= 0;
    if (KEYWORD.matcher(line).matches() && SampledLines.plainWords(line) < 7) {
      return symbols || line.length() < 60 ? 0.8 : 0.3;
    }
    if (last == ')' || last == ',' || last == '(' || CALL.matcher(line).matches()) {
      return SampledLines.plainWords(line) > 5 ? -0.5 : symbols ? 0.5 : 0.2;
    }
    return SampledLines.plainWords(line) > 5 ? -1 : 0;
  }

  /** Code without line ends: many brackets and semicolons, and words of code. */
  private static double ofOneLine(CharSequence text, int from, int to) {
    String part = text.subSequence(from, to).toString();
    if (part.startsWith("{")
        || part.startsWith("<")
        || Chars.find(part, 0, part.length(), "```") >= 0) {
      return 0;
    }
    int marks = 0;
    int semicolons = 0;
    int braces = 0;
    int spaces = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      marks += "{}()[];=,:.".indexOf(c) >= 0 ? 1 : 0;
      semicolons += c == ';' ? 1 : 0;
      braces += c == '{' || c == '}' ? 1 : 0;
      spaces += c == ' ' ? 1 : 0;
    }
    boolean words =
        part.contains("function")
            || part.contains("return ")
            || part.contains("=>")
            || part.contains("var ")
            || part.contains("const ");
    boolean styles = semicolons > 3 && braces > 3 && part.contains(":");
    boolean dense = part.length() >= MINIFIED && marks * 100 >= part.length() * 12;
    boolean tight = spaces * 100 < part.length() * 12;
    return dense && tight && braces >= 4 && semicolons >= 2 && (words || styles) ? 0.75 : 0;
  }
}
