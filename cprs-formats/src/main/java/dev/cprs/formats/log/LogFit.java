package dev.cprs.formats.log;

import java.util.BitSet;

/** How sure it is that a text is a log: by how many of some lines begin as its entries do. */
final class LogFit {
  private static final int BEGINNING = 20_000;
  private static final int MIDDLE = 10_000;
  private static final int FEWEST = 3;
  private static final double NO = 0;

  /** With a greater share of paragraphs a text is prose with lines of a log among it. */
  static final double MOST_PROSE = 0.25;

  /** Where another format may have what looks like a log's lines, and is taken if it's surer. */
  private static final double UNSURE = 0.55;

  /** {@code Thursday, 09 November 2023 22:05:43 UTC} is not longer, nor has it more letters. */
  private static final int LONGEST_TIME = 40;

  private static final int MOST_LETTERS = 20;

  private final TextLines lines;
  private final EntryShapes shapes;
  private final LogEntries entries;

  private LogFit(TextLines lines, EntryShapes shapes) {
    this.lines = lines;
    this.shapes = shapes;
    this.entries = LogEntries.of(lines, shapes);
  }

  private static double of(TextLines lines) {
    if (Paragraphs.share(lines) > MOST_PROSE) {
      return NO;
    }
    EntryShapes shapes = EntryShapes.learn(lines);
    return shapes.isRegular() && shapes.starts() >= FEWEST ? new LogFit(lines, shapes).fit() : NO;
  }

  static double of(CharSequence text, int from, int to) {
    TextLines first = TextLines.of(text, from, cut(text, from, to, BEGINNING));
    double fit = of(first);
    if (fit > 0.5 && to - from > 2 * (BEGINNING + MIDDLE)) {
      // A file that only begins with a log.
      int middle = afterLine(text, from + (to - from) / 2, to);
      TextLines second = TextLines.of(text, middle, cut(text, middle, to, MIDDLE));
      fit = Math.min(fit, of(second));
    }
    return fit;
  }

  private static int cut(CharSequence text, int from, int to, int length) {
    int end = Math.min(to, from + length);
    int least = Math.max(from, end - 2_000);
    int at = end;
    while (at < to && at > least && text.charAt(at - 1) != '\n') {
      at--;
    }
    return at > least ? at : end;
  }

  private static int afterLine(CharSequence text, int from, int to) {
    int most = Math.min(to, from + 2_000);
    for (int i = from; i < most; i++) {
      if (text.charAt(i) == '\n') {
        return i + 1;
      }
    }
    return most;
  }

  private double fit() {
    int starts = shapes.starts();
    double cover = (double) starts / Math.max(1, shapes.flush());
    double fit;
    if (shapes.hasTimes()) {
      fit = byTimes(cover);
    } else if (shapes.hasLevels()) {
      fit = starts < 4 ? NO : cover >= 0.6 ? 0.8 : cover >= 0.4 ? 0.7 : NO;
    } else {
      fit = byPlainShape(cover);
    }
    if (isTable() || (fit > 0 && areFields())) {
      return NO;
    }
    return fit > UNSURE && looksLikeData() ? UNSURE : fit;
  }

  private double byTimes(double cover) {
    long top = shapes.top();
    if (LineShape.before(top) == '\'' || LineShape.isIndented(top)) {
      return NO;
    }
    boolean regular = isLevelledOften();
    boolean early = LineShape.field(top) <= 1;
    if (LineShape.isVague(top) && !regular) {
      return cover >= 0.9 && early && hasWords() && LineShape.before(top) != ' ' ? 0.6 : NO;
    }
    if (averageEntry() > 600 && !regular) {
      return NO; // dated chapters
    }
    if (shapes.hasParagraphs() && !LineShape.isVague(top)) {
      return 0.65;
    }
    if (cover < (isBare() ? 0.1 : least(top, regular))) {
      // Records of many lines, each after a marked line: MySQL's slow queries.
      boolean marked = "#=*".indexOf(lines.head(entries.first(0), 1)) >= 0;
      return marked && LineShape.isFull(top) && LineShape.field(top) <= 2 ? 0.65 : NO;
    }
    if (EntryShapes.isInside(top)) {
      return UNSURE;
    }
    return cover >= 0.9 ? 0.9 : cover >= 0.5 ? 0.85 : 0.7;
  }

  /** Whether a time alone on its line stands above what happened then. */
  private boolean isBare() {
    int bare = 0;
    for (int i = 0; i < entries.size(); i++) {
      String line = lines.head(entries.first(i), LONGEST_TIME + 1);
      long letters = line.chars().filter(Character::isLetter).count();
      boolean alone = line.length() <= LONGEST_TIME && letters <= MOST_LETTERS;
      bare += alone && entries.last(i) > entries.first(i) ? 1 : 0;
    }
    return bare > 0.9 * entries.size();
  }

  /** How much of the lines at the margin must begin entries. */
  private static double least(long top, boolean regular) {
    if (!LineShape.isFull(top) || LineShape.field(top) > 1) {
      return 0.6;
    }
    if (LineShape.field(top) == 0) {
      return 0.1;
    }
    return regular ? 0.2 : 0.4;
  }

  /** Whether most lines tell more than times: a timetable doesn't. */
  private boolean hasWords() {
    int words = 0;
    for (int i = 0; i < entries.size(); i++) {
      words += hasWord(lines.head(entries.first(i), 100)) ? 1 : 0;
    }
    return words > 0.8 * entries.size();
  }

  private static boolean hasWord(String line) {
    int letters = 0;
    for (int i = 0; i < line.length() && letters < 3; i++) {
      letters = Character.isLetter(line.charAt(i)) ? letters + 1 : 0;
    }
    return letters == 3;
  }

  private boolean isLevelledOften() {
    int levelled = 0;
    for (int i = 0; i < entries.size(); i++) {
      levelled += Alerts.hasLevel(lines.head(entries.first(i), EntryShapes.HEAD)) ? 1 : 0;
    }
    return levelled > 0.4 * entries.size();
  }

  private int averageEntry() {
    int characters = 0;
    for (int i = 0; i < lines.size(); i++) {
      characters += lines.length(i);
    }
    return characters / entries.size();
  }

  /** Lines without time and level: all must look alike, and not be a list or paragraphs. */
  private double byPlainShape(double cover) {
    int sentences = 0;
    int words = 0;
    int blank = 0;
    for (int i = 0; i < lines.size(); i++) {
      blank += lines.isBlank(i) ? 1 : 0;
    }
    int told = entries.size();
    for (int i = 0; i < told; i++) {
      String line = lines.line(entries.first(i));
      sentences += line.endsWith(".") ? 1 : 0;
      words += isMessage(line) ? 1 : 0;
    }
    boolean looks =
        told >= 10
            && cover >= 0.9
            && blank <= 0.05 * told
            && sentences < 0.3 * told
            && words > 0.7 * told
            && averageEntry() < 300;
    return looks ? 0.65 : NO;
  }

  /** Whether a line has some words after its number and delimiter. */
  private static boolean isMessage(String line) {
    int spaces = 0;
    boolean delimiter = false;
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ' && line.charAt(i - 1) != ' ') {
        delimiter |= ":|]>".indexOf(line.charAt(i - 1)) >= 0;
        spaces += delimiter ? 1 : 0;
      }
    }
    return spaces >= 2 && Character.isLetter(line.charAt(0));
  }

  /** Whether the times are those of fields, which stand inside of records: {@code DTSTART:}. */
  private boolean areFields() {
    if (shapes.hasParagraphs()) {
      return false;
    }
    BitSet records = new MarkedRecords(lines).ofFields();
    return !records.isEmpty()
        && records.nextSetBit(0) < firstStart()
        && records.stream().noneMatch(shapes::isStart);
  }

  private int firstStart() {
    int line = 0;
    while (line < lines.size() && !shapes.isStart(line)) {
      line++;
    }
    return line;
  }

  /** Whether most lines are rows between bars. */
  private boolean isTable() {
    int rows = 0;
    for (int i = 0; i < entries.size(); i++) {
      String line = lines.line(entries.first(i));
      rows += line.startsWith("|") && line.endsWith("|") ? 1 : 0;
    }
    return rows > 0.8 * entries.size();
  }

  /** Whether the lines are records of another format: JSON, or with equally many commas or tabs. */
  private boolean looksLikeData() {
    int braces = 0;
    int commas = -1;
    int tabs = -1;
    int same = 0;
    int sameTabs = 0;
    int told = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isBlank(i)) {
        continue;
      }
      told++;
      String line = lines.line(i);
      braces += line.startsWith("{") && line.endsWith("}") ? 1 : 0;
      int found = 0;
      int foundTabs = 0;
      for (int at = 0; at < line.length(); at++) {
        char c = line.charAt(at);
        foundTabs += c == '\t' ? 1 : 0;
        found += c == ',' && !line.startsWith(" ", at + 1) && !isFraction(line, at) ? 1 : 0;
      }
      same += found == commas ? 1 : 0;
      sameTabs += foundTabs == tabs ? 1 : 0;
      commas = found;
      tabs = foundTabs;
    }
    double most = 0.9 * told - 1;
    return braces > most || (commas >= 2 && same > most) || (tabs >= 2 && sameTabs > most);
  }

  /** Whether a comma stands between seconds and milliseconds. */
  private static boolean isFraction(String line, int comma) {
    return comma >= 3
        && line.charAt(comma - 3) == ':'
        && comma + 3 < line.length()
        && Character.isDigit(line.charAt(comma + 1))
        && Character.isDigit(line.charAt(comma + 3));
  }
}
