package dev.cprs.internal;

import java.util.Collection;
import java.util.Locale;

/** Describes texts for {@code toString} by their size, so that no document ends up in a log. */
public final class Described {
  private static final int LONGEST = 80;

  private Described() {}

  /** Such as {@code 2 documents of 12,345 characters}. */
  public static String documents(Collection<String> texts) {
    long characters = texts.stream().mapToLong(String::length).sum();
    return String.format(
        Locale.ROOT,
        "%,d document%s of %,d characters",
        texts.size(),
        texts.size() == 1 ? "" : "s",
        characters);
  }

  /** A short text as it is; a longer one by its beginning. */
  public static String abbreviated(String text) {
    return abbreviated(text, LONGEST);
  }

  /**
   * The same, with another length.
   *
   * @param longest the most UTF-16 units, at least 2
   */
  public static String abbreviated(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
