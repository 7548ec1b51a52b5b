package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What test runners, compilers and linters report: a failure with its lines is one unit. */
class ReportsTest {
  private static String report(String name) {
    String path = "reports/" + name + ".txt";
    try (InputStream in = ReportsTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnitTree tree(String text) {
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isEqualTo("listing");
    return Segmenters.installed().segment(text, "listing");
  }

  private static int unitAt(UnitTree tree, int at) {
    int node = tree.size() - 1;
    while (!tree.isUnit(node) || tree.start(node) > at || tree.end(node) <= at) {
      node--;
    }
    return node;
  }

  /** A report, how a unit of it begins, and how that ends. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jest | ● total › adds the tax once | (src/cart/total.test.ts:14:25)",
        "jest | ● total › knows no | (src/cart/total.test.ts:20:12)",
        "rspec | 1) Cart#total adds the tax | in `block (3 levels) in <top (required)>'",
        "rspec | 2) Order.place sends a mail | in `block (2 levels) in <top (required)>'",
        "rspec | rspec ./spec/models/cart_spec.rb:14 | adds the tax once",
        "phpunit | 1) Shop\\Tests\\OrderTest::testMail | /tests/OrderTest.php:19",
        "phpunit | 1) Shop\\Tests\\CartTest::testTaxOnce | /tests/CartTest.php:17",
        "minitest | 1) Failure: | Actual: 141.61",
        "mocha | 1) Cart | (node:internal/timers:476:21)",
        "vitest | FAIL  src/cart.test.ts | });",
        "dotnet-test | Failed Shop.Tests.CartTests.TaxOnce | BindingFlags invokeAttr)",
        "dotnet-test | Failed Shop.Tests.OrderTests.Mail | Order.cs:line 52",
        "dotnet-test | Failed!  - Failed: | (net8.0)",
        "dotnet-build | /home/mara/shop/Cart.cs(17,21) | Shop.csproj]",
        "dotnet-trace | Unhandled exception. | Program.cs:line 9",
        "go-test | === RUN   TestTotal/tax | total = 141.61, want 119",
        "go-panic | panic: runtime error | order_test.go:12 +0x25",
        "cargo-test | ---- cart::tests::tax_once | display a backtrace",
        "rubocop | app/order.rb:41:5: W: | ^^^^",
        "ruff-excerpts | shop/order.py:41:5: F841 | unused variable `mail`",
        "ruff-codes | F841 Local variable | unused variable `mail`",
        "tsc-pretty | src/cart.ts:17:7 - error | ~~~~~",
        "tsc-pretty | src/order.ts:41:13 - error | 'order' is declared here.",
        "mypy-pretty | shop/cart.py:17: error | ^~~~~~~~~~~~",
        "mypy-pretty | shop/order.py:41: error | ^~~~",
      })
  void aFailureIsAUnit(String name, String begin, String end) {
    String text = report(name);
    UnitTree tree = tree(text);
    int unit = unitAt(tree, text.indexOf(begin));
    assertThat(text.substring(tree.start(unit), tree.end(unit))).startsWith(begin).endsWith(end);
  }

  /** A report, a part of it, and the name of the file that it is about. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eslint | Unexpected console | /home/mara/shop/src/cart.js",
        "eslint | Missing semicolon | /home/mara/shop/src/order.js",
        "eslint-one | Missing semicolon | /home/mara/shop/src/order.js",
        "pylint | C0116 | ************* Module shop.order",
        "jest | Received: 141.61 | FAIL  src/cart/total.test.ts",
      })
  void aFileNameStaysWithItsHits(String name, String part, String file) {
    String text = report(name);
    UnitTree tree = tree(text);
    int above = tree.parent(unitAt(tree, text.indexOf(part)));
    assertThat(tree.isFramed(above)).isTrue();
    assertThat(text.substring(tree.start(above), tree.headEnd(above))).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({"eslint,✖ 3 problems", "eslint-one,✖ 1 problem", "jest,Test Suites:"})
  void aSumIsOfNoFile(String name, String sum) {
    String text = report(name);
    UnitTree tree = tree(text);
    assertThat(tree.parent(unitAt(tree, text.indexOf(sum)))).isNegative();
  }

  @Test
  void failuresAreToldFromWhatPasses() {
    String text = report("phpunit");
    UnitTree tree = tree(text);
    assertThat(tree.isAlert(unitAt(tree, text.indexOf("1) Shop\\Tests\\CartTest")))).isTrue();
    assertThat(tree.isAlert(unitAt(tree, text.indexOf("Runtime:")))).isFalse();
  }

  @Test
  void settingsThatNameAWarningAreNone() {
    String text =
        """
        - release_tracks: [BETA]
          deprecate:
            warning: |
              This command has been deprecated.
          help_text:
            brief: List routes.
            examples: |
              To list the routes, run:

                $ {command} --location=us-central1

          request:
            collection: datastream.routes
        """;
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isEqualTo("yaml");
  }

  @Test
  void anArticleAboutTestsIsProse() {
    String text =
        """
        Finished in 3 seconds, the runner wrote on its shirt, and went to the next race.

        1) Warm up before you start. Ten minutes are enough for most people, but take more
        if it is cold or early in the day.

        2) Drink something. There were 3 failures: all of them had drunk too little, and
        one of the people who failed had also slept badly.

        3) Do not stop at the first hill.
        """;
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isNotEqualTo("listing");
  }
}
