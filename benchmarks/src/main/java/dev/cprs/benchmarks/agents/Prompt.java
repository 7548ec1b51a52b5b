package dev.cprs.benchmarks.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as a provider's cache sees it: blocks in the order in which the LLM reads them.
 *
 * @param blocks each with its role; where the cache is told to end is no part of them
 * @param marked the indexes of the blocks at which the provider is told to cache, in order
 */
record Prompt(List<String> blocks, List<Integer> marked) {
  private static final String CACHE_CONTROL = "cache_control";

  /** Of a body of Anthropic's or of OpenAI's. */
  static Prompt of(JsonNode body) {
    List<String> blocks = new ArrayList<>();
    List<Integer> marked = new ArrayList<>();
    body.path("tools").forEach(tool -> add("tool", tool, blocks, marked));
    body.path("system").forEach(block -> add("system", block, blocks, marked));
    for (JsonNode message : body.path("messages")) {
      String role = message.path("role").asText();
      if (message.path("content").isArray()) {
        message.path("content").forEach(block -> add(role, block, blocks, marked));
      } else {
        add(role, message, blocks, marked);
      }
    }
    if (body.has(CACHE_CONTROL)) { // the last block that can be cached
      marked.add(blocks.size() - 1);
    }
    return new Prompt(blocks, marked);
  }

  private static void add(String role, JsonNode block, List<String> blocks, List<Integer> marked) {
    if (block.has(CACHE_CONTROL)) {
      marked.add(blocks.size());
    }
    ObjectNode plain = block.deepCopy();
    plain.remove(CACHE_CONTROL);
    blocks.add(role + ' ' + plain + '\n');
  }

  /** The text of the first so many blocks. */
  String text(int count) {
    return String.join("", blocks.subList(0, count));
  }

  String text() {
    return text(blocks.size());
  }
}
