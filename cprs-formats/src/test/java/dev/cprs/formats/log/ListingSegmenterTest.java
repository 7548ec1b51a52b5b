package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingSegmenterTest extends SegmenterContractTest {
  private static final String LS =
      """
      total 48
      -rw-r--r-- 1 root root  6901 Nov 29 11:12 A.java
      drwxr-xr-x 2 root root  4096 Nov 29 11:12 src
      lrwxrwxrwx 1 root root    12 Mar  4  2024 link -> src/A.java
      """;

  private static final String LS_R =
      """
      .:
      total 4
      drwxr-xr-x 2 root root 4096 Nov 29 11:12 src

      ./src:
      total 8
      -rw-r--r-- 1 root root 6901 Nov 29 11:12 A.java
      -rw-r--r-- 1 root root   12 Nov 29 11:12 B.java
      """;

  private static final String FIND =
      IntStream.range(0, 30)
          .mapToObj("./src/main/java/net/example/File%d.java\n"::formatted)
          .collect(Collectors.joining());

  private static final String DU =
      IntStream.range(1, 10)
              .mapToObj(i -> "%d\t./src/part%d\n".formatted(i * 12, i))
              .collect(Collectors.joining())
          + "540\t.\n";

  private static final String TREE =
      """
      .
      ├── pom.xml
      ├── src
      │   ├── main
      │   │   └── A.java
      │   └── test
      └── README.md

      3 directories, 3 files
      """;

  private static final String GREP =
      """
      src/A.java:12:  int tries = 3;
      src/A.java:40:  while (tries > 0) {
      src/b/B.java:7:// tries: see A
      """;

  private static final String RIPGREP =
      """
      src/A.java
      12:  int tries = 3;
      40:  while (tries > 0) {

      src/b/B.java
      6-
      7:// tries: see A
      --
      90:tries++;
      """;

  private static final String GIT_LOG =
      """
      commit 83db48f0123456789abcdef0123456789abcdef0
      Author: Mary Hill <mary@example.org>
      Date:   Tue Mar 4 06:07:08 2025 +0100

          Try at least once

          A retry of 0 times did nothing.

      commit bf2a1c30123456789abcdef0123456789abcdef0
      Author: John <john@example.org>
      Date:   Tue Mar 4 06:07:08 2025 +0100

          Start
      """;

  private static final String ONELINE =
      "83db48f Try at least once\nbf2a1c3 (tag: v1) Start\n0a1b2c3 More\n";

  private static final String STATUS =
      """
      On branch main
      Changes not staged for commit:
        (use "git add <file>..." to update what will be committed)
      \tmodified:   src/A.java

      Untracked files:
      \tb.txt
      """;

  private static final String GCC =
      """
        CC      drivers/net/a.o
      In file included from drivers/net/x.c:3:
      drivers/net/x.c: In function 'probe':
      drivers/net/x.c:12:5: error: implicit declaration of function 'foo'
         12 |     foo();
            |     ^~~
      drivers/net/x.c:9:1: note: declared here
        CC      drivers/net/b.o
      drivers/net/y.c:7:3: warning: unused variable 'n'
          7 |   int n;
            |       ^
      make: *** [Makefile:12: all] Error 1
      """;

  private static final String JAVAC =
      """
      src/A.java:12: error: cannot find symbol
          foo();
          ^
        symbol:   method foo()
        location: class A
      src/B.java:3: warning: [deprecation] x() in A has been deprecated
          a.x();
           ^
      1 error
      1 warning
      """;

  private static final String RUSTC =
      """
         Compiling shop v0.1.0 (/home/ana/shop)
      error[E0425]: cannot find value `x` in this scope
       --> src/main.rs:2:20
        |
      2 |     println!("{}", x);
        |                    ^ not found in this scope

      warning: unused variable: `y`
       --> src/main.rs:3:9
        |
      3 |     let y = 1;
        |         ^ help: if this is intentional, prefix it with an underscore: `_y`

      error: could not compile `shop` due to 1 previous error
      """;

  private static final String TSC =
      """
      src/a.ts(12,5): error TS2304: Cannot find name 'foo'.
      src/b.ts(3,1): error TS2322: Type 'string' is not assignable to type 'number'.
      """;

  private static final String PYTEST =
      """
      ============================= test session starts ==============================
      platform linux -- Python 3.12.1, pytest-8.0.0
      collected 3 items

      tests/test_a.py .F.                                                      [100%]

      =================================== FAILURES ===================================
      __________________________________ test_total __________________________________

          def test_total():
      >       assert total([1, 2]) == 4
      E       assert 3 == 4

      tests/test_a.py:7: AssertionError
      =========================== short test summary info ============================
      FAILED tests/test_a.py::test_total - assert 3 == 4
      ========================= 1 failed, 2 passed in 0.12s ==========================
      """;

  private static final String GO =
      """
      === RUN   TestA
      --- PASS: TestA (0.00s)
      === RUN   TestB
          b_test.go:12: got 3, want 4
      --- FAIL: TestB (0.01s)
          b_test.go:12: got 3, want 4
      FAIL
      FAIL\tnet.example/b\t0.013s
      ok  \tnet.example/c\t0.002s
      """;

  private static final String JEST =
      """
      PASS src/a.test.js
      FAIL src/b.test.js
        ● total › adds

          expect(received).toBe(expected)

          Expected: 4
          Received: 3

            5 |   expect(total([1, 2])).toBe(4);
              |                         ^

      Test Suites: 1 failed, 1 passed, 2 total
      Tests:       1 failed, 3 passed, 4 total
      """;

  private static final String CARGO =
      """
      running 2 tests
      test tests::adds ... ok
      test tests::fails ... FAILED

      failures:

      ---- tests::fails stdout ----
      thread 'tests::fails' panicked at src/lib.rs:12:9:
      assertion `left == right` failed
        left: 3
       right: 4

      failures:
          tests::fails

      test result: FAILED. 1 passed; 1 failed; 0 ignored
      """;

  private static final String SUREFIRE =
      """
      Running net.example.ATest
      Tests run: 2, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! - in net.example.ATest
      works(net.example.ATest)  Time elapsed: 0.01 s  <<< FAILURE!
      org.opentest4j.AssertionFailedError: expected: <4> but was: <3>
      \tat net.example.ATest.works(ATest.java:12)

      Running net.example.BTest
      Tests run: 3, Failures: 0, Errors: 0, Skipped: 0
      """;

  private static final String PS =
      """
      USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
      root           1  0.0  0.1 168000 12000 ?        Ss   Nov28   0:01 /sbin/init
      root         812  0.0  0.0  15000  6000 ?        Ss   Nov28   0:00 sshd: /usr/sbin/sshd -D
      mary        1200  1.5  2.0 900000 90000 pts/0    Sl+  11:12   0:09 java -jar shop.jar
      """;

  private static final String ENV =
      "HOME=/root\nLANG=C.UTF-8\nPATH=/usr/bin:/bin\nPWD=/work\nSHELL=/bin/bash\nTERM=xterm\nUSER=root\nJAVA_HOME=/opt/java\n";

  @Override
  protected Segmenter segmenter() {
    return new ListingSegmenter();
  }

  @Override
  protected List<String> samples() {
    List<String> samples =
        new ArrayList<>(RecordsTest.outputs().stream().map(RecordsTest.Output::text).toList());
    samples.addAll(listings());
    return samples;
  }

  private static List<String> listings() {
    return List.of(
        LS,
        LS_R,
        FIND,
        DU,
        TREE,
        GREP,
        RIPGREP,
        GIT_LOG,
        ONELINE,
        STATUS,
        GCC,
        JAVAC,
        RUSTC,
        TSC,
        PYTEST,
        GO,
        JEST,
        CARGO,
        SUREFIRE,
        PS,
        ENV,
        Samples.resource("gcc.log"),
        Samples.resource("reports/rspec.txt"),
        Samples.resource("reports/eslint.txt"),
        Samples.resource("reports/dotnet-test.txt"),
        SectionsTest.POD,
        SectionsTest.UNIT,
        EntriesTest.RIS,
        EntriesTest.BIBTEX,
        EntriesTest.GETTEXT,
        GCC.replace("error:", "\u001b[1;31merror:\u001b[m"),
        GREP.replace("\n", "\r\n"));
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "-1".repeat(50_000),
        "a.b:1:".repeat(17_000),
        "a.c:1: error: x\n".repeat(6_000),
        "not ok 1\n".repeat(11_000),
        "● x\n\n".repeat(20_000),
        "=".repeat(100_000),
        "a/b.c\n1:\n\n".repeat(10_000),
        "# a: b=1\n- c\n".repeat(7_000),
        "1) a\n\n".repeat(14_000),
        "TY  - a\nAU  - b\n".repeat(6_000),
        "@a{b,\n".repeat(14_000),
        "msgid \"\"\nmsgstr \"\"\n".repeat(4_000),
        IntStream.range(0, 400)
            .mapToObj(i -> " ".repeat(i) + "a_b:\n")
            .collect(Collectors.joining()),
        "a_b:\n" + " c=d: e\n".repeat(10_000),
        ("a_b:" + "\n".repeat(5_000) + "  c: d\n").repeat(10),
        "\u001b[0m\na=b_c\n".repeat(5_000),
        IntStream.range(0, 20_000)
            .mapToObj(i -> "[" + Integer.toString(i / 4, 36) + "] x_y\n")
            .collect(Collectors.joining()));
  }

  private List<String> units(String text) {
    return Samples.texts(Samples.tree(segmenter(), text), text);
  }

  private List<String> alerts(String text) {
    return Samples.alerts(Samples.tree(segmenter(), text), text);
  }

  @Test
  void linesAreUnits() {
    for (String text : List.of(LS, FIND, DU, TREE, GREP, ONELINE, ENV)) {
      assertThat(units(text))
          .isEqualTo(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
      assertThat(alerts(text)).isEmpty();
    }
  }

  @Test
  void aFileNameStaysWithItsHits() {
    for (String text : List.of(RIPGREP, LS_R)) {
      UnitTree tree = Samples.tree(segmenter(), text);
      List<String> names =
          IntStream.range(0, tree.size())
              .filter(node -> tree.kind(node) == UnitKind.FILE)
              .peek(node -> assertThat(tree.isFramed(node)).isTrue())
              .mapToObj(node -> text.substring(tree.start(node), tree.headEnd(node)))
              .toList();
      assertThat(names)
          .isEqualTo(
              text == RIPGREP ? List.of("src/A.java", "src/b/B.java") : List.of(".:", "./src:"));
    }
  }

  @Test
  void aCommitIsAUnit() {
    assertThat(units(GIT_LOG)).hasSize(2).allMatch(commit -> commit.startsWith("commit "));
  }

  @Test
  void aCompilersErrorIsAUnitWithItsCode() {
    assertThat(alerts(GCC))
        .hasSize(2)
        .anyMatch(error -> error.startsWith("In file included") && error.endsWith("declared here"));
    assertThat(units(GCC)).contains("CC      drivers/net/b.o").hasSize(5);
    assertThat(alerts(JAVAC))
        .anyMatch(
            error ->
                error.startsWith("src/A.java:12: error") && error.endsWith("location: class A"));
    assertThat(alerts(JAVAC)).noneMatch(error -> error.contains("deprecation"));
    assertThat(alerts(RUSTC))
        .hasSize(2)
        .anyMatch(
            error -> error.startsWith("error[E0425]") && error.endsWith("not found in this scope"));
    assertThat(alerts(TSC)).hasSize(2);
    String gcc = Samples.resource("gcc.log");
    assertThat(alerts(gcc))
        .containsExactly("drivers/net/x.c:12:5: error: implicit declaration of function 'foo'");
    assertThat(units(gcc)).hasSize(401);
  }

  @Test
  void aFailedTestIsAUnitWithItsReport() {
    assertThat(alerts(PYTEST))
        .anyMatch(
            failure ->
                failure.startsWith("____") && failure.endsWith("test_a.py:7: AssertionError"));
    assertThat(alerts(GO))
        .anyMatch(failure -> failure.startsWith("--- FAIL: TestB") && failure.endsWith("want 4"));
    assertThat(alerts(JEST))
        .anyMatch(
            failure ->
                failure.startsWith("● total")
                    && failure.contains("Received: 3")
                    && !failure.contains("Test Suites"));
    assertThat(alerts(CARGO))
        .anyMatch(
            failure -> failure.startsWith("---- tests::fails") && failure.endsWith("right: 4"));
    assertThat(alerts(SUREFIRE))
        .anyMatch(failure -> failure.contains("works(") && failure.endsWith("(ATest.java:12)"));
    assertThat(alerts(SUREFIRE)).noneMatch(failure -> failure.contains("BTest"));
  }
}
