package dev.cprs.all;

import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Twenty conversations of agents, made by seed: three turns and more, with tool results of four
 * kinds, vague and exact questions, and the facts that the final answer needs.
 */
final class AgentTraffic {
  private static final String[] NAMES = {
    "Avery", "Basil", "Corin", "Dagny", "Edda", "Falk", "Gesine", "Hauke", "Ines", "Jorun"
  };
  private static final String[] PLACES = {
    "Vell", "Tarn", "Sulby", "Crane", "Marl", "Hamm", "Ruhla"
  };

  private AgentTraffic() {}

  /**
   * A conversation.
   *
   * @param kind of its tool result
   * @param question of the turn that the result belongs to
   * @param call that the result answers
   * @param facts texts in the result that the answer needs
   */
  record Conversation(
      String kind, String question, ToolCall call, String result, List<String> facts) {
    /** Three turns: an earlier one, the one with the tool, and one after it. */
    List<ChatMessage> messages(boolean withCall) {
      return List.of(
          ChatMessage.system("You are a helpful agent. Use the tools."),
          ChatMessage.user("Hello, I need some help today."),
          ChatMessage.assistant("Of course."),
          ChatMessage.user(question),
          ChatMessage.assistant("I look it up."),
          withCall ? ChatMessage.tool(call, result) : ChatMessage.tool(result));
    }
  }

  static List<Conversation> all() {
    List<Conversation> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Random random = new Random(100 + i);
      all.add(json(i, random));
      all.add(log(i, random));
      all.add(code(i, random));
      all.add(prose(i, random));
    }
    return all;
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Conversation json(int i, Random random) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < 90; row++) {
      rows.add(
          "{\"id\": %d, \"customer\": \"%s\", \"city\": \"%s\", \"total\": %d.%02d, \"status\": \"%s\"}"
              .formatted(
                  4000 + row,
                  pick(random, NAMES),
                  pick(random, PLACES),
                  random.nextInt(900),
                  random.nextInt(100),
                  row % 3 == 0 ? "shipped" : "delivered"));
    }
    String fact =
        "{\"id\": 7%d1, \"customer\": \"Quirin\", \"city\": \"Port Alder\", \"total\": 77.10, \"status\": \"refunded\"}"
            .formatted(i);
    rows.add(20 + random.nextInt(50), fact);
    String result = "{\"orders\": [\n  " + String.join(",\n  ", rows) + "\n]}";
    String id = "7%d1".formatted(i);
    return new Conversation(
        "json",
        i % 2 == 0 ? "What happened to the order of Quirin?" : "Please take care of my order.",
        ToolCall.of("list_orders", "{\"customer\": \"Quirin\", \"id\": %s}".formatted(id)),
        result,
        List.of("\"id\": " + id, "\"refunded\""));
  }

  private static Conversation log(int i, Random random) {
    StringBuilder log = new StringBuilder();
    int at = 30 + random.nextInt(60);
    String service = List.of("billing", "search", "mail", "import", "auth").get(i);
    for (int line = 0; line < 140; line++) {
      String time =
          "2024-05-0%d 1%d:%02d:%02d,%03d".formatted(1 + i, line / 60, line % 60, 7, line);
      log.append(
          line == at
              ? "%s ERROR [%s] connection to db-%d refused after 3 attempts%n"
                  .formatted(time, service, 40 + i)
              : "%s INFO  [%s] request %d done in %d ms%n"
                  .formatted(
                      time,
                      pick(random, new String[] {"web", "cache", service}),
                      line,
                      random.nextInt(400)));
    }
    return new Conversation(
        "log",
        List.of(
                "Look after our servers.",
                "Why does %s not answer?".formatted(service),
                "Check the state of things, please.",
                "Which database can't be reached?",
                "Look at it again.")
            .get(i),
        ToolCall.of("get_logs", "{\"service\": \"%s\", \"lines\": 140}".formatted(service)),
        log.toString(),
        List.of("connection to db-%d refused".formatted(40 + i)));
  }

  private static Conversation code(int i, Random random) {
    String[] verbs = {"load", "store", "merge", "count", "parse", "render", "close", "sort"};
    String[] nouns = {"Order", "Invoice", "Parcel", "Account", "Ticket"};
    StringBuilder code = new StringBuilder("package shop;\n\npublic class Shop {\n");
    int at = 8 + random.nextInt(20);
    int methods = 0;
    for (int n = 0; n < 40; n++) {
      if (n == at) {
        code.append(
            "  /** The discount of a customer in percent. */\n  int discountFor(Customer customer) {\n    return customer.years() > %d ? %d : 0;\n  }\n\n"
                .formatted(3 + i, 7 + i));
      }
      String name = verbs[n % 8] + nouns[n / 8];
      code.append(
          "  /** %s of the shop. */\n  void %s(int key) {\n    var value = map.get(key + %d);\n    if (value == null) {\n      return;\n    }\n    map.put(key, value.with(%d));\n  }\n\n"
              .formatted(name, name, n, methods++));
    }
    code.append("}\n");
    return new Conversation(
        "code",
        List.of(
                "From which year on does a customer get a discount, and how much?",
                "Where is the discount computed?",
                "Is the rule for loyal customers right?",
                "How much discount is there?",
                "Explain discountFor to me.")
            .get(i),
        ToolCall.of("read_file", "{\"path\": \"src/shop/Shop.java\", \"symbol\": \"discountFor\"}"),
        code.toString(),
        List.of("int discountFor", "> %d ? %d : 0".formatted(3 + i, 7 + i)));
  }

  private static Conversation prose(int i, Random random) {
    List<String> topics =
        List.of("weir at Marl", "tram to Vell", "pool in Hamm", "ferry to Crane", "inn at Ruhla");
    String topic = topics.get(i);
    String fact =
        "The %s was closed on %d March 1987 because of a crack in its wall."
            .formatted(topic, 3 + i);
    String text = Haystack.around(fact, 90, 90, 11 + i);
    return new Conversation(
        "prose",
        i % 2 == 0
            ? "When was the %s closed, and why?".formatted(topic)
            : "Find out more about what we talked about.",
        ToolCall.of("web_search", "{\"query\": \"%s closed\"}".formatted(topic)),
        text,
        List.of("closed on %d March 1987".formatted(3 + i)));
  }
}
