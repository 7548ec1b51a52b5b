package dev.cprs.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cprs.InvalidRequestException;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link TokenCritic} must do. Extend it and say how to make one. */
public abstract class TokenCriticContractTest {
  private static final int THREADS = 4;
  private static final int TOKENS = 96;

  private TokenCritic critic;
  private CriticInfo info;

  /** A new critic; called once for each test, which closes it. */
  protected abstract TokenCritic critic();

  @BeforeEach
  void open() {
    critic = critic();
    info = critic.info();
  }

  @AfterEach
  void closeAgain() {
    critic.close();
  }

  @Test
  void scoresHaveARowForEachContextTokenAndAreFinite() {
    int longest = Math.min(TOKENS, info.maxWindowTokens());
    for (int prefix : new int[] {0, 1, longest / 2, longest - 1}) {
      TokenWindow window = window(1, longest, prefix);
      assertWellFormed(window, categoryTokens(), critic.score(window, categoryTokens()));
    }
    TokenWindow single = window(2, 1, 0);
    assertWellFormed(single, categoryTokens(), critic.score(single, categoryTokens()));
  }

  @Test
  void theLongestWindowOfItsTrainingIsScored() {
    // The 7B's 8,192 tokens would take minutes on a small machine; the bound is not what is tested.
    int tokens = Math.min(info.windowTokens(), 1_024);
    TokenWindow window = window(3, tokens, tokens / 4);
    assertWellFormed(window, categoryTokens(), critic.score(window, categoryTokens()));
  }

  @Test
  void withoutCategoryTokensThereAreNoCategories() {
    TokenWindow window = window(4, Math.min(TOKENS, info.maxWindowTokens()), 1);
    WindowScores scores = critic.score(window, TokenIds.empty());
    assertEquals(0, scores.categories());
    assertWellFormed(window, TokenIds.empty(), scores);
  }

  @Test
  void categoriesComeInTheOrderThatTheyWereAskedFor() {
    assumeTrue(info.categoryHead(), "A critic without category head is asked for no category");
    int last = info.vocabularySize() - 1;
    TokenWindow window = window(5, Math.min(TOKENS, info.maxWindowTokens()), 1);
    WindowScores scores = critic.score(window, TokenIds.of(0, last));
    WindowScores swapped = critic.score(window, TokenIds.of(last, 0));
    for (int token = 0; token < scores.tokens(); token++) {
      // Another order is another product of matrices: the last bits may differ.
      assertEquals(scores.category(token, 0), swapped.category(token, 1), 1e-2f);
      assertEquals(scores.category(token, 1), swapped.category(token, 0), 1e-2f);
    }
  }

  @Test
  void theSameWindowGivesTheSameScoresOnEveryThreadAndBesideOtherWindows()
      throws InterruptedException {
    List<TokenWindow> windows = new ArrayList<>();
    List<WindowScores> expected = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      TokenWindow window =
          window(10 + i, Math.max(2, Math.min(TOKENS, info.maxWindowTokens()) - 7 * i), 1);
      windows.add(window);
      expected.add(critic.score(window, categoryTokens()));
    }
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread;
      tasks.add(
          () -> {
            for (int i = 0; i < 2 * THREADS; i++) {
              // Half the threads read the same window at once, the others start elsewhere.
              int at = (first / 2 + i) % THREADS;
              assertIdentical(expected.get(at), critic.score(windows.get(at), categoryTokens()));
            }
            return true;
          });
    }
    Concurrently.run(tasks);
  }

  /** Also of a critic that never batches: it may be asked for one window in a list. */
  @Test
  void windowsOfOneCallAreScoredInTheirOrder() {
    List<TokenWindow> windows = windowsOfOneCall();
    List<WindowScores> alone = new ArrayList<>();
    for (TokenWindow window : windows) {
      alone.add(critic.score(window, categoryTokens()));
    }
    List<WindowScores> together = critic.score(windows, categoryTokens());
    assertEquals(windows.size(), together.size(), "Windows and scores of one call");
    for (int i = 0; i < windows.size(); i++) {
      assertWellFormed(windows.get(i), categoryTokens(), together.get(i));
      // A batch is another product of matrices, so that the last bits may differ: no other window's
      // scores are nearer than the window's own.
      double own = distance(alone.get(i), together.get(i));
      for (int other = 0; other < windows.size(); other++) {
        assertTrue(
            own <= distance(alone.get(other), together.get(i)),
            "The scores of window %d of one call are those of window %d".formatted(i, other));
      }
    }
  }

  /** Different windows of one length, as many as one call may have of them. */
  private List<TokenWindow> windowsOfOneCall() {
    int limit = critic.batchTokens();
    int tokens = Math.max(2, Math.min(Math.min(TOKENS, info.maxWindowTokens()), limit / THREADS));
    int count = Math.max(1, Math.min(THREADS, limit / tokens));
    List<TokenWindow> windows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      windows.add(window(30 + i, tokens, 1));
    }
    return windows;
  }

  @Test
  void aWindowLongerThanTheModelReadsIsRefused() {
    TokenWindow window = window(6, info.maxWindowTokens() + 1, 1);
    assertRefused(window, TokenIds.empty(), String.valueOf(info.maxWindowTokens() + 1));
  }

  @Test
  void anIdOutsideTheVocabularyIsRefused() {
    for (int id : new int[] {info.vocabularySize(), -1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertRefused(new TokenWindow(TokenIds.of(0, id), 1), TokenIds.empty(), String.valueOf(id));
      assertRefused(new TokenWindow(TokenIds.of(id, 0), 1), TokenIds.empty(), String.valueOf(id));
      if (info.categoryHead()) {
        assertRefused(window(7, 2, 1), TokenIds.of(0, id), String.valueOf(id));
      }
    }
  }

  @Test
  void aRefusalLeavesTheCriticUsable() {
    TokenWindow window = window(8, 2, 1);
    WindowScores before = critic.score(window, categoryTokens());
    assertThrows(
        InvalidRequestException.class,
        () -> critic.score(new TokenWindow(TokenIds.of(-1), 0), categoryTokens()));
    assertIdentical(before, critic.score(window, categoryTokens()));
  }

  @Test
  void closingTwiceIsNoError() {
    critic.close();
    assertDoesNotThrow(critic::close);
  }

  @Test
  void afterCloseScoringFails() {
    critic.close();
    assertThrows(
        IllegalStateException.class, () -> critic.score(window(9, 2, 1), TokenIds.empty()));
  }

  @Test
  void closingWhileAnotherThreadScoresLetsItFinishOrFailClearly() throws InterruptedException {
    TokenWindow window = window(20, Math.min(TOKENS, info.maxWindowTokens()), 1);
    WindowScores expected = critic.score(window, categoryTokens());
    CountDownLatch running = new CountDownLatch(THREADS);
    Callable<Boolean> score =
        () -> {
          try {
            while (true) {
              assertIdentical(expected, critic.score(window, categoryTokens()));
              running.countDown();
            }
          } catch (IllegalStateException closed) {
            return true;
          }
        };
    Callable<Boolean> close =
        () -> {
          running.await();
          critic.close();
          return true;
        };
    List<Callable<Boolean>> tasks = new ArrayList<>(Collections.nCopies(THREADS, score));
    tasks.add(close);
    Concurrently.run(tasks);
  }

  private TokenIds categoryTokens() {
    int last = info.vocabularySize() - 1;
    return info.categoryHead() ? TokenIds.of(last / 3, last, last / 2) : TokenIds.empty();
  }

  private TokenWindow window(long seed, int tokens, int prefixTokens) {
    int vocabulary = info.vocabularySize();
    int[] ids = new Random(seed).ints(tokens, 0, vocabulary).toArray();
    return new TokenWindow(TokenIds.of(ids), prefixTokens);
  }

  private void assertRefused(TokenWindow window, TokenIds categoryTokens, String value) {
    InvalidRequestException refusal =
        assertThrows(InvalidRequestException.class, () -> critic.score(window, categoryTokens));
    // "8,193" is as good as "8193".
    String message = String.valueOf(refusal.getMessage()).replace(",", "");
    assertTrue(
        message.contains(value), "The message doesn't name %s: %s".formatted(value, message));
  }

  private static void assertWellFormed(
      TokenWindow window, TokenIds categoryTokens, WindowScores scores) {
    assertEquals(window.contextTokens(), scores.tokens());
    assertEquals(categoryTokens.size(), scores.categories());
    for (int token = 0; token < scores.tokens(); token++) {
      for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
        float logit = scores.boundary(token, label);
        assertTrue(
            Float.isFinite(logit),
            "Boundary logit %d of token %d: %f".formatted(label, token, logit));
      }
      for (int column = 0; column < scores.categories(); column++) {
        float logit = scores.category(token, column);
        assertTrue(
            Float.isFinite(logit),
            "Category logit %d of token %d: %f".formatted(column, token, logit));
      }
    }
  }

  /** The sum of the differences of all logits, of windows of the same size. */
  private static double distance(WindowScores first, WindowScores second) {
    double sum = 0;
    for (int token = 0; token < first.tokens(); token++) {
      for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
        sum += Math.abs(first.boundary(token, label) - second.boundary(token, label));
      }
      for (int column = 0; column < first.categories(); column++) {
        sum += Math.abs(first.category(token, column) - second.category(token, column));
      }
    }
    return sum;
  }

  private static void assertIdentical(WindowScores expected, WindowScores actual) {
    assertEquals(expected.tokens(), actual.tokens());
    assertEquals(expected.categories(), actual.categories());
    for (int token = 0; token < expected.tokens(); token++) {
      for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
        assertEquals(
            expected.boundary(token, label),
            actual.boundary(token, label),
            "Boundary logit %d of token %d".formatted(label, token));
      }
      for (int column = 0; column < expected.categories(); column++) {
        assertEquals(
            expected.category(token, column),
            actual.category(token, column),
            "Category logit %d of token %d".formatted(column, token));
      }
    }
  }
}
