package dev.cprs.select;

import dev.cprs.Span;
import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
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

  private Duplicates() {}

  /**
   * Merges equal candidates: one of them stays, with the score of the best, and knows the places of
   * the others.
   *
   * @param candidates in document order
   * @return in document order
   */
  public static List<Candidate> merge(
      List<Candidate> candidates, List<LabelledDocument> documents) {
    Map<String, List<Candidate>> equal = new LinkedHashMap<>();
    List<Candidate> merged = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.required()) {
        merged.add(candidate);
      } else {
        String key = key(candidate, documents.get(candidate.document()));
        equal.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
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

  private static String key(Candidate candidate, LabelledDocument document) {
    UnitTree units = document.units();
    String text = document.text();
    StringBuilder key = new StringBuilder();
    boolean run = false;
    for (int node = parent(units, candidate.node()); node >= 0; node = units.parent(node)) {
      run |= units.kind(node) == UnitKind.RUN;
      if (units.isFramed(node)) {
        key.append(text, units.start(node), units.headEnd(node)).append('\n');
      }
    }
    String own = text.substring(candidate.start(), candidate.end());
    key.append(normal(run ? withoutNumbers(own) : own));
    if (run) { // two runs of equal lines are two
      key.append('\n').append(candidate.document()).append(' ').append(parent(units, candidate.node()));
    }
    return key.toString();
  }

  private static int parent(UnitTree units, int node) {
    return node < 0 ? -1 : units.parent(node);
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
