package dev.cprs.formats.log;

/**
 * The components of calendars and address cards, from {@code BEGIN:VEVENT} to {@code END:VEVENT}. A
 * component with others in it is one unit, but for the calendar around all.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
final class Components implements Listing {
  private static final String BEGIN = "BEGIN:";
  private static final String END = "END:";
  private static final String CALENDAR = "BEGIN:VCALENDAR";
  private static final int HEAD = 80;

  /** A component that goes on for more lines has lost its end. */
  private static final int LONGEST = 200;

  @Override
  public double fit(TextLines lines) {
    int first = 0;
    while (first < lines.size() && lines.isBlank(first)) {
      first++;
    }
    return first < lines.size() && lines.head(first, HEAD).startsWith(BEGIN + "V") ? 0.9 : 0;
  }

  @Override
  public int end(TextLines lines, int first) {
    String begin = lines.head(first, HEAD);
    if (!begin.startsWith(BEGIN) || begin.equals(CALENDAR)) {
      return first + 1;
    }
    String end = END + begin.substring(BEGIN.length());
    int last = Math.min(lines.size(), first + LONGEST);
    for (int line = first + 1; line < last; line++) {
      if (lines.head(line, HEAD).equals(end)) {
        return line + 1;
      }
    }
    return first + 1;
  }
}
