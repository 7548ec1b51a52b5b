package dev.cprs.formats.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.Seeds;
import dev.cprs.testkit.SegmenterContractTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonSegmenterTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new PythonSegmenter();
  }

  @Override
  protected List<String> samples() {
    List<String> samples = new ArrayList<>(python());
    samples.add(Code.sample("shop.rb"));
    return samples;
  }

  private static List<String> python() {
    return List.of(
        Code.sample("server.py"),
        Code.sample("windows.py"),
        Code.sample("config.py"),
        Code.sample("test_evidence.py"));
  }

  @Override
  protected List<String> hostile() {
    StringBuilder stairs = new StringBuilder();
    for (int i = 0; i < 440; i++) {
      stairs.append(" ".repeat(i)).append("if a:\n");
    }
    return List.of(
        "x = \"\"\" ' never closed\n".repeat(4000),
        "f(\n".repeat(33_000),
        "x = '\n".repeat(16_000),
        "# c\n".repeat(25_000),
        "@a\n".repeat(33_000),
        "if a:\n  x = 1\nelse:\n  y = 2\n".repeat(3000),
        "try:\n  x = 1\n" + "except A:\n  y = 2\n".repeat(5000),
        "class A:\n" + "  def f(self):\n    return 1\n".repeat(3500),
        "class A:\n" + "  # c\n".repeat(16_000) + "  x = 1\n",
        "x = [" + "1, ".repeat(33_000) + "]\n",
        stairs.toString());
  }

  @Test
  void methodsAreUnitsInTheirClass() {
    String text = Code.sample("server.py");
    UnitTree tree = Code.tree(text, "python");
    assertThat(Code.paths(text, tree)).contains("class Handler > do_GET", "class Handler > stop");
    assertThat(Code.unitWith(text, tree, "not_code")).startsWith("def send_page(");
    assertThat(Code.unitWith(text, tree, "def name")).isEqualTo("@property\n    def name(self): return \"small\"");
  }

  @Test
  void endOfABlockStaysWithIt() {
    String text = Code.sample("shop.rb");
    UnitTree tree = Code.tree(text, "python");
    assertThat(Code.unitWith(text, tree, "Adds up"))
        .startsWith("# Adds up")
        .contains("def total")
        .endsWith("sum\n    end");
    int module = 1;
    assertThat(text.substring(tree.tailStart(module), tree.end(module))).isEqualTo("end");
  }

  @Test
  void unitsAreOfAUsefulSize() {
    for (String text : samples()) {
      for (String unit : Code.units(text, Code.tree(text, "python"))) {
        assertThat(unit.length()).as(unit).isLessThanOrEqualTo(2000);
      }
    }
  }

  @Test
  void whatIsKeptIsValidPython(@TempDir Path directory) throws Exception {
    assumeTrue(python3("-c", "import ast, sys; sys.exit(sys.version_info < (3, 10))") == 0,
        "python3 of 3.10 or later is at hand");
    int files = 0;
    for (String text : python()) {
      UnitTree tree = Code.tree(text, "python");
      for (int i = 0; i < 100; i++) {
        String kept = KeptText.of(text, tree, Code.some(tree, new Random(i), false));
        Files.writeString(directory.resolve(files++ + ".py"), kept, StandardCharsets.UTF_8);
      }
    }
    Path report = directory.resolve("report");
    Path check = directory.resolve("check");
    Files.writeString(
        check,
        """
        import ast, pathlib, sys
        report = ""
        for path in sorted(pathlib.Path(sys.argv[1]).glob("*.py")):
            try:
                ast.parse(path.read_text())
            except SyntaxError as e:
                report += f"{path.name}: {e}\\n{path.read_text()}\\n----\\n"
        pathlib.Path(sys.argv[2]).write_text(report)
        """);
    assertThat(python3(check.toString(), directory.toString(), report.toString())).isZero();
    assertThat(Files.readString(report)).isEmpty();
  }

  private static int python3(String... arguments) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      return -1; // there is none
    }
  }

  @Test
  void linesAreWholeStatements() {
    Seeds.forEach(
        100,
        seed -> {
          String text = Code.sample("server.py");
          UnitTree tree = Code.tree(text, "python");
          String kept = KeptText.of(text, tree, Code.some(tree, new Random(seed), true));
          kept.lines().forEach(line -> assertThat(text).contains(line));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She went to class and, if asked:\nfrom there import tariffs rose.\nThe end.\n",
        "[tool]\nname = \"x\"\nitems = [1, 2]\nother = { a = 1 }\n",
        "# Title\n\n```python\nimport os\ndef f(x):\n    return x\n```\n\nSome more words here.\n",
        "Traceback (most recent call last):\n  File \"a.py\", line 3, in f\n    g()\nValueError: x\n",
        "name: build\non:\n  push:\n    branches: [main]\n",
        "a.py:12: def f(x):\na.py:14: return x\nb.py:2: import os\n"
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(new PythonSegmenter().fit(text, 0, text.length())).isLessThanOrEqualTo(0.5);
  }
}
