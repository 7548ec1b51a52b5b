package dev.cprs.formats.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.Seeds;
import dev.cprs.testkit.UnitTreeChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of any format as a string of JSON, such as the result of an agent's tool. */
class QuotedTextTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();
  private static final Segmenters ALL = Segmenters.installed();

  private static final String METHODS =
      """
      package shop;

      class Billing {
        /** Writes an invoice: "paid" or not. */
        void write(Invoice invoice) {
        \tfor (Item item : invoice.items()) {
        \t\tout.print(item.name() + "\\t" + item.price() + "\\n");
          }
          log.info("an invoice of {} items for {}", invoice.items().size(), invoice.customer());
          archive.add(invoice, Instant.now(), Reason.WRITTEN, User.current(), "archive", true);
        }

        /** Cancels what was written but not yet sent, and says so in the archive. */
        void cancel(Invoice invoice) {
          archive.remove(invoice, Instant.now(), Reason.CANCELLED, User.current(), "cancelled");
        }

        /** Sends what was written to the customer's address, which may be abroad. */
        void send(Invoice invoice) {
          mail.to(invoice.customer()).attach("C:\\\\invoices\\\\" + invoice.number()).send();
        }
      }
      """;

  /** As a tool's result has it. */
  private static String result(Object inside) throws JsonProcessingException {
    Object text = inside instanceof String ? inside : JACKSON.writeValueAsString(inside);
    return JACKSON.writeValueAsString(
        Map.of("content", List.of(Map.of("type", "text", "text", text))));
  }

  private static UnitTree tree(String text) {
    assertThat(ALL.formatOf(text, 0, text.length())).isEqualTo("json");
    UnitTree tree = ALL.segment(text, "json");
    UnitTreeChecks.check(text, tree);
    return tree;
  }

  private static List<Map<String, Object>> hosts() {
    List<Map<String, Object>> hosts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      hosts.add(
          Map.of(
              "id", i, "host", "web-" + i, "note", "it says \"disk\\" + i + "\": fine,\n\té ok"));
    }
    return hosts;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void jsonInAStringHasItsRecords(boolean pretty) throws JsonProcessingException {
    String inside =
        pretty
            ? JACKSON.writerWithDefaultPrettyPrinter().writeValueAsString(hosts())
            : JACKSON.writeValueAsString(hosts());
    String text = result(inside);
    UnitTree tree = tree(text);
    List<String> records =
        Trees.units(text, tree).stream().filter(unit -> unit.contains("web-")).toList();
    assertThat(records).hasSize(40);
    for (int i = 0; i < 40; i++) {
      JsonNode record = JACKSON.readTree(meaning(records.get(i)));
      assertThat(record.get("host").asText()).isEqualTo("web-" + i);
      assertThat(record).isEqualTo(JACKSON.valueToTree(hosts().get(i)));
    }
  }

  @Test
  void jsonInAStringInAStringHasItsRecords() throws JsonProcessingException {
    String text = result(Map.of("hosts", JACKSON.writeValueAsString(hosts())));
    UnitTree tree = tree(text);
    assertThat(Trees.units(text, tree).stream().filter(unit -> unit.contains("web-"))).hasSize(40);
    assertThat(readable(text, tree)).contains("\"note\":\"it says \"disk\\7\": fine,");
    assertThat(IntStream.range(0, tree.size()).mapToObj(node -> Trees.name(text, tree, node)))
        .contains("hosts", "id", "host", "note");
  }

  @Test
  void slashesAndQuotesAreReadAsTheyAre() throws JsonProcessingException {
    String html = "<div><p>Hello</p><p>It was late.</p></div>".repeat(20);
    String text = result(html).replace("/", "\\/");
    assertThat(Trees.units(text, tree(text)))
        .contains("<div><p>Hello<\\/p><p>It was late.<\\/p><\\/div>");

    StringBuilder python = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      python
          .append("def f")
          .append(i)
          .append("(x):\n    \"\"\"Say it, once.\n\n    No more.\"\"\"\n");
      python.append("    return x + ").append(i).append("\n\n");
    }
    String source = result(python.toString());
    assertThat(Trees.units(source, tree(source)).stream().map(QuotedTextTest::meaning))
        .contains(
            "def f7(x):\n    \"\"\"Say it, once.\n\n    No more.\"\"\"\n    return x + 7\n\n");

    StringBuilder csv = new StringBuilder("order,note,town\n");
    for (int i = 0; i < 40; i++) {
      csv.append(i).append(",\"she said \"\"no\"\", and\nleft\",Porto\n");
    }
    String table = result(csv.toString());
    assertThat(Trees.units(table, tree(table)).stream().map(QuotedTextTest::meaning))
        .contains("7,\"she said \"\"no\"\", and\nleft\",Porto\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whateverIsKeptIsJsonOnAllLevels(int levels) throws JsonProcessingException {
    Object inside = hosts();
    for (int level = 1; level < levels; level++) {
      inside = Map.of("text", JACKSON.writeValueAsString(inside));
    }
    String text = result(JACKSON.writerWithDefaultPrettyPrinter().writeValueAsString(inside));
    UnitTree tree = tree(text);
    AtomicInteger arrays = new AtomicInteger();
    Seeds.forEach(
        60,
        seed -> {
          JsonNode kept = JACKSON.readTree(Kept.some(text, tree, new Random(seed), 0.1));
          JsonNode string = kept.at("/content/0/text");
          for (int level = 1; level < levels && string.isTextual(); level++) {
            string = JACKSON.readTree(string.asText()).path("text");
          }
          if (string.isTextual()) {
            assertThat(JACKSON.readTree(string.asText()).isArray()).isTrue();
            arrays.incrementAndGet();
          }
        });
    assertThat(arrays).hasValueGreaterThan(40);
  }

  @Test
  void rowsKeepTheirLineBreaks() throws JsonProcessingException {
    StringBuilder csv = new StringBuilder("order,customer,town,pieces\n");
    for (int i = 0; i < 60; i++) {
      csv.append(1000 + i).append(",\"Lena ").append(i).append("\",Porto,").append(i).append('\n');
    }
    String text = result(csv.toString());
    List<String> units = Trees.units(text, tree(text));
    assertThat(units).contains("1037,\\\"Lena 37\\\",Porto,37\\n").hasSize(61);
  }

  @Test
  void linesOfALogAreItsUnits() throws JsonProcessingException {
    StringBuilder log = new StringBuilder();
    for (int i = 10; i < 60; i++) {
      log.append("2024-03-02 12:18:").append(i).append(" INFO [worker-2] shop - tick\n");
    }
    log.append("2024-03-02 12:19:00 ERROR [worker-2] shop - failed\n\tat a.b.C(D.java:1)\n");
    String text = result(log.toString());
    List<String> units = Trees.units(text, tree(text));
    assertThat(units)
        .contains(
            "2024-03-02 12:18:10 INFO [worker-2] shop - tick\\n",
            "2024-03-02 12:19:00 ERROR [worker-2] shop - failed\\n\\tat a.b.C(D.java:1)\\n");
  }

  @Test
  void methodsKeepTheirIndentation() throws JsonProcessingException {
    String text = result(METHODS);
    UnitTree tree = tree(text);
    assertThat(Trees.units(text, tree))
        .anySatisfy(
            unit ->
                assertThat(meaning(unit))
                    .startsWith("  /** Sends what")
                    .contains("attach(\"C:\\\\invoices\\\\\" + invoice")
                    .endsWith(".send();\n  }\n"));
  }

  @Test
  void theModelReadsNoEscapes() throws JsonProcessingException {
    String text =
        JACKSON.writeValueAsString(
            Map.of(
                "note", "Say \"no\" to C:\\temp.\nThen go.",
                "the \"long\" one", "A \"b\".\nC d. ".repeat(60),
                "a \"list\" of hosts", hosts()));
    UnitTree tree = tree(text);
    String read = readable(text, tree);
    assertThat(read)
        .contains("Say \"no\" to C:\\temp.\\Then go.", "the \"long\" one", "a \"list\" of hosts")
        .contains("A \"b\".\\C d. A \"b\".\\C d. ");
  }

  @Test
  void proseInAStringIsCutIntoSentences() throws JsonProcessingException {
    String text = result("He said \"no\". Then it was “late”.\n\nNobody came. ".repeat(20));
    List<String> units = Trees.units(text, tree(text));
    assertThat(units)
        .contains("He said \\\"no\\\".", "Then it was “late”.\\n\\n", "Nobody came.")
        .hasSize(61);
  }

  @Test
  void nothingButWhiteSpaceIsNotLost() throws JsonProcessingException {
    tree(result("\n \t".repeat(200)));
    tree(result(" ".repeat(600)));
  }

  @Test
  void anyTextInAStringIsSafe() {
    Seeds.forEach(
        300,
        seed -> {
          Random random = new Random(seed);
          StringBuilder inside = new StringBuilder();
          String[] parts = {
            "\\", "\"", "\n", "\r\n", "\t", "{", "}", "[", "]", ",", ":", "a", " ", "b c. ", "é",
            "😀", "\u0001", "#", "|", "- ", "<p>", "\u2028", "x: 1\n", "/", "  "
          };
          while (inside.length() < 600) {
            inside.append(parts[random.nextInt(parts.length)]);
          }
          String string = JACKSON.writeValueAsString(inside.toString());
          String text = result(random.nextBoolean() ? string : inside.toString());
          int end = random.nextBoolean() ? text.length() : random.nextInt(text.length());
          String cut = text.substring(0, end);
          UnitTree tree = ALL.segment(cut, "json");
          UnitTreeChecks.check(cut, tree);
          if (end == text.length()) {
            JACKSON.readTree(Kept.some(cut, tree, random, 0.4));
          }
        });
  }

  private static String meaning(String part) {
    try {
      return JACKSON.readTree('"' + part + '"').asText();
    } catch (JsonProcessingException e) {
      throw new AssertionError(part, e);
    }
  }

  private static String readable(String text, UnitTree tree) {
    StringBuilder read = new StringBuilder();
    int[] noise = tree.noise();
    int from = 0;
    for (int i = 0; i < noise.length; i += 2) {
      read.append(text, from, noise[i]);
      from = noise[i + 1];
    }
    return read.append(text.substring(from)).toString();
  }
}
