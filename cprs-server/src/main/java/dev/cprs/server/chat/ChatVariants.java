package dev.cprs.server.chat;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.SystemTexts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

  /**
   * Settings with more characters are remembered for nobody: they are a stranger's, and would stay
   * after the memory that was counted for their request is given back.
   */
  private static final int MOST_CHARACTERS = 4_000;

  /** What a value counts beside its characters. */
  private static final int VALUE_CHARACTERS = 16;

  private final UnaryOperator<ChatCompressor.Builder> rules;
  private final boolean toolResults;

  /** By small settings, the oldest in use first. Guarded by itself. */
  private final Map<ChatSettings, ChatCompressor> variants = new LinkedHashMap<>(16, 0.75f, true);

  private volatile @Nullable ContextCompressor compressor;
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
  public void open(ContextCompressor value) {
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
    ContextCompressor opened = Objects.requireNonNull(compressor);
    if (!isSmall(settings)) {
      return variant(opened, settings);
    }
    synchronized (variants) {
      ChatCompressor known = variants.get(settings);
      if (known != null) {
        return known;
      }
    }
    ChatCompressor made = variant(opened, settings); // not under the lock: others needn't wait
    synchronized (variants) {
      ChatCompressor others = variants.putIfAbsent(settings, made);
      if (variants.size() > MOST) {
        variants.remove(variants.keySet().iterator().next());
      }
      return others == null ? made : others;
    }
  }

  private static boolean isSmall(ChatSettings settings) {
    int left = left(List.of(settings.headers(), settings.options()), MOST_CHARACTERS);
    return left >= 0;
  }

  /** What is left of a number of characters after those of a value; stops below zero. */
  private static int left(Object value, int characters) {
    int left = characters - VALUE_CHARACTERS;
    if (value instanceof CharSequence text) {
      return left - text.length();
    }
    if (value instanceof Map<?, ?> map) {
      left = left(map.keySet(), left);
      return left < 0 ? left : left(map.values(), left);
    }
    if (value instanceof Collection<?> values) {
      for (Object each : values) {
        if (left < 0) {
          break;
        }
        left = each == null ? left : left(each, left);
      }
    }
    return left;
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
