package dev.cprs.formats.log;

import java.util.Locale;
import java.util.Set;

/** The words by which logs tell how grave an entry is. */
final class Levels {
  private static final Set<String> GRAVE =
      Set.of(
          "error",
          "err",
          "fatal",
          "severe",
          "critical",
          "crit",
          "emerg",
          "emergency",
          "panic",
          "alert",
          "failure",
          "fail",
          "ftl");
  private static final Set<String> OTHER =
      Set.of(
          "trace",
          "debug",
          "info",
          "information",
          "notice",
          "note",
          "warn",
          "warning",
          "verbose",
          "fine",
          "finer",
          "finest",
          "config",
          "log",
          "detail",
          "hint",
          "statement",
          "context",
          "success",
          "audit",
          "inf",
          "wrn",
          "dbg",
          "vrb",
          "dbug",
          "trce");

  private Levels() {}

  /** Whether a word is a level that tells an error. */
  static boolean isGrave(String word) {
    return word.length() <= 9 && GRAVE.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is a level. */
  static boolean isLevel(String word) {
    return word.length() <= 11 && (isGrave(word) || OTHER.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether a letter is a level of one letter, as Android and klog write it. */
  static boolean isLetter(char c) {
    return "VDIWEFTC".indexOf(c) >= 0;
  }
}
