package dev.cprs.chat;

import dev.cprs.InvalidRequestException;
import dev.cprs.internal.Described;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of an original, and how parts of it are named: {@code 40-63,71-80}. */
final class OriginalLines {
  /** {@code LINE[:CHARACTER][-[LINE[:CHARACTER]]]}, with any dash. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(\\d{1,9})(?::(\\d{1,9}))?\\s*(?:([-–])\\s*(?:(\\d{1,9})(?::(\\d{1,9}))?)?)?");

  /** Whoever needs more ranges reads the text as a whole. */
  private static final int MOST_RANGES = 100;

  private final String text;
  private final int[] starts;

  OriginalLines(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (at + 1 < text.length()) { // nothing after the last line end: no line
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = at + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /**
   * A part of the text.
   *
   * @param start UTF-16 offset, inclusive
   * @param end UTF-16 offset, exclusive
   */
  record Range(int start, int end) {}

  /** How many lines there are; 1 for an empty text. */
  int count() {
    return starts.length;
  }

  Range whole() {
    return new Range(0, text.length());
  }

  String in(Range range) {
    return text.substring(range.start(), range.end());
  }

  /**
   * Reads a list of lines.
   *
   * @return the parts in the text's order, disjoint; at least one
   * @throws InvalidRequestException if it can't be read, or a line isn't there
   */
  List<Range> parse(String lines) {
    List<Range> ranges = new ArrayList<>();
    for (String part : lines.split("[,;]", MOST_RANGES + 2)) {
      if (!WhiteSpace.isBlank(part)) {
        ranges.add(range(WhiteSpace.strip(part), lines));
      }
    }
    if (ranges.isEmpty() || ranges.size() > MOST_RANGES) {
      throw unreadable(lines);
    }
    ranges.sort(Comparator.comparingInt(Range::start));
    List<Range> merged = new ArrayList<>();
    for (Range range : ranges) {
      int last = merged.size() - 1;
      if (last >= 0 && range.start() <= merged.get(last).end()) {
        Range before = merged.get(last);
        merged.set(last, new Range(before.start(), Math.max(before.end(), range.end())));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }

  private Range range(String part, String lines) {
    Matcher matcher = RANGE.matcher(part);
    if (!matcher.matches()) {
      throw unreadable(lines);
    }
    int first = Integer.parseInt(matcher.group(1));
    if (first < 1 || first > count()) {
      throw new InvalidRequestException(
          "lines asks for line %,d; the original has lines 1 to %,d".formatted(first, count()));
    }
    int start = offset(first, number(matcher.group(2), 1) - 1);
    int end = end(matcher, first);
    if (end < start || (end == start && !text.isEmpty())) {
      throw new InvalidRequestException(
          "lines has '%s', which ends before it begins; give the smaller number first"
              .formatted(part));
    }
    return new Range(start, end);
  }

  private int end(Matcher range, int first) {
    if (range.group(3) == null) {
      return range.group(2) == null ? lineEnd(first) : offset(first, number(range.group(2), 1));
    }
    if (range.group(4) == null) {
      return text.length();
    }
    int last = Math.min(Integer.parseInt(range.group(4)), count());
    if (last < 1) {
      return 0;
    }
    return range.group(5) == null ? lineEnd(last) : offset(last, number(range.group(5), 1));
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Math.max(1, Integer.parseInt(digits));
  }

  /** The offset of a character of a line, no further than the line's end. */
  private int offset(int line, int character) {
    long at = (long) starts[line - 1] + character;
    return (int) Math.min(at, lineEnd(line));
  }

  private int lineEnd(int line) {
    return line < count() ? starts[line] : text.length();
  }

  /** The beginning of a part that has at most this many characters: whole lines if there is one. */
  Range beginning(Range range, int most) {
    if (range.end() - range.start() <= most) {
      return range;
    }
    int limit = range.start() + most;
    int end = text.lastIndexOf('\n', limit - 1) + 1;
    if (end <= range.start()) {
      boolean inPair =
          Character.isSurrogatePair(text.charAt(limit - 1), text.charAt(limit)) && most > 1;
      end = inPair ? limit - 1 : limit;
    }
    return new Range(range.start(), end);
  }

  /** Names parts so that {@link #parse} reads the same parts again. */
  String names(List<Range> ranges) {
    return ranges.stream().map(this::name).collect(Collectors.joining(","));
  }

  private String name(Range range) {
    int first = line(range.start());
    int last = line(Math.max(range.start(), range.end() - 1));
    boolean fromStart = range.start() == starts[first - 1];
    boolean toEnd = range.end() == lineEnd(last);
    String from = fromStart ? "" + first : first + ":" + (range.start() - starts[first - 1] + 1);
    String to = toEnd ? "" + last : last + ":" + (range.end() - starts[last - 1]);
    return fromStart && toEnd && first == last ? from : from + "-" + to;
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static InvalidRequestException unreadable(String lines) {
    return new InvalidRequestException(
        "lines is '%s'; give lines such as 40-63,71-80, at most %d ranges"
            .formatted(Described.abbreviated(lines), MOST_RANGES));
  }
}
