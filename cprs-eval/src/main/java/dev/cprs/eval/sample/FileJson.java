package dev.cprs.eval.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;

/** An object of a JSON file that knows where it stands, for messages that say so. */
public final class FileJson {
  private final String format;
  private final String place;
  private final JsonNode node;

  private FileJson(String format, String place, JsonNode node) {
    this.format = format;
    this.place = place;
    this.node = node;
  }

  /**
   * The root of a file, or a line of it.
   *
   * @param format what the file should be, such as {@code SQuAD 1.1's JSON}
   * @param place the file's name, with the line if there are several
   */
  public static FileJson of(String format, String place, JsonNode root) {
    return new FileJson(format, place + ": ", root);
  }

  public boolean has(String key) {
    return node.has(key);
  }

  /** The objects of a list. */
  public List<FileJson> list(String key) {
    JsonNode list = array(key);
    List<FileJson> items = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      items.add(new FileJson(format, "%s/%s/%d".formatted(place, key, i), list.get(i)));
    }
    return items;
  }

  public String text(String key) {
    JsonNode text = node.path(key);
    if (!text.isTextual()) {
      throw wrong(key, missing(text, "a text"));
    }
    return text.textValue();
  }

  public int number(String key) {
    JsonNode number = node.path(key);
    if (!number.canConvertToInt() || !number.isIntegralNumber()) {
      throw wrong(key, missing(number, "a whole number"));
    }
    return number.intValue();
  }

  /** The texts of a list. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : array(key)) {
      if (!text.isTextual()) {
        throw wrong(key, "has %s in it; give texts".formatted(text));
      }
      texts.add(text.textValue());
    }
    return texts;
  }

  /** A list of whatever it is. */
  public JsonNode array(String key) {
    JsonNode list = node.path(key);
    if (!list.isArray()) {
      throw wrong(key, missing(list, "a list"));
    }
    return list;
  }

  /**
   * A list of stretches of a text, {@code [[start, end], ...]} in code points, end exclusive.
   *
   * @return in the file's order
   */
  public List<Passage> passages(String key, String text) {
    return passages(key, array(key), text);
  }

  /** The same for a list that stands in a list of this key. */
  public List<Passage> passages(String key, JsonNode list, String text) {
    int length = text.codePointCount(0, text.length());
    List<Passage> passages = new ArrayList<>();
    for (JsonNode pair : list) {
      int start = pair.path(0).asInt(-1);
      int end = pair.path(1).asInt(-1);
      if (pair.size() != 2 || start < 0 || end <= start || end > length) {
        throw wrong(
            key,
            "has %s; give [start, end] in code points of the text, which has %d"
                .formatted(pair, length));
      }
      int from = text.offsetByCodePoints(0, start);
      passages.add(new Passage(from, text.offsetByCodePoints(from, end - start)));
    }
    return passages;
  }

  /** An error that says where in the file it is. */
  public InvalidRequestException wrong(String key, String what) {
    return new InvalidRequestException("%s/%s %s".formatted(place, key, what));
  }

  private String missing(JsonNode found, String wanted) {
    return "%s; %s has %s there"
        .formatted(
            found.isMissingNode() ? "is missing" : "is no " + wanted.substring(2), format, wanted);
  }
}
