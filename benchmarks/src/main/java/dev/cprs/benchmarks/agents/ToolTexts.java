package dev.cprs.benchmarks.agents;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up texts of the kinds that tools return, with a given fact somewhere in them. */
final class ToolTexts {
  private static final String[] NAMES = {
    "Avery", "Basil", "Corin", "Dagny", "Edda", "Falk", "Gesine", "Hauke", "Ines", "Jorun"
  };
  private static final String[] PLACES = {
    "Vell", "Tarn", "Sulby", "Crane", "Marl", "Hamm", "Ruhla"
  };
  private static final String[] VERBS = {
    "load", "store", "merge", "count", "parse", "render", "close", "sort"
  };
  private static final String[] NOUNS = {"Order", "Parcel", "Account", "Ticket", "Voucher"};
  private static final String[] SENTENCES = {
    "The morning boat brought letters, two crates of oranges and a piano without legs.",
    "Nobody in the village could say when the mill had stopped turning.",
    "A storm in the autumn took the roof of the chapel and laid it in the orchard.",
    "She wrote every evening in a book that she let no one read.",
    "The road to the north follows the river for nine miles before it climbs.",
    "In winter the market moves into the old customs house by the bridge.",
    "He had learnt to mend clocks from an uncle who could not tell the time.",
    "Of the three wells only the middle one gives water in a dry summer.",
    "The reading room opens at ten and closes when the lamp oil is used up.",
    "Visitors leave their boots in the hall and get felt slippers instead."
  };

  private final Random random;

  /** Texts as this source of randomness says. */
  ToolTexts(Random random) {
    this.random = random;
  }

  String pick(String... values) {
    return values[random.nextInt(values.length)];
  }

  /** Lines with one more somewhere in their middle half. */
  private List<String> with(List<String> lines, String fact) {
    int quarter = lines.size() / 4;
    lines.add(quarter + random.nextInt(2 * quarter + 1), fact);
    return lines;
  }

  /** A list of orders as JSON, an order a line. */
  String orders(int orders, String fact) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < orders; i++) {
      lines.add(
          "{\"id\": %d, \"customer\": \"%s\", \"city\": \"%s\", \"total\": %d.%02d, \"status\": \"%s\"}"
              .formatted(
                  4000 + i,
                  pick(NAMES),
                  pick(PLACES),
                  random.nextInt(900),
                  random.nextInt(100),
                  pick("shipped", "delivered")));
    }
    return "{\"orders\": [\n  " + String.join(",\n  ", with(lines, fact)) + "\n]}";
  }

  /** Containers as JSON, many lines each, all running but one. */
  String containers(int containers, String broken, String reason) {
    List<String> objects = new ArrayList<>();
    for (int i = 0; i < containers; i++) {
      objects.add(container(pick("web", "cache", "queue", "mail") + "-" + i, "Running", 0, "", i));
    }
    objects = with(objects, container(broken, "Waiting", 17, reason, 99));
    return "{\n  \"items\": [\n" + String.join(",\n", objects) + "\n  ]\n}\n";
  }

  private static String container(String name, String state, int restarts, String reason, int i) {
    return """
            {
              "name": "%s",
              "node": "node-%d",
              "state": "%s",
              "restarts": %d,
              "reason": "%s",
              "image": "registry.local/%s:1.%d"
            }"""
        .formatted(name, i % 7, state, restarts, reason, name.replaceAll("-\\d+$", ""), i % 10)
        .indent(2)
        .stripTrailing();
  }

  /** A log in which one entry is an error. */
  String log(int entries, String service, String error) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      lines.add(
          "%s INFO  [%s] request %d done in %d ms"
              .formatted(time(i), pick("web", "cache", service), i, random.nextInt(400)));
    }
    int at = entries / 4 + random.nextInt(entries / 2);
    lines.add(at, "%s ERROR [%s] %s".formatted(time(at), service, error));
    return String.join("\n", lines) + "\n";
  }

  private static String time(int i) {
    return "2024-05-02 1%d:%02d:07,%03d".formatted(i / 60 % 10, i % 60, i);
  }

  /** A report of tests, of which one failed for a cause. */
  String failedTests(int tests, String exception, String cause, String frame) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < tests; i++) {
      lines.add(
          "[INFO] Tests run: %d, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.%03d s - in shop.%s%sTest"
              .formatted(1 + random.nextInt(20), random.nextInt(999), pick(VERBS), pick(NOUNS)));
    }
    StringBuilder trace =
        new StringBuilder("[ERROR] shop.billing.InvoiceTest  Time: 0.2 s <<< ERROR!\n");
    trace.append(exception).append('\n').append(frames(12));
    trace.append("Caused by: ").append(cause).append("\n\tat ").append(frame).append('\n');
    trace.append(frames(25)).append("\t... 31 more\n");
    return String.join("\n", with(lines, trace.toString().stripTrailing())) + "\n";
  }

  private String frames(int frames) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < frames; i++) {
      String type = pick(NOUNS) + pick("Service", "Filter", "Proxy", "Handler");
      lines.append(
          "\tat org.frame.%s.%s(%s.java:%d)\n"
              .formatted(type, pick(VERBS), type, 10 + random.nextInt(400)));
    }
    return lines.toString();
  }

  /** A class in Java with one method more. */
  String code(int methods, String type, String method) {
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < methods; i++) {
      String name = VERBS[i % VERBS.length] + NOUNS[i / VERBS.length % NOUNS.length];
      bodies.add(
          """
            /** %1$s of the shop. */
            void %1$s(int key) {
              var value = map.get(key + %2$d);
              if (value == null) {
                return;
              }
              map.put(key, value.with(%3$d));
            }
          """
              .formatted(name, i, random.nextInt(90)));
    }
    return "package shop;\n\npublic class %s {\n%s}\n"
        .formatted(type, String.join("\n", with(bodies, method)));
  }

  /** What a search in source files found: a line each. */
  String found(int lines, String word, String fact) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      String type = pick(VERBS) + pick(NOUNS);
      found.add(
          "src/shop/%s.java:%d:    var %s = %s(%s.get(%d), %d);"
              .formatted(
                  type, 10 + random.nextInt(300), pick("sum", "net", "tax"), word, type, i, i % 4));
    }
    return String.join("\n", with(found, fact)) + "\n";
  }

  /** A table as CSV. */
  String csv(int rows, String fact) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      lines.add(
          "%s-%d,%s,%d,%d.%02d,2024-0%d-%02d"
              .formatted(
                  pick(PLACES),
                  i,
                  pick(NAMES),
                  random.nextInt(500),
                  random.nextInt(9000),
                  random.nextInt(100),
                  1 + i % 6,
                  1 + i % 28));
    }
    return "branch,manager,orders,revenue,closed\n" + String.join("\n", with(lines, fact)) + "\n";
  }

  /** A table as Markdown. */
  String table(int rows, String fact) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      lines.add(
          "| %s_%d | %s | %s of the %s |"
              .formatted(
                  pick(VERBS),
                  i,
                  pick("integer", "text", "date", "number"),
                  pick("Name", "Count", "Key", "State"),
                  pick(NOUNS).toLowerCase(java.util.Locale.ROOT)));
    }
    return "| column | type | meaning |\n|---|---|---|\n"
        + String.join("\n", with(lines, fact))
        + "\n";
  }

  /** Settings as YAML. */
  String settings(int sections, String fact) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < sections; i++) {
      lines.add(
          "%s_%d:\n  enabled: %s\n  host: %s-%d.internal\n  retries: %d"
              .formatted(
                  pick(NOUNS).toLowerCase(java.util.Locale.ROOT),
                  i,
                  random.nextBoolean(),
                  pick("cache", "queue", "store"),
                  random.nextInt(40),
                  random.nextInt(9)));
    }
    return String.join("\n", with(lines, fact)) + "\n";
  }

  /** Prose in paragraphs. */
  String prose(int sentences, String fact) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int at = sentences / 4 + random.nextInt(sentences / 2);
    for (int i = 0; i < sentences; i++) {
      paragraph.append(pick(SENTENCES)).append(' ');
      if (i == at) {
        paragraph.append(fact).append(' ');
      }
      if (i % 5 == 4) {
        paragraphs.add(paragraph.toString().strip());
        paragraph.setLength(0);
      }
    }
    return String.join("\n\n", paragraphs) + "\n";
  }
}
