package dev.cprs.server.chat;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.SystemTexts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The compressors of conversations: that with the server's own settings, and those that requests
 * have asked for of late. Thread-safe.
 */
public final class ChatVariants {
  /** Compressors beside the server's own: each has a thread or two, and remembers results. */
  private static final int MOST = 8;

  private static final int REMEMBERED_CHARACTERS = 1_000_000;

  private final UnaryOperator<ChatCompressor.Builder> rules;
  private final boolean toolResults;
  private final Map<ChatSettings, ChatCompressor> variants =
      new LinkedHashMap<>(16, 0.75f, true); // the oldest in use first
  private @Nullable ContextCompressor compressor;
  private volatile @Nullable ChatCompressor own;

  /**
   * No compressors yet.
   *
   * @param rules the server's own settings
   * @param toolResults whether tool results may be compressed where neither the rules nor the
   *     request say it
   */
  public ChatVariants(UnaryOperator<ChatCompressor.Builder> rules, boolean toolResults) {
    this.rules = rules;
    this.toolResults = toolResults;
  }

  /** From now on there are compressors. */
  public synchronized void open(ContextCompressor value) {
    compressor = value;
    own = withDefaults(rules.apply(ChatCompressor.builder(value))).build();
  }

  /**
   * The compressor for a request, once there are compressors.
   *
   * @throws InvalidRequestException if there is no such setting, its value is wrong, or the server
   *     has set it already
   */
  public ChatCompressor get(ChatSettings settings) {
    if (settings.equals(ChatSettings.NONE)) {
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

  private ChatCompressor variant(ContextCompressor value, ChatSettings settings) {
    ChatCompressor.Builder builder = rules.apply(ChatCompressor.builder(value));
    try {
      settings.setOn(builder);
    } catch (IllegalStateException e) { // a second value for a setting
      throw new InvalidRequestException(
          "The request sets what the operator of this server has set: %s; leave it out"
              .formatted(e.getMessage()),
          e);
    }
    unlessSet(() -> builder.rememberedCharacters(REMEMBERED_CHARACTERS));
    if (settings.systemMaterial()) {
      unlessSet(() -> builder.systemTexts(SystemTexts.MATERIAL));
    }
    return withDefaults(builder).build();
  }

  private ChatCompressor.Builder withDefaults(ChatCompressor.Builder builder) {
    unlessSet(() -> builder.toolResults(toolResults));
    return builder;
  }

  private static void unlessSet(Runnable setting) {
    try {
      setting.run();
    } catch (IllegalStateException e) {
      // the rules or the request say it
    }
  }
}
