package dev.cprs.pruners;

import java.util.List;

/**
 * What Kompress' procedure makes of a text. Immutable and thread-safe.
 *
 * @param text the kept words with one space between two; the text itself if it is returned whole
 * @param kept the kept words' places in the original
 * @param words the number of words of the original
 */
public record KompressResult(String text, List<TextRange> kept, int words) {
  /** Copies the list. */
  public KompressResult {
    kept = List.copyOf(kept);
  }
}
