package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.chat.RecordedUserText.Part;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked, what programs put in and what was pasted, in recorded user messages. */
class UserTextTest {
  static List<RecordedUserText> recorded() {
    return Stream.of("pasted.txt", "kept.txt", "injected.txt", "results.txt")
        .flatMap(file -> RecordedUserText.read(file).stream())
        .toList();
  }

  private static UserText read(String text) {
    return UserText.read(text, List.of(), InjectedBlocks.DEFAULT);
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void eachPartIsTakenForWhatItIs(RecordedUserText recorded) {
    String text = recorded.text();
    UserText read =
        UserText.read(text, recorded.texts(), recorded.marked(), InjectedBlocks.DEFAULT);
    String question =
        recorded.parts().stream()
            .filter(part -> part.kind().equals("question"))
            .map(part -> text.substring(part.start(), part.end()))
            .collect(Collectors.joining("\n"));
    assertThat(read.question()).isEqualToNormalizingWhitespace(question);
    assertThat(read.question()).isEqualTo(read.question().strip());
    for (Part part : recorded.parts()) {
      for (int i = part.start(); i < part.end(); i++) {
        if (!Character.isWhitespace(text.charAt(i))) {
          assertThat(kind(read, i))
              .as("\"%s\"", text.substring(i, Math.min(i + 40, text.length())))
              .isEqualTo(part.kind().matches("pasted|injected|result") ? part.kind() : "none");
        }
      }
    }
  }

  private static String kind(UserText read, int offset) {
    boolean pasted = read.pasted().stream().anyMatch(b -> b.start() <= offset && offset < b.end());
    boolean put = read.injected().stream().anyMatch(b -> b.start() <= offset && offset < b.end());
    boolean result =
        read.results().stream()
            .filter(tool -> !tool.answered())
            .flatMap(tool -> tool.body().stream())
            .anyMatch(b -> b.start() <= offset && offset < b.end());
    return pasted ? "pasted" : put ? "injected" : result ? "result" : "none";
  }

  @Test
  void thereAreManyRecordedMessages() {
    assertThat(recorded()).hasSizeGreaterThanOrEqualTo(45);
    assertThat(recorded()).extracting(RecordedUserText::name).doesNotHaveDuplicates();
  }

  @Test
  void aTextThatIsPastedAsAWholeIsJudgedByWhatAsksInIt() {
    String frames = "\tat shop.orders.OrderService.place(OrderService.java:31)\n".repeat(30);
    UserText mail = read("> Can we meet on Monday?\n" + "> Nothing else is new.\n".repeat(60));
    assertThat(mail.question()).contains("Can we meet on Monday?").hasSizeLessThan(100);
    assertThat(mail.pasted()).isEmpty();
    UserText trace =
        read("java.io.IOException: disk full\n\n" + frames + "\nCaused by: no space\n");
    assertThat(trace.question()).startsWith("java.io.IOException").endsWith("no space");
    assertThat(trace.question()).hasSizeLessThanOrEqualTo(610);
    assertThat(trace.pasted()).isEmpty();
  }

  @Test
  void pastedBlocksHaveNoMargins() {
    String frames = "\tat shop.orders.OrderService.place(OrderService.java:31)\n".repeat(30);
    String text = "Why?\n\n" + frames + "\n\n";
    Block pasted = read(text).pasted().get(0);
    assertThat(pasted.in(text)).isEqualTo(frames.strip());
  }

  @Test
  void blankTextAsksNothing() {
    assertThat(read("").question()).isEmpty();
    assertThat(read(" \n ").question()).isEmpty();
    assertThat(read("<reminder/>").question()).isEmpty();
  }

  @Test
  void aShortTextIsTheQuestionWhateverItLooksLike() {
    String trace = "\tat shop.Shop.run(Shop.java:31)\n".repeat(30).strip();
    assertThat(read(trace)).isEqualTo(new UserText(trace, List.of(), List.of(), List.of()));
  }
}
