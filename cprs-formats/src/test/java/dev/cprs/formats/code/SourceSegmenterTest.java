package dev.cprs.formats.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same small program in each language: pieces are taken from a shelf. */
class SourceSegmenterTest extends SegmenterContractTest {
  private static final String[] LANGUAGES = {
    "lisp",
    "erl",
    "plog",
    "hs",
    "ml",
    "pas",
    "f90",
    "lua",
    "tcl",
    "cmake",
    "mk",
    "vim",
    "ex",
    "jl",
    "cr",
    "m",
    "asm",
    "bas",
    "bat",
    "m4",
    "v",
    "dockerfile",
    "feature"
  };

  private static String stock(String language) {
    return Code.sample("stock." + language);
  }

  @Override
  protected Segmenter segmenter() {
    return new SourceSegmenter();
  }

  @Override
  protected List<String> samples() {
    return Arrays.stream(LANGUAGES).map(SourceSegmenterTest::stock).toList();
  }

  @Override
  protected List<String> hostile() {
    StringBuilder stairs = new StringBuilder(stock("lua"));
    for (int i = 0; i < 400; i++) {
      stairs.append(" ".repeat(i)).append("if a then\n");
    }
    return List.of(
        stairs.toString(),
        stock("lua") + "--[[ never closed\n".repeat(5000),
        stock("lua") + "local a = 1\n".repeat(8000),
        stock("lua") + "\n\nlocal a = 1\n".repeat(6000),
        stock("lisp") + "(defvar a \"never closed\n".repeat(4000),
        stock("lisp") + "(".repeat(100_000),
        stock("mk") + "a b c ".repeat(16_000),
        stock("f90") + "real real ".repeat(10_000),
        stock("pas") + "begin\n".repeat(16_000),
        stock("feature") + "Scenario: x\n".repeat(8000));
  }

  @Test
  void everyLanguageIsFound() {
    Segmenters all = Segmenters.installed();
    for (String language : LANGUAGES) {
      String text = stock(language);
      assertThat(all.formatOf(text, 0, text.length())).as(language).isEqualTo("source");
    }
    for (String language : List.of("pm", "r", "ps1")) {
      String text = stock(language);
      assertThat(all.formatOf(text, 0, text.length())).as(language).isEqualTo("code");
    }
  }

  /** A declaration with the comment above it, down to its end and no further. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          lisp ~ fewer than ~ (defun low-p (article  ~ article *shelves* 0) least))
          erl  ~ Whether    ~ %% @doc Whether        ~ < ?LEAST.
          plog ~ Whether    ~ %!  low(               ~ Left < Least.
          hs   ~ What must  ~ -- | What must         ~ least = 5
          ml   ~ Whether    ~ (* Whether             ~ None -> true
          pas  ~ Raises     ~ { Takes pieces         ~ end;
          f90  ~ article must ~ ! Whether            ~ end function is_low
          lua  ~ Whether    ~ -- Whether             ~ end
          tcl  ~ How many   ~ # How many             ~ }
          cmake~ Copies     ~ # Copies the page      ~ endfunction()
          mk   ~ clean tree ~ # Only from            ~ restart stock
          vim  ~ Whether    ~ " Whether              ~ endfunction
          ex   ~ Whether    ~ # Whether              ~ end
          jl   ~ Throws     ~ \"""                   ~ end
          cr   ~ Whether    ~ # Whether              ~ end
          m    ~ Whether    ~ % Whether              ~ end
          asm  ~ Whether    ~ ; Whether              ~ ret
          bas  ~ Whether    ~ ' Whether              ~ End Function
          bat  ~ full?      ~ :failed                ~ exit /b 2
          m4   ~ can take   ~ # Whether              ~ ])
          v    ~ always     ~ always @(posedge       ~ endmodule
          dockerfile ~ kept here ~ # The shelf       ~ CMD ["stock", "--serve"]
          feature ~ only 7  ~ Scenario: Too few      ~ And 7 lamps are left
          """)
  void aDeclarationIsAUnit(String language, String part, String first, String last) {
    String text = stock(language);
    UnitTree tree = Code.tree(text, "source");
    assertThat(Code.unitWith(text, tree, part))
        .startsWith(first)
        .endsWith(last)
        .hasSizeLessThan(600);
  }

  @ParameterizedTest
  @CsvSource({
    "ex, Stock > low?",
    "cr, Stock > take",
    "feature, Taking from stock > Too few pieces",
    "pas, TShelf.Take",
    "erl, low",
    "hs, reorder",
    "lisp, with-delivery",
    "mk, ship",
    "dockerfile, debian:12-slim"
  })
  void pathsNameWhatIsDeclared(String language, String path) {
    String text = stock(language);
    assertThat(Code.paths(text, Code.tree(text, "source"))).contains(path);
  }

  @Test
  void aModuleStaysAroundWhatIsKeptOfIt() {
    String text = stock("ex");
    UnitTree tree = Code.tree(text, "source");
    int module = 0;
    assertThat(text.substring(tree.start(module), tree.headEnd(module)))
        .isEqualTo("defmodule Stock do");
    assertThat(text.substring(tree.tailStart(module), tree.end(module))).isEqualTo("end");
  }

  @Test
  void anOddQuoteSpoilsNoMoreThanItsFunction() {
    String function = "(defun f-%d (x)\n  \"What F does.\"\n  (insert x%s))\n\n";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      text.append(function.formatted(i, i == 3 ? " \"5\\\" \" \"" : i == 5 ? " ?\"" : ""));
    }
    UnitTree tree = Code.tree(text.toString(), "source");
    assertThat(new SourceSegmenter().fit(text, 0, text.length())).isGreaterThan(0.5);
    assertThat(Code.paths(text.toString(), tree)).contains("f-2", "f-5", "f-6", "f-9").hasSize(10);
  }

  @Test
  void aLongCommentAboveAFunctionLeavesItWhole() {
    String text = "-- A word of the licence.\n".repeat(90) + stock("lua").substring(45);
    UnitTree tree = Code.tree(text, "source");
    assertThat(Code.unitWith(text, tree, "low(article)")).startsWith("-- Whether").endsWith("end");
  }

  @Test
  void textThatTheSampleMissesIsNotLost() {
    String text = "\n".repeat(13_000) + "x".repeat(50_000);
    UnitTree tree = Code.tree(text, "source");
    assertThat(String.join("", Code.units(text, tree))).hasSize(50_000);
  }

  @Test
  void aStringOverSeveralLinesIsNotCut() {
    String text = stock("lisp");
    assertThat(Code.unitWith(text, Code.tree(text, "source"), "Signals STOCK-ERROR"))
        .startsWith(";;; Taking is atomic")
        .endsWith("(- left pieces))))");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He let the module end in open country.\nThe type of class was set.\nIt was so.\nBegin!\n",
        "name: build\non:\n  push:\n    branches: [main]\njobs:\n  test:\n    runs-on: linux\n",
        "import os\n\ndef f(x):\n    return x\n\nclass A:\n    def g(self):\n        pass\n",
        "function f(x) {\n  if (x) {\n    return 1;\n  }\n}\nlet y = f(2);\nexport { y };\n",
        "total: $(1,204)\nnet: $(304)\nloss: 12\nassets: 4,000\ndebt: 12\n",
        "# Title\n\nFirst: one\nSecond: two\n\n- a list\n- of items\n\nThe end.\n",
        "set -e\nif [ -z \"$1\" ]; then\n  echo usage\n  exit 1\nfi\ncp \"$1\" /tmp\n",
        "spec:\n  containers:\n    - name: web\n      args:\n        - --host=$(POD_IP)\n",
        "build:\n  script:\n    - export VERSION=$(git describe)\n    - make all\n  tags: [linux]\n",
        "class A:\n    def f(self) -> None: ...\n    def g(self, x: int) -> str: ...\n    end: int\n",
        "begin transaction\nuses cache: yes\nfunction call ok,\nend;\n",
        "Call the office.\nReturn it:\nBy noon or so.\nStr. 5 is closed.\nmonday: nine to five\n",
        "And then he came.\nBut she left.\nGiven time.\nRule: never go out.\nThen it rained.\n",
        "2024-01-01 10:00:00 INFO start\n2024-01-01 10:00:01 WARN call failed\n"
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(new SourceSegmenter().fit(text, 0, text.length())).isLessThanOrEqualTo(0.5);
  }
}
