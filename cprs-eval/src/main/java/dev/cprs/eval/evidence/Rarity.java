package dev.cprs.eval.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** In how many of a set's documents the words of a question stand. */
final class Rarity {
  /**
   * A question is of its own document if at most this share of the documents has its rarest word.
   */
  private static final double SPECIFIC = 0.01;

  /** In small sets, at most so many documents. */
  private static final int SPECIFIC_DOCUMENTS = 3;

  /** The first letters of a word: crude, and good enough to tell whether texts share it. */
  private static final int STEM = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

  private final Map<String, Integer> documents = new HashMap<>();
  private final int count;

  Rarity(List<EvidenceDocument> all) {
    for (EvidenceDocument document : all) {
      words(document.text()).forEach(word -> documents.merge(word, 1, Integer::sum));
    }
    count = all.size();
  }

  /**
   * Whether the other documents hardly answer the question too. Contracts and privacy policies all
   * answer the same questions.
   */
  boolean isSpecific(String question) {
    int rarest =
        words(question).stream()
            .mapToInt(word -> documents.getOrDefault(word, 0))
            // A word that stands nowhere is in another form in its own document.
            .filter(number -> number > 0)
            .min()
            .orElse(count);
    return rarest <= Math.max(SPECIFIC * count, SPECIFIC_DOCUMENTS);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(
            word ->
                words.add(
                    word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT)));
    return words;
  }
}
