package dev.cprs.chat;

import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.internal.SetOnce;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the originals of compressed texts, so that they can be read again. Each caller reads its
 * own texts only. What is kept is bounded by size, number and age:
 *
 * <pre>{@code
 * Originals originals = Originals.builder().directory(Path.of("originals")).build();
 * String id = originals.put("", text); // such as 9f86d081884c7d659a2feaa0
 * originals.get("", id); // the text, until it is too old or newer ones take its place
 * }</pre>
 *
 * <p>{@link OriginalReader} reads parts of a text, or compresses it anew. Implementations are
 * thread-safe.
 */
public interface Originals extends AutoCloseable {
  /** What became of an id. More may be added: give a {@code switch} over it a default. */
  enum Status {
    /** The text is there. */
    FOUND,
    /** The text was there. It was too old, or newer texts took its place. */
    EXPIRED,
    /** No such text is known: it was never there for this caller, or too long ago. */
    UNKNOWN
  }

  /**
   * What there is for an id.
   *
   * @param text the text if the status is {@link Status#FOUND}, else empty
   */
  record Lookup(Status status, Optional<String> text) {
    public Lookup {
      Objects.requireNonNull(status, "status");
      if (text.isPresent() != (status == Status.FOUND)) {
        throw new IllegalArgumentException(
            "The status is %s and the text is %s; FOUND has a text, and nothing else has"
                .formatted(status, text.isPresent() ? "there" : "not there"));
      }
    }

    /** A text that is there. */
    public static Lookup found(String text) {
      return new Lookup(Status.FOUND, Optional.of(text));
    }

    /** A text that is not there any more. */
    public static Lookup expired() {
      return new Lookup(Status.EXPIRED, Optional.empty());
    }

    /** A text that is not known. */
    public static Lookup unknown() {
      return new Lookup(Status.UNKNOWN, Optional.empty());
    }
  }

  /**
   * Keeps a text. A text that is there already becomes new again. A text that is larger than the
   * whole store is not kept; its id counts as expired.
   *
   * @param caller whose text it is: any string, such as a hash of an API key; empty is one caller
   *     like any other
   * @return the text's id: the first 24 digits of the SHA-256 of its UTF-8, in lower-case
   *     hexadecimal. (Of a text with half a surrogate pair, which UTF-8 can't hold: of its UTF-16.)
   * @throws ResourceException if it can't be kept, as on a full disk
   */
  String put(String caller, String text);

  /**
   * Looks for a text.
   *
   * @param caller who asks; texts of other callers are unknown to it
   * @param id as {@link #put} returned it
   * @throws ResourceException if the text should be there and can't be read
   */
  Lookup find(String caller, String id);

  /**
   * A text.
   *
   * @return empty if it was never there, or isn't any more; {@link #find} tells which
   * @throws ResourceException if the text should be there and can't be read
   */
  default Optional<String> get(String caller, String id) {
    return find(caller, id).text();
  }

  /** Frees what the store holds. Files stay. Closing twice has no effect. */
  @Override
  default void close() {}

  /** A store in memory, with the builder's defaults. */
  static Originals inMemory() {
    return builder().build();
  }

  /** Starts a store. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a store. Each setting may be given once. Not thread-safe. */
  final class Builder {
    private static final long MEMORY_BYTES = 64L << 20;
    private static final int HEAP_SHARE = 16;
    private static final long DIRECTORY_BYTES = 1L << 30;

    private @Nullable Long maxBytes;
    private @Nullable Integer maxEntries;
    private @Nullable Duration maxAge;
    private @Nullable Path directory;
    private @Nullable Clock clock;

    private Builder() {}

    /**
     * Sets how many bytes all texts may take together, at least 1. The texts that were used least
     * recently go first. Default: in memory 64 MiB, or a sixteenth of the heap if that is less; 1
     * GiB in a directory.
     */
    public Builder maxBytes(long value) {
      maxBytes = SetOnce.check("maxBytes", maxBytes, atLeastOne("maxBytes", value));
      return this;
    }

    /** Sets how many texts may be there, at least 1. Default: 10,000. */
    public Builder maxEntries(int value) {
      atLeastOne("maxEntries", value);
      maxEntries = SetOnce.check("maxEntries", maxEntries, value);
      return this;
    }

    /**
     * Sets how long a text is kept after it was last {@linkplain Originals#put put}; at least a
     * millisecond. Older texts are never returned, and are removed when the store is next used.
     * Default: 24 hours.
     */
    public Builder maxAge(Duration value) {
      // Above a thousand years, sums of milliseconds could overflow.
      Duration most = Duration.ofDays(365_000);
      if (value.compareTo(Duration.ofMillis(1)) < 0 || value.compareTo(most) > 0) {
        throw new InvalidRequestException(
            "maxAge is %s; give at least a millisecond and at most %d days"
                .formatted(value, most.toDays()));
      }
      maxAge = SetOnce.check("maxAge", maxAge, value);
      return this;
    }

    /**
     * Sets a directory that keeps the texts, so that they outlast the process. It is created where
     * it is missing. It belongs to one store at a time. Files that aren't the store's own stay
     * untouched. Files that it creates can be read by their owner only, where the file system knows
     * owners. Default: the texts are in memory.
     */
    public Builder directory(Path value) {
      directory = SetOnce.check("directory", directory, value);
      return this;
    }

    /** Sets the clock that tells a text's age. For tests. Default: the system's. */
    public Builder clock(Clock value) {
      clock = SetOnce.check("clock", clock, value);
      return this;
    }

    /**
     * The store.
     *
     * @throws ResourceException if the directory can't be used, or another store uses it
     */
    public Originals build() {
      Clock time = clock == null ? Clock.systemUTC() : clock;
      long bytes =
          maxBytes != null
              ? maxBytes
              : directory == null ? memoryBytes(Runtime.getRuntime().maxMemory()) : DIRECTORY_BYTES;
      Duration age = maxAge == null ? Duration.ofHours(24) : maxAge;
      OriginalsIndex index =
          new OriginalsIndex(bytes, maxEntries == null ? 10_000 : maxEntries, age.toMillis());
      return new BoundedOriginals(
          index, directory == null ? new MemoryShelf() : new FileShelf(directory), time);
    }

    /** What a store in memory may take of a heap. */
    static long memoryBytes(long heap) {
      return Math.min(MEMORY_BYTES, heap / HEAP_SHARE);
    }

    private static long atLeastOne(String name, long value) {
      if (value < 1) {
        throw new InvalidRequestException("%s is %d; give at least 1".formatted(name, value));
      }
      return value;
    }
  }
}
