package dev.cprs.select;

import dev.cprs.InvalidRequestException;
import dev.cprs.Span;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the always-keep patterns match, and how it joins what the model chose. */
public final class AlwaysKeep {
  /** A checkpoint after this many matches of one pattern. */
  private static final int MATCHES_AT_ONCE = 4096;

  /** Texts with so many UTF-16 units are searched together: some 15 MB of memory. */
  private static final int UNITS_AT_ONCE = 1 << 18;

  private AlwaysKeep() {}

  /** How letters are compared, as {@link Pattern} does. */
  private enum Case {
    EXACT,
    ASCII,
    UNICODE;

    /** What is compared of a code point. */
    IntUnaryOperator fold() {
      return switch (this) {
        case EXACT -> c -> c;
        case ASCII -> c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
        case UNICODE -> c -> Character.toLowerCase(Character.toUpperCase(c));
      };
    }

    static Case of(Pattern pattern) {
      if ((pattern.flags() & Pattern.CASE_INSENSITIVE) == 0) {
        return EXACT;
      }
      return (pattern.flags() & Pattern.UNICODE_CASE) == 0 ? ASCII : UNICODE;
    }
  }

  /**
   * What the patterns match in each document, without white space at its ends, as candidates with
   * the tag {@link Span#ALWAYS_KEEP} and score 1. Matches that overlap or touch are one. Inside a
   * frame, such as JSON, a match is the nodes that it lies in. All texts among the patterns are
   * searched for at once, in linear time, and each is found in all its places, also where those
   * overlap.
   *
   * @param check called now and then; throws if the request is no longer wanted
   * @param checkpoint the same, called where little memory is held
   * @return by document: in its order, disjoint
   * @throws InvalidRequestException if a pattern recurses too deeply on the text
   */
  public static List<List<Candidate>> find(
      List<Pattern> patterns,
      List<LabelledDocument> documents,
      Runnable check,
      Runnable checkpoint) {
    if (patterns.isEmpty()) {
      return documents.stream().map(document -> List.<Candidate>of()).toList();
    }
    // A bit for each UTF-16 unit: many patterns may match the same text many times.
    List<BitSet> matched = documents.stream().map(document -> new BitSet()).toList();
    int longest = documents.stream().mapToInt(document -> document.text().length()).max().orElse(0);
    Map<Case, Group> groups = new EnumMap<>(Case.class);
    for (Pattern pattern : patterns) {
      String text = TextPattern.textOf(pattern);
      if (text == null) {
        for (int i = 0; i < documents.size(); i++) {
          checkpoint.run();
          match(pattern, documents.get(i), matched.get(i), checkpoint);
        }
      } else if (text.length() > UNITS_AT_ONCE && text.length() <= longest) {
        LongText sought = new LongText(text, Case.of(pattern).fold());
        search(sought::find, documents, matched, check);
        checkpoint.run();
      } else if (!text.isEmpty() && text.length() <= longest) {
        Case rule = Case.of(pattern);
        Group group = groups.computeIfAbsent(rule, key -> new Group());
        if (group.units > 0 && group.units + text.length() > UNITS_AT_ONCE) {
          group.search(rule, documents, matched, check);
          checkpoint.run();
        }
        group.texts.add(text);
        group.units += text.length();
      }
    }
    groups.forEach((rule, group) -> group.search(rule, documents, matched, check));
    List<List<Candidate>> found = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      checkpoint.run();
      found.add(candidates(matched.get(i), documents.get(i)));
    }
    return found;
  }

  /** Texts that are searched for together. */
  private static final class Group {
    final List<String> texts = new ArrayList<>();
    int units;

    void search(Case rule, List<LabelledDocument> documents, List<BitSet> matched, Runnable check) {
      LiteralTexts literal = new LiteralTexts(texts, units, rule.fold(), check);
      texts.clear();
      units = 0;
      AlwaysKeep.search(literal::find, documents, matched, check);
    }
  }

  /** A search for one text or many. */
  private interface Search {
    void find(String searched, LiteralTexts.Found found, Runnable check);
  }

  private static void search(
      Search search, List<LabelledDocument> documents, List<BitSet> matched, Runnable check) {
    for (int i = 0; i < documents.size(); i++) {
      check.run();
      Ranges ranges = new Ranges();
      search.find(documents.get(i).text(), ranges::add, check);
      ranges.setIn(matched.get(i));
    }
  }

  /** Disjoint ranges, from ranges whose ends rise. Each is added and taken away once. */
  private static final class Ranges {
    private int[] bounds = new int[16];
    private int size;

    void add(int start, int end) {
      int from = start;
      while (size > 0 && bounds[size - 1] >= from) {
        from = Math.min(from, bounds[size - 2]);
        size -= 2;
      }
      if (size == bounds.length) {
        bounds = Arrays.copyOf(bounds, 2 * size);
      }
      bounds[size++] = from;
      bounds[size++] = end;
    }

    void setIn(BitSet matched) {
      for (int i = 0; i < size; i += 2) {
        matched.set(bounds[i], bounds[i + 1]);
      }
    }
  }

  private static void match(
      Pattern pattern, LabelledDocument document, BitSet matched, Runnable checkpoint) {
    String text = document.text();
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
          checkpoint.run();
        }
      }
    } catch (StackOverflowError e) {
      throw new InvalidRequestException(
          "The always-keep pattern '%s' recurses too deeply on document %d; avoid repeated groups, write [\\s\\S]* for (.|\\n)*"
              .formatted(pattern, document.index()),
          e);
    }
  }

  private static List<Candidate> candidates(BitSet matched, LabelledDocument document) {
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
