package dev.cprs.formats.code;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** SQL: statements, a table's columns, an insert's rows. */
public final class SqlSegmenter implements Segmenter {
  /** How a statement begins; short words of prose need more of SQL around them. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?i:create\\s+(?:or\\s+replace\\s+|temp\\w*\\s+|unique\\s+|materialized\\s+)*"
              + "(?:table|view|index|function|procedure|trigger|sequence|schema|database|type"
              + "|extension|role|user)\\b.*"
              + "|insert\\s+(?:ignore\\s+)?into\\s+[\\w.\"`\\[]+.*|alter\\s+table\\s+.*"
              + "|drop\\s+(?:table|view|index|database|schema)\\s+.*"
              + "|select\\s+(?:distinct\\s+)?(?:\\*|[\\w.\"`]+(?:\\s+as\\s+\\w+)?\\s*,"
              + "|[\\w.\"`]+(?:\\([^)]*\\))?\\s+(?:as|from)\\s).*|select|select\\s+[\\w.]+\\(.*"
              + "|update\\s+[\\w.\"`]+(?:\\s+\\w+)?\\s+set\\s.*|delete\\s+from\\s+[\\w.\"`]+.*"
              + "|with\\s+(?:recursive\\s+)?\\w+\\s+as\\s*\\(.*|copy\\s+[\\w.\"]+\\s*(?:\\(|from).*"
              + "|grant\\s+.*\\son\\s.*|merge\\s+into\\s.*|use\\s+\\w+;|set\\s+\\w+\\s*(?:=|to)\\s.*;"
              + "|set\\s+names\\s.*;|pragma\\s.*;|start\\s+transaction;|lock\\s+tables\\s.*;"
              + "|delimiter\\s+\\S{1,12}|begin;|commit;|begin\\s+transaction.*)");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i:from|where|and|or|on|join|left|right|inner|outer|full|cross|group|order|having"
              + "|limit|values|set|union|as|into|when|then|else|end|primary|foreign|constraint"
              + "|references|unique|key|returning|begin|declare|return|if)\\b.*|[()].*"
              + "|[`\"\\w.]+\\s+[A-Za-z]+.*,(?:\\s*--.*)?|.*[,;(]");

  @Override
  public String format() {
    return "sql";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    List<String> lines = SampledLines.of(text, from, to);
    int beginnings = 0;
    int semicolons = 0;
    int good = 0;
    int counted = 0;
    boolean comment = false;
    for (String line : lines) {
      if (line.startsWith("```")) {
        return 0;
      }
      boolean inComment = comment || line.startsWith("--") || line.startsWith("/*");
      comment = (comment || line.startsWith("/*")) && !line.contains("*/");
      if (inComment) {
        continue;
      }
      boolean beginning = BEGINNING.matcher(line).matches();
      if (counted == 0 && !beginning) {
        return 0;
      }
      counted++;
      boolean ends = line.endsWith(";");
      boolean prose = line.endsWith(".") && SampledLines.plainWords(line) > 4;
      beginnings += beginning ? 1 : 0;
      semicolons += ends ? 1 : 0;
      good += !prose && (beginning || ends || GOES_ON.matcher(line).matches()) ? 1 : 0;
    }
    boolean rows = lines.size() > 2 && lines.stream().anyMatch(line -> line.endsWith("stdin;"));
    if (beginnings == 0 || (semicolons == 0 && (counted < 2 || good < counted))) {
      return 0;
    }
    return rows || good * 10 >= counted * 6 ? 0.92 : 0;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    Tokens tokens = new SqlLexer(units.text(), from, to).run();
    new Brackets(units.text(), tokens).pair();
    new SqlTree(tokens, units).run();
  }

  /** As a comment. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.of("-- … " + what);
  }
}
