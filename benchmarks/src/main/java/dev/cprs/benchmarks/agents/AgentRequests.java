package dev.cprs.benchmarks.agents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.benchmarks.agents.AgentConversation.Result;
import dev.cprs.benchmarks.agents.AgentConversation.Turn;
import dev.cprs.chat.json.ChatFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes an agent's requests to its LLM: one with each question, and one after each round. */
final class AgentRequests {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AgentRequests() {}

  /** The requests of a conversation, each with all that was said before it. */
  static List<ObjectNode> of(AgentConversation conversation, ChatFormat format) {
    Body body =
        switch (format) {
          case ANTHROPIC_MESSAGES -> new Messages(conversation);
          case OPENAI_CHAT_COMPLETIONS -> new Completions(conversation);
          case OPENAI_RESPONSES -> new Responses(conversation);
        };
    List<ObjectNode> requests = new ArrayList<>();
    int calls = 0;
    for (Turn turn : conversation.turns()) {
      body.user(turn.question());
      requests.add(body.json.deepCopy());
      for (List<Result> round : turn.rounds()) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
          ids.add("call_" + calls++);
        }
        body.round(ids, round);
        requests.add(body.json.deepCopy());
      }
      body.assistant(turn.answer());
    }
    return requests;
  }

  /** A body that grows. */
  private abstract static class Body {
    final ObjectNode json = JSON.createObjectNode().put("model", "stub");

    abstract void user(String text);

    abstract void assistant(String text);

    abstract void round(List<String> ids, List<Result> results);

    /** The names of the tools that a conversation uses. */
    static Set<String> tools(AgentConversation conversation) {
      Set<String> names = new TreeSet<>();
      conversation.results().forEach(result -> names.add(result.call().name()));
      return names;
    }

    static ObjectNode tool(String name, String schema) {
      ObjectNode tool =
          JSON.createObjectNode()
              .put("name", name)
              .put("description", "The tool " + name.replace('_', ' ') + ".");
      tool.putObject(schema).put("type", "object").putObject("properties");
      return tool;
    }

    static JsonNode read(String arguments) {
      try {
        return JSON.readTree(arguments);
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("The arguments are no JSON: " + arguments, e);
      }
    }

    static String system(AgentConversation conversation) {
      return conversation.material().isEmpty()
          ? conversation.system()
          : conversation.system() + "\n\n" + context(conversation);
    }

    static String context(AgentConversation conversation) {
      return "<context>\n" + conversation.material() + "\n</context>";
    }
  }

  private static final class Messages extends Body {
    private final ArrayNode messages;

    Messages(AgentConversation conversation) {
      json.put("max_tokens", 1024);
      ArrayNode tools = json.putArray("tools");
      tools(conversation).forEach(name -> tools.add(tool(name, "input_schema")));
      ArrayNode system = json.putArray("system");
      system.addObject().put("type", "text").put("text", conversation.system());
      if (!conversation.material().isEmpty()) {
        system.addObject().put("type", "text").put("text", context(conversation));
      }
      messages = json.putArray("messages");
    }

    @Override
    void user(String text) {
      add("user").addObject().put("type", "text").put("text", text);
    }

    @Override
    void assistant(String text) {
      add("assistant").addObject().put("type", "text").put("text", text);
    }

    @Override
    void round(List<String> ids, List<Result> results) {
      ArrayNode calls = add("assistant");
      ArrayNode answers = add("user");
      for (int i = 0; i < results.size(); i++) {
        calls
            .addObject()
            .put("type", "tool_use")
            .put("id", ids.get(i))
            .put("name", results.get(i).call().name())
            .set("input", read(results.get(i).call().arguments()));
        answers
            .addObject()
            .put("type", "tool_result")
            .put("tool_use_id", ids.get(i))
            .put("content", results.get(i).text());
      }
    }

    private ArrayNode add(String role) {
      return messages.addObject().put("role", role).putArray("content");
    }
  }

  private static final class Completions extends Body {
    private final ArrayNode messages;

    Completions(AgentConversation conversation) {
      ArrayNode tools = json.putArray("tools");
      for (String name : tools(conversation)) {
        tools.addObject().put("type", "function").set("function", tool(name, "parameters"));
      }
      messages = json.putArray("messages");
      say("system", system(conversation));
    }

    private void say(String role, String text) {
      messages.addObject().put("role", role).put("content", text);
    }

    @Override
    void user(String text) {
      say("user", text);
    }

    @Override
    void assistant(String text) {
      say("assistant", text);
    }

    @Override
    void round(List<String> ids, List<Result> results) {
      ArrayNode calls =
          messages.addObject().put("role", "assistant").putNull("content").putArray("tool_calls");
      for (int i = 0; i < results.size(); i++) {
        calls
            .addObject()
            .put("id", ids.get(i))
            .put("type", "function")
            .putObject("function")
            .put("name", results.get(i).call().name())
            .put("arguments", results.get(i).call().arguments());
        messages
            .addObject()
            .put("role", "tool")
            .put("tool_call_id", ids.get(i))
            .put("content", results.get(i).text());
      }
    }
  }

  private static final class Responses extends Body {
    private final ArrayNode input;

    Responses(AgentConversation conversation) {
      json.put("instructions", system(conversation));
      ArrayNode tools = json.putArray("tools");
      for (String name : tools(conversation)) {
        tools.addObject().put("type", "function").setAll(tool(name, "parameters"));
      }
      input = json.putArray("input");
    }

    @Override
    void user(String text) {
      input.addObject().put("role", "user").put("content", text);
    }

    @Override
    void assistant(String text) {
      input
          .addObject()
          .put("type", "message")
          .put("role", "assistant")
          .putArray("content")
          .addObject()
          .put("type", "output_text")
          .put("text", text);
    }

    @Override
    void round(List<String> ids, List<Result> results) {
      for (int i = 0; i < results.size(); i++) {
        input
            .addObject()
            .put("type", "function_call")
            .put("call_id", ids.get(i))
            .put("name", results.get(i).call().name())
            .put("arguments", results.get(i).call().arguments());
      }
      for (int i = 0; i < results.size(); i++) {
        input
            .addObject()
            .put("type", "function_call_output")
            .put("call_id", ids.get(i))
            .put("output", results.get(i).text());
      }
    }
  }
}
