package dev.cprs.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a JSON array of strings, the only JSON that a value's text may hold. */
final class JsonTexts {
  private static final Pattern STRING =
      Pattern.compile(
          "\\s*+\"((?:[^\"\\\\\\p{Cntrl}]++|\\\\(?:[\"\\\\/bfnrt]|u\\p{XDigit}{4}))*+)\"\\s*+");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");

  private JsonTexts() {}

  /** The strings of an array; empty if the text is not such an array. */
  static Optional<List<String>> read(String text) {
    String array = text.strip();
    if (!array.startsWith("[") || !array.endsWith("]")) {
      return Optional.empty();
    }
    String elements = array.substring(1, array.length() - 1);
    List<String> texts = new ArrayList<>();
    if (elements.isBlank()) {
      return Optional.of(texts);
    }
    Matcher string = STRING.matcher(elements);
    for (int at = 0; string.region(at, elements.length()).lookingAt(); at = string.end() + 1) {
      texts.add(unescaped(string.group(1)));
      if (string.end() == elements.length()) {
        return Optional.of(texts);
      }
      if (elements.charAt(string.end()) != ',') {
        break;
      }
    }
    return Optional.empty();
  }

  private static String unescaped(String string) {
    return ESCAPE
        .matcher(string)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) != null
                        ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                        : switch (escape.group(2)) {
                          case "b" -> "\b";
                          case "f" -> "\f";
                          case "n" -> "\n";
                          case "r" -> "\r";
                          case "t" -> "\t";
                          default -> escape.group(2);
                        }));
  }
}
