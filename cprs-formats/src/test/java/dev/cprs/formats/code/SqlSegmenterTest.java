package dev.cprs.formats.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlSegmenterTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new SqlSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(
        Code.sample("shop.sql"),
        Code.sample("dump.sql"),
        "SELECT id, name FROM users WHERE age > 3;",
        "select u.id, u.name\nfrom users u\nwhere u.age > 3\n");
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "INSERT INTO t VALUES " + "(1, 'a'), ".repeat(10_000),
        "INSERT INTO t VALUES ('never closed, " + "(1, 2), ".repeat(10_000),
        "SELECT $a$ $b$ ".repeat(7000),
        "CREATE TABLE t (" + "a INT, -- c\n".repeat(8000),
        "CREATE FUNCTION f() BEGIN ".repeat(4000),
        "COPY t FROM stdin;\nifx\n".repeat(5000),
        "select (".repeat(12_000),
        "SELECT 1;\n".repeat(10_000));
  }

  @Test
  void statementsHaveTheirComments() {
    String text = Code.sample("shop.sql");
    UnitTree tree = Code.tree(text, "sql");
    assertThat(Code.unitWith(text, tree, "tried again"))
        .startsWith("-- How often")
        .endsWith("times INT NOT NULL);");
    assertThat(Code.unitWith(text, tree, "all that is open")).endsWith("LANGUAGE plpgsql;");
    assertThat(Code.unitWith(text, tree, "TRIGGER touch")).endsWith("END IF;\nEND;");
    assertThat(Code.unitWith(text, tree, "HAVING")).startsWith("SELECT c.name");
    assertThat(Code.paths(text, tree))
        .contains("TABLE \"shop\".\"retries\"", "customers", "FUNCTION total", "TRIGGER touch");
  }

  @Test
  void aClientsDelimiterEndsStatements() {
    String text =
        """
        DELIMITER $$
        CREATE PROCEDURE refund(IN o INT)
        BEGIN
          UPDATE orders SET paid = 0 WHERE id = o;
          INSERT INTO log VALUES (o, 'refund; done');
        END $$

        CREATE TRIGGER touch BEFORE UPDATE ON orders FOR EACH ROW SET NEW.changed = now();
        $$
        DELIMITER ;
        SELECT 1;
        """;
    assertThat(Code.units(text, Code.tree(text, "sql")))
        .containsExactly(
            text.substring(0, text.indexOf("$$\n\n") + 2),
            text.substring(text.indexOf("CREATE TRIGGER"), text.indexOf("$$\nDEL") + 2),
            "DELIMITER ;\nSELECT 1;");
    assertThat(segmenter().fit(text, 0, text.length())).isGreaterThan(0.5);
  }

  @Test
  void rowsOfALongInsertAreUnits() {
    String text = Code.sample("dump.sql");
    UnitTree tree = Code.tree(text, "sql");
    assertThat(Code.units(text, tree))
        .contains("(7, 'Place 7', 'it''s (number 7), or; so')", "7\t/page/7; 'x (");
    int seventh = row(text, tree, "(7,");
    int ninth = row(text, tree, "(9,");
    assertThat(tree.kind(seventh)).isEqualTo(UnitKind.ROW);
    assertThat(KeptText.of(text, tree, Set.of(seventh, ninth)))
        .isEqualTo(
            """
            INSERT INTO `places` (`id`, `name`, `note`) VALUES
            (7, 'Place 7', 'it''s (number 7), or; so'),
            (9, 'Place 9', 'it''s (number 9), or; so')
            ON CONFLICT DO NOTHING;""");
    assertThat(KeptText.of(text, tree, Set.of(row(text, tree, "8\t"))))
        .isEqualTo("COPY public.hits (id, path) FROM stdin;\n8\t/page/8; 'x (\n\\.");
  }

  private static int row(String text, UnitTree tree, String start) {
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == UnitKind.ROW && text.startsWith(start, tree.start(node))) {
        return node;
      }
    }
    throw new AssertionError(start);
  }

  @Test
  void columnsAreParts() {
    String text = Code.sample("shop.sql");
    UnitTree tree = Code.tree(text, "sql");
    int table = 0;
    while (!text.startsWith("/* Who", tree.start(table))) {
      table++;
    }
    assertThat(tree.isUnit(table)).isTrue();
    assertThat(tree.next(table) - table - 1).isEqualTo(5);
    assertThat(text.substring(tree.start(table + 1), tree.end(table + 1)))
        .isEqualTo("id INT NOT NULL AUTO_INCREMENT, -- never reused");
    assertThat(KeptText.of(text, tree, Set.of(table + 2, table + 5)))
        .endsWith("(\n  name VARCHAR(80) NOT NULL,\n  PRIMARY KEY (id)\n);");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Select the best of these options from the list.\nThen go on;\n",
        "select from the menu;",
        "Create table settings for the guests.\nUpdate the list and set the table.\n",
        "2024-01-02 LOG: statement: SELECT 1;\n2024-01-02 LOG: duration: 3 ms\n",
        "String sql = \"SELECT * FROM t\";\nrun(sql);\n"
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(new SqlSegmenter().fit(text, 0, text.length())).isLessThanOrEqualTo(0.5);
  }
}
