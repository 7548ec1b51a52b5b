package dev.cprs.eval.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Records of a topic, of which one is asked for.
 *
 * @param topic what they are
 * @param rows the values, in the order of the topic's fields
 * @param asked the index of the one asked for; -1 if none of them is
 * @param answer the index of the field that answers
 * @param question what is asked
 * @param decisive the values that no other record has, all together
 */
record Records(
    Topic topic,
    List<List<String>> rows,
    int asked,
    int answer,
    String question,
    List<String> decisive) {
  /** Of a hundred other records, how many share a value with the question. */
  private static final double NEAR = 0.08;

  /** Draws records, one of which a question asks for. */
  static Records draw(Topic topic, int count, Draw draw) {
    Ask ask = topic.ask(draw);
    List<String> wanted = row(topic, draw);
    ask.only().forEach((field, value) -> wanted.set(topic.index(field), value(value, draw)));
    List<String> decisive =
        ask.decisive().stream().map(field -> wanted.get(topic.index(field))).toList();
    List<List<String>> rows = new ArrayList<>();
    int place = draw.number(0, count - 1);
    while (rows.size() < count) {
      rows.add(rows.size() == place ? wanted : other(topic, ask, wanted, decisive, draw));
    }
    return new Records(
        topic,
        rows,
        place,
        topic.index(ask.answer()),
        Words.fill(ask.text(), field -> wanted.get(topic.index(field))),
        decisive);
  }

  /** Draws records of another topic, none of which answers a question. */
  static Records others(Topic topic, int count, Records wanted, Draw draw) {
    List<List<String>> rows = new ArrayList<>();
    while (rows.size() < count) {
      List<String> row = row(topic, draw);
      if (!hasAll(row, wanted.decisive)) {
        rows.add(row);
      }
    }
    return new Records(topic, rows, -1, -1, "", List.of());
  }

  /** Whether the record of an index has the answer in a field. */
  boolean answers(int row, int field) {
    return row == asked && field == answer;
  }

  private static List<String> other(
      Topic topic, Ask ask, List<String> wanted, List<String> decisive, Draw draw) {
    List<String> row;
    do {
      row = row(topic, draw);
      for (String field : ask.given()) {
        int index = topic.index(field);
        if (draw.chance(NEAR)) {
          row.set(index, near(wanted.get(index), row.get(index), ask.given().size() > 1, draw));
        }
      }
    } while (hasAll(row, decisive));
    return row;
  }

  /** The same value where another condition decides, else one that shares a word with it. */
  private static String near(String wanted, String own, boolean same, Draw draw) {
    if (same) {
      return wanted;
    }
    boolean name = Words.of("first").contains(wanted.split(" ", 2)[0]) && wanted.indexOf(' ') > 0;
    if (!name) {
      return own;
    }
    String[] names = wanted.split(" ", 2);
    return draw.chance(0.5)
        ? names[0] + " " + draw.word("last")
        : draw.word("first") + " " + names[1];
  }

  private static boolean hasAll(List<String> row, List<String> texts) {
    String all = String.join("\n", row).toLowerCase(Locale.ROOT);
    return texts.stream().allMatch(text -> all.contains(text.toLowerCase(Locale.ROOT)));
  }

  private static List<String> row(Topic topic, Draw draw) {
    List<String> row = new ArrayList<>();
    topic.fields().forEach(field -> row.add(field.value().apply(draw)));
    return row;
  }

  private static String value(String value, Draw draw) {
    return value.startsWith("@") ? draw.word(value.substring(1)) : value;
  }
}
