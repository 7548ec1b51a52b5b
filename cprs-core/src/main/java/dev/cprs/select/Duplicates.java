package dev.cprs.select;

import dev.cprs.Span;
import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Equal units are kept once. Two are equal if their texts are, but for white space, case and
 * punctuation at the end, and so are the heads that frame them: {@code port: 80} of one service is
 * not that of another. In a run of log entries numbers don't count.
 */
public final class Duplicates {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\p{Z}]+");

  private final List<LabelledDocument> documents;
  private final Map<Frame, Integer> frames = new HashMap<>();

  /** By document, and by node the number of the frames around its children; 0 if not yet known. */
  private final Map<Integer, int[]> known = new HashMap<>();

  private Duplicates(List<LabelledDocument> documents) {
    this.documents = documents;
  }

  /**
   * Frames around units, told apart by a number, so that a key is short however deep a unit is.
   *
   * @param around the number of the frames around this one
   * @param head what it says; the place of a run, since two runs of equal lines are two
   */
  private record Frame(int around, String head, boolean run) {}

  /** What is the same for equal units. */
  private record Key(int frames, String text) {}

  /**
   * Merges equal candidates: one of them stays, with the score of the best, and knows the places of
   * the others.
   *
   * @param candidates in document order
   * @return in document order
   */
  public static List<Candidate> merge(
      List<Candidate> candidates, List<LabelledDocument> documents) {
    Duplicates duplicates = new Duplicates(documents);
    Map<Key, List<Candidate>> equal = new LinkedHashMap<>();
    List<Candidate> merged = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.required()) {
        merged.add(candidate);
      } else {
        equal.computeIfAbsent(duplicates.key(candidate), k -> new ArrayList<>()).add(candidate);
      }
    }
    equal.values().forEach(group -> merged.add(one(group, documents)));
    merged.sort(Candidate.IN_DOCUMENT_ORDER);
    return merged;
  }

  /**
   * The first of equal candidates, with the score of the best; in a run the best, since its number
   * may be what is asked for.
   */
  @SuppressWarnings("ReferenceEquality") // which one of equal candidates is kept is the question
  private static Candidate one(List<Candidate> equal, List<LabelledDocument> documents) {
    if (equal.size() == 1) {
      return equal.get(0);
    }
    Candidate best = equal.stream().min(Candidate.BEST_FIRST).orElseThrow();
    Candidate first = equal.get(0);
    Candidate kept = text(first, documents).equals(text(best, documents)) ? first : best;
    List<Span.Place> others = new ArrayList<>();
    for (Candidate other : equal) {
      if (other != kept) {
        others.add(new Span.Place(other.document(), other.start(), other.end()));
      }
    }
    return new Candidate(
        kept.document(),
        kept.node(),
        kept.start(),
        kept.end(),
        best.tag(),
        best.score(),
        best.rank(),
        best.mean(),
        false,
        List.copyOf(others));
  }

  private static String text(Candidate candidate, List<LabelledDocument> documents) {
    String text = documents.get(candidate.document()).text();
    return normal(text.substring(candidate.start(), candidate.end()));
  }

  private Key key(Candidate candidate) {
    LabelledDocument document = documents.get(candidate.document());
    UnitTree units = document.units();
    int parent = candidate.node() < 0 ? -1 : units.parent(candidate.node());
    boolean run = parent >= 0 && units.kind(parent) == UnitKind.RUN;
    String own = document.text().substring(candidate.start(), candidate.end());
    return new Key(frames(document, parent), normal(run ? withoutNumbers(own) : own));
  }

  /** The number of the frames that a node and those around it are; 1 for none. */
  private int frames(LabelledDocument document, int node) {
    UnitTree units = document.units();
    int[] numbers = known.computeIfAbsent(document.index(), index -> new int[units.size()]);
    int first = node;
    while (first >= 0 && numbers[first] == 0) {
      first = units.parent(first);
    }
    int number = first < 0 ? 1 : numbers[first];
    if (first == node) {
      return number;
    }
    for (int at : Frames.path(units, node)) {
      if (at > first) {
        number = number(document, at, number);
        numbers[at] = number;
      }
    }
    return number;
  }

  private int number(LabelledDocument document, int node, int around) {
    UnitTree units = document.units();
    boolean run = units.kind(node) == UnitKind.RUN;
    if (!run && !units.isFramed(node)) {
      return around;
    }
    String head =
        run
            ? document.index() + " " + node
            : document.text().substring(units.start(node), units.headEnd(node));
    return frames.computeIfAbsent(new Frame(around, head, run), frame -> frames.size() + 2);
  }

  private static String normal(String text) {
    String spaced = SPACE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    int end = spaced.length();
    while (end > 1 && ".,;: ".indexOf(spaced.charAt(end - 1)) >= 0) {
      end--;
    }
    return WhiteSpace.strip(spaced.substring(0, end));
  }

  static String withoutNumbers(String text) {
    return NUMBER.matcher(text).replaceAll("0");
  }
}
