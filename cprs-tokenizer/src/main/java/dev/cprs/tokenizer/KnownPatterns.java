package dev.cprs.tokenizer;

import java.util.Set;

/**
 * The patterns of published families of tokenizers. None of them goes back far: what may repeat in
 * a row are sets of characters that have none in common, and an alternative that fails does so at
 * once. So they may be matched against texts of any length.
 */
final class KnownPatterns {
  private static final String ENDINGS = "'s|'t|'re|'ve|'m|'ll|'d";
  private static final String ANY_CASE_ENDINGS = "(?i:" + ENDINGS + ")";
  private static final String LETTERS = "[^\\r\\n\\p{L}\\p{N}]?\\p{L}+";
  private static final String SPACES = "\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
  private static final String SIGNS = " ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|";
  private static final String UPPER = "[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]";
  private static final String LOWER = "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]";
  private static final String FIRST = "[^\\r\\n\\p{L}\\p{N}]?";
  private static final String CASED =
      FIRST + UPPER + "*" + LOWER + "+%1$s|" + FIRST + UPPER + "+" + LOWER + "*%1$s|";
  private static final String CASED_SIGNS = " ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|";

  /** Of Qwen2, whose places to cut are proven ({@link CutRule#QWEN2}). */
  static final String QWEN2 = ANY_CASE_ENDINGS + "|" + LETTERS + "|\\p{N}|" + SIGNS + SPACES;

  private static final Set<String> ALL =
      Set.of(
          QWEN2,
          // GPT-2, RoBERTa, ModernBERT where it is written out.
          ENDINGS + "| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+",
          // GPT-4, Llama 3.
          ANY_CASE_ENDINGS + "|" + LETTERS + "|\\p{N}{1,3}|" + SIGNS + SPACES,
          // GPT-4o.
          CASED.formatted(ANY_CASE_ENDINGS + "?") + "\\p{N}{1,3}|" + CASED_SIGNS + SPACES,
          // Mistral's newer ones.
          CASED.formatted("") + "\\p{N}|" + CASED_SIGNS + SPACES);

  private KnownPatterns() {}

  static boolean contains(String pattern) {
    return ALL.contains(pattern);
  }
}
