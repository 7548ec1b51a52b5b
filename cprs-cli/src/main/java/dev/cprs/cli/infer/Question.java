package dev.cprs.cli.infer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A question in the format of the published data.
 *
 * @param id a string or a number, the same in input and output
 * @param query what is asked
 * @param context the text that it is about
 * @param fields the whole line, which the answer is added to
 */
record Question(JsonNode id, String query, String context, ObjectNode fields) {
  /**
   * The question on a line.
   *
   * @throws BrokenLineException if it lacks an id, a query or a context
   */
  static Question of(ObjectNode fields) throws BrokenLineException {
    return new Question(id(fields), text(fields, "query"), text(fields, "context"), fields);
  }

  /**
   * The id on a line.
   *
   * @throws BrokenLineException if it is neither a string nor a number
   */
  static JsonNode id(ObjectNode fields) throws BrokenLineException {
    JsonNode id = fields.path("id");
    if (!id.isTextual() && !id.isNumber()) {
      throw new BrokenLineException(
          id.isMissingNode()
              ? "the line has no \"id\"; give it a string or a number"
              : "\"id\" is %s; give a string or a number".formatted(id));
    }
    return id;
  }

  private static String text(ObjectNode fields, String name) throws BrokenLineException {
    JsonNode value = fields.path(name);
    if (!value.isTextual()) {
      throw new BrokenLineException(
          value.isMissingNode()
              ? "the line has no \"%s\"; give it a string".formatted(name)
              : "\"%s\" is not a string".formatted(name));
    }
    return value.textValue();
  }
}
