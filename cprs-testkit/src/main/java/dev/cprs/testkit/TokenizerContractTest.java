package dev.cprs.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cprs.ModelLoadException;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Tokenizer} must do. Extend it and say how to make one. */
public abstract class TokenizerContractTest {
  private static final int THREADS = 4;

  private Tokenizer tokenizer;

  /** A new tokenizer; called once for each test, which closes it. */
  protected abstract Tokenizer tokenizer();

  /** The special tokens that the tokenizer's vocabulary has; the template's unless overridden. */
  protected List<String> specialTokens() {
    return List.of("<|im_start|>", "<|im_end|>");
  }

  @BeforeEach
  void open() {
    tokenizer = tokenizer();
  }

  @AfterEach
  void closeAgain() {
    tokenizer.close();
  }

  @Test
  void emptyTextHasNoTokens() {
    assertEquals(0, tokenizer.encode("").size());
  }

  @Test
  void anyTextHasTokensInsideIt() {
    Seeds.forEach(
        40,
        seed -> {
          String text = RandomText.of(new Random(seed), 200);
          assertWellFormed(text, tokenizer.encode(text));
        });
  }

  @Test
  void aLongTextHasTokensInsideIt() {
    Seeds.forEach(
        1,
        seed -> {
          Random random = new Random(seed);
          String text = RandomText.of(random, 20_000) + RandomText.prose(random, 20_000);
          assertWellFormed(text, tokenizer.encode(text));
        });
  }

  @Test
  void everyWordOfProseIsInsideTheTokens() {
    Seeds.forEach(
        10,
        seed -> {
          String text = RandomText.prose(new Random(seed), 2_000);
          boolean[] covered = covered(text, tokenizer.encode(text));
          for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
              assertTrue(covered[i], "The letter at %d is in no token".formatted(i));
            }
          }
        });
  }

  @Test
  void offsetsAreUtf16UnitsOfTheTextAsGiven() {
    String text = "\ud83d\ude00\ud83d\ude00 caf\u00e9 \ud83d\ude00 word";
    TokenizedText tokens = tokenizer.encode(text);
    int last = tokens.size() - 1;
    assertEquals(text.length(), tokens.end(last), "The last token must end where the text does");
    assertEquals(
        text.indexOf("word"),
        firstStart(text, tokens, text.indexOf("word")),
        "A token must start where the last word does, give or take the space before it");
  }

  @Test
  void theSameTextGivesTheSameTokensOnEveryThread() throws InterruptedException {
    long seed = System.nanoTime();
    String text = RandomText.of(new Random(seed), 2_000);
    TokenizedText expected = tokenizer.encode(text);
    Callable<TokenizedText> task = () -> tokenizer.encode(text);
    for (TokenizedText actual : Concurrently.run(Collections.nCopies(THREADS, task))) {
      assertSame(expected, actual, "seed " + seed);
    }
  }

  @Test
  void specialTokensInTextArePlainText() {
    for (String special : specialTokens()) {
      int id = tokenizer.specialTokenId(special);
      assertTrue(
          id >= 0 && id < tokenizer.vocabularySize(),
          "The id %d of %s is not in the vocabulary".formatted(id, special));
      for (String text : List.of(special, "before " + special + " after", special + special)) {
        TokenizedText tokens = tokenizer.encode(text);
        assertTrue(tokens.size() > 1, "'%s' is one token or none".formatted(text));
        for (int i = 0; i < tokens.size(); i++) {
          assertFalse(tokens.id(i) == id, "'%s' has the special token %d".formatted(text, id));
        }
      }
    }
  }

  @Test
  void anUnknownSpecialTokenIsRefusedByName() {
    ModelLoadException refusal =
        assertThrows(
            ModelLoadException.class, () -> tokenizer.specialTokenId("<|there is no such token|>"));
    assertTrue(String.valueOf(refusal.getMessage()).contains("<|there is no such token|>"));
  }

  @Test
  void aLoneSurrogateLeavesTheRestAlone() {
    for (String lone : List.of("\ud83d", "\ude00", "\ude00\ud83d")) {
      String text = "\ud83d\ude00 one " + lone + " two \ud83d\ude00 \u0000 three";
      String replaced =
          "\ud83d\ude00 one " + "\ufffd".repeat(lone.length()) + " two \ud83d\ude00 \u0000 three";
      assertSame(tokenizer.encode(replaced), tokenizer.encode(text), "a lone surrogate");
      assertWellFormed(text, tokenizer.encode(text));
    }
  }

  @Test
  void nulEndsNothing() {
    String text = "one\u0000two \u0000 three";
    TokenizedText tokens = tokenizer.encode(text);
    assertWellFormed(text, tokens);
    assertEquals(text.length(), tokens.end(tokens.size() - 1));
  }

  @Test
  void eachTokenOfProseCountsOne() {
    Seeds.forEach(
        10,
        seed -> {
          String text = RandomText.prose(new Random(seed), 2_000);
          TokenizedText tokens = tokenizer.encode(text);
          assertEquals(tokens.size(), tokens.count());
          assertEquals(tokens.size(), tokens.count(0, text.length()));
        });
  }

  @Test
  void aLongWordCountsAsWhatItIsCutInto() {
    for (String word : List.of("deadbeef".repeat(5_000), "0123456789abcdef".repeat(2_500))) {
      String text = "dump: " + word + " end";
      TokenizedText tokens = tokenizer.encode(text);
      assertBetween(10_001, 40_010, tokens.count());
      assertBetween(250, 1_001, tokens.count(6 + 20_000, 6 + 21_000));
    }
  }

  @Test
  void aWordInAnyScriptCountsAsWhatItIsCutInto() {
    for (String word :
        List.of(
            "\u5408\u540c", "\u0e2a\u0e31\u0e0d", "\u1005\u102c", "\u0639\u0642", "\u13a3\u13b3")) {
      String text = word.repeat(30);
      assertBetween(text.length() / 3, text.length() * 4, tokenizer.encode(text).count());
    }
  }

  @Test
  void closingTwiceIsNoError() {
    tokenizer.close();
    assertDoesNotThrow(tokenizer::close);
  }

  @Test
  void afterCloseEveryCallFails() {
    tokenizer.close();
    assertThrows(IllegalStateException.class, () -> tokenizer.encode("text"));
    assertThrows(IllegalStateException.class, () -> tokenizer.encode(""));
    assertThrows(IllegalStateException.class, () -> tokenizer.specialTokenId("<|im_start|>"));
    assertThrows(IllegalStateException.class, tokenizer::vocabularySize);
  }

  @Test
  void closingWhileAnotherThreadEncodesLetsItFinishOrFailClearly() throws InterruptedException {
    String text = RandomText.prose(new Random(1), 2_000);
    TokenizedText expected = tokenizer.encode(text);
    CountDownLatch running = new CountDownLatch(THREADS);
    Callable<Boolean> encode =
        () -> {
          try {
            while (true) {
              assertSame(expected, tokenizer.encode(text), "beside close()");
              running.countDown();
            }
          } catch (IllegalStateException closed) {
            return true;
          }
        };
    Callable<Boolean> close =
        () -> {
          running.await();
          tokenizer.close();
          return true;
        };
    List<Callable<Boolean>> tasks = new ArrayList<>(Collections.nCopies(THREADS, encode));
    tasks.add(close);
    Concurrently.run(tasks);
  }

  private static void assertBetween(int least, int most, int count) {
    assertTrue(
        count >= least && count <= most,
        "%d tokens are counted, not %d to %d; give the builder the text and the unknown id"
            .formatted(count, least, most));
  }

  private void assertWellFormed(String text, TokenizedText tokens) {
    int previous = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.start(i);
      int end = tokens.end(i);
      String token =
          "Token %d of %d, id %d, %d to %d".formatted(i, tokens.size(), tokens.id(i), start, end);
      assertTrue(start >= previous, token + ", starts before the one before it: " + previous);
      assertTrue(end >= start && end <= text.length(), token + ", is not inside the text");
      assertFalse(splitsPair(text, start) || splitsPair(text, end), token + ", splits a pair");
      assertTrue(
          tokens.id(i) >= 0 && tokens.id(i) < tokenizer.vocabularySize(),
          token + ", is not below the vocabulary's " + tokenizer.vocabularySize());
      previous = start;
    }
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static boolean[] covered(String text, TokenizedText tokens) {
    boolean[] covered = new boolean[text.length()];
    for (int i = 0; i < tokens.size(); i++) {
      Arrays.fill(covered, tokens.start(i), tokens.end(i), true);
    }
    return covered;
  }

  /** Where the token that holds a place starts, the white space at its head left out. */
  private static int firstStart(String text, TokenizedText tokens, int place) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.start(i) <= place && place < tokens.end(i)) {
        int start = tokens.start(i);
        while (start < place && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
        return start;
      }
    }
    return -1;
  }

  private static void assertSame(TokenizedText expected, TokenizedText actual, String when) {
    assertEquals(expected.ids(), actual.ids(), "Other ids, " + when);
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.start(i), actual.start(i), "Other start of token " + i + ", " + when);
      assertEquals(expected.end(i), actual.end(i), "Other end of token " + i + ", " + when);
    }
  }
}
