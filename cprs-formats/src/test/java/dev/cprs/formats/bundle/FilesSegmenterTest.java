package dev.cprs.formats.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.UnitTreeChecks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilesSegmenterTest {
  private static final Segmenters INSTALLED = Segmenters.installed();

  private static final String ORDER = Bundles.JAVA.substring(Bundles.JAVA.indexOf("/**")).strip();

  static final List<String> ALL = Bundles.ALL;

  private static UnitTree tree(String text) {
    String format = INSTALLED.formatOf(text, 0, text.length());
    UnitTree tree = INSTALLED.segment(text, format);
    UnitTreeChecks.check(text, tree);
    return tree;
  }

  private static List<String> units(String text) {
    UnitTree tree = tree(text);
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return units;
  }

  private static List<String> heads(String text) {
    UnitTree tree = tree(text);
    List<String> heads = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == UnitKind.FILE) {
        assertThat(tree.isFramed(node) || tree.isLeaf(node)).isTrue();
        heads.add(text.substring(tree.start(node), tree.headEnd(node)));
      }
    }
    return heads;
  }

  private static List<String> names(String text) {
    UnitTree tree = tree(text);
    List<String> names = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == UnitKind.FILE) {
        names.add(text.substring(tree.nameStart(node), tree.nameEnd(node)));
      }
    }
    return names;
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void findsTheFiles(String text) {
    assertThat(INSTALLED.formatOf(text, 0, text.length())).isEqualTo("files");
    assertThat(names(text)).containsExactly("src/stock.py", "src/Order.java", "shop.toml");
    assertThat(units(text.replace("\r\n", "\n")))
        .contains("import csv", ORDER, "[mail]\nhost = \"mail\"");
  }

  @Test
  void aBannerIsTheHeadOfItsFile() {
    String rule = "=".repeat(48);
    assertThat(heads(Bundles.GITINGEST).get(0)).isEqualTo(rule + "\nFILE: src/stock.py\n" + rule);
    assertThat(heads(Bundles.TAIL).get(1)).isEqualTo("==> src/Order.java <==");
    assertThat(heads(Bundles.UPLOADED).get(2))
        .isEqualTo("[file name]: shop.toml\n[file content begin]");
    assertThat(heads(Bundles.PROMPT))
        .containsExactly("src/stock.py\n---", "---\nsrc/Order.java\n---", "---\nshop.toml\n---");
  }

  @Test
  void whatEndsAFileIsItsTail() {
    for (String text : List.of(Bundles.STARTS, Bundles.UPLOADED, Bundles.TAGS)) {
      UnitTree tree = tree(text);
      List<String> tails = new ArrayList<>();
      for (int node = 0; node < tree.size(); node++) {
        if (tree.kind(node) == UnitKind.FILE) {
          tails.add(text.substring(tree.tailStart(node), tree.end(node)));
        }
      }
      assertThat(tails).hasSize(3);
      assertThat(tails)
          .allMatch(List.of("--- END OF FILE ---", "[file content end]", "</file>")::contains);
    }
  }

  @Test
  void aDirectoryTreeIsLines() {
    assertThat(units(Bundles.GITINGEST))
        .startsWith("Directory structure:", "└── shop/", "├── src/", "│   └── stock.py");
  }

  @Test
  void aFileMayBeEmptyOrNumberedOrFenced() {
    String text =
        "==> a/__init__.py <==\n\n==> a/b.py <==\n     1\timport csv\n     2\t\n     3\tDAYS = 14\n     4\t\n     5\tx = 1\n"
            + "\n==> c.js <==\n```js\nlet a = 1;\n```\n";
    assertThat(names(text)).containsExactly("a/__init__.py", "a/b.py", "c.js");
    assertThat(units(text))
        .contains("==> a/__init__.py <==")
        .anyMatch(unit -> unit.startsWith("3\tDAYS = 14"));
  }

  @Test
  void aBannerOfAnotherStyleIsTextOfAFile() {
    String readme = "# Shop\n\nThe logs:\n\n==> a.log <==\nx\n==> b.log <==\ny\n";
    String text = "--- README.md ---\n" + readme + "--- shop.toml ---\n" + Bundles.TOML;
    assertThat(names(text)).startsWith("README.md").endsWith("shop.toml");
  }

  @Test
  void filesOfLogsThatTailPrints() {
    String text =
        """
        ==> /var/log/syslog <==
        2024-03-02 12:18:30 host cron[12]: started
        2024-03-02 12:18:31 host cron[12]: ended

        ==> /var/log/auth.log <==
        2024-03-02 12:18:30 host sshd[7]: Failed password for root
        2024-03-02 12:18:35 host sshd[7]: Connection closed
        """;
    assertThat(names(text)).containsExactly("/var/log/syslog", "/var/log/auth.log");
    assertThat(units(text)).contains("2024-03-02 12:18:31 host cron[12]: ended");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--- a/src/x.py\n+++ b/src/x.py\n@@ -1 +1 @@\n-a\n+b\n--- a/src/y.py\n+++ b/src/y.py\n@@ -1 +1 @@\n-a\n+b\n",
        "## src/x.py\n\n```\na = 1\n```\n\n## src/y.py\n\n```\nb = 1\n```\n",
        "# File: src/x.py\n\n```\na = 1\n```\n\n# File: src/y.py\n\n```\nb = 1\n```\n",
        "src/x.py:1:import csv\nsrc/x.py:7:import os\n--\nsrc/y.py:3:import csv\n",
        "Report\n======\n\n=== Results ===\nAll is well.\n\n=== I/O ===\nTwo reads.\n\n=== and/or ===\nNo.\n",
        "=====\nsales\n=====\na 1\n=====\ncosts\n=====\nb 2\n",
        "--- 1/12 ---\nOne page.\n--- 2/12 ---\nAnother page.\n",
        "*** 1,4 ****\n  a\n--- 1,4 ----\n  b\n",
        "[INFO] --- maven-clean-plugin:2.5:clean (default) @ shop ---\n[INFO] --- jar:3:jar ---\n",
        "---\n# Source: shop/templates/a.yaml\nkind: A\n---\n# Source: shop/templates/b.yaml\nkind: B\n",
        "The log:\n\n```\n==> a.log <==\nx\n==> b.log <==\ny\n```\n",
        "int a;\n// File: x.c\nint b;\n// File: y.c\nint c;\n",
        "==> Downloading https://example.org/a.tar.gz\n==> Pouring a.tar.gz\n",
        "= Guide\n\n=== a.conf\n\nOne.\n\n=== b.conf\n\nTwo.\n",
        "=== RUN   TestA\n--- PASS: TestA (0.00s)\n=== RUN   TestB\n--- PASS: TestB (0.00s)\n",
        "--- x.c\n+++ x.c\n@@ -1 +1 @@\n-a\n+b\n--- y.c\n+++ y.c\n@@ -1 +1 @@\n-a\n+b\n",
        "> a.c\n>> b.c\n>>> c.c\nYes.\n",
        "FILE: /src/a.php\n------\nFOUND 1 ERROR\n------\n 2 | ERROR | No comment\n------\n\nFILE: /src/b.php\n------\nFOUND 1 ERROR\n------\n 2 | ERROR | No\n------\n"
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(new FilesSegmenter().fit(text, 0, text.length())).isZero();
  }
}
