package dev.cprs.eval.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A question to records of a topic.
 *
 * @param text in a user's words; {@code {field}} is the value of the record asked for
 * @param given the fields whose values are named; together no other record has them
 * @param answer the field that answers
 * @param only what the record asked for has of its own: for a field, a list of {@link Words}; the
 *     question is then by meaning, and the fields' own values are what is decisive
 */
record Ask(String text, List<String> given, String answer, Map<String, String> only) {
  /** A question that names one value or several; they are read from its text. */
  static Ask by(String text, String answer) {
    List<String> given = new ArrayList<>();
    Words.fill(
        text,
        field -> {
          given.add(field);
          return "";
        });
    return new Ask(text, List.copyOf(given), answer, Map.of());
  }

  /**
   * A question by meaning.
   *
   * @param only pairs such as {@code status=failed} for one value, {@code note=@undelivered} for
   *     one of a list
   */
  static Ask meaning(String text, String answer, String... only) {
    Map<String, String> fields =
        Arrays.stream(only)
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> a, TreeMap::new));
    return new Ask(text, List.of(), answer, fields);
  }

  /** The fields whose values are in no other record, all together. */
  List<String> decisive() {
    return only.isEmpty() ? given : List.copyOf(only.keySet());
  }
}
