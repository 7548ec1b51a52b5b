package dev.cprs.server.chat;

import dev.cprs.Budget;
import dev.cprs.CompressionOptions;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.SystemTexts;
import dev.cprs.options.NamedOption;
import dev.cprs.options.NamedValues;
import dev.cprs.options.RequestOptions;
import dev.cprs.options.Spelling;
import dev.cprs.server.http.AskedInHeaders;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one request wants its conversation compressed, where that differs from the server's own
 * settings. What stands first here goes before what comes after it. Immutable.
 *
 * @param headers texts, or lists of them, by names such as {@code max-tokens}
 * @param options of the body, by names such as {@code maxTokens}
 * @param keptShare the share of the tokens to keep
 * @param systemMaterial whether material in system texts may be compressed, where nobody else says
 *     it
 */
public record ChatSettings(
    Map<String, Object> headers,
    Map<String, Object> options,
    OptionalDouble keptShare,
    boolean systemMaterial) {
  /** Nothing differs. */
  public static final ChatSettings NONE =
      new ChatSettings(Map.of(), Map.of(), OptionalDouble.empty(), false);

  /** Settings of conversations, named as Spring's properties are. */
  private static final String THRESHOLD_TOKENS = "threshold-tokens";

  private static final String TOOL_RESULTS = "tool-results";
  private static final String NEWEST_TOOL_RESULTS_WHOLE = "newest-tool-results-whole";
  private static final String TOOLS_NEVER_TOUCHED = "tools-never-touched";
  private static final String SYSTEM_TEXTS = "system-texts";
  private static final String CACHED_TEXTS = "cached-texts";
  private static final List<String> SYSTEM_TEXTS_CHOICES =
      Arrays.stream(SystemTexts.values()).map(Enum::name).toList();
  private static final Set<String> NO_OPTIONS =
      Set.of(
          THRESHOLD_TOKENS,
          TOOL_RESULTS,
          NEWEST_TOOL_RESULTS_WHOLE,
          TOOLS_NEVER_TOUCHED,
          SYSTEM_TEXTS,
          CACHED_TEXTS,
          "task",
          "prompt");

  public ChatSettings {
    headers = Map.copyOf(headers);
    options = Map.copyOf(options);
  }

  /** The values that are given: null counts as not given. */
  public static Map<String, Object> given(Map<String, @Nullable Object> values) {
    Map<String, Object> given = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (value != null) {
            given.put(name, value);
          }
        });
    return given;
  }

  /** Those of headers alone. */
  public static ChatSettings of(AskedInHeaders asked) {
    return new ChatSettings(asked.settings(), Map.of(), OptionalDouble.empty(), false);
  }

  /**
   * Sets them.
   *
   * @throws InvalidRequestException if there is no such setting, or its value is wrong
   * @throws IllegalStateException if the server has set one already
   */
  void setOn(ChatCompressor.Builder builder) {
    NamedValues inHeaders = new NamedValues(AskedInHeaders.PREFIX, Spelling.KEBAB, headers);
    NamedValues inBody = new NamedValues("options.", Spelling.CAMEL, options);
    inHeaders.integer(THRESHOLD_TOKENS).ifPresent(builder::thresholdTokens);
    inHeaders.flag(TOOL_RESULTS).ifPresent(builder::toolResults);
    inHeaders.integer(NEWEST_TOOL_RESULTS_WHOLE).ifPresent(builder::newestToolResultsWhole);
    if (inHeaders.has(TOOLS_NEVER_TOUCHED)) {
      builder.toolsNeverTouched(inHeaders.texts(TOOLS_NEVER_TOUCHED));
    }
    inHeaders
        .choice(SYSTEM_TEXTS, SYSTEM_TEXTS_CHOICES)
        .ifPresent(choice -> builder.systemTexts(SystemTexts.valueOf(choice)));
    inHeaders.flag(CACHED_TEXTS).ifPresent(builder::cachedTexts);
    RequestOptions.controlPrompt(inHeaders)
        .or(() -> RequestOptions.controlPrompt(inBody))
        .ifPresent(builder::controlPrompt);
    boolean compressed = !NO_OPTIONS.containsAll(headers.keySet());
    if (compressed || !options.isEmpty() || keptShare.isPresent()) {
      builder.options(options(inHeaders).over(options(inBody)).over(share()));
    }
    inHeaders.refuseOthers();
    inBody.refuseOthers();
  }

  private CompressionOptions share() {
    CompressionOptions.Builder share = CompressionOptions.builder();
    keptShare.ifPresent(value -> share.budget(Budget.keepShare(value)));
    return share.build();
  }

  private static CompressionOptions options(NamedValues named) {
    for (Spelling spelling : new Spelling[] {Spelling.KEBAB, Spelling.CAMEL}) {
      if (named.has(NamedOption.ALWAYS_KEEP_PATTERN.name(spelling))) {
        throw new InvalidRequestException(
            "%s isn't taken with a conversation, since a pattern may take for ever; give texts as %s"
                .formatted(
                    named.name(NamedOption.ALWAYS_KEEP_PATTERN),
                    named.name(NamedOption.ALWAYS_KEEP)));
      }
    }
    return RequestOptions.options(named);
  }

  /** The sizes, not the values, which may be a client's texts. */
  @Override
  public String toString() {
    return "ChatSettings{%d in headers, %d in the body}".formatted(headers.size(), options.size());
  }
}
