package dev.cprs;

import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the always-keep patterns match, and how it joins what the model chose. */
final class AlwaysKeep {
  /** Checks for cancellation after this many matches of one pattern. */
  private static final int MATCHES_AT_ONCE = 4096;

  private AlwaysKeep() {}

  /**
   * What the patterns match in a document, without white space at its ends, as candidates with the
   * tag {@link Span#ALWAYS_KEEP} and score 1. Matches that overlap or touch are one.
   *
   * @param checkGoesOn throws if the request is no longer wanted
   * @return in document order, disjoint
   * @throws InvalidRequestException if a pattern recurses too deeply on the text
   */
  static List<Candidate> find(
      List<Pattern> patterns,
      int document,
      String text,
      TokenizedText tokens,
      Runnable checkGoesOn) {
    // A bit for each UTF-16 unit: many patterns may match the same text many times.
    BitSet matched = new BitSet();
    for (Pattern pattern : patterns) {
      checkGoesOn.run();
      try {
        Matcher matcher = pattern.matcher(text);
        for (int matches = 1; matcher.find(); matches++) {
          String match = matcher.group();
          int leading = WhiteSpace.start(match);
          int start = outOfPair(text, matcher.start() + leading, -1);
          int end = outOfPair(text, matcher.start() + WhiteSpace.end(match, leading), 1);
          if (start < end) {
            matched.set(start, end);
          }
          if (matches % MATCHES_AT_ONCE == 0) {
            checkGoesOn.run();
          }
        }
      } catch (StackOverflowError e) {
        throw new InvalidRequestException(
            "The always-keep pattern '%s' recurses too deeply on document %d; avoid repeated groups, write [\\s\\S]* for (.|\\n)*"
                .formatted(pattern, document),
            e);
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (int start = matched.nextSetBit(0); start >= 0; ) {
      int end = matched.nextClearBit(start);
      found.add(candidate(document, start, end, text, tokens));
      start = matched.nextSetBit(end);
    }
    return found;
  }

  private static Candidate candidate(
      int document, int start, int end, String text, TokenizedText tokens) {
    Span span =
        Span.builder(document, start, end, text.substring(start, end))
            .tag(Span.ALWAYS_KEEP)
            .score(1)
            .tokens(tokens.count(start, end))
            .build();
    return new Candidate(span, 1, true);
  }

  /**
   * Merges the matches with the model's candidates. Overlapping ones become one candidate as wide
   * as both, required if one of them is.
   *
   * @param candidates in document order, disjoint
   * @return in document order, disjoint
   */
  static List<Candidate> join(
      List<Candidate> candidates, List<Candidate> always, String text, TokenizedText tokens) {
    if (always.isEmpty()) {
      return candidates;
    }
    List<Candidate> all = new ArrayList<>(candidates);
    all.addAll(always);
    all.sort(Comparator.comparingInt(candidate -> candidate.span().start()));
    List<Candidate> joined = new ArrayList<>();
    for (Candidate next : all) {
      int last = joined.size() - 1;
      if (last >= 0 && next.span().start() < joined.get(last).span().end()) {
        joined.set(last, union(joined.get(last), next, text, tokens));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static Candidate union(Candidate a, Candidate b, String text, TokenizedText tokens) {
    int start = a.span().start();
    int end = Math.max(a.span().end(), b.span().end());
    // The model's tag says more than the pattern's.
    boolean patternFirst = a.span().tag().filter(Span.ALWAYS_KEEP::equals).isPresent();
    Span.Builder span =
        Span.builder(a.span().document(), start, end, text.substring(start, end))
            .score(Math.max(a.span().score(), b.span().score()))
            .tokens(tokens.count(start, end));
    (patternFirst ? b : a).span().tag().ifPresent(span::tag);
    return new Candidate(span.build(), Math.max(a.mean(), b.mean()), a.required() || b.required());
  }

  /** The offset, moved by {@code step} if it is inside a surrogate pair. */
  private static int outOfPair(String text, int offset, int step) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset + step : offset;
  }
}
