package dev.cprs.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.options.NamedValues;
import dev.cprs.options.Spelling;
import dev.cprs.server.http.Json;
import dev.cprs.server.http.ProblemException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a client's JSON object, read as the types that they should have. A null field
 * counts as not given. All methods throw a {@link ProblemException} with status 400 that names the
 * field.
 */
final class Fields {
  private final String path;
  private final ObjectNode object;
  private final Set<String> asked = new TreeSet<>();

  /**
   * @param name the object's own, for messages; empty: the body
   */
  Fields(String name, JsonNode value) {
    if (!(value instanceof ObjectNode node)) {
      throw new ProblemException(
          400,
          "%s is %s; give a JSON object"
              .formatted(name.isEmpty() ? "The body" : name, kind(value)));
    }
    path = name.isEmpty() ? "" : name + ".";
    object = node;
  }

  /** Whether a field is there. */
  boolean has(String name) {
    asked.add(name);
    return object.hasNonNull(name);
  }

  @Nullable String text(String name) {
    return has(name) ? text(path + name, object.get(name)) : null;
  }

  String requiredText(String name) {
    String text = text(name);
    if (text == null) {
      throw new ProblemException(400, "%s is missing; give a string".formatted(path + name));
    }
    return text;
  }

  /** The elements of an array; none if it is left out. */
  Iterable<JsonNode> array(String name) {
    if (!has(name)) {
      return List.of();
    }
    JsonNode value = object.get(name);
    if (!value.isArray()) {
      throw wrong(path + name, value, "an array");
    }
    return value;
  }

  boolean flag(String name, boolean otherwise) {
    if (!has(name)) {
      return otherwise;
    }
    JsonNode value = object.get(name);
    if (!value.isBoolean()) {
      throw wrong(path + name, value, "true or false");
    }
    return value.booleanValue();
  }

  int integer(String name, int otherwise) {
    if (!has(name)) {
      return otherwise;
    }
    JsonNode value = object.get(name);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw wrong(path + name, value, "an integer that 32 bits hold");
    }
    return value.intValue();
  }

  /** The values of an object in this one, by their names; none if it is left out. */
  NamedValues named(String name) {
    if (!has(name)) {
      return new NamedValues(path + name + ".", Spelling.CAMEL, Map.of());
    }
    Fields fields = new Fields(path + name, object.get(name));
    return new NamedValues(fields.path, Spelling.CAMEL, Json.map(fields.object));
  }

  /** Refuses fields that were not read: a misspelt field would otherwise be silently ignored. */
  void refuseOthers() {
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!asked.contains(name)) {
        throw new ProblemException(
            400,
            "There is no field %s; known here are %s"
                .formatted(path + name, String.join(", ", asked)));
      }
    }
  }

  private static String text(String where, JsonNode value) {
    if (!value.isTextual()) {
      throw wrong(where, value, "a string");
    }
    return value.textValue();
  }

  static ProblemException wrong(String where, JsonNode value, String wanted) {
    return new ProblemException(400, "%s is %s; give %s".formatted(where, kind(value), wanted));
  }

  private static String kind(JsonNode value) {
    JsonNodeType type = value.getNodeType();
    return switch (type) {
      case NUMBER, BOOLEAN, NULL -> abbreviate(value.asText());
      case STRING -> "the string '" + abbreviate(value.textValue()) + "'";
      case ARRAY -> "an array";
      default -> "an object";
    };
  }

  private static String abbreviate(String text) {
    return text.length() <= 40 ? text : text.substring(0, 39) + "…";
  }
}
