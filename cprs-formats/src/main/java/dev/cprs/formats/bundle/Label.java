package dev.cprs.formats.bundle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a banner says beside the rules: {@code FILE: src/x.py}, {@code START OF FILE src/x.py}, or
 * the name alone. Offsets are UTF-16 units of the text.
 *
 * @param labelled whether a word such as {@code file} stands before the name
 * @param file whether that word is a file, and a colon follows
 * @param closes whether it says that the file ends
 */
record Label(int nameStart, int nameEnd, boolean labelled, boolean file, boolean closes) {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(start|begin|end)(?: of)?:? +)?"
              + "(?:(file(?:[ _-]?(?:name|path))?|path|source|document|symlink|directory)"
              + "(?:( *: *)| +))?"
              + "(\\S.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Reads what stands between two places, which is no white space at its ends; null if nothing. */
  static @Nullable Label of(CharSequence text, int from, int to) {
    Matcher words = WORDS.matcher(text.subSequence(from, to));
    if (!words.matches()) {
      return null;
    }
    String name = words.group(4);
    boolean closes = words.group(1) != null && words.group(1).equalsIgnoreCase("end");
    boolean colon = words.group(3) != null;
    boolean labelled = words.group(2) != null && (colon || words.group(1) != null);
    boolean nameless = closes && name.equalsIgnoreCase("file");
    boolean file = labelled && colon && words.group(2).regionMatches(true, 0, "file", 0, 4);
    int start = from + words.start(4);
    int end = labelled ? from + words.start(4) + bare(name) : to;
    boolean quoted = end - start > 2 && isQuoted(text.charAt(start), text.charAt(end - 1));
    return new Label(
        quoted ? start + 1 : start, quoted ? end - 1 : end, labelled || nameless, file, closes);
  }

  /** How long a name is without a remark behind it: {@code x.py (12 lines)}. */
  private static int bare(String name) {
    int remark = name.indexOf(" (");
    return remark > 0 ? remark : name.length();
  }

  private static boolean isQuoted(char first, char last) {
    return first == last && "\"'`".indexOf(first) >= 0;
  }
}
