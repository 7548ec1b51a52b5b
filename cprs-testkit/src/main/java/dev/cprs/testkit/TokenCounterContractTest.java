package dev.cprs.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cprs.TokenCounter;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every {@link TokenCounter} must do. Extend it and say how to make one. */
public abstract class TokenCounterContractTest {
  private static final int THREADS = 4;

  /** Far more than a linear counter takes on a slow machine. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** A counter; called once or more for each test. */
  protected abstract TokenCounter counter();

  @Test
  void emptyTextHasNoTokens() {
    assertEquals(0, counter().count(""));
  }

  @Test
  @SuppressWarnings("NullAway") // null is what it tries
  void nullIsRefused() {
    assertThrows(NullPointerException.class, () -> counter().count(null));
  }

  @Test
  void anyTextCanBeCounted() {
    TokenCounter counter = counter();
    Seeds.forEach(
        40,
        seed -> {
          int count = counter.count(RandomText.of(new Random(seed), 200));
          assertTrue(count >= 0, "A text counts " + count);
        });
    for (String lone : List.of("\ud83d", "\ude00", "a \ude00\ud83d b", "\u0000", "<|im_end|>")) {
      assertTrue(counter.count(lone) > 0, "'%s' counts nothing".formatted(lone));
    }
  }

  @Test
  void proseCountsAboutItsWords() {
    TokenCounter counter = counter();
    Seeds.forEach(
        10,
        seed -> {
          String text = RandomText.prose(new Random(seed), 2_000);
          int words = text.strip().split("\\s+").length;
          int count = counter.count(text);
          assertTrue(
              count >= words / 2 && count <= text.length(),
              "%d words of prose, %d characters, count %d".formatted(words, text.length(), count));
        });
  }

  @Test
  void aLongWordCountsInTimeAsWhatItIsCutInto() {
    TokenCounter counter = counter();
    for (String word : List.of("deadbeef".repeat(12_500), "a".repeat(100_000))) {
      int count = assertTimeout(LIMIT, () -> counter.count(word));
      assertTrue(
          count > word.length() / 20 && count <= word.length(),
          "A word of %d characters counts %d".formatted(word.length(), count));
    }
  }

  @Test
  void theSameTextHasTheSameCountOnEveryThread() throws InterruptedException {
    TokenCounter counter = counter();
    long seed = System.nanoTime();
    String text =
        RandomText.of(new Random(seed), 5_000) + RandomText.prose(new Random(seed), 5_000);
    int expected = counter.count(text);
    Callable<Integer> task = () -> counter.count(text);
    for (int actual : Concurrently.run(Collections.nCopies(THREADS, task))) {
      assertEquals(expected, actual, "seed " + seed);
    }
  }
}
