package dev.cprs.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Paragraphs of the history book, between which sentences can be hidden. */
final class Haystack {
  private static final String BOOK = "/beard-history-united-states.txt";

  private final List<String> paragraphs;
  private final int words;

  private Haystack(List<String> paragraphs, int words) {
    this.paragraphs = paragraphs;
    this.words = words;
  }

  /** Contexts of so many words, or a paragraph more; the whole book if it is shorter. */
  static Haystack ofWords(int words) throws IOException {
    try (InputStream in = Objects.requireNonNull(Haystack.class.getResourceAsStream(BOOK), BOOK)) {
      String book = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Haystack(List.of(book.strip().split("\\R(?:[ \t]*\\R)+")), words);
    }
  }

  /**
   * Consecutive paragraphs from a random place on, with the sentences between them in their order.
   */
  String hiding(List<String> sentences, Random random) {
    List<String> text = new ArrayList<>();
    int count = 0;
    int start = random.nextInt(paragraphs.size());
    for (int i = 0; i < paragraphs.size() && count < words; i++) {
      String paragraph = paragraphs.get((start + i) % paragraphs.size());
      text.add(paragraph);
      count += paragraph.split("\\s+").length;
    }
    int[] places = random.ints(sentences.size(), 0, text.size() + 1).sorted().toArray();
    for (int i = sentences.size() - 1; i >= 0; i--) {
      text.add(places[i], sentences.get(i));
    }
    return String.join("\n\n", text);
  }
}
