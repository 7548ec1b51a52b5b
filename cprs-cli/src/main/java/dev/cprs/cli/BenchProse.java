package dev.cprs.cli;

import dev.cprs.ModelLoadException;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.TokenizerProvider;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SplittableRandom;

/**
 * Made-up English prose in paragraphs, the same text for the same model and length: what {@code
 * cprs bench} and the measures in {@code benchmarks} compress.
 */
public final class BenchProse {
  /** What is asked about it. */
  public static final String QUERY = "Where did the miller keep the ledger of the northern bridge?";

  private static final String[] ADJECTIVES =
      "old narrow quiet northern heavy forgotten bright distant careful uneven wooden early"
          .split(" ");
  private static final String[] NOUNS =
      "miller bridge ledger harbour engineer garden letter engine captain valley archive teacher"
          .split(" ");
  private static final String[] VERBS =
      "kept repaired described crossed measured remembered sold replaced inspected carried"
          .split(" ");
  private static final String[] PLACES =
      "behind the church,near the river,under the stairs,in the second drawer,beyond the hills,at the market"
          .split(",");

  private final SplittableRandom random = new SplittableRandom(20250524);

  private BenchProse() {}

  /**
   * A text of a number of tokens of a model's tokenizer. Paragraphs are counted one by one, so that
   * a tokenizer for which their joint makes a difference may count a few more or fewer.
   *
   * @throws ModelLoadException if no tokenizer knows the model
   */
  public static String ofTokens(ModelFiles model, int tokens) {
    BenchProse prose = new BenchProse();
    StringBuilder text = new StringBuilder();
    try (Tokenizer tokenizer = tokenizer(model)) {
      int left = tokens;
      while (left > 0) {
        String paragraph = prose.paragraph();
        TokenizedText encoded = tokenizer.encode(paragraph);
        int end = encoded.size() > left ? encoded.end(left - 1) : paragraph.length();
        text.append(paragraph, 0, end);
        left -= encoded.size();
      }
    }
    return text.toString();
  }

  private static Tokenizer tokenizer(ModelFiles model) {
    return ServiceLoader.load(TokenizerProvider.class).stream()
        .map(provider -> provider.get().load(model))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () ->
                new ModelLoadException(
                    "No tokenizer for the model %s; add its tokenizer.json"
                        .formatted(model.name())));
  }

  private String paragraph() {
    StringBuilder paragraph = new StringBuilder();
    int sentences = random.nextInt(3, 9);
    for (int i = 0; i < sentences; i++) {
      paragraph
          .append("The %s %s ".formatted(any(ADJECTIVES), any(NOUNS)))
          .append("%s the %s %s ".formatted(any(VERBS), any(ADJECTIVES), any(NOUNS)))
          .append(any(PLACES));
      if (random.nextInt(3) == 0) {
        paragraph.append(" in ").append(random.nextInt(1700, 2000));
      }
      if (random.nextInt(2) == 0) {
        paragraph.append(", and the %s %s it".formatted(any(NOUNS), any(VERBS)));
      }
      paragraph.append(i + 1 < sentences ? ". " : ".\n\n");
    }
    return paragraph.toString();
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
