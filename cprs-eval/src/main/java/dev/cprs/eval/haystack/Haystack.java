package dev.cprs.eval.haystack;

import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.decode.SentenceSplitter;
import dev.cprs.eval.sample.BundledText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prose to hide needles in, word by word: RULER's essays, but of any text. It has no end: after its
 * last word comes its first again. Immutable and thread-safe.
 */
public final class Haystack {
  private static final int LEAST_WORDS = 1000;

  private final String text;

  /** Where each word begins, and at last where one more would. */
  private final int[] starts;

  /** The words that end a sentence, by {@link SentenceSplitter}. */
  private final BitSet sentenceEnds;

  private Haystack(String raw) {
    String[] words = raw.strip().split("\\s+");
    text = String.join(" ", words);
    starts = new int[words.length + 1];
    for (int i = 0; i < words.length; i++) {
      starts[i + 1] = starts[i] + words[i].length() + 1;
    }
    sentenceEnds = new BitSet(words.length);
    for (int sentence : SentenceSplitter.starts(text)) {
      int word = Arrays.binarySearch(starts, sentence);
      if (word > 0) { // below 0: in the middle of a word that is longer than any sentence
        sentenceEnds.set(word - 1);
      }
    }
    sentenceEnds.set(words.length - 1);
  }

  /** The novels of Jane Austen, which this module brings with it: about 720,000 words. */
  public static Haystack bundled() {
    return new Haystack(BundledText.read(Haystack.class, "austen.txt.gz"));
  }

  /**
   * The text of a file, or of all the files in a directory and below it, by their paths in order;
   * hidden ones left out.
   *
   * @throws InvalidRequestException if there is nothing there, one is no UTF-8 text, or they have
   *     fewer than 1,000 words
   * @throws ResourceException if one can't be read
   */
  public static Haystack of(Path path) {
    StringBuilder text = new StringBuilder();
    for (Path file : files(path)) {
      text.append(read(file)).append('\n');
    }
    Haystack haystack = new Haystack(text.toString());
    if (haystack.words() < LEAST_WORDS) {
      throw new InvalidRequestException(
          "The haystack %s has %d words; give a text of at least %d, since it is repeated where it is too short"
              .formatted(path, haystack.words(), LEAST_WORDS));
    }
    return haystack;
  }

  private static List<Path> files(Path path) {
    if (!Files.exists(path)) {
      throw new InvalidRequestException(
          "There is no file or directory %s to make a haystack of".formatted(path));
    }
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.equals(path) || !hidden(path.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new ResourceException(
          "The haystack %s can't be read: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static boolean hidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new InvalidRequestException(
          "%s in the haystack is not UTF-8 text; convert it first, or take it away".formatted(file),
          e);
    } catch (IOException e) {
      throw new ResourceException(
          "%s in the haystack can't be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** How many words it has before it begins again. */
  public int words() {
    return starts.length - 1;
  }

  /** Whether a string stands in it. */
  boolean contains(String string) {
    return text.contains(string);
  }

  /**
   * Some of its words.
   *
   * @param from the first word, from 0
   * @param to the word after the last; may be beyond the haystack's end
   * @return the words with a space between two
   */
  public String slice(int from, int to) {
    StringBuilder slice = new StringBuilder();
    int at = from;
    while (at < to) {
      int word = at % words();
      int end = Math.min(words(), word + to - at);
      slice.append(slice.isEmpty() ? "" : " ").append(text, starts[word], starts[end] - 1);
      at += end - word;
    }
    return slice.toString();
  }

  /**
   * Where the sentences in some of its words end.
   *
   * @param from the first word, from 0
   * @param to the word after the last; a sentence that goes on beyond it ends with it
   * @return rising; the last is {@code to}
   */
  int[] sentenceEnds(int from, int to) {
    List<Integer> ends = new ArrayList<>();
    for (int word = from; word < to; word++) {
      if (word + 1 == to || sentenceEnds.get(word % words())) {
        ends.add(word + 1);
      }
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public String toString() {
    return "Haystack of %d words, %s...".formatted(words(), slice(0, Math.min(5, words())));
  }
}
