package dev.cprs.chat;

import dev.cprs.internal.Described;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read of an original. Immutable and thread-safe. */
public final class OriginalReading {
  /** How every answer for a model begins. */
  static final String OPENING = "[cprs original ";

  private final Originals.Status status;
  private final String id;
  private final List<String> parts;
  private final List<String> places;
  private final int totalLines;
  private final @Nullable String next;
  private final boolean compressed;
  private final @Nullable String message;

  private OriginalReading(
      Originals.Status status,
      String id,
      List<String> parts,
      List<String> places,
      int totalLines,
      @Nullable String next,
      boolean compressed,
      @Nullable String message) {
    this.status = status;
    this.id = id;
    this.parts = List.copyOf(parts);
    this.places = List.copyOf(places);
    this.totalLines = totalLines;
    this.next = next;
    this.compressed = compressed;
    this.message = message;
  }

  static OriginalReading missing(Originals.Status status, String id, String message) {
    return new OriginalReading(status, id, List.of(), List.of(), 0, null, false, message);
  }

  static OriginalReading lines(
      String id, List<String> parts, List<String> places, int totalLines, @Nullable String next) {
    return new OriginalReading(
        Originals.Status.FOUND, id, parts, places, totalLines, next, false, null);
  }

  static OriginalReading compressed(
      String id, String text, String places, int totalLines, @Nullable String message) {
    return new OriginalReading(
        Originals.Status.FOUND,
        id,
        List.of(text),
        List.of(places),
        totalLines,
        null,
        true,
        message);
  }

  /** Whether the original is there. */
  public Originals.Status status() {
    return status;
  }

  /** The id that was asked for. */
  public String id() {
    return id;
  }

  /**
   * What was read: lines as they stand, or what was kept of them by the query. Where several ranges
   * of lines were asked for, each begins a line. Empty if there is nothing.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      startLine(text).append(part);
    }
    return text.toString();
  }

  /**
   * The lines that were read, in the form that {@link OriginalRequest.Builder#lines} takes: {@code
   * 40-63,71-80}. With a query: the lines that were searched. Empty if the original isn't there.
   */
  public String lines() {
    return String.join(",", places);
  }

  /** How many lines the original has; 0 if it isn't there. */
  public int totalLines() {
    return totalLines;
  }

  /** Whether the text was compressed by a query. */
  public boolean isCompressed() {
    return compressed;
  }

  /**
   * The lines that were asked for and not read since they are too many; to be asked for in the next
   * request. Empty if all were read.
   */
  public Optional<String> next() {
    return Optional.ofNullable(next);
  }

  /** Why there is less than was asked for, in a sentence. Empty if there is nothing to say. */
  public Optional<String> message() {
    return Optional.ofNullable(message);
  }

  /**
   * The answer for a model that called a tool: a line that says what this is, the text, and what to
   * do next. {@link OriginalReader#isAnswer} knows it again.
   */
  public String forModel() {
    StringBuilder answer = new StringBuilder(OPENING).append(Described.abbreviated(id));
    if (status == Originals.Status.FOUND) {
      answer.append(
          String.format(
              Locale.ROOT,
              ": %slines %s of %,d]",
              compressed ? "what bears on the query in " : "",
              String.join(", ", places),
              totalLines));
    } else {
      answer.append(": not there]");
    }
    for (int part = 0; part < parts.size(); part++) {
      if (!parts.get(part).isEmpty()) {
        if (parts.size() > 1) {
          startLine(answer).append("[lines ").append(places.get(part)).append(']');
        }
        answer.append('\n').append(parts.get(part));
      }
    }
    if (next != null) {
      startLine(answer)
          .append("[not read for its length: lines ")
          .append(next)
          .append("; to read on, ask with lines \"")
          .append(next)
          .append("\", or with a query]");
    }
    message().ifPresent(why -> startLine(answer).append(why));
    return answer.toString();
  }

  private static StringBuilder startLine(StringBuilder text) {
    boolean needed = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
    return needed ? text.append('\n') : text;
  }

  /** The status and the lines, not the text. */
  @Override
  public String toString() {
    return "OriginalReading{%s, %s, lines %s of %d}"
        .formatted(Objects.requireNonNull(status), id, lines(), totalLines);
  }
}
