package dev.cprs.eval.qa;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;

/** An object of a JSON file that knows where it stands, for messages that say so. */
final class QaJson {
  private final String place;
  private final JsonNode node;

  /** The root of a file of that name. */
  QaJson(String file, JsonNode root) {
    this.place = file + ": ";
    this.node = root;
  }

  private QaJson(QaJson parent, String key, int index, JsonNode node) {
    this.place = "%s/%s/%d".formatted(parent.place, key, index);
    this.node = node;
  }

  /** The objects of a list. */
  List<QaJson> list(String key) {
    JsonNode list = node.path(key);
    if (!list.isArray()) {
      throw wrong(key, missing(list, "a list"));
    }
    List<QaJson> items = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      items.add(new QaJson(this, key, i, list.get(i)));
    }
    return items;
  }

  String text(String key) {
    JsonNode text = node.path(key);
    if (!text.isTextual()) {
      throw wrong(key, missing(text, "a text"));
    }
    return text.textValue();
  }

  int number(String key) {
    JsonNode number = node.path(key);
    if (!number.canConvertToInt() || !number.isIntegralNumber()) {
      throw wrong(key, missing(number, "a whole number"));
    }
    return number.intValue();
  }

  /** An error that says where in the file it is. */
  InvalidRequestException wrong(String key, String what) {
    return new InvalidRequestException("%s/%s %s".formatted(place, key, what));
  }

  private static String missing(JsonNode found, String wanted) {
    return "%s; SQuAD 1.1's JSON has %s there"
        .formatted(found.isMissingNode() ? "is missing" : "is no " + wanted.substring(2), wanted);
  }
}
