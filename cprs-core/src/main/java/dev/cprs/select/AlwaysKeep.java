package dev.cprs.select;

import dev.cprs.InvalidRequestException;
import dev.cprs.Span;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the always-keep patterns match, and how it joins what the model chose. */
public final class AlwaysKeep {
  /** Checks for cancellation after this many matches of one pattern. */
  private static final int MATCHES_AT_ONCE = 4096;

  private AlwaysKeep() {}

  /**
   * What the patterns match in a document, without white space at its ends, as candidates with the
   * tag {@link Span#ALWAYS_KEEP} and score 1. Matches that overlap or touch are one. Inside a
   * frame, such as JSON, a match is the nodes that it lies in.
   *
   * @param checkGoesOn throws if the request is no longer wanted
   * @return in document order, disjoint
   * @throws InvalidRequestException if a pattern recurses too deeply on the text
   */
  public static List<Candidate> find(
      List<Pattern> patterns, LabelledDocument document, Runnable checkGoesOn) {
    String text = document.text();
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
                .formatted(pattern, document.index()),
            e);
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (int start = matched.nextSetBit(0); start >= 0; ) {
      int end = matched.nextClearBit(start);
      found.add(
          new Candidate(
              document.index(), -1, start, end, Span.ALWAYS_KEEP, 1, 1, 1, true, List.of()));
      start = matched.nextSetBit(end);
    }
    return Joined.join(InFrames.lift(found, document), document);
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
