package dev.cprs.formats.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManualSegmenterTest extends SegmenterContractTest {
  private static final String PAGE = resource("frob.txt");
  private static final String HELP = resource("frob-help.txt");
  private static final String REFERENCE = resource("frob-reference.txt");
  private static final String GLOSSARY = resource("glossary.txt");

  private static final String DIRECTIVES =
      "Syntax:\tlimit rate;\nDefault:\t—\n\n"
          + "Sets the rate above which calls are refused. ".repeat(25)
          + "\n\nSyntax:\tretry times;\nDefault:\tretry 3;\n\nHow often a failed call is tried again."
          + "\n\nOnly calls that change nothing are.\n\nSyntax:\twait time;\n\nHow long to wait."
          + "\n\nSyntax:\tquiet;\n\nSays nothing.\n";

  @Test
  void helpOfGoPrograms() {
    String flags =
        "Usage of mill:\n  -load int\n    \thow much it carries (default 40)\n  -name string\n    \tits name\n  -v\ttell more\n  -wait duration\n    \thow long to wait (default 5s)\n";
    String cobra =
        "Grinds corn.\n\nUsage:\n  mill [command] [flags]\n\nAvailable Commands:\n  add         Put corn in\n  remove      Take flour out\n  completion  Write the completion of a shell\n\nFlags:\n  -h, --help       help for mill\n  -l, --load int   how much it carries (default 40)\n      --name string   its name\n\nUse \"mill [command] --help\" for more.\n";
    for (String help : List.of(flags, cobra)) {
      assertThat(segmenter().fit(help, 0, help.length())).isGreaterThan(0.5);
    }
    assertThat(units(flags)).contains("-load int\n    \thow much it carries (default 40)");
    assertThat(units(cobra)).contains("-l, --load int   how much it carries (default 40)");
  }

  @Override
  protected Segmenter segmenter() {
    return new ManualSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(
        PAGE,
        resource("frob.overstruck.txt"),
        HELP,
        REFERENCE,
        GLOSSARY,
        DIRECTIVES,
        PAGE.replace("\n", "\r\n"),
        PAGE.replace("       ", "\t"));
  }

  @Override
  protected List<String> hostile() {
    StringBuilder stairs = new StringBuilder();
    for (int i = 0; i < 440; i++) {
      stairs.append(" ".repeat(i)).append("-a\n");
    }
    return List.of(
        stairs.toString(),
        "-a  b\n".repeat(16_000),
        "a\bb".repeat(33_000),
        "exam-\nple ".repeat(10_000),
        "-".repeat(100_000),
        "Usage: a\n".repeat(11_000),
        "a  b  c  ".repeat(11_000),
        "\u001b[1ma\u001b[0m".repeat(11_000),
        "term\n  x\n\n".repeat(10_000),
        "Syntax: x\n\n".repeat(10_000));
  }

  @Test
  void anOptionWithItsDescriptionIsAUnit() {
    assertThat(units(PAGE))
        .contains(
            "--quiet\n              Report nothing but errors.",
            "0      Everything went well.",
            "-e      Exit immediately if a command fails.  A  command\n"
                + "                      in  a  condition  is not counted, nor is any but\n"
                + "                      the last of a pipeline.");
  }

  @Test
  void aLongDescriptionIsOpenedWithItsTermInView() {
    UnitTree tree = tree(PAGE);
    int set = named(PAGE, tree, "set [-aen] [-o name]");
    assertThat(tree.isUnit(set)).isFalse();
    assertThat(tree.isFramed(set)).isTrue();
    assertThat(head(PAGE, tree, set))
        .isEqualTo("set [-aen] [-o name]\n       set [+aen] [+o name]");
    int exit = named(PAGE, tree, "-e");
    assertThat(tree.parent(exit)).isEqualTo(set);
    assertThat(tree.kind(exit)).isEqualTo(UnitKind.TERM);
    int name = named(PAGE, tree, "-o name");
    assertThat(tree.parent(name)).isEqualTo(set);
    int section = tree.parent(set);
    assertThat(head(PAGE, tree, section)).isEqualTo("BUILTINS");
    assertThat(tree.isSpeaking(section)).isTrue();
    assertThat(tree.isFramed(section)).isFalse();
  }

  @Test
  void headingsInsideSectionsAreSections() {
    UnitTree tree = tree(PAGE);
    int status = named(PAGE, tree, "Exit Status");
    assertThat(tree.kind(status)).isEqualTo(UnitKind.SECTION);
    assertThat(tree.kind(tree.parent(status))).isEqualTo(UnitKind.SECTION);
  }

  @Test
  void runningTextIsSentencesAndPageLinesAreLines() {
    assertThat(units(PAGE))
        .contains(
            "FROB(1)                       Frob Manual                      FROB(1)",
            "When it starts, it reads the startup  file  /etc/frobrc  unless\n       told otherwise.",
            "frob 2.1                     2024 March 3                      FROB(1)");
  }

  @Test
  void overstrikesAreNoiseAndChangeNoUnit() {
    String struck = resource("frob.overstruck.txt");
    UnitTree tree = tree(struck);
    List<String> read = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        read.add(withoutNoise(struck, tree, tree.start(node), tree.end(node)));
      }
    }
    assertThat(read).contains("--quiet\n              Report nothing but errors.");
    assertThat(read).hasSameSizeAs(units(PAGE));
    assertThat(withoutNoise(struck, tree, 0, struck.length()))
        .isEqualTo(withoutNoise(PAGE, tree(PAGE), 0, PAGE.length()));
  }

  @Test
  void coloursAreNoise() {
    String text = "\u001b[1mNAME\u001b[0m\n       \u001b[4mfrob\u001b[24m - a shell\n\u001b[0m\n";
    UnitTree tree = tree(text);
    assertThat(withoutNoise(text, tree, 0, text.length()))
        .isEqualTo("NAME\n       frob - a shell\n\u001b[0m\n");
  }

  @Test
  void hyphensThatAFormatterSetAreNoise() {
    assertThat(withoutNoise(PAGE, tree(PAGE), 0, PAGE.length()))
        .contains("that is not understood", "each variable in", "in the order");
  }

  @Test
  void ofAWordsOwnHyphenOnlyTheLineEndIsNoise() {
    String text =
        "NAME\n   x - a read-only file\n\nDESCRIPTION\n   It is read-\n   only, and is an exam-\n"
            + "   ple of a com-\n   mand that some-\n   one wrote in the non-\n   zero years.\n";
    String read = withoutNoise(text, tree(text), 0, text.length());
    assertThat(read)
        .contains("It is read-only,", "an example", "a command", "someone wrote", "non-zero");
  }

  @Test
  void optionsOfHelpTextsAreUnitsUnderTheirHeading() {
    UnitTree tree = tree(HELP);
    int replay = named(HELP, tree, "--replay=FILE");
    assertThat(HELP.substring(tree.start(replay), tree.end(replay)))
        .endsWith("which it was recorded");
    assertThat(tree.isUnit(replay)).isTrue();
    assertThat(head(HELP, tree, tree.parent(replay))).isEqualTo("Main operation mode:");
    assertThat(units(HELP))
        .contains(
            "Usage: frob [options] [script]\n   or: frob -c command",
            "-q, --quiet                report nothing but errors",
            "pair - pair with a robot");
  }

  @Test
  void settingsOfAReferenceAreUnits() {
    assertThat(units(REFERENCE))
        .contains(
            "log_format (text or json, default text)\n    How entries of the log are written.");
    assertThat(
            tree(REFERENCE)
                .kind(named(REFERENCE, tree(REFERENCE), "retry_after (seconds, default 5)")))
        .isEqualTo(UnitKind.TERM);
  }

  @Test
  void entriesThatBeginWithLabelsAreUnits() {
    UnitTree tree = tree(DIRECTIVES);
    assertThat(units(DIRECTIVES))
        .contains(
            "Syntax:\tretry times;\nDefault:\tretry 3;\n\n"
                + "How often a failed call is tried again.\n\nOnly calls that change nothing are.");
    int limit = named(DIRECTIVES, tree, "Syntax:\tlimit rate;");
    assertThat(tree.isUnit(limit)).isFalse();
    assertThat(head(DIRECTIVES, tree, limit)).isEqualTo("Syntax:\tlimit rate;\nDefault:\t—");
    assertThat(tree.isFramed(limit)).isTrue();
  }

  @Test
  void entriesOfAGlossaryAreUnits() {
    assertThat(units(GLOSSARY))
        .contains("Aft: toward the stern of a boat. Also said of what lies behind the mast.");
  }

  @Test
  void noOtherTextIsTaken() {
    for (String other :
        List.of(
            "It was late. He went home, and nobody saw him again.\n\nThe next day it rained.\n",
            "Ana: Are you there?\n\nBen: Yes.\n\nAna: Good.\n\nCas: Me too.\n\nBen: Fine.\n\nAna: Then go.\n\n"
                + "Ben: I go.\n\nCas: Wait.\n\nAna: No.\n",
            "services:\n  web:\n    image: nginx\n    ports:\n      - 80\n  db:\n    image: postgres\n",
            "def f(x):\n    return x\n\ndef g(x):\n    \"\"\"Give it back. Twice.\"\"\"\n    return x\n",
            "-removed line\n+added line\n-another one\n+one more\n-and again\n+and so on\n",
            "- one thing\n- another thing\n  that goes on\n- a third thing\n- the last thing\n",
            "    (a)  The first clause is long.\n\n    (b)  The second clause is short.\n\n"
                + "    (c)  The third clause is void.\n\n    (d)  The last clause counts.\n",
            "java.lang.IllegalStateException: no\n\tat a.B.c(B.java:1)\n\tat a.B.d(B.java:2)\n")) {
      assertThat(segmenter().fit(other, 0, other.length())).as(other).isLessThanOrEqualTo(0.5);
    }
  }

  private static UnitTree tree(String text) {
    return Segmenters.of(List.of(new ManualSegmenter())).segment(text, "manual");
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

  private static int named(String text, UnitTree tree, String name) {
    for (int node = 0; node < tree.size(); node++) {
      int start = tree.nameStart(node);
      if (start >= 0 && text.substring(start, tree.nameEnd(node)).equals(name)) {
        return node;
      }
    }
    throw new AssertionError("No node is named " + name);
  }

  private static String head(String text, UnitTree tree, int node) {
    return text.substring(tree.start(node), tree.headEnd(node));
  }

  private static String withoutNoise(String text, UnitTree tree, int from, int to) {
    StringBuilder read = new StringBuilder();
    int at = from;
    int[] noise = tree.noise();
    for (int i = 0; i < noise.length; i += 2) {
      if (noise[i] < to && noise[i + 1] > at) {
        read.append(text, at, Math.max(at, noise[i]));
        at = Math.min(to, noise[i + 1]);
      }
    }
    return read.append(text, at, to).toString();
  }

  private static String resource(String name) {
    try (InputStream in = ManualSegmenterTest.class.getResourceAsStream("/manual/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
