package dev.cprs.server.proxy;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.DecisionListener;
import dev.cprs.chat.FailurePolicy;
import dev.cprs.options.NamedOption;
import dev.cprs.options.NamedValues;
import dev.cprs.options.RequestOptions;
import dev.cprs.options.Spelling;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The compressors of conversations: that with the server's own settings, and those that requests
 * have asked for of late. Thread-safe.
 */
final class ChatVariants {
  /** Compressors beside the server's own: each has a thread or two, and remembers results. */
  private static final int MOST = 8;

  private static final int REMEMBERED_CHARACTERS = 1_000_000;

  /** Settings of conversations, named as Spring's properties are. */
  private static final String THRESHOLD_TOKENS = "threshold-tokens";

  private static final String TOOL_RESULTS = "tool-results";

  private final UnaryOperator<ChatCompressor.Builder> rules;
  private final DecisionListener listener;
  private final Map<Map<String, Object>, ChatCompressor> variants =
      new LinkedHashMap<>(16, 0.75f, true); // the oldest in use first
  private @Nullable ContextCompressor compressor;
  private volatile @Nullable ChatCompressor own;

  /**
   * No compressors yet.
   *
   * @param rules the server's own settings
   */
  ChatVariants(UnaryOperator<ChatCompressor.Builder> rules, DecisionListener listener) {
    this.rules = rules;
    this.listener = listener;
  }

  /** From now on there are compressors. */
  synchronized void open(ContextCompressor value) {
    compressor = value;
    own = builder(value).build();
  }

  private ChatCompressor.Builder builder(ContextCompressor value) {
    return rules.apply(
        ChatCompressor.builder(value).listener(listener).onFailure(FailurePolicy.THROW));
  }

  /**
   * The compressor for a request, once there are compressors.
   *
   * @throws InvalidRequestException if there is no such setting, its value is wrong, or the server
   *     has set it already
   */
  ChatCompressor get(Map<String, Object> settings) {
    if (settings.isEmpty()) {
      return Objects.requireNonNull(own);
    }
    synchronized (this) {
      ChatCompressor known = variants.get(settings);
      if (known == null) {
        known = variant(Objects.requireNonNull(compressor), settings);
        variants.put(settings, known);
        if (variants.size() > MOST) {
          variants.remove(variants.keySet().iterator().next());
        }
      }
      return known;
    }
  }

  private ChatCompressor variant(ContextCompressor value, Map<String, Object> settings) {
    NamedValues named = new NamedValues(AskedOfProxy.PREFIX, Spelling.KEBAB, settings);
    ChatCompressor.Builder builder = builder(value);
    try {
      named.integer(THRESHOLD_TOKENS).ifPresent(builder::thresholdTokens);
      named.flag(TOOL_RESULTS).ifPresent(builder::toolResults);
      RequestOptions.controlPrompt(named).ifPresent(builder::controlPrompt);
      if (!Set.of(THRESHOLD_TOKENS, TOOL_RESULTS, "task", "prompt")
          .containsAll(settings.keySet())) {
        refusePatterns(named);
        builder.options(RequestOptions.options(named));
      }
    } catch (IllegalStateException e) { // a second value for a setting
      throw new InvalidRequestException(
          "A header %s... sets what the operator of this server has set: %s"
              .formatted(AskedOfProxy.PREFIX, e.getMessage()),
          e);
    }
    named.refuseOthers();
    rememberLess(builder);
    return builder.build();
  }

  private static void refusePatterns(NamedValues named) {
    if (named.has(NamedOption.ALWAYS_KEEP_PATTERN.name(Spelling.KEBAB))) {
      throw new InvalidRequestException(
          "%s isn't taken by the proxy, since a pattern may take for ever; give texts as %s"
              .formatted(
                  named.name(NamedOption.ALWAYS_KEEP_PATTERN),
                  named.name(NamedOption.ALWAYS_KEEP)));
    }
  }

  private static void rememberLess(ChatCompressor.Builder builder) {
    try {
      builder.rememberedCharacters(REMEMBERED_CHARACTERS);
    } catch (IllegalStateException e) {
      // the rules say how much
    }
  }
}
