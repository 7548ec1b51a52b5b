package dev.cprs.eval.haystack;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Keys and values drawn at random for one sample, no two the same and none that stands in the
 * haystack: RULER may draw one twice. Not thread-safe.
 */
final class Draws {
  /** What a key or a value looks like, named as in RULER, which has no rare words. */
  enum Kind {
    WORDS("words"),
    RARE_WORDS("words"),
    NUMBERS("numbers"),
    UUIDS("uuids");

    /** What the needle's sentence calls several of them. */
    final String plural;

    Kind(String plural) {
      this.plural = plural;
    }

    String singular() {
      return plural.substring(0, plural.length() - 1);
    }
  }

  private final Random random;
  private final Predicate<String> taken;
  private final Set<String> drawn = new HashSet<>();

  /**
   * @param taken whether a string stands in the haystack
   */
  Draws(Random random, Predicate<String> taken) {
    this.random = random;
    this.taken = taken;
  }

  String draw(Kind kind) {
    return switch (kind) {
      case WORDS -> unique(() -> any(Words.ADJECTIVES) + "-" + any(Words.NOUNS));
      case RARE_WORDS -> unique(() -> any(Words.RARE_ADJECTIVES) + "-" + any(Words.RARE_NOUNS));
      case NUMBERS -> number(7);
      case UUIDS -> unique(() -> uuid().toString());
    };
  }

  /** A number of so many digits. */
  String number(int digits) {
    int least = (int) Math.pow(10, digits - 1);
    return unique(() -> Integer.toString(least + random.nextInt(9 * least)));
  }

  /** A name of five capitals, as RULER calls its variables. */
  String variable() {
    return unique(
        () -> {
          StringBuilder name = new StringBuilder();
          for (int i = 0; i < 5; i++) {
            name.append((char) ('A' + random.nextInt(26)));
          }
          return name.toString();
        });
  }

  private String unique(Supplier<String> drawing) {
    String value;
    do {
      value = drawing.get();
    } while (taken.test(value) || !drawn.add(value));
    return value;
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** Of version 4, as Python's {@code uuid.UUID(int=..., version=4)} makes them. */
  private UUID uuid() {
    long high = (random.nextLong() & ~0xf000L) | 0x4000L;
    long low = (random.nextLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new UUID(high, low);
  }
}
