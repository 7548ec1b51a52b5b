package dev.cprs.benchmarks.agents;

import dev.cprs.benchmarks.agents.AgentConversation.Result;
import dev.cprs.benchmarks.agents.AgentConversation.Turn;
import dev.cprs.chat.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A conversation of twelve turns, with results of tools in each and a handbook above them. */
final class LongAgent {
  private static final String[] RULES = {
    "Answer in the language of the question.",
    "Never guess a number; read it with a tool.",
    "Say which file or log a statement comes from.",
    "Ask before you change anything that users see.",
    "Keep answers under ten sentences unless you are asked for more.",
    "Use the staging system for all trials.",
    "Do not show keys, passwords or addresses of customers.",
    "If a tool fails twice, tell the user and stop."
  };

  private LongAgent() {}

  static AgentConversation conversation() {
    ToolTexts texts = new ToolTexts(new Random(12));
    StringBuilder system = new StringBuilder("You look after a shop and its servers.\n");
    for (int i = 0; i < 96; i++) {
      system.append("%d. For team %d: %s%n".formatted(i + 1, i % 12, RULES[i % RULES.length]));
    }
    String handbook =
        texts.prose(100, "The pager of the night shift has the number 4471.")
            + "\n"
            + texts.prose(100, "Refunds above 200 are signed by the branch of Hamm.");
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      turns.add(turn(i, texts));
    }
    return new AgentConversation("shop", system.toString(), handbook, turns);
  }

  private static Turn turn(int i, ToolTexts texts) {
    return switch (i % 4) {
      case 0 ->
          new Turn(
              "Why did host-%d stop answering?".formatted(40 + i),
              List.of(
                  List.of(
                      result(
                          "log",
                          "get_logs",
                          "{\"service\": \"billing\", \"host\": \"host-%d\"}".formatted(40 + i),
                          texts.log(
                              45,
                              "billing",
                              "host-%d: connection to db-%d refused".formatted(40 + i, i)),
                          "db-%d refused".formatted(i))),
                  List.of(
                      result(
                          "json",
                          "list_containers",
                          "{\"name\": \"billing-%d\"}".formatted(i),
                          texts.containers(12, "billing-" + i, "OOMKilled"),
                          "OOMKilled"))),
              "The database refused the connection.");
      case 1 ->
          new Turn(
              "Which number does the pager of the night shift have, and what did Quirin order?",
              List.of(
                  List.of(
                      result(
                          "json",
                          "list_orders",
                          "{\"customer\": \"Quirin\"}",
                          texts.orders(
                              40,
                              "{\"id\": 7%d1, \"customer\": \"Quirin\", \"city\": \"Port Alder\", \"total\": 77.10, \"status\": \"refunded\"}"
                                  .formatted(i)),
                          "Port Alder"))),
              "It is 4471, and the order was refunded.");
      case 2 ->
          new Turn(
              "Where is the discount of a customer computed?",
              List.of(
                  List.of(
                      result(
                          "code",
                          "read_file",
                          "{\"path\": \"src/shop/Shop%d.java\"}".formatted(i),
                          texts.code(
                              18,
                              "Shop" + i,
                              "  int discountOf(Customer customer) {\n    return customer.years() > %d ? 7 : 0;\n  }\n"
                                  .formatted(i)),
                          "discountOf"),
                      result(
                          "search",
                          "search_code",
                          "{\"pattern\": \"discountOf\"}",
                          texts.found(
                              60,
                              "priceOf",
                              "src/shop/Till.java:88:    var off = discountOf(buyer);"),
                          "Till.java:88"))),
              "In Shop, used by Till.");
      default ->
          new Turn(
              "How much did the branch of Quelle-%d earn?".formatted(i),
              List.of(
                  List.of(
                      result(
                          "csv",
                          "query",
                          "{\"sql\": \"select * from branches\"}",
                          texts.csv(60, "Quelle-%d,Zelda,41,3127.55,2024-03-09".formatted(i)),
                          "3127.55"))),
              "It earned 3127.55.");
    };
  }

  private static Result result(
      String kind, String tool, String arguments, String text, String fact) {
    return new Result(kind, ToolCall.of(tool, arguments), text, List.of(fact));
  }
}
