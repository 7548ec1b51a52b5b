package dev.cprs.eval.haystack;

import dev.cprs.eval.sample.BundledText;
import java.util.List;

/**
 * The words that keys are made of: 658 adjectives and 1,045 nouns that are common, 393 and 511 that
 * are rare, each of several pieces for the embedded model.
 */
final class Words {
  static final List<String> ADJECTIVES = read("adjectives.txt");
  static final List<String> NOUNS = read("nouns.txt");
  static final List<String> RARE_ADJECTIVES = read("rare-adjectives.txt");
  static final List<String> RARE_NOUNS = read("rare-nouns.txt");

  private Words() {}

  private static List<String> read(String name) {
    return BundledText.read(Words.class, name).lines().toList();
  }
}
