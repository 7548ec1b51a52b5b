package dev.cprs;

import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds to the spans of one document what the always-keep patterns match in it. */
record AlwaysKeep(int document, String text, TokenizedText tokens) {
  /**
   * The candidates with the matches. A match that overlaps a candidate makes it required and as
   * wide as both; one that stands alone becomes a candidate with the tag {@link Span#ALWAYS_KEEP}
   * and score 1.
   *
   * @param candidates in document order, disjoint
   * @return in document order, disjoint
   */
  List<Candidate> addTo(List<Candidate> candidates, List<Pattern> patterns) {
    if (patterns.isEmpty()) {
      return candidates;
    }
    List<Candidate> all = new ArrayList<>(candidates);
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          all.add(
              candidate(
                  outOfPair(matcher.start(), -1),
                  outOfPair(matcher.end(), 1),
                  Span.ALWAYS_KEEP,
                  1,
                  1,
                  true));
        }
      }
    }
    all.sort(Comparator.comparingInt(candidate -> candidate.span().start()));
    List<Candidate> merged = new ArrayList<>();
    for (Candidate next : all) {
      int last = merged.size() - 1;
      if (last >= 0 && next.span().start() < merged.get(last).span().end()) {
        merged.set(last, union(merged.get(last), next));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private Candidate union(Candidate a, Candidate b) {
    // The model's tag says more than the pattern's.
    String tag = Span.ALWAYS_KEEP.equals(a.span().tag()) ? b.span().tag() : a.span().tag();
    return candidate(
        a.span().start(),
        Math.max(a.span().end(), b.span().end()),
        tag,
        Math.max(a.span().score(), b.span().score()),
        Math.max(a.mean(), b.mean()),
        a.required() || b.required());
  }

  private Candidate candidate(
      int start, int end, @Nullable String tag, double score, double mean, boolean required) {
    Span span =
        new Span(
            document, start, end, text.substring(start, end), tag, score, countTokens(start, end));
    return new Candidate(span, mean, required);
  }

  /** An offset that stands inside a surrogate pair, moved out of it. */
  private int outOfPair(int offset, int step) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset + step : offset;
  }

  private int countTokens(int start, int end) {
    return firstStartingAt(end) - firstStartingAt(start);
  }

  /** The first token that starts at an offset or after it; the number of tokens if none does. */
  private int firstStartingAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
