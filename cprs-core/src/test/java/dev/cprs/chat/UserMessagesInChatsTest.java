package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;
import dev.cprs.chat.Decision.Outcome;
import dev.cprs.chat.Decision.Protection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of several parts, results of tools in users' texts, and requests for every word. */
@Timeout(120)
class UserMessagesInChatsTest {
  private static final String LOG =
      "2031-04-02 10:15:02 INFO  [worker-1] nothing to see in the shop\n".repeat(20)
          + "2031-04-02 10:15:03 INFO  [worker-1] the gold was stored\n"
          + "2031-04-02 10:15:04 INFO  [worker-1] nothing to see in the shop\n".repeat(20);
  private static final String MARKED = "<document index=\"1\">" + Toy.CONTEXT + "</document>";
  private static final String REMINDER =
      "<system-reminder>\nThe list of tasks is empty.\n</system-reminder>";

  private final ContextCompressor compressor = Toy.compressor();

  @AfterEach
  void close() {
    compressor.close();
  }

  private CompressedChat compress(ChatMessage... messages) {
    return Toy.chat(compressor).compress(List.of(messages));
  }

  private static ChatMessage parts(String... texts) {
    return ChatMessage.of(Role.USER, List.of(texts).stream().map(ChatPart::text).toList());
  }

  private static List<String> texts(ChatMessage message) {
    return message.parts().stream()
        .map(
            part ->
                part instanceof ChatPart.Text text
                    ? text.text()
                    : ((ChatPart.Retrieved) part).text())
        .toList();
  }

  @Test
  void aPasteAndItsQuestionMayBeTwoParts() {
    for (boolean above : new boolean[] {true, false}) {
      CompressedChat chat = compress(above ? parts(LOG, "Which gold?") : parts("Which gold?", LOG));
      Decision decision = chat.decisions().get(above ? 0 : 1);
      assertThat(decision.outcome()).isEqualTo(Outcome.COMPRESSED);
      assertThat(decision.kind()).isEqualTo(TextKind.PASTED);
      assertThat(decision.question()).contains("Which gold?");
      List<String> texts = texts(chat.messages().get(0));
      assertThat(texts.get(above ? 0 : 1)).contains("gold").hasSizeLessThan(300);
      assertThat(texts.get(above ? 1 : 0)).isEqualTo("Which gold?");
    }
  }

  /** What was remembered of a text in another message isn't taken for what it is in this one. */
  @Test
  void theSamePartMayBeAPasteInOneMessageAndNoneInAnother() {
    String marked = "Which gold?\n" + LOG;
    CompressedChat chat =
        compress(
            parts(marked),
            ChatMessage.assistant("Here."),
            parts("Which gold?", marked, "Translate all of it."),
            ChatMessage.assistant("There."),
            parts(marked));
    assertThat(texts(chat.messages().get(0)).get(0)).hasSizeLessThan(300);
    assertThat(texts(chat.messages().get(2)).get(1)).isEqualTo(marked);
    assertThat(texts(chat.messages().get(4)).get(0)).hasSizeLessThan(300);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Translate this into German: which gold is there?",
        "Refactor this file for me. Where is gold used?",
        "Which gold?\nPlease rewrite it in plain English.",
        "Kannst du das mit dem gold bitte übersetzen?",
        "Peux-tu traduire ce texte sur gold ?",
        "I want you to write the tests for the gold class."
      })
  void aRequestForEveryWordLeavesContextsWhole(String request) {
    ChatMessage retrieved =
        ChatMessage.of(Role.USER, ChatPart.retrieved(Toy.CONTEXT), ChatPart.text(request));
    for (ChatMessage message : List.of(parts(MARKED + "\n" + request), retrieved)) {
      CompressedChat chat = compress(ChatMessage.system(MARKED), message);
      assertThat(chat.changed()).isFalse();
      assertThat(chat.decisions().get(0).protection()).contains(Protection.EVERY_WORD);
      assertThat(chat.decisions().get(1).protection()).contains(Protection.EVERY_WORD);
      assertThat(chat.decisions().get(1).description())
          .isEqualTo("left alone: the request needs every word of it");
    }
    // The results of tools are wanted for what was called.
    assertThat(
            compress(
                    parts(request),
                    ChatMessage.tool(ToolCall.of("find", "{\"x\":\"gold\"}"), Toy.CONTEXT))
                .changed())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When did they decide to build the gold bridge?",
        "Generate a short answer about the gold from the documents.",
        "Which gold? How do I convert it?",
        "Who has to translate the gold letters?",
        "Create a list of all that is gold."
      })
  void aQuestionThatOnlyHasSuchAWordDoesNot(String question) {
    assertThat(compress(parts(MARKED + "\n" + question)).decisions().get(0).outcome())
        .isEqualTo(Outcome.COMPRESSED);
  }

  @Test
  void anEarlierTurnKeepsItsAnswerToThat() {
    CompressedChat chat =
        compress(
            parts(MARKED, "Translate it."),
            ChatMessage.assistant("So."),
            parts(MARKED, "Which gold?"),
            ChatMessage.assistant("This."),
            parts("Translate that too."));
    assertThat(texts(chat.messages().get(0)).get(0)).isEqualTo(MARKED);
    assertThat(texts(chat.messages().get(2)).get(0)).contains(Toy.KEPT).hasSizeLessThan(100);
  }

  @Test
  void aToolsResultInAUsersTextIsOne() {
    String read = "[read_file for 'src/gold.ts'] Result:\n" + Toy.CONTEXT;
    ChatMessage question = parts("Which one?");
    ChatMessage result = parts(read, "<environment_details>\nWhy?\n</environment_details>");
    CompressedChat chat = compress(question, ChatMessage.assistant("I look."), result);
    Decision decision = chat.decisions().get(2);
    assertThat(decision.kind()).isEqualTo(TextKind.TOOL_RESULT);
    assertThat(decision.outcome()).isEqualTo(Outcome.COMPRESSED);
    assertThat(decision.question()).contains("Which one?\nread file src/gold.ts");
    assertThat(texts(chat.messages().get(2)).get(0))
        .isEqualTo("[read_file for 'src/gold.ts'] Result:\n" + Toy.KEPT);

    ChatMessage below = parts("[read_file for 'src/gold.ts'] Result:", Toy.CONTEXT);
    chat = compress(question, ChatMessage.assistant("I look."), below);
    assertThat(texts(chat.messages().get(2)))
        .containsExactly("[read_file for 'src/gold.ts'] Result:", Toy.KEPT);
  }

  @Test
  void theRulesForToolResultsHoldForItToo() {
    List<ChatMessage> messages =
        List.of(
            parts("Which gold?"),
            parts("[read_file for 'src/gold.ts'] Result:", Toy.CONTEXT),
            parts(
                "[execute_command for 'gold'] Result:\nThe tool execution failed with this: "
                    + LOG),
            parts("[list_gold] Result:\n" + Toy.CONTEXT));
    ChatCompressor.Builder rules =
        ChatCompressor.builder(compressor).thresholdTokens(100).omissions(Omissions.SILENT);
    assertThat(rules.build().compress(messages).changed()).isFalse();
    assertThat(rules.build().compress(messages).decisions().get(2).protection())
        .contains(Protection.NOT_SWITCHED_ON);
    assertThat(
            ChatCompressor.builder(compressor)
                .thresholdTokens(100)
                .toolResults(true)
                .toolsNeverTouched(List.of("read_*"))
                .newestToolResultsWhole(1)
                .build()
                .compress(messages)
                .decisions())
        .extracting(decision -> decision.protection().orElse(null))
        .containsExactly(
            Protection.KIND, Protection.KIND, Protection.TOOL, Protection.ERROR, Protection.NEWEST);
  }

  @Test
  void whatAgentsPutIntoAToolsResultStays() {
    String result = Toy.CONTEXT + "\n\n" + REMINDER;
    CompressedChat chat = compress(parts("Which gold?"), ChatMessage.tool(result));
    assertThat(texts(chat.messages().get(1))).containsExactly(Toy.KEPT + "\n\n" + REMINDER);
    chat = compress(parts("Which gold?"), ChatMessage.tool(REMINDER + "\n" + result));
    assertThat(texts(chat.messages().get(1)))
        .containsExactly(REMINDER + "\n" + Toy.KEPT + "\n\n" + REMINDER);
    chat = compress(parts("Which gold?"), ChatMessage.tool(REMINDER.repeat(20)));
    assertThat(chat.changed()).isFalse();
    assertThat(chat.decisions().get(1).protection()).contains(Protection.INJECTED);
  }

  /** A source file about such tags is a result as any other. */
  @Test
  void aResultThatOnlyNamesTheTagsIsCompressed() {
    String named = "A tag \"<system-reminder>\" ends with \"</system-reminder>\" here.\n";
    CompressedChat chat =
        compress(parts("Which gold?"), ChatMessage.tool(named.repeat(30) + Toy.CONTEXT));
    assertThat(texts(chat.messages().get(1)).get(0)).contains(Toy.KEPT).hasSizeLessThan(200);
  }
}
