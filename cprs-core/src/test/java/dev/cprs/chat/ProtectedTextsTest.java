package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.Omissions;
import dev.cprs.chat.Decision.Outcome;
import dev.cprs.chat.Decision.Protection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is never touched, and why; and what a tool's call adds to the question. */
@Timeout(120)
class ProtectedTextsTest {
  private static final String CONTEXT =
      "Nothing is said here. ".repeat(30) + "The key is gold. The door is silver.";

  private final ContextCompressor compressor = AskedWordsCritic.compressor(new AskedWordsCritic());

  @AfterEach
  void close() {
    compressor.close();
  }

  private ChatCompressor.Builder chat() {
    return ChatCompressor.builder(compressor)
        .thresholdTokens(50)
        .omissions(Omissions.SILENT)
        .toolResults(true);
  }

  private static List<Optional<Protection>> why(CompressedChat chat) {
    return chat.decisions().stream().map(Decision::protection).toList();
  }

  @Test
  void aSystemTextWithoutMarksIsInstructions() {
    CompressedChat result =
        chat()
            .build()
            .compress(List.of(ChatMessage.system(CONTEXT), ChatMessage.user("Which gold?")));
    assertThat(why(result))
        .containsExactly(Optional.of(Protection.INSTRUCTIONS), Optional.of(Protection.KIND));
    assertThat(result.changed()).isFalse();
  }

  @Test
  void whatIsCachedStaysWithAllBeforeIt() {
    ChatMessage first = ChatMessage.user("<context>%s</context> Which gold?".formatted(CONTEXT));
    ChatMessage second =
        ChatMessage.builder(Role.USER)
            .part(ChatPart.retrieved(CONTEXT))
            .part(ChatPart.retrieved(CONTEXT + " "))
            .cachedParts(1)
            .build();
    List<ChatMessage> messages = List.of(first, second, ChatMessage.tool(CONTEXT));
    CompressedChat result = chat().build().compress(messages);
    assertThat(why(result))
        .containsExactly(
            Optional.of(Protection.CACHED),
            Optional.of(Protection.CACHED),
            Optional.empty(),
            Optional.empty());
    assertThat(result.messages().get(0)).isSameAs(first);
    assertThat(result.messages().get(1).cachedParts()).isEqualTo(1);
    assertThat(chat().cachedTexts(true).build().compress(messages).decisions())
        .extracting(Decision::outcome)
        .containsOnly(Outcome.COMPRESSED);
  }

  @Test
  void someToolResultsStayWhole() {
    List<ChatMessage> messages =
        List.of(
            ChatMessage.user("Which gold?"),
            ChatMessage.tool(ToolCall.of("read_file", "{}"), CONTEXT),
            ChatMessage.tool(ToolCall.of("mcp__x__read_original", "{}"), CONTEXT),
            ChatMessage.tool(ToolCall.of("fetch", "{}"), CONTEXT),
            ChatMessage.builder(Role.TOOL).part(ChatPart.text(CONTEXT)).failed(true).build(),
            ChatMessage.tool(ToolCall.of("other", "{}"), CONTEXT),
            ChatMessage.tool(ToolCall.of("other", "{}"), CONTEXT));
    CompressedChat result =
        chat()
            .toolsNeverTouched(List.of("read_*"))
            .newestToolResultsWhole(1)
            .build()
            .compress(messages, ChatScope.of("a").withRetrievalTool("fetch"));
    assertThat(why(result))
        .containsExactly(
            Optional.of(Protection.KIND),
            Optional.of(Protection.TOOL),
            Optional.of(Protection.ORIGINAL),
            Optional.of(Protection.ORIGINAL),
            Optional.of(Protection.ERROR),
            Optional.empty(),
            Optional.of(Protection.NEWEST));
    assertThatThrownBy(() -> chat().toolsNeverTouched(List.of("a*b")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("a*b");
  }

  @Test
  void aToolResultIsJudgedByItsCallToo() {
    CompressedChat result =
        chat()
            .build()
            .compress(
                List.of(
                    ChatMessage.user("Look after it"),
                    ChatMessage.tool(
                        ToolCall.of("findThing", "{\"metal\": \"silver\"}"), CONTEXT)));
    assertThat(((ChatPart.Text) result.messages().get(1).parts().get(0)).text())
        .isEqualTo("The door is silver.");
    assertThat(result.decisions().get(1).question()).contains("Look after it\nfind Thing silver");
    assertThat(result.messages().get(1).call()).isPresent();
  }

  @Test
  void theNamesThatACallGivesComeFirst() {
    ToolCall call =
        ToolCall.of(
            "read_file",
            "{\"path\": \"src/GoldStore.java\", \"symbol\": \"goldStore\", \"other\": \"notThere\"}");
    CompressedChat result =
        chat()
            .build()
            .compress(
                List.of(
                    ChatMessage.user("Look after it"),
                    ChatMessage.tool(call, CONTEXT + " The goldStore is open.")));
    assertThat(result.decisions().get(1).question())
        .contains("goldStore: Look after it\nread file src/GoldStore.java goldStore notThere");
  }

  @Test
  void namesOfProgramsAreTold() {
    String result = "aName the_name plain Upper someThing x1 in a.b";
    assertThat(names(result, "plain", "Upper", "in", "x1", "a.b")).isEmpty();
    assertThat(names(result, "the_name", "aName", "aName", "other_name"))
        .isEqualTo("the_name, aName");
    assertThat(names(result + " fooBar", "the_name", "aName", "someThing", "fooBar")).isEmpty();
  }

  private static String names(String result, String... arguments) {
    return CallWords.names(
        ToolCall.of("read", "[\"" + String.join("\", \"", arguments) + "\"]"), result);
  }

  @Test
  void longArgumentsAreCut() {
    assertThat(
            CallWords.of(ToolCall.of("mcp__git__readFile", "{\"path\": \"src/A.java\", \"n\": 3}")))
        .isEqualTo("mcp git read File src/A.java 3");
    assertThat(CallWords.of(ToolCall.of("", "ls -l  /tmp"))).isEqualTo("ls -l /tmp");
    assertThat(CallWords.of(ToolCall.of("w", "{\"text\": \"" + "word ".repeat(100) + "\"}")))
        .hasSizeLessThan(90);
    assertThat(CallWords.of(ToolCall.of("q", "{\"a\": \"b\\\"c\\n\", \"d\": [\"e\"")))
        .isEqualTo("q b\"c e");
  }
}
