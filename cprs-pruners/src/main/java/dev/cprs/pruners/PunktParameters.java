package dev.cprs.pruners;

import dev.cprs.ModelLoadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@link Punkt} knows of a language's words. {@link #english()} is the library's own small
 * list; {@link #read} takes the files that NLTK trained. Immutable and thread-safe.
 */
public final class PunktParameters {
  /** How a word was seen, as bits: at the start of a sentence, inside one, or not known where. */
  private static final int START_UPPER = 1 << 1;

  private static final int MIDDLE_UPPER = 1 << 2;
  private static final int UNKNOWN_UPPER = 1 << 3;
  private static final int START_LOWER = 1 << 4;
  private static final int MIDDLE_LOWER = 1 << 5;
  private static final int UNKNOWN_LOWER = 1 << 6;
  private static final int UPPER = START_UPPER | MIDDLE_UPPER | UNKNOWN_UPPER;
  private static final int LOWER = START_LOWER | MIDDLE_LOWER | UNKNOWN_LOWER;

  private static final PunktParameters ENGLISH =
      new PunktParameters(
          EnglishWords.abbreviations(), Set.of(), Set.of(), seen(EnglishWords.common()));

  private final Set<String> abbreviations;
  private final Set<String> collocations;
  private final Set<String> starters;
  private final Map<String, Integer> seen;

  private PunktParameters(
      Set<String> abbreviations,
      Set<String> collocations,
      Set<String> starters,
      Map<String, Integer> seen) {
    this.abbreviations = Set.copyOf(abbreviations);
    this.collocations = Set.copyOf(collocations);
    this.starters = Set.copyOf(starters);
    this.seen = Map.copyOf(seen);
  }

  /** Whether a word begins a sentence. */
  enum Start {
    YES,
    NO,
    UNKNOWN
  }

  /**
   * The library's own list for English: common abbreviations, and common words that are written
   * small inside a sentence. NLTK's trained parameters, which the authors of published pruners use,
   * are not part of the library: their licence isn't known. {@link #read} takes them.
   */
  public static PunktParameters english() {
    return ENGLISH;
  }

  /**
   * Parameters in NLTK's form: a directory such as {@code tokenizers/punkt_tab/english} of its
   * data, with {@code abbrev_types.txt}, {@code collocations.tab}, {@code sent_starters.txt} and
   * {@code ortho_context.tab}.
   *
   * @throws ModelLoadException if a file is missing or isn't in that form
   */
  public static PunktParameters read(Path directory) {
    Set<String> collocations = new HashSet<>();
    for (String line : lines(directory, "collocations.tab")) {
      collocations.add(line);
    }
    Map<String, Integer> seen = new HashMap<>();
    for (String line : lines(directory, "ortho_context.tab")) {
      int tab = line.lastIndexOf('\t');
      try {
        seen.put(
            line.substring(0, Math.max(0, tab)), Integer.valueOf(line.substring(tab + 1).strip()));
      } catch (NumberFormatException e) {
        throw new ModelLoadException(
            "The line '%s' of %s isn't a word, a tab and a number; take the file from NLTK's data again"
                .formatted(line, directory.resolve("ortho_context.tab")),
            e);
      }
    }
    return new PunktParameters(
        new HashSet<>(lines(directory, "abbrev_types.txt")),
        collocations,
        new HashSet<>(lines(directory, "sent_starters.txt")),
        seen);
  }

  private static List<String> lines(Path directory, String file) {
    try {
      return Files.readAllLines(directory.resolve(file)).stream()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new ModelLoadException(
          "Can't read %s: %s; give the directory of NLTK's data that holds the four files of a language, such as tokenizers/punkt_tab/english"
              .formatted(directory.resolve(file), e),
          e);
    }
  }

  private static Map<String, Integer> seen(Set<String> common) {
    Map<String, Integer> seen = new HashMap<>();
    common.forEach(word -> seen.put(word, START_UPPER | MIDDLE_LOWER));
    // By the recorded cases NLTK's newspaper has a "b" and no "c" or "d": in "A. B. C. D." the
    // first period ends a sentence, and the others don't.
    seen.put("b", MIDDLE_UPPER | MIDDLE_LOWER);
    // And an "On" inside a sentence: in "AT 5 P.M. ON A FRIDAY" none ends.
    seen.merge("on", MIDDLE_UPPER, (contexts, more) -> contexts | more);
    return seen;
  }

  boolean isAbbreviation(String word) {
    return abbreviations.contains(word)
        || abbreviations.contains(word.substring(word.lastIndexOf('-') + 1));
  }

  boolean isCollocation(String type, String next) {
    return !collocations.isEmpty() && collocations.contains(type + "\t" + next);
  }

  boolean isStarter(String type) {
    return starters.contains(type);
  }

  boolean isSeenInLowerCase(String type) {
    return (seen.getOrDefault(type, 0) & LOWER) != 0;
  }

  /** Whether a word begins a sentence, by how it is written here and was seen elsewhere. */
  Start start(String word, String type) {
    if (word.length() == 1 && ";:,.!?".contains(word)) {
      return Start.NO;
    }
    int contexts = seen.getOrDefault(type, 0);
    int first = word.codePointAt(0);
    if (Character.isUpperCase(first) && (contexts & LOWER) != 0 && (contexts & MIDDLE_UPPER) == 0) {
      return Start.YES;
    }
    if (Character.isLowerCase(first)
        && ((contexts & UPPER) != 0 || (contexts & START_LOWER) == 0)) {
      return Start.NO;
    }
    return Start.UNKNOWN;
  }
}
