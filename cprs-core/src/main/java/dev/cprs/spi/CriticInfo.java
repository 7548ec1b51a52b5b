package dev.cprs.spi;

import java.util.List;

/**
 * What a critic is and how it wants to be called.
 *
 * @param model the model's name, for logs and messages
 * @param windowTokens the window that it was made for, prefix included
 * @param maxWindowTokens the longest window that it can read
 * @param vocabularySize ids must be below it
 * @param categoryHead whether it has the category head (LM head, tied or not)
 * @param tags the tags that it was trained with; empty if it doesn't say
 * @param workers how many threads may usefully call {@link TokenCritic#score} at once
 */
public record CriticInfo(
    String model,
    int windowTokens,
    int maxWindowTokens,
    int vocabularySize,
    boolean categoryHead,
    List<String> tags,
    int workers) {
  public CriticInfo {
    if (windowTokens < 1 || maxWindowTokens < windowTokens) {
      throw new IllegalArgumentException(
          "Windows of %d tokens with a maximum of %d".formatted(windowTokens, maxWindowTokens));
    }
    if (vocabularySize < 1 || workers < 1 || workers > 1024) {
      throw new IllegalArgumentException(
          "A vocabulary of %d and %d workers; a vocabulary has at least 1 id, and workers are 1 to 1,024"
              .formatted(vocabularySize, workers));
    }
    tags = List.copyOf(tags);
  }
}
