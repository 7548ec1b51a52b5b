package dev.cprs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does what LiteLLM's guardrail {@code headroom} does before and after a call of an LLM, by its
 * published source: it holds back the system texts, the last user text and the last assistant
 * message with its tool results, sends the rest, puts what comes back in place, offers a tool where
 * there is a hash, and answers the tool's calls. A status other than 200, or another number of
 * messages, is a failure.
 */
final class LiteLlmGuardrail {
  static final String TOOL = "headroom_retrieve";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern HASH = Pattern.compile("hash=([a-f0-9]{24})");

  private final CompressionServer server;
  private final String authorization;
  private final Set<String> issued = new HashSet<>();

  LiteLlmGuardrail(CompressionServer server, String key) {
    this.server = server;
    authorization = "Authorization: Bearer " + key;
  }

  /** The request that the LLM gets instead of a chat request. */
  ObjectNode beforeTheCall(ObjectNode request) throws IOException {
    JsonNode messages = request.get("messages");
    Set<Integer> heldBack = heldBack(messages);
    ObjectNode body = JSON.createObjectNode();
    ArrayNode sent = body.putArray("messages");
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      if (!heldBack.contains(i)) {
        sent.add(messages.get(i));
        places.add(i);
      }
    }
    body.set("model", request.get("model"));
    Wire.Answer answer =
        Wire.post(
            server,
            "/v1/compress",
            JSON.writeValueAsString(body),
            "Content-Type: application/json",
            authorization);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    JsonNode compressed = answer.json().get("messages");
    assertThat(compressed).hasSameSizeAs(sent);
    ObjectNode changed = request.deepCopy();
    for (int i = 0; i < places.size(); i++) {
      assertThat(compressed.get(i).get("role")).isEqualTo(sent.get(i).get("role"));
      ((ArrayNode) changed.get("messages")).set(places.get(i), compressed.get(i));
    }
    changed.get("messages").forEach(message -> findHashes(message.path("content")));
    if (!issued.isEmpty()) {
      ArrayNode tools = changed.withArray("tools");
      tools.addObject().put("type", "function").putObject("function").put("name", TOOL);
    }
    return changed;
  }

  private void findHashes(JsonNode content) {
    List<String> texts = new ArrayList<>();
    if (content.isTextual()) {
      texts.add(content.textValue());
    }
    content.forEach(block -> texts.add(block.path("text").asText("")));
    for (String text : texts) {
      Matcher hashes = HASH.matcher(text);
      while (hashes.find()) {
        issued.add(hashes.group(1));
      }
    }
  }

  private static Set<Integer> heldBack(JsonNode messages) {
    Set<Integer> held = new TreeSet<>();
    int user = -1;
    int assistant = -1;
    for (int i = 0; i < messages.size(); i++) {
      String role = messages.get(i).get("role").asText();
      if (role.equals("system")) {
        held.add(i);
      }
      user = role.equals("user") ? i : user;
      assistant = role.equals("assistant") ? i : assistant;
    }
    held.add(user);
    held.add(assistant);
    for (int i = assistant + 1; assistant >= 0 && i < messages.size(); i++) {
      if (!messages.get(i).get("role").asText().equals("tool")) {
        break;
      }
      held.add(i); // the results of its calls
    }
    return held;
  }

  /** What the LLM gets for a call of the tool; a query may be null. */
  String retrieved(String hash, String query) throws IOException {
    if (!issued.contains(hash)) {
      return "[Headroom: hash=%s was not produced by the current request]".formatted(hash);
    }
    String parameters =
        query == null ? "" : "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    Wire.Answer answer =
        Wire.get(
            server,
            "/v1/retrieve/" + hash + parameters,
            "Content-Type: application/json",
            authorization);
    if (answer.status() == 404) {
      return "[Headroom: hash=%s not found or expired]".formatted(hash);
    }
    if (answer.status() != 200) {
      return "[Headroom: retrieval error %d for hash=%s]".formatted(answer.status(), hash);
    }
    JsonNode original = answer.json().path("original_content");
    return original.isTextual() ? original.textValue() : answer.body();
  }
}
