package dev.cprs.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies as clients of the published API send them. */
public final class Published {
  public static final String PATH = "/qwen_long_compress_server";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Published() {}

  public static ObjectNode body(String prompt, String query, String context) {
    ObjectNode body = JSON.createObjectNode();
    body.putObject("header").put("request_id", "1111abca");
    ArrayNode messages = body.putObject("payload").putObject("input").putArray("messages");
    messages.addObject().put("role", "system").put("content", prompt);
    messages.addObject().put("role", "user").put("content", query);
    messages.addObject().put("role", "context").put("content", context);
    return body;
  }

  public static ObjectNode gold(String context) {
    return body("Keep the gold.", "Where is it?", context);
  }

  public static ObjectNode parameters(ObjectNode body) {
    return ((ObjectNode) body.get("payload")).withObjectProperty("parameters");
  }
}
