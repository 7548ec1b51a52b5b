package dev.cprs.formats.numbered;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import dev.cprs.testkit.UnitTreeChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedSegmenterTest extends SegmenterContractTest {
  private static final Segmenters INSTALLED = Segmenters.installed();

  private static final String JAVA =
      """
      package shop;

      /** An order. */
      public class Order {
        private int total;

        /** Refunds once. */
        void refund() {
          if (refunded) {
            throw new IllegalStateException("twice");
          }

          refunded = true;
        }

        int total() {
          return total;
        }
      }
      """;

  private static final String PYTHON =
      """
      import csv

      DAYS = 14


      def read(path):
          \"""Read shelves from a file.\"""
          with open(path) as file:
              return list(csv.reader(file))


      def write(path, rows):
          # One row a line.
          with open(path, "w") as file:
              csv.writer(file).writerows(rows)
      """;

  private static final String JSON =
      IntStream.range(1, 20)
          .mapToObj("    {\"name\": \"web-%d\", \"zone\": \"a\", \"status\": \"ok\"}"::formatted)
          .collect(
              Collectors.joining(",\n", "{\n  \"hosts\": [\n", "\n    , {\"name\": 3}\n  ]\n}\n"));

  private static final String MARKDOWN =
      """
      # Handbook

      The first one in switches off the alarm. The code changes
      every month.

      ## Opening

      - Count the float.
      - Open the door.

      | day | from |
      |---|---|
      | Monday | 8 |
      | Sunday | 10 |
      """;

  private static final Map<String, BiFunction<Integer, String, String>> STYLES =
      Map.of(
          "cat -n", "%6d\t%s"::formatted,
          "arrow", "%6d→%s"::formatted,
          "bar", "%4d | %s"::formatted,
          "box", "%4d │ %s"::formatted,
          "colon", "%d: %s"::formatted);

  private static String numbered(String text, String style, int from) {
    StringBuilder numbered = new StringBuilder();
    int number = from;
    for (String line : text.lines().toList()) {
      numbered.append(STYLES.get(style).apply(number++, line)).append('\n');
    }
    return numbered.toString();
  }

  private static String plain(String numbered) {
    return numbered.replaceAll("(?m)^ *\\d+(\t|→| [|│] ?|: ?|$)", "").strip();
  }

  private static List<String> units(String text, String format) {
    UnitTree tree = INSTALLED.segment(text, format);
    UnitTreeChecks.check(text, tree);
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return units;
  }

  private static String format(String text) {
    return INSTALLED.formatOf(text, 0, text.length());
  }

  @Override
  protected Segmenter segmenter() {
    return new NumberedSegmenter();
  }

  @Override
  protected List<String> samples() {
    List<String> samples = new ArrayList<>();
    for (String style : STYLES.keySet()) {
      samples.add(numbered(JAVA, style, 95));
      samples.add(numbered(MARKDOWN, style, 1));
    }
    samples.add("Result of cat -n:\n" + numbered(PYTHON, "cat -n", 1));
    samples.add(numbered(JSON, "arrow", 7).replace("\n", "\r\n"));
    return samples;
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "1\t\n2\t\n3\t\n".repeat(10_000),
        "     1\t{\n     2\t{\n     3\t{\n".repeat(3_000),
        numbered("{\n".repeat(10_000), "cat -n", 1),
        numbered("\n".repeat(20_000), "arrow", 1),
        "1".repeat(100_000),
        "1|".repeat(50_000));
  }

  @Test
  void unitsAreThoseOfTheTextWithoutNumbers() {
    for (String text : List.of(JAVA, JAVA.replace("  ", "\t"), PYTHON, JSON, MARKDOWN)) {
      for (String style : STYLES.keySet()) {
        String numbered = numbered(text, style, 8);
        assertThat(format(numbered)).as(numbered).isEqualTo("numbered");
        assertThat(units(numbered, "numbered").stream().map(NumberedSegmenterTest::plain))
            .as(numbered)
            .isEqualTo(units(text, format(text)).stream().map(String::strip).toList());
      }
    }
  }

  @Test
  void aPartThatBeginsALineBeginsWithItsNumber() {
    assertThat(units(numbered(JSON, "cat -n", 1), "numbered"))
        .contains(
            "4\t    {\"name\": \"web-2\", \"zone\": \"a\", \"status\": \"ok\"}",
            "21\t    {\"name\": \"web-19\", \"zone\": \"a\", \"status\": \"ok\"}\n    22");
    assertThat(units(numbered(MARKDOWN, "arrow", 1), "numbered"))
        .contains(
            "3→The first one in switches off the alarm.",
            "The code changes\n     4→every month.\n     5→");
  }

  @Test
  void theModelReadsNoNumbers() {
    String text = numbered(PYTHON, "arrow", 1);
    UnitTree tree = INSTALLED.segment(text, "numbered");
    StringBuilder read = new StringBuilder(text);
    int[] noise = tree.noise();
    for (int i = noise.length - 2; i >= 0; i -= 2) {
      read.delete(noise[i], noise[i + 1]);
    }
    assertThat(read.toString().replaceAll("(?m)^ +", ""))
        .isEqualTo(PYTHON.replaceAll("(?m)^ +", ""));
  }

  @Test
  void whatStandsAroundHasItsOwnUnits() {
    String text =
        "Here's the result of running `cat -n` on shop/Order.java:\n"
            + numbered(JAVA, "cat -n", 1)
            + "\nThe file has more lines. Read it from line 20.\n";
    assertThat(format(text)).isEqualTo("numbered");
    assertThat(units(text, "numbered"))
        .startsWith("Here's the result of running `cat -n` on shop/Order.java:")
        .endsWith("The file has more lines.", "Read it from line 20.")
        .hasSize(5);
  }

  @Test
  void aTableWithNumbersBeforeItsLinesHasItsHeader() {
    String table = "id\tname\n1\tAda\n2\tAlan\n3\tGrace\n4\tTim\n";
    String text = numbered(table, "cat -n", 1);
    assertThat(format(text)).isEqualTo("numbered");
    assertThat(units(text, "numbered"))
        .containsExactly("2\t1\tAda", "3\t2\tAlan", "4\t3\tGrace", "5\t4\tTim");
  }

  @Test
  void countedRowsAndListsAreNone() {
    for (String text :
        List.of(
            "1\tAda\t1815\n2\tAlan\t1912\n3\tGrace\t1906\n4\tTim\t1955\n",
            "1|Ada|1815\n2|Alan|1912\n3|Grace|1906\n4|Tim|1955\n",
            " id | name\n----+-------\n  1 | Ada\n  2 | Alan\n  3 | Grace\n  4 | Tim\n  5 | Ida\n"
                + "  6 | Bob\n  7 | Ana\n  8 | Piet\n  9 | Lena\n 10 | Omar\n",
            "  1 | Ada\n  2 | Alan\n  3 | Grace\n  4 | Tim\n",
            "id\tname\n1\tAda\n2\t \n3\tGrace\n4\tTim\n5\tIda\n6\tBob\n",
            "1: the first\n2: the second\n3: the third\n4: the fourth\n",
            "1. one\n2. two\n3. three\n4. four\n",
            "12:  int tries;\n40:  while (tries > 0) {\n41:    tries--;\n90:  }\n")) {
      assertThat(segmenter().fit(text, 0, text.length())).as(text).isZero();
    }
  }
}
