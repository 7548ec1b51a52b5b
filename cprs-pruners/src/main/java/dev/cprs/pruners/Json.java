package dev.cprs.pruners;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into maps, lists, strings, doubles and booleans. A member whose value is null is left
 * out of its map; in a list it is {@link #NULL}.
 */
final class Json {
  /** Stands for null in a list. */
  static final Object NULL = new Object();

  private static final int DEEPEST = 200;

  private final String text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  /**
   * The value of a JSON text.
   *
   * @throws IllegalArgumentException if the text is not JSON; the message says where
   */
  static Object parse(String text) {
    Json json = new Json(text);
    json.skipSpace();
    Object value = json.value();
    json.skipSpace();
    if (json.at < text.length()) {
      throw json.fault("the end");
    }
    return value;
  }

  /** The member of an object as an object; empty if it is something else or absent. */
  static Map<?, ?> object(Map<?, ?> object, String name) {
    return object.get(name) instanceof Map<?, ?> map ? map : Map.of();
  }

  /** The member of an object as a list; empty if it is something else or absent. */
  static List<?> list(Map<?, ?> object, String name) {
    return object.get(name) instanceof List<?> list ? list : List.of();
  }

  /** The member of an object as a text; empty if it is something else or absent. */
  static String text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String string ? string : "";
  }

  private Object value() {
    if (at >= text.length()) {
      throw fault("a value");
    }
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", NULL);
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    enter();
    for (boolean more = !closes('}'); more; more = continues('}')) {
      if (at >= text.length() || text.charAt(at) != '"') {
        throw fault("a name");
      }
      String name = string();
      skipSpace();
      expect(':');
      skipSpace();
      Object value = value();
      if (value != NULL) {
        members.put(name, value);
      }
    }
    return members;
  }

  private List<Object> array() {
    List<Object> elements = new ArrayList<>();
    enter();
    for (boolean more = !closes(']'); more; more = continues(']')) {
      elements.add(value());
    }
    return elements;
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("JSON nested more than %d deep".formatted(DEEPEST));
    }
    at++;
    skipSpace();
  }

  /** Whether an empty object or array closes here. */
  private boolean closes(char end) {
    if (at < text.length() && text.charAt(at) == end) {
      at++;
      depth--;
      return true;
    }
    return false;
  }

  /** Whether another element follows; else the object or array has been closed. */
  private boolean continues(char end) {
    skipSpace();
    if (closes(end)) {
      return false;
    }
    expect(',');
    skipSpace();
    return true;
  }

  private String string() {
    int from = ++at;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '"') {
      return text.substring(from, at++);
    }
    StringBuilder string = new StringBuilder(text.substring(from, at));
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return string.toString();
      }
      string.append(c == '\\' ? escaped() : c);
    }
    throw fault("the end of a text");
  }

  private char escaped() {
    char c = at < text.length() ? text.charAt(at++) : '\0';
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        if (at + 4 > text.length()) {
          throw fault("four hexadecimal digits");
        }
        at += 4;
        yield (char) Integer.parseInt(text, at - 4, at, 16);
      }
      default -> throw fault("an escape");
    };
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw fault("a value");
    }
    at += word.length();
    return value;
  }

  private Double number() {
    int from = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (from == at) {
      throw fault("a value");
    }
    return Double.valueOf(text.substring(from, at));
  }

  private void expect(char c) {
    if (at >= text.length() || text.charAt(at) != c) {
      throw fault("'" + c + "'");
    }
    at++;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException fault(String expected) {
    return new IllegalArgumentException("no %s at character %d".formatted(expected, at));
  }
}
