package dev.cprs.eval.sample;

/**
 * A stretch of a context.
 *
 * @param start a UTF-16 offset, inclusive
 * @param end a UTF-16 offset, exclusive
 */
public record Passage(int start, int end) {
  /** How many UTF-16 units it has. */
  public int length() {
    return end - start;
  }

  public boolean contains(Passage other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Passage other) {
    return start < other.end && other.start < end;
  }

  /** What it has in common with one that it overlaps. */
  public Passage intersection(Passage other) {
    return new Passage(Math.max(start, other.start), Math.min(end, other.end));
  }

  /** The same stretch in a text that has so many UTF-16 units more before it. */
  public Passage shifted(int units) {
    return new Passage(start + units, end + units);
  }
}
