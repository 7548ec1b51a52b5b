package dev.cprs.formats.form;

import dev.cprs.formats.TextLines;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text is a form: nearly all lines are fields, and hardly a name comes twice. Speakers
 * and the fields of records come again. The shares below are guesses.
 */
final class FormFit {
  private static final int FEWEST = 5;
  private static final int LONG = 100;

  /** So few lines of a value are not a paragraph below a label. */
  private static final int MOST_LINES = 4;

  /** Whatever else is sure is surer. */
  private static final double FIT = 0.54;

  private FormFit() {}

  static double of(CharSequence text, TextLines lines) {
    FormLines form = new FormLines(lines);
    Set<String> keys = new HashSet<>();
    int fields = 0;
    int explained = 0;
    int told = 0;
    int filled = 0;
    int longs = 0;
    int code = 0;
    int line = 0;
    while (line < lines.count()) {
      if (lines.isBlank(line)) {
        line++;
        continue;
      }
      int colon = form.colon(line);
      int end = colon < 0 ? line + 1 : form.end(line);
      told += end - line;
      code += ";{}".indexOf(text.charAt(lines.inkEnd(line) - 1)) >= 0 ? 1 : 0;
      if (colon >= 0) {
        fields++;
        explained += Math.min(end - line, MOST_LINES);
        String key = text.subSequence(lines.inkStart(line), colon).toString();
        keys.add(key.toLowerCase(Locale.ROOT));
        filled += colon + 1 < lines.inkEnd(line) ? 1 : 0;
        longs += lines.inkEnd(end - 1) - colon > LONG ? 1 : 0;
      }
      line = end;
    }
    boolean fits =
        fields >= FEWEST
            && fields >= 0.6 * told
            && explained >= 0.8 * told
            && keys.size() >= 0.8 * fields
            && filled >= 0.7 * fields
            && longs <= 0.3 * fields
            && code <= 0.05 * told;
    return fits ? FIT : 0;
  }
}
