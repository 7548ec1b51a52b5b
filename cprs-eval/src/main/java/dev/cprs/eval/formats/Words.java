package dev.cprs.eval.formats;

import dev.cprs.eval.sample.BundledText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists that values are drawn from: names, places, products, faults and so on. */
final class Words {
  private static final Map<String, List<String>> LISTS =
      BundledText.read(Words.class, "words.txt")
          .lines()
          .map(line -> line.split(": ", 2))
          .collect(
              Collectors.toMap(parts -> parts[0], parts -> List.of(parts[1].split("\\|", -1))));

  private Words() {}

  /** The list of a name. */
  static List<String> of(String name) {
    List<String> list = LISTS.get(name);
    if (list == null) {
      throw new IllegalArgumentException("words.txt has no list '%s'".formatted(name));
    }
    return list;
  }

  /** A text whose {@code {places}} are filled. */
  static String fill(String text, Function<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      filled.append(text, from, open).append(values.apply(text.substring(open + 1, close)));
      from = close + 1;
    }
    return filled.append(text, from, text.length()).toString();
  }
}
