package dev.cprs.benchmarks.agents;

import dev.cprs.benchmarks.agents.AgentConversation.Result;
import dev.cprs.benchmarks.agents.AgentConversation.Turn;
import dev.cprs.chat.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Twenty conversations by seed, five of each of four agents: three turns, calls one after the other
 * and at once, results of eight kinds, exact questions and vague ones, and the facts that the
 * answers need.
 */
final class AgentConversations {
  private AgentConversations() {}

  static List<AgentConversation> all() {
    List<AgentConversation> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ToolTexts texts = new ToolTexts(new Random(100 + i));
      all.add(code(i, texts));
      all.add(operations(i, texts));
      all.add(support(i, texts));
      all.add(data(i, texts));
    }
    return all;
  }

  private static String exactOrVague(int i, String exact, String vague) {
    return i % 2 == 0 ? exact : vague;
  }

  private static Result result(
      String kind, String tool, String arguments, String text, String... facts) {
    return new Result(kind, ToolCall.of(tool, arguments), text, List.of(facts));
  }

  private static Turn asked(String question, String answer, Result... together) {
    return new Turn(
        question, together.length == 0 ? List.of() : List.of(List.of(together)), answer);
  }

  private static AgentConversation code(int i, ToolTexts texts) {
    String method =
        "round%s".formatted(List.of("Cents", "Weight", "Share", "Miles", "Hours").get(i));
    String cause = "java.lang.ArithmeticException: Non-terminating decimal expansion in " + method;
    return new AgentConversation(
        "code",
        "You are a programmer in the project shop. Use the tools. Never push to main.",
        "",
        List.of(
            asked(
                exactOrVague(
                    i,
                    "The build is red: why does InvoiceTest of the module billing fail?",
                    "The build is red since this morning, have a look."),
                method + " divides without a scale.",
                result(
                    "trace",
                    "run_tests",
                    "{\"module\": \"billing\"}",
                    texts.failedTests(
                        20,
                        "java.lang.IllegalStateException: could not render invoice 47" + i,
                        cause,
                        "shop.billing.Money.%s(Money.java:%d)".formatted(method, 40 + i)),
                    cause,
                    "Money.java:%d".formatted(40 + i)),
                result(
                    "code",
                    "read_file",
                    "{\"path\": \"src/shop/billing/Money.java\", \"symbol\": \"%s\"}"
                        .formatted(method),
                    texts.code(
                        26,
                        "Money",
                        "  BigDecimal %s(BigDecimal all, int parts) {\n    return all.divide(BigDecimal.valueOf(parts + %d));\n  }\n"
                            .formatted(method, i)),
                    "BigDecimal " + method,
                    "valueOf(parts + %d)".formatted(i))),
            asked(
                "Who else calls it?",
                "Only the till.",
                result(
                    "search",
                    "search_code",
                    "{\"pattern\": \"%s\"}".formatted(method),
                    texts.found(
                        60,
                        "priceOf",
                        "src/shop/Till.java:8%d:    var due = money.%s(total, guests);"
                            .formatted(i, method)),
                    "Till.java:8%d".formatted(i))),
            asked("Write the fix.", "Done.")));
  }

  private static AgentConversation operations(int i, ToolTexts texts) {
    String service = List.of("billing", "search", "mail", "import", "login").get(i);
    String error = "connection to db-%d refused after 3 attempts".formatted(40 + i);
    return new AgentConversation(
        "operations",
        "You look after the servers of a shop. Use the tools. Ask before you restart anything.",
        "",
        List.of(
            asked(
                exactOrVague(
                    i, "Why does %s not answer?".formatted(service), "Look after our servers."),
                "It can't reach its database.",
                result(
                    "log",
                    "get_logs",
                    "{\"service\": \"%s\", \"lines\": 60}".formatted(service),
                    texts.log(60, service, error),
                    error),
                result(
                    "json",
                    "list_containers",
                    "{\"name\": \"%s-%d\"}".formatted(service, i),
                    texts.containers(22, service + "-" + i, "OOMKilled"),
                    "\"%s-%d\"".formatted(service, i),
                    "OOMKilled")),
            asked(
                "Which host is it told to use?",
                "The old one.",
                result(
                    "settings",
                    "read_settings",
                    "{\"section\": \"%s_database\"}".formatted(service),
                    texts.settings(
                        45,
                        "%s_database:\n  enabled: true\n  host: old-db-%d.internal\n  retries: 3"
                            .formatted(service, i)),
                    "host: old-db-%d.internal".formatted(i))),
            asked("Thanks, I change it.", "You are welcome.")));
  }

  private static AgentConversation support(int i, ToolTexts texts) {
    String goods = List.of("lamps", "boots", "clocks", "tents", "kettles").get(i);
    String order =
        "{\"id\": 7%d1, \"customer\": \"Quirin\", \"city\": \"Port Alder\", \"total\": 77.10, \"status\": \"refunded\"}"
            .formatted(i);
    String days = "The warranty for %s ends %d months after delivery.".formatted(goods, 20 + i);
    String label =
        "Parcels with %s go back with the yellow label number %d.".formatted(goods, 30 + i);
    return new AgentConversation(
        "support",
        "You help the customers of a shop. Use the tools. Be kind and short.",
        "",
        List.of(
            new Turn(
                exactOrVague(
                    i,
                    "How long is the warranty for %s, and what happened to my order 7%d1?"
                        .formatted(goods, i),
                    "Hello, it is about my %s. Please take care of it.".formatted(goods)),
                List.of(
                    List.of(
                        result(
                            "prose",
                            "search_help",
                            "{\"query\": \"warranty for %s\"}".formatted(goods),
                            texts.prose(80, days),
                            days)),
                    List.of(
                        result(
                            "json",
                            "list_orders",
                            "{\"customer\": \"Quirin\", \"id\": 7%d1}".formatted(i),
                            texts.orders(40, order),
                            "\"id\": 7%d1".formatted(i),
                            "\"refunded\""))),
                "It was refunded."),
            asked(
                "How do I send the %s back?".formatted(goods),
                "With the yellow label.",
                result(
                    "prose",
                    "search_help",
                    "{\"query\": \"send %s back\"}".formatted(goods),
                    texts.prose(80, label),
                    label)),
            asked("Thank you!", "You are welcome.")));
  }

  private static AgentConversation data(int i, ToolTexts texts) {
    String branch = List.of("Quelle", "Ohlen", "Zarge", "Ibach", "Eyach").get(i);
    String column = "| net_revenue_%d | number | What a branch earns after tax |".formatted(i);
    String row = "%s-%d,Zelda,41,31%d7.55,2024-03-09".formatted(branch, i, i);
    String second = "%s-7%d,Yves,17,902.1%d,2024-04-01".formatted(branch, i, i);
    return new AgentConversation(
        "data",
        "You answer questions about the shop's numbers. Use the tools. Give numbers as they are.",
        "",
        List.of(
            new Turn(
                exactOrVague(
                    i,
                    "How much did the branch %s-%d earn after tax?".formatted(branch, i),
                    "How is %s doing?".formatted(branch)),
                List.of(
                    List.of(
                        result(
                            "table",
                            "describe_columns",
                            "{\"about\": \"earns after tax\"}",
                            texts.table(80, column),
                            column)),
                    List.of(
                        result(
                            "csv",
                            "query",
                            "{\"sql\": \"select * from branches where branch = '%s-%d'\"}"
                                .formatted(branch, i),
                            texts.csv(60, row),
                            row))),
                "31%d7.55.".formatted(i)),
            asked(
                "And %s-7%d, who manages it?".formatted(branch, i),
                "Yves.",
                result(
                    "csv",
                    "query",
                    "{\"sql\": \"select * from branches\"}",
                    texts.csv(60, second),
                    second)),
            asked("That was all.", "Good.")));
  }
}
