package dev.cprs.eval.haystack;

import dev.cprs.eval.sample.BundledText;
import java.util.List;

/** The words that keys are made of: 658 adjectives and 1,045 nouns. */
final class Words {
  static final List<String> ADJECTIVES = read("adjectives.txt");
  static final List<String> NOUNS = read("nouns.txt");

  private Words() {}

  private static List<String> read(String name) {
    return BundledText.read(Words.class, name).lines().toList();
  }
}
