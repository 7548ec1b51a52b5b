package dev.cprs.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
  private static List<String> sentences(String text) {
    int[] starts = SentenceSplitter.starts(text);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : text.length();
      sentences.add(text.substring(starts[i], end).strip());
    }
    return sentences;
  }

  @Test
  void endsAtStopsBeforeWhatCanBeginASentence() {
    assertThat(sentences("It rains. It pours! Does it? \"Yes,\" he said. (No.) 42 is it."))
        .containsExactly(
            "It rains.", "It pours!", "Does it?", "\"Yes,\" he said.", "(No.)", "42 is it.");
  }

  @Test
  void doesNotEndAtAbbreviationsInitialsNumbersOrBeforeLowerCase() {
    assertThat(
            sentences(
                "Mr. Smith paid 3.5 dollars, e.g. Monday. J. R. Tolkien came at 5 p.m. on foot. W.F. Cody rode."))
        .containsExactly(
            "Mr. Smith paid 3.5 dollars, e.g. Monday.",
            "J. R. Tolkien came at 5 p.m. on foot.",
            "W.F. Cody rode.");
    assertThat(sentences("See example.com for more... and go on."))
        .containsExactly("See example.com for more... and go on.");
  }

  @Test
  void aSingleLineEndIsWhiteSpaceAndAnEmptyLineEndsASentence() {
    assertThat(sentences("A hard-wrapped\nsentence goes on\nhere. Next one\n\nA new paragraph"))
        .containsExactly("A hard-wrapped\nsentence goes on\nhere.", "Next one", "A new paragraph");
    assertThat(sentences("One\r\ntwo\r\n\r\nThree")).containsExactly("One\r\ntwo", "Three");
  }

  @Test
  void headingsAndListItemsEndAtTheirLineEnds() {
    assertThat(sentences("# Heading\nText here\n- item one\n- item two\n1. first\n2. second"))
        .containsExactly(
            "# Heading", "Text here", "- item one", "- item two", "1. first", "2. second");
    assertThat(sentences("CHAPTER IV\nIt was late.")).containsExactly("CHAPTER IV", "It was late.");
  }

  @Test
  void linesOfLogsAreSentencesAndAStackTraceBelongsToItsLine() {
    List<String> lines =
        List.of(
            "2024-03-02T02:14:07Z ERROR rsync: write failed on \"/mnt/vault\"",
            "[2024-03-02 02:14:08] worker stopped\n\tat dev.example.Worker.run(Worker.java:12)\n\tat x.Y.z",
            "02:14:09,123 WARN slow",
            "Mar  2 02:14:10 host sshd[12]: Accepted publickey for ana",
            "192.168.0.7 - - [02/Mar/2024:02:14:11 +0000] \"GET / HTTP/1.1\" 200 12",
            "I0302 02:14:12.000001 1 main.go:7] started",
            "35m   Normal   SuccessfulRescale   hpa/pricing",
            "WARNING disk nearly full",
            "[INFO] BUILD SUCCESS",
            "{\"level\": \"info\", \"msg\": \"done\"}",
            "{\"level\": \"info\", \"msg\": \"ended\"}");
    assertThat(sentences(String.join("\n", lines))).isEqualTo(lines);
  }

  @Test
  void aPageOfAnEncyclopediaTurnedIntoMarkdownHasSentences() {
    assertThat(sentences("It burnt.[\\[3\\]](#cite_note-3) It closed.[[4]](https://a.org/b) End."))
        .containsExactly(
            "It burnt.[\\[3\\]](#cite_note-3)", "It closed.[[4]](https://a.org/b)", "End.");
  }

  /** The training package cuts sentences by the same rules, and has a test with the same files. */
  @Test
  void theSentencesOfTheSharedTextBeginWhereTrainingTakesThemToBegin() throws IOException {
    int[] begins = resource("begins.txt").lines().mapToInt(Integer::parseInt).toArray();
    assertThat(SentenceSplitter.starts(resource("text.txt"))).isEqualTo(begins);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SentenceSplitterTest.class.getResourceAsStream("/sentences/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void proseMayWrapBeforeANumber() {
    String wrapped =
        "The mill, as old as the town, burned in\n1871 or, some say, at\n5 in the morning of the year\n1872-73";
    assertThat(sentences(wrapped)).containsExactly(wrapped);
  }

  @Test
  void chineseStopsEndASentenceAtOnce() {
    assertThat(sentences("今天下雨。明天晴！真的？好")).containsExactly("今天下雨。", "明天晴！", "真的？", "好");
  }

  /** The training package has a test with the same file. */
  @ParameterizedTest
  @MethodSource("cases")
  void endsAsTheLanguageHasIt(String marked) {
    // A bar marks where a sentence begins.
    String text = marked.replace("|", "");
    List<Integer> begins = new ArrayList<>(List.of(0));
    for (int bar = marked.indexOf('|'); bar >= 0; bar = marked.indexOf('|', bar + 1)) {
      begins.add(bar + 1 - begins.size());
    }
    assertThat(SentenceSplitter.starts(text))
        .containsExactly(begins.stream().mapToInt(i -> i).toArray());
  }

  private static Stream<String> cases() throws IOException {
    return resource("cases.txt").lines().map(String::translateEscapes);
  }

  @Test
  void otherLineEndsAndPageEndsCount() {
    assertThat(sentences("One\rtwo\r\rThree")).containsExactly("One\rtwo", "Three");
    assertThat(SentenceSplitter.starts("One\u0085two\u0085\u0085Three")).containsExactly(0, 9);
    assertThat(sentences("- one\r- two\r\rtext")).containsExactly("- one", "- two", "text");
    assertThat(sentences("page one\fpage two\n\fpage three"))
        .containsExactly("page one", "page two", "page three");
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertThat(SentenceSplitter.starts("\ufeff")).isEmpty();
    assertThat(SentenceSplitter.starts("\ufeff \n")).isEmpty();
    assertThat(SentenceSplitter.starts("\ufeffOne. Two.")).containsExactly(0, 6);
  }

  @Test
  void theNumberOfAnItemIsNoSentence() {
    assertThat(sentences("1. Open the door.\n2. Go in. 3. Sit down."))
        .containsExactly("1. Open the door.", "2. Go in.", "3. Sit down.");
  }

  @Test
  void whiteSpaceAloneHasNoSentence() {
    assertThat(SentenceSplitter.starts("")).isEmpty();
    assertThat(SentenceSplitter.starts(" \n\t\n ")).isEmpty();
    assertThat(SentenceSplitter.starts("  a")).containsExactly(0);
  }

  @Test
  void noSentenceIsLongerThanTheLimit() {
    String rows = "col1,col2,col3\n".repeat(1000);
    assertThat(sentences(rows))
        .allSatisfy(sentence -> assertThat(sentence.length()).isLessThanOrEqualTo(2000));
    String word = "x".repeat(5001);
    assertThat(String.join("", sentences(word))).isEqualTo(word);
    String emoji = "a" + "\uD83D\uDE00".repeat(3001);
    for (int start : SentenceSplitter.starts(emoji)) {
      assertThat(Character.isLowSurrogate(emoji.charAt(start))).isFalse();
    }
  }

  @Test
  void longTextsWithoutLineEndsOrWithRunsOfStopsAreReadAFewTimes() {
    assertThat(countedStarts("word ".repeat(400_000))).isGreaterThan(900);
    assertThat(countedStarts("x".repeat(2_000_000))).isEqualTo(1_000);
    assertThat(countedStarts(".".repeat(2_000_000) + "x")).isBetween(1, 1_001);
    assertThat(countedStarts(". ".repeat(500_000) + "x")).isPositive();
    assertThat(countedStarts("a\n".repeat(500_000))).isPositive();
    assertThat(countedStarts("a .... b".repeat(100_000))).isPositive();
    assertThat(countedStarts("Der 2. Tag und z. B. X. ".repeat(50_000))).isPositive();
    assertThat(countedStarts("\r \f ".repeat(50_000) + "一、".repeat(50_000))).isPositive();
    assertThat(countedStarts("Ａ．".repeat(100_000))).isPositive();
    assertThat(countedStarts("a" + "\n".repeat(500_000) + "b")).isEqualTo(2);
  }

  /** Fails if the text is read more often than so many times. */
  private static int countedStarts(String text) {
    return SentenceSplitter.starts(new CountedText(text, 30)).length;
  }

  @Test
  void aLineInWhichDotsLeadToANumberEndsWithIt() {
    assertThat(
            sentences(
                "Crane, in or out ......... 85 €\n  Laundry ....  6 €\n2.1 Header . . . . . . .  12\nWell.... He went\nto 12 of them."))
        .containsExactly(
            "Crane, in or out ......... 85 €",
            "Laundry ....  6 €",
            "2.1 Header . . . . . . .  12",
            "Well....",
            "He went\nto 12 of them.");
  }
}
