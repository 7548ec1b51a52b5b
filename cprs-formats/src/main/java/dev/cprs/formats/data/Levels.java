package dev.cprs.formats.data;

import java.util.Locale;
import java.util.Set;

/** Whether an entry says that its record is an error, as in a log of JSON Lines. */
final class Levels {
  private static final Set<String> KEYS =
      Set.of("level", "severity", "loglevel", "log_level", "log.level", "levelname", "lvl");

  private static final Set<String> ERRORS =
      Set.of("error", "err", "fatal", "critical", "crit", "severe", "panic", "emergency", "alert");

  private static final int LONGEST = 9;

  private Levels() {}

  static boolean isError(CharSequence text, JsonItem item) {
    if (!item.hasKey() || item.type != JsonTokens.STRING || !item.isClosed) {
      return false;
    }
    int keyLength = item.nameEnd(text) - item.nameStart(text);
    int valueLength = item.valueEnd - item.valueStart - 2;
    return keyLength <= LONGEST
        && valueLength <= LONGEST
        && valueLength > 0
        && KEYS.contains(lower(text, item.nameStart(text), item.nameEnd(text)))
        && ERRORS.contains(lower(text, item.valueStart + 1, item.valueEnd - 1));
  }

  private static String lower(CharSequence text, int from, int to) {
    return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
  }
}
