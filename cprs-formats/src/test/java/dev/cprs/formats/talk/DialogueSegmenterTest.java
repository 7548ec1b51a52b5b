package dev.cprs.formats.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialogueSegmenterTest extends SegmenterContractTest {
  private static final Segmenters INSTALLED = Segmenters.installed();

  private static final String CHAT =
      """
      Alice: hi, are you there?
      Bob: yes, what's up?
      Alice: I need the number of the invoice.
      Bob: It's 20391:
      twenty, three, ninety-one
      Eve: Thanks, Bob!
      """;

  private static final String PLAY =
      """
      THE LADDER

      ACT I

      OLLE.
      Who moved the ladder?
      It stood there yesterday.

      KARIN. [Aside] He never liked it, if I know him.

      Enter TOMAS, wet.

      OLLE.
      You are late, my friend.

      KARIN.
      The river rises.
      """;

  private static final String FAQ =
      """
      Questions

      Q1: How do I return a lamp?
      A1: Open the order and press "Return".

      Q2. When do I get my money?

      A2. Within 14 days. It goes to your account.

      Shops

      Q3: Is there a shop that I can visit?
      A3: Yes, in Mölndal.
      """;

  private static final String SLACK =
      """
      Maya Okafor  9:14 AM
      Checkout is slow. Can you look?

      It began at nine.
      Jonas Weber  9:16 AM
      I do.

      Maya Okafor  9:17 AM
      Thank you!

      Jonas Weber  9:25 AM
      Found it.
      """;

  private static final String MEETING =
      """
      Planning, 3 June 2024

      00:00:04
      Hanna Vik
      Good morning everybody. Where do we stand?

      00:00:19
      Tomas Brandt
      The lease of the old hall ends on 31 August.

      00:00:51
      Hanna Vik
      Two weeks is tight, I think.

      00:01:20
      Tomas Brandt
      Could we rent the hall for one more month?

      00:01:24
      Hanna Vik
      I asked them, and they can't.
      """;

  private static final String LONG_TALK =
      "Anna Lind: Why did you build it?\n\nIvo Marr: "
          + "We needed a bridge that carries buses. ".repeat(20).strip()
          + "\n\nAnna Lind: What did it cost you?\n\nIvo Marr: Twelve million.\n";

  private static final String LONG_ANSWER =
      "Q: Why is it closed?\nA: "
          + "It rains too much there in autumn. ".repeat(20).strip()
          + "\n\nQ: And in spring?\nA: It is open.\n";

  @Override
  protected Segmenter segmenter() {
    return new DialogueSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(PLAY, FAQ, SLACK, MEETING, LONG_ANSWER, FAQ.replace("\n", "\r\n"));
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "A: b\n".repeat(20_000),
        "Q: \n".repeat(25_000),
        "Q: a\n\nA: b\n\n".repeat(9_000),
        "AB. c\n".repeat(16_000),
        "AB\nc\n\n".repeat(16_000),
        "0:12\na\n".repeat(14_000),
        "0:12\nAl\nb\n".repeat(9_000),
        "Al 0:12\nb\n".repeat(9_000),
        "a (".repeat(33_000),
        "A [b (\n".repeat(14_000),
        "Al: " + "\n".repeat(90_000) + "Al: b",
        "Q: " + "a b. ".repeat(20_000) + "\nA: c\nQ: d\nA: e",
        "[0:1".repeat(25_000),
        "**A:** b\n".repeat(11_000));
  }

  /** What answers a message is seldom in that message. */
  @Test
  void shortTurnsAreAUnitTogether() {
    assertThat(units(CHAT)).containsExactly(CHAT.strip());
    assertThat(leaves(CHAT))
        .containsExactly(
            "Alice: hi, are you there?",
            "Bob: yes, what's up?",
            "Alice: I need the number of the invoice.",
            "Bob: It's 20391:\ntwenty, three, ninety-one",
            "Eve: Thanks, Bob!");
    assertThat(leaves(SLACK).subList(0, 2))
        .containsExactly(
            "Maya Okafor  9:14 AM\nCheckout is slow. Can you look?\n\nIt began at nine.",
            "Jonas Weber  9:16 AM\nI do.");
    assertThat(leaves(MEETING).get(1))
        .isEqualTo("00:00:04\nHanna Vik\nGood morning everybody. Where do we stand?");
  }

  private static List<String> leaves(String text) {
    UnitTree tree = INSTALLED.segment(text, "dialogue");
    return IntStream.range(0, tree.size())
        .filter(tree::isLeaf)
        .mapToObj(node -> text.substring(tree.start(node), tree.end(node)))
        .toList();
  }

  @Test
  void directionsOfAPlayAreNotSaid() {
    assertThat(units(PLAY))
        .containsExactly(
            "THE LADDER",
            "ACT I",
            "OLLE.\nWho moved the ladder?\nIt stood there yesterday.",
            "KARIN. [Aside] He never liked it, if I know him.",
            "Enter TOMAS, wet.",
            "OLLE.\nYou are late, my friend.",
            "KARIN.\nThe river rises.");
  }

  @Test
  void aFilmHasItsNamesInCapitals() {
    assertThat(
            units(
                "INT. HALL\n\n     OLLE\n  Who moved it?\n\n     KARIN (O.S.)\n  The robot did, I think.\n\nShe sits.\n\n     OLLE\n  Did you see it?\n\n     KARIN\n  No, I did not.\n"))
        .containsExactly(
            "INT.",
            "HALL",
            "OLLE\n  Who moved it?",
            "KARIN (O.S.)\n  The robot did, I think.",
            "She sits.",
            "OLLE\n  Did you see it?",
            "KARIN\n  No, I did not.");
  }

  @Test
  void aQuestionIsKeptWithItsAnswer() {
    assertThat(units(FAQ))
        .containsExactly(
            "Questions",
            "Q1: How do I return a lamp?\nA1: Open the order and press \"Return\".",
            "Q2. When do I get my money?\n\nA2. Within 14 days. It goes to your account.",
            "Shops",
            "Q3: Is there a shop that I can visit?\nA3: Yes, in Mölndal.");
  }

  @Test
  void aLongAnswerHasItsQuestionAsHead() {
    UnitTree tree = INSTALLED.segment(LONG_ANSWER, "dialogue");
    assertThat(tree.isFramed(0)).isTrue();
    assertThat(LONG_ANSWER.substring(tree.start(0), tree.headEnd(0)))
        .isEqualTo("Q: Why is it closed?\nA:");
    assertThat(units(LONG_ANSWER)).contains("It rains too much there in autumn.");
    assertThat(units(LONG_ANSWER)).contains("Q: And in spring?\nA: It is open.");
  }

  @Test
  void aLongTurnHasItsSpeakerAsHead() {
    UnitTree tree = INSTALLED.segment(LONG_TALK, "dialogue");
    assertThat(tree.isFramed(1)).isTrue();
    assertThat(LONG_TALK.substring(tree.start(1), tree.headEnd(1))).isEqualTo("Ivo Marr:");
    assertThat(units(LONG_TALK)).contains("We needed a bridge that carries buses.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PLAY,
        FAQ,
        SLACK,
        MEETING,
        "User: how do I list files?\n\nAssistant: With `ls`:\n\n```\nls -l\n```\n\nUser: thanks\n",
        "问：你们在哪里？\n答：我们在上海。\n\n问：几点开门？\n答：九点。\n",
        "kim — Today at 10:40 AM\nis it up?\nbo — Today at 10:41 AM\nI think so\nkim — Today at 10:42 AM\nwho did it?\nbo — Yesterday\nyou did\nbo — Today at 10:45 AM\nwe all did\n",
        "0:00\nthe data is read only\n1:07\nI set it to that\n2:14\nfor how long is it\n3:21\nabout forty minutes more\n4:28\nthen we shall wait for it\n"
      })
  void talkIsRecognised(String text) {
    assertThat(INSTALLED.formatOf(text, 0, text.length())).isEqualTo("dialogue");
  }

  /** The sentences of prose kept more answers of such talk within as many tokens. */
  @Test
  void talkWithNamesAloneIsReadSoOnlyIfItIsNamed() {
    assertThat(INSTALLED.formatOf(CHAT, 0, CHAT.length())).isEqualTo("prose");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: you can call it.\nUsage: it helps you.\nNote: we don't test it.\nUsage: please do.\n",
        "fix: do not lose your work\nfeat: say what we do\nfix: keep my files\nfeat: ask you first?\n",
        "Name: Olle Berg\nCity: Oslo\n\nName: Karin Sand\nCity: Turku\n\nName: Ivo Marr\nCity: Graz\n",
        "A. Term. It ends when you say so.\nB. Cause. We may end it.\nA. Fees. You pay them.\nB. Law. Ours.\n",
        "a) you pay.\nb) we bring it.\nd) you say where.\na) we take it back.\nd) you wait.\n",
        "Dr. Berg asked: are you there? Nobody said: yes. Then he said: I am here.\nHe went on.\n",
        "OSLO\n\nBERGEN\n\nOSLO\n\nBERGEN\n\nTURKU\n",
        "Keynote 10:00\nLunch 12:00\nKeynote 13:00\nLunch 14:00\n"
      })
  void otherTextsWithColonsAreNoTalk(String text) {
    assertThat(segmenter().fit(text, 0, text.length())).isLessThanOrEqualTo(0.5);
  }

  @Test
  void timesOnEachLineStayALog() {
    StringBuilder log = new StringBuilder();
    for (int minute = 10; minute < 40; minute++) {
      String who = minute % 2 == 0 ? "kim" : "bo";
      log.append("[10:%d] %s: are you there, and who did it?%n".formatted(minute, who));
    }
    assertThat(INSTALLED.formatOf(log, 0, log.length())).isEqualTo("log");
  }

  private static List<String> units(String text) {
    UnitTree tree = INSTALLED.segment(text, "dialogue");
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return units;
  }
}
