package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds runs of lines that are of one format together, though a line alone may look like prose:
 * settings, markup, SQL, code, what a terminal shows, rows, messages with their times. A run needs
 * several lines that show its format, and few between them that don't. Linear.
 */
final class StructuredLines {
  /** What a line shows, beside its shape. */
  private enum Format {
    /** {@code key: value}, {@code key = value}, {@code [section]}. */
    SETTINGS(8),
    /** HTML, or XML below its declaration. */
    MARKUP(4),
    SQL(3),
    CODE(4),
    /** A command behind a prompt; what follows is its output. */
    TERMINAL(2),
    /** {@code [10:15] Ann: fine}. */
    TIMED(8),
    /** Values with commas and spaces between them. */
    ROWS(8),
    /** The rows of a Markdown table. */
    TABLE(6);

    /** A run has at least so many lines that show the format. */
    private final int least;

    Format(int least) {
      this.least = least;
    }
  }

  /** More lines in a row that show nothing end a run. */
  private static final int MOST_BETWEEN = 3;

  /** At most so many lines are looked at for the end of a statement. */
  private static final int LONGEST_STATEMENT = 60;

  private static final Pattern SETTING =
      Pattern.compile(
          "\\s*(?:- )?(?:\"[^\"\\n]{1,80}\"|'[^'\\n]{1,80}'|[A-Za-z_$@/][\\w.$@/-]{0,80})"
              + "(?:\\s?=(?!=)|:(?=\\s|$)).*");
  private static final Pattern SECTION =
      Pattern.compile("\\s*\\[{1,2}[A-Za-z][\\w.:\" -]{0,80}\\]{1,2}\\s*");
  private static final Pattern ITEM = Pattern.compile("\\s+- \\S+\\s*");

  /** A key without marks that begins a line may be a word of the user's: "Tone: friendly". */
  private static final Pattern WEAK = Pattern.compile("[A-Z][A-Za-z]*:.*");

  /** Keys of those who write down what is to be done. */
  private static final Set<String> OF_REQUESTS =
      Set.of(
          "instruction",
          "instructions",
          "task",
          "prompt",
          "tone",
          "guidelines",
          "constraints",
          "persona",
          "objective",
          "goal",
          "question");

  private static final String HTML =
      "html|head|body|title|meta|link|style|script|div|span|p|a|b|i|em|strong|br|hr|img|svg|ul|ol|li"
          + "|dl|dt|dd|table|thead|tbody|tr|td|th|caption|h[1-6]|section|article|aside|nav|header"
          + "|footer|main|form|input|button|select|option|label|textarea|figure|figcaption"
          + "|blockquote|pre|code|iframe|video|noscript";
  private static final Pattern HTML_LINE =
      Pattern.compile(
          "\\s*<(?:!--|!DOCTYPE|!doctype|\\?xml|/?(?:"
              + HTML
              + ")(?=[\\s/>])).*|.*</(?:"
              + HTML
              + ")>\\s*");
  private static final Pattern XML_LINE = Pattern.compile("\\s*</?[A-Za-z][^<>]*>.*");
  private static final Pattern XML_BEGINS = Pattern.compile("\\s*<\\?xml\\s.*");

  private static final Pattern SQL_BEGINS =
      Pattern.compile(
          "\\s*(?:(?i:CREATE (?:OR REPLACE |UNIQUE |TEMP(?:ORARY)? |MATERIALIZED )*(?:TABLE|INDEX"
              + "|VIEW|TYPE|FUNCTION|PROCEDURE|SEQUENCE|SCHEMA|DATABASE|TRIGGER|EXTENSION)"
              + "|ALTER TABLE|DROP (?:TABLE|INDEX|VIEW)|INSERT INTO|DELETE FROM|TRUNCATE TABLE"
              + "|COMMENT ON) \\S+.*|(?:SELECT|UPDATE|WITH|GRANT|BEGIN|COMMIT|SET|USE)\\b.*)");

  private static final Pattern CODE_LINE =
      Pattern.compile(
          "\\s*(?:(?:import|package) [\\w.*]+(?: as \\w+)?;?|(?:from|import) \\S+ import .{1,120}"
              + "|import .{1,120} from ['\"].{1,120}|use \\w+(?:::.*)|using [\\w.]+;?|#!/.*"
              + "|@\\w+(?:\\(.*)?|[\\w.\\[\\]\"'*]+ (?:[:+*/|&-]|\\|\\||&&)?= \\S.*"
              + "|(?:FROM|RUN|COPY|WORKDIR|ENV|CMD|ENTRYPOINT|EXPOSE|ADD|ARG|USER|VOLUME|LABEL"
              + "|HEALTHCHECK) \\S.*"
              + "|(?:def|class|for|while|if|elif|else|try|except|finally|with|async|match|case)\\b[^.?!]*:"
              + "|(?:let|const|var|val|pub|fn|func|function|return|public|private|protected|static"
              + "|export|await|if|for|while|switch|else|try|catch|struct|enum|impl|type|interface)\\b.*"
              + "(?:[;{}(=]|=>|->|\\)))\\s*");

  private static final Pattern PROMPT =
      Pattern.compile(
          "(?:\\([\\w.-]+\\) )?(?:[\\w.-]+@[\\w.-]+[:\\s][^$#%\\n]{0,80})?[$%❯➜] \\S.*"
              + "|[\\w.-]+@[\\w.-]+:[^$#\\n]{0,80}# \\S.*|PS [A-Za-z]:\\\\[^>\\n]{0,120}> ?\\S.*"
              + "|[A-Z]:\\\\[^>\\n]{0,120}>\\S.*|>>> \\S.*");
  private static final Pattern TABLE_ROW = Pattern.compile("\\s*\\|.*\\|.*\\|\\s*");
  private static final Pattern TIME =
      Pattern.compile("\\s*[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp][Mm])?[\\])]? \\S.*");

  private final CharSequence text;
  private final List<Piece> pieces;
  private final @Nullable Format[] shown;
  private final boolean[] weak;

  private StructuredLines(CharSequence text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
    this.shown = new Format[pieces.size()];
    this.weak = new boolean[pieces.size()];
  }

  /** The pieces, with those in such runs as material. */
  static List<Piece> reshaped(CharSequence text, List<Piece> pieces) {
    StructuredLines lines = new StructuredLines(text, pieces);
    lines.look();
    List<Piece> reshaped = new ArrayList<>(pieces);
    int i = 0;
    while (i < pieces.size()) {
      Run run = lines.shown[i] == null ? new Run(i + 1, false) : lines.run(i);
      for (int j = i; j < run.end(); j++) {
        Piece piece = pieces.get(j);
        if (run.isFormat() && !piece.isBlank()) {
          reshaped.set(
              j, new Piece(piece.start(), piece.end(), LineShape.MATERIAL, piece.inLine()));
        }
      }
      i = run.end();
    }
    return reshaped;
  }

  /** Looks what each line shows. */
  private void look() {
    boolean xml = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isBlank() || shown[i] != null) {
        continue;
      }
      String line = piece.in(text);
      xml |= line.indexOf('<') >= 0 && XML_BEGINS.matcher(line).matches();
      char first = line.charAt(WhiteSpace.on(line, 0, line.length()));
      if (Character.isLetter(first) && SQL_BEGINS.matcher(line).matches()) {
        showStatement(i);
      }
      if (shown[i] == null) {
        shown[i] = format(line, xml);
        weak[i] = shown[i] == Format.SETTINGS && WEAK.matcher(line).matches();
      }
    }
  }

  /** A statement goes to its semicolon; without one near it is none. */
  private void showStatement(int from) {
    int limit = Math.min(pieces.size(), from + LONGEST_STATEMENT);
    for (int i = from; i < limit && (i == from || !pieces.get(i).isBlank()); i++) {
      String line = WhiteSpace.strip(pieces.get(i).in(text));
      int comment = line.indexOf(" -- ");
      String code = comment < 0 ? line : WhiteSpace.strip(line.substring(0, comment));
      if (code.endsWith(";")) {
        for (int j = from; j <= i; j++) {
          shown[j] = Format.SQL;
        }
        return;
      }
    }
  }

  private static @Nullable Format format(String line, boolean xml) {
    Format format = formatOf(line, xml);
    boolean asks = Asking.endsWithQuestionMark(line) && line.indexOf('<') < 0;
    return format == null || asks || Asking.headsRequest(line) ? null : format;
  }

  /* Each expression is tried only where a character of it is there: most lines have none. */
  private static @Nullable Format formatOf(String line, boolean xml) {
    int start = WhiteSpace.on(line, 0, line.length());
    char first = line.charAt(start);
    if (has(line, "$%❯➜#>") && PROMPT.matcher(line).matches()) {
      return Format.TERMINAL;
    }
    if (line.indexOf('<') >= 0
        && (HTML_LINE.matcher(line).matches() || (xml && XML_LINE.matcher(line).matches()))) {
      return Format.MARKUP;
    }
    if (first == '|' && TABLE_ROW.matcher(line).matches()) {
      return Format.TABLE;
    }
    if (first == '-' && line.startsWith("-- ", start)) {
      return Format.SQL;
    }
    boolean time = Character.isDigit(first) || first == '[' || first == '(';
    if (!time && CODE_LINE.matcher(line).matches()) {
      return Format.CODE;
    }
    if (time && TIME.matcher(line).matches()) {
      return Format.TIMED;
    }
    if ((has(line, ":=") && SETTING.matcher(line).matches())
        || (first == '[' && SECTION.matcher(line).matches())
        || (first == '-' && ITEM.matcher(line).matches())) {
      return Format.SETTINGS;
    }
    return isRow(line) ? Format.ROWS : null;
  }

  private static boolean has(String line, String characters) {
    for (int i = 0; i < line.length(); i++) {
      if (characters.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Three values or more of few words each, and no sentence. */
  private static boolean isRow(String line) {
    int comma = line.indexOf(',');
    if (comma < 0 || line.indexOf(',', comma + 1) < 0) {
      return false;
    }
    String[] values = line.strip().split(", ?", -1);
    if (values.length < 3 || ".!?:;".indexOf(line.charAt(WhiteSpace.end(line, 0) - 1)) >= 0) {
      return false;
    }
    for (String value : values) {
      if (value.isBlank() || value.split(" ", -1).length > 4) {
        return false;
      }
    }
    return true;
  }

  /**
   * Lines that show a format, and what stands between them.
   *
   * @param end the index of the piece after the last one
   * @param isFormat whether they are enough to be sure
   */
  private record Run(int end, boolean isFormat) {}

  private Run run(int start) {
    Format format = shown[start];
    int end = start + 1;
    int lines = 0;
    int showing = 0;
    int sure = 0;
    int between = 0;
    int linesToEnd = 0;
    int commas = commas(start);
    for (int i = start; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isBlank()) {
        continue;
      }
      boolean shows = shown[i] == format || isLike(format, i);
      if (format == Format.ROWS && shows && commas(i) != commas) {
        shows = false;
      }
      lines++;
      if (shows || (piece.shape() == LineShape.MATERIAL && format != Format.ROWS)) {
        end = i + 1;
        between = 0;
        showing++;
        sure += shows && !weak[i] ? 1 : 0;
        linesToEnd = lines;
        continue;
      }
      if (isOther(format, i)) {
        break;
      }
      between++;
      if (format != Format.TERMINAL && between > MOST_BETWEEN) {
        break;
      }
      if (format == Format.TERMINAL && !pieces.get(i - 1).isBlank()) {
        end = i + 1; // output, up to the next empty line
        showing++;
        linesToEnd = lines;
      }
    }
    boolean enough = sure >= format.least && showing * 10L >= linesToEnd * 6L;
    Block block = new Block(pieces.get(start).start(), pieces.get(end - 1).end());
    // Commands at a prompt begin with imperatives.
    boolean mayInstruct =
        format != Format.TERMINAL && format != Format.CODE && format != Format.SQL;
    boolean request =
        enough
            && mayInstruct
            && (isRequest(format, start, end) || PastedMaterial.isInstructions(text, block));
    return new Run(end, enough && !request);
  }

  /** Code and settings, and code and SQL, look alike. */
  private boolean isLike(Format format, int i) {
    Format other = shown[i];
    return (format == Format.CODE && other == Format.SETTINGS && !weak[i])
        || (format == Format.SETTINGS && other == Format.CODE);
  }

  /** Whether a line that shows nothing is no part of a run: the user speaks. */
  private boolean isOther(Format format, int i) {
    Piece piece = pieces.get(i);
    String line = piece.in(text);
    boolean comment = Blocks.startsWith(text, "#", WhiteSpace.on(text, piece.start(), piece.end()));
    if (comment && (format == Format.CODE || format == Format.SETTINGS)) {
      return Asking.endsWithQuestionMark(line);
    }
    boolean below = i > 0 && pieces.get(i - 1).isBlank();
    boolean indented = WhiteSpace.is(text.charAt(piece.start()));
    return (below && !indented && piece.shape() != LineShape.MATERIAL)
        || (piece.shape() == LineShape.PROSE && Asking.asks(line));
  }

  private int commas(int i) {
    return (int) pieces.get(i).in(text).chars().filter(c -> c == ',').count();
  }

  /** Whether a run of settings says what is to be done. */
  private boolean isRequest(Format format, int start, int end) {
    if (format != Format.SETTINGS) {
      return false;
    }
    for (int i = start; i < end; i++) {
      String line = pieces.get(i).in(text);
      int colon = line.indexOf(':');
      if (colon > 0
          && OF_REQUESTS.contains(
              WhiteSpace.strip(line.substring(0, colon)).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
