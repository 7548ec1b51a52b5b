package dev.cprs.decode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes lines that begin a new record, such as a log entry, whatever the line before. */
final class RecordLines {
  /** The longest prefix that a pattern looks at, so that the cost of a line is bounded. */
  private static final int LONGEST = 40;

  private static final Pattern BEGINNING =
      Pattern.compile(
          String.join(
              "|",
              "[\\[(<\"]?\\d{1,4}[-/.:]\\d{1,2}[-/.:]\\d{1,4}", // 2024-03-02, 12:00:01
              "\\d{1,3}(?:\\.\\d{1,3}){3}", // 192.168.0.1
              "\\[?\\d{1,2}/[A-Z][a-z]{2}/\\d{4}", // 02/Mar/2024
              "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\\d{1,2} \\d{2}:\\d{2}",
              "[IWEF]\\d{4} \\d{2}:\\d{2}", // I0302 02:14:07, Kubernetes' own logs
              "\\d{1,6}[smhd](?:\\d{1,2}[smh])?(?: {2}|\\t)", // 35m   Normal, its events
              "\\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|SEVERE)(?!\\w)",
              "\\{\"")); // JSON lines

  private final CharSequence text;
  private final Matcher matcher;

  RecordLines(CharSequence text) {
    this.text = text;
    matcher = BEGINNING.matcher(text);
  }

  /**
   * Whether a record begins at this offset, which is the first in its line that isn't white space.
   */
  boolean beginsAt(int i) {
    return matcher.region(i, Math.min(text.length(), i + LONGEST)).lookingAt();
  }
}
