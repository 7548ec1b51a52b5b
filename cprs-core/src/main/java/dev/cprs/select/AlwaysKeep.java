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

/** What is always kept, by patterns and by texts. */
public final class AlwaysKeep {
  /** A checkpoint after this many matches of one pattern. */
  private static final int MATCHES_AT_ONCE = 4096;

  /** Texts with so many UTF-16 units are searched together: some 15 MB of memory. */
  private static final int UNITS_AT_ONCE = 1 << 18;

  private final List<LabelledDocument> documents;
  private final Runnable check;
  private final Runnable checkpoint;

  /** A bit for each UTF-16 unit of a document: many patterns may match the same text many times. */
  private final List<BitSet> matched;

  private final int longest;
  private final Map<Case, Group> groups = new EnumMap<>(Case.class);

  private AlwaysKeep(List<LabelledDocument> documents, Runnable check, Runnable checkpoint) {
    this.documents = documents;
    this.check = check;
    this.checkpoint = checkpoint;
    matched = documents.stream().map(document -> new BitSet()).toList();
    longest = documents.stream().mapToInt(document -> document.text().length()).max().orElse(0);
  }

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
   * What patterns match in each document, and where texts stand, without white space at the ends,
   * as candidates with the tag {@link Span#ALWAYS_KEEP} and score 1. Matches that overlap or touch
   * are one. Inside a frame, such as JSON, a match is the nodes that it lies in. All texts, those
   * among the patterns too, are searched for at once, in linear time, and each is found in all its
   * places, also where those overlap.
   *
   * @param check called now and then; throws if the request is no longer wanted
   * @param checkpoint the same, called where little memory is held
   * @return by document: in its order, disjoint
   * @throws InvalidRequestException if a pattern recurses too deeply on the text
   */
  public static List<List<Candidate>> find(
      List<Pattern> patterns,
      List<String> texts,
      List<LabelledDocument> documents,
      Runnable check,
      Runnable checkpoint) {
    if (patterns.isEmpty() && texts.isEmpty()) {
      return documents.stream().map(document -> List.<Candidate>of()).toList();
    }
    AlwaysKeep search = new AlwaysKeep(documents, check, checkpoint);
    texts.forEach(text -> search.add(text, Case.EXACT));
    patterns.forEach(search::add);
    return search.found();
  }

  private void add(Pattern pattern) {
    String text = TextPattern.textOf(pattern);
    if (text != null) {
      add(text, Case.of(pattern));
      return;
    }
    for (int i = 0; i < documents.size(); i++) {
      checkpoint.run();
      match(pattern, documents.get(i), matched.get(i), checkpoint);
    }
  }

  private void add(String text, Case rule) {
    if (text.isEmpty() || text.length() > longest) {
      return;
    }
    if (text.length() > UNITS_AT_ONCE) {
      LongText sought = new LongText(text, rule.fold());
      search(sought::find);
      checkpoint.run();
      return;
    }
    Group group = groups.computeIfAbsent(rule, key -> new Group());
    if (group.units > 0 && group.units + text.length() > UNITS_AT_ONCE) {
      search(group, rule);
      checkpoint.run();
    }
    group.texts.add(text);
    group.units += text.length();
  }

  private List<List<Candidate>> found() {
    groups.forEach((rule, group) -> search(group, rule));
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
  }

  private void search(Group group, Case rule) {
    LiteralTexts literal = new LiteralTexts(group.texts, group.units, rule.fold(), check);
    group.texts.clear();
    group.units = 0;
    search(literal::find);
  }

  /** A search for one text or many. */
  private interface Search {
    void find(String searched, LiteralTexts.Found found, Runnable check);
  }

  private void search(Search search) {
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
