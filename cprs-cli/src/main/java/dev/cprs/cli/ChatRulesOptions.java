package dev.cprs.cli;

import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.StandingContext;
import dev.cprs.chat.SystemTexts;
import dev.cprs.options.NamedValues;
import dev.cprs.options.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is compressed in conversations, of the proxy and of gateways. */
final class ChatRulesOptions {
  private static final String PREFIX = "--compress-";
  private static final String SYSTEM_TEXTS = "system-texts";

  @Option(
      names = PREFIX + "threshold",
      paramLabel = "N",
      description =
          "The fewest tokens that a text of a chat must have to be compressed (default: 2000)")
  private @Nullable Integer threshold;

  @Option(
      names = PREFIX + "task",
      paramLabel = "TASK",
      description = "What to keep of chats: a task, as in cprs compress (default: fact)")
  private @Nullable String task;

  @Option(
      names = PREFIX + "by-first-question",
      description =
          "Compress what is marked in the system text by the first question of a chat instead of the"
              + " latest, so that it stays the same")
  private boolean byFirstQuestion;

  @Option(
      names = PREFIX + SYSTEM_TEXTS,
      paramLabel = "never|material",
      description =
          "What of unmarked system texts may be compressed: nothing, or what looks like material in"
              + " them (default: never)")
  private @Nullable String systemTexts;

  @Option(
      names = PREFIX + "cached-texts",
      description = "Also compress texts that the LLM's provider is told to cache")
  private boolean cachedTexts;

  @Option(
      names = PREFIX + "tools-never-touched",
      paramLabel = "NAME",
      description =
          "A tool whose results are never compressed, or the beginning of names with * at its end;"
              + " may be repeated (default: none)")
  private List<String> toolsNeverTouched = new ArrayList<>();

  @Option(
      names = PREFIX + "newest-tool-results-whole",
      paramLabel = "N",
      description = "How many of a chat's newest tool results stay whole (default: 0)")
  private @Nullable Integer newestToolResultsWhole;

  @Option(
      names = PREFIX + "injected-tag",
      paramLabel = "TAG",
      description =
          "A further tag in which programs put text into user messages, such as my-reminder; such"
              + " text is no part of the question and stays; may be repeated (default: those of"
              + " well-known agents and editors)")
  private List<String> injectedTags = new ArrayList<>();

  @Option(
      names = PREFIX + "context-open",
      paramLabel = "TEXT",
      description =
          "What marks the start of a context in a message; with --compress-context-close (default:"
              + " all markers that are known)")
  private @Nullable String contextOpen;

  @Option(names = PREFIX + "context-close", paramLabel = "TEXT", description = "What marks its end")
  private @Nullable String contextClose;

  /**
   * The rules. Those that aren't given are each request's to say.
   *
   * @throws InvalidRequestException if an option is invalid
   */
  UnaryOperator<ChatCompressor.Builder> rules() {
    ControlPrompt prompt = task == null ? null : ControlPrompt.forTask(task);
    SystemTexts texts = systemTexts == null ? null : systemTexts(systemTexts);
    if ((contextOpen == null) != (contextClose == null)) {
      throw new InvalidRequestException(
          "--compress-context-open and --compress-context-close belong together; give both");
    }
    return rules -> {
      if (threshold != null) {
        rules.thresholdTokens(threshold);
      }
      if (prompt != null) {
        rules.controlPrompt(prompt);
      }
      if (texts != null) {
        rules.systemTexts(texts);
      }
      if (cachedTexts) {
        rules.cachedTexts(true);
      }
      if (!toolsNeverTouched.isEmpty()) {
        rules.toolsNeverTouched(toolsNeverTouched);
      }
      if (newestToolResultsWhole != null) {
        rules.newestToolResultsWhole(newestToolResultsWhole);
      }
      if (!injectedTags.isEmpty()) {
        rules.injectedTags(injectedTags);
      }
      if (contextOpen != null && contextClose != null) {
        rules.contextMarkers(contextOpen, contextClose);
      }
      return rules.standingContext(
          byFirstQuestion ? StandingContext.FIRST_QUESTION : StandingContext.LATEST_QUESTION);
    };
  }

  private static SystemTexts systemTexts(String name) {
    List<String> names = Arrays.stream(SystemTexts.values()).map(Enum::name).toList();
    return new NamedValues(PREFIX, Spelling.KEBAB, Map.of(SYSTEM_TEXTS, name))
        .choice(SYSTEM_TEXTS, names)
        .map(SystemTexts::valueOf)
        .orElseThrow();
  }
}
