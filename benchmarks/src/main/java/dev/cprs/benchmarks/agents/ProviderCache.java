package dev.cprs.benchmarks.agents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** A provider's prompt cache during one conversation, that forgets nothing. Not thread-safe. */
interface ProviderCache {
  /** Both providers cache no prompt that is shorter. Anthropic's larger models want more. */
  int FEWEST_TOKENS = 1024;

  /**
   * How much of a prompt is read from the cache; from then on the prompt is in it.
   *
   * @return the length of its beginning, in UTF-16 units
   */
  int reused(Prompt prompt);

  /**
   * Anthropic's: what ends at a marked block is kept. It is found from a marked block of a later
   * prompt, or from one of the 20 blocks before that.
   */
  static ProviderCache anthropic(ToIntFunction<String> tokens) {
    Set<String> kept = new HashSet<>();
    return prompt -> {
      int reused = 0;
      for (int marked : prompt.marked()) {
        for (int end = marked + 1; end > Math.max(0, marked - 20); end--) {
          String beginning = prompt.text(end);
          if (kept.contains(beginning)) {
            reused = Math.max(reused, beginning.length());
            break;
          }
        }
      }
      for (int marked : prompt.marked()) {
        String beginning = prompt.text(marked + 1);
        if (tokens.applyAsInt(beginning) >= FEWEST_TOKENS) {
          kept.add(beginning);
        }
      }
      return reused;
    };
  }

  /**
   * OpenAI's: the longest beginning that a prompt has in common with an earlier one, in steps of
   * 128 tokens.
   */
  static ProviderCache openAi(ToIntFunction<String> tokens) {
    List<String> kept = new ArrayList<>();
    return prompt -> {
      String text = prompt.text();
      int longest = kept.stream().mapToInt(other -> common(text, other)).max().orElse(0);
      kept.add(text);
      int count = tokens.applyAsInt(text.substring(0, longest));
      // A step's length in characters is the average of this beginning.
      return count < FEWEST_TOKENS ? 0 : (int) (longest * (count / 128 * 128L) / count);
    };
  }

  private static int common(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int i = 0;
    while (i < length && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
