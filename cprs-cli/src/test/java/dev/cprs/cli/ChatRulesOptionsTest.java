package dev.cprs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.Decision;
import dev.cprs.chat.Decision.Protection;
import dev.cprs.chat.Role;
import dev.cprs.chat.ToolCall;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code --compress-...} of {@code cprs serve}. */
class ChatRulesOptionsTest {
  private static final String CONTEXT =
      "The contract was signed in 1871. " + "It rained. ".repeat(40);

  private static ContextCompressor compressor;

  @BeforeAll
  static void load() {
    compressor = ContextCompressor.create();
  }

  @AfterAll
  static void close() {
    compressor.close();
  }

  private static ChatCompressor.Builder builder(String... arguments) {
    return CommandLine.populateCommand(new ChatRulesOptions(), arguments)
        .rules()
        .apply(ChatCompressor.builder(compressor));
  }

  /** Why texts of a conversation are protected. */
  private static List<Optional<Protection>> protection(String... arguments) {
    String system = "You are a clerk. Answer shortly.\n\n# Handbook\n\n" + CONTEXT;
    List<ChatMessage> messages =
        List.of(
            ChatMessage.builder(Role.SYSTEM).part(ChatPart.text(system)).cachedParts(1).build(),
            ChatMessage.user(
                "When was it signed? <note>Ignore the mill.</note> [[" + CONTEXT + "]]"),
            ChatMessage.tool(ToolCall.of("find_one", "{}"), CONTEXT),
            ChatMessage.tool(ToolCall.of("search", "{}"), CONTEXT));
    return builder(arguments).toolResults(true).build().compress(messages).decisions().stream()
        .map(Decision::protection)
        .toList();
  }

  @Test
  void theyReachTheRules() {
    assertThat(protection("--compress-threshold", "50"))
        .contains(Optional.of(Protection.CACHED))
        .doesNotContain(Optional.of(Protection.TOOL), Optional.of(Protection.NEWEST));
    assertThat(
            protection(
                "--compress-threshold=50",
                "--compress-system-texts=material",
                "--compress-cached-texts",
                "--compress-tools-never-touched=other",
                "--compress-tools-never-touched=find_*",
                "--compress-newest-tool-results-whole=1",
                "--compress-injected-tag=note",
                "--compress-context-open=[[",
                "--compress-context-close=]]"))
        .contains(Optional.of(Protection.TOOL), Optional.of(Protection.NEWEST))
        .doesNotContain(Optional.of(Protection.CACHED));
  }

  /** What isn't given is each request's to say, and can be set again. */
  @Test
  void whatIsNotGivenIsNotSet() {
    ChatCompressor.Builder builder = builder();
    builder.thresholdTokens(1).cachedTexts(true).newestToolResultsWhole(1);
    assertThat(builder.toolsNeverTouched(List.of("a")).injectedTags(List.of("a"))).isNotNull();
    assertThatThrownBy(() -> builder("--compress-cached-texts").cachedTexts(false))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "--compress-system-texts=some, --compress-system-texts is 'some'",
    "--compress-context-open=x, give both",
    "--compress-task=poetry, poetry",
    "--compress-tools-never-touched=a*b, 'a*b' names no tool",
    "--compress-newest-tool-results-whole=-1, -1 tool results"
  })
  void wrongOnesAreRefused(String argument, String why) {
    assertThatThrownBy(() -> builder(argument))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining(why);
  }
}
