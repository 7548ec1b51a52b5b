package dev.cprs.benchmarks;

import java.util.SplittableRandom;

/** Made-up prose, always the same. */
final class Texts {
  private static final String[] WORDS =
      ("the old miller of Langley kept his ledger in a narrow drawer behind the harbour office,"
              + " where engineers, captains and teachers asked for it in 1873 and later")
          .split(" ");

  private Texts() {}

  /** A text of so many words, in sentences and paragraphs. */
  static String ofWords(int words) {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= words; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
      text.append(i % 97 == 0 ? ".\n\n" : i % 13 == 0 ? ". " : " ");
    }
    return text.toString();
  }
}
