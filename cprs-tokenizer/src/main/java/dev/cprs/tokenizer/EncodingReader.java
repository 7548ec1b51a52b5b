package dev.cprs.tokenizer;

import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the tokens of an encoding from where the native library has them.
 *
 * <p>The library's own getters make Java arrays and objects from native code. Where the heap is
 * full, such an allocation fails, and the library then aborts the JVM. So its memory is read
 * instead: an encoding begins with vectors (capacity, address, length), and among them are those of
 * the ids and of the offsets. Which ones they are depends on the compiler that built the library.
 * It is found out once, from two texts whose tokens are known. If no vector holds them, the getters
 * are used, and the log says what that means.
 *
 * <p>Thread-safe.
 */
final class EncodingReader {
  private static final Logger log = LoggerFactory.getLogger(EncodingReader.class);
  private static final TokenizersLibrary LIB = TokenizersLibrary.LIB;

  /** The seven vectors of an encoding that have an element for each token, of three words each. */
  private static final int WORDS = 21;

  private static final int VECTOR_WORDS = 3;
  private static final int FIRST_ID = 70_001;

  /** Room that the getters must find; other threads may still take it before they do. */
  private static final int GETTER_BYTES = 16 << 20;

  private static final int OFFSETS_AT_ONCE = 1024;

  private static @Nullable EncodingReader instance;

  private final @Nullable NativeMemory memory;
  private final int ids;
  private final int offsets;

  private EncodingReader(@Nullable NativeMemory memory, int ids, int offsets) {
    this.memory = memory;
    this.ids = ids;
    this.offsets = offsets;
  }

  /** The reader for the native library, which is loaded. */
  static synchronized EncodingReader get() {
    if (instance == null) {
      Optional<EncodingReader> found = NativeMemory.open().flatMap(EncodingReader::probe);
      if (found.isEmpty()) {
        log.warn(
            "The tokens of the native tokenizer can't be read from its memory on Java {}; should"
                + " the heap be full while it makes Java arrays, the JVM would end",
            System.getProperty("java.version"));
      }
      instance = found.orElseGet(EncodingReader::byGetters);
    }
    return instance;
  }

  /** One that calls the library's getters, for tests of what is done without its memory. */
  static EncodingReader byGetters() {
    return new EncodingReader(null, 0, 0);
  }

  boolean readsMemory() {
    return memory != null;
  }

  /**
   * The tokens of an encoding.
   *
   * @param encoding the native library's
   */
  NativeTokens read(long encoding) {
    return memory == null ? got(encoding) : read(memory, encoding);
  }

  private NativeTokens read(NativeMemory from, long encoding) {
    long[] words = new long[WORDS];
    from.read(encoding, words, WORDS);
    int[] tokenIds = new int[Math.toIntExact(words[ids + 2])];
    int[] starts = new int[tokenIds.length];
    int[] ends = new int[tokenIds.length];
    from.read(words[ids + 1], tokenIds, tokenIds.length);
    long[] pairs = new long[2 * Math.min(OFFSETS_AT_ONCE, tokenIds.length)];
    for (int token = 0; token < tokenIds.length; token += OFFSETS_AT_ONCE) {
      int count = Math.min(OFFSETS_AT_ONCE, tokenIds.length - token);
      from.read(words[offsets + 1] + 2L * Long.BYTES * token, pairs, 2 * count);
      for (int i = 0; i < count; i++) {
        starts[token + i] = (int) pairs[2 * i];
        ends[token + i] = (int) pairs[2 * i + 1];
      }
    }
    return new NativeTokens(tokenIds, starts, ends);
  }

  private static NativeTokens got(long encoding) {
    if (new byte[GETTER_BYTES].length == 0) { // an OutOfMemoryError here is one in Java
      throw new AssertionError();
    }
    long[] longs = LIB.getTokenIds(encoding);
    CharSpan[] spans = LIB.getTokenCharSpans(encoding);
    NativeTokens tokens =
        new NativeTokens(new int[longs.length], new int[longs.length], new int[longs.length]);
    for (int i = 0; i < longs.length; i++) {
      tokens.ids()[i] = (int) longs[i];
      tokens.starts()[i] = spans[i].getStart();
      tokens.ends()[i] = spans[i].getEnd();
    }
    return tokens;
  }

  private static Optional<EncodingReader> probe(NativeMemory memory) {
    long tokenizer =
        LIB.createTokenizerFromString(
            """
            {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
             "normalizer": null, "pre_tokenizer": {"type": "WhitespaceSplit"},
             "post_processor": null, "decoder": null,
             "model": {"type": "WordLevel", "unk_token": "?",
                       "vocab": {"a": %d, "b": %d, "?": 0}}}\
            """
                .formatted(FIRST_ID, FIRST_ID + 1));
    try {
      EncodingReader first = probe(memory, tokenizer, 37);
      EncodingReader second = probe(memory, tokenizer, 53);
      return first.ids >= 0
              && first.offsets >= 0
              && first.ids == second.ids
              && first.offsets == second.offsets
          ? Optional.of(first)
          : Optional.empty();
    } finally {
      LIB.deleteTokenizer(tokenizer);
    }
  }

  /**
   * Finds the vectors in the encoding of a text of so many words "a" and "b"; -1 for one not found.
   */
  private static EncodingReader probe(NativeMemory memory, long tokenizer, int words) {
    long encoding = LIB.encode(tokenizer, "a b ".repeat(words).substring(0, 2 * words), false);
    try {
      long[] places = new long[WORDS];
      memory.read(encoding, places, WORDS);
      int ids = -1;
      int offsets = -1;
      for (int i = 0; i < WORDS; i += VECTOR_WORDS) {
        if (places[i] < words || places[i + 2] != words) {
          continue; // no vector with an element for each token
        }
        if (ids < 0 && areIds(memory, places[i + 1], words)) {
          ids = i;
        } else if (offsets < 0 && areOffsets(memory, places[i + 1], words)) {
          offsets = i;
        }
      }
      return new EncodingReader(memory, ids, offsets);
    } finally {
      LIB.deleteEncoding(encoding);
    }
  }

  private static boolean areIds(NativeMemory memory, long address, int words) {
    int[] ids = new int[words];
    memory.read(address, ids, words); // an element of any of the vectors has four bytes or more
    for (int i = 0; i < words; i++) {
      if (ids[i] != FIRST_ID + i % 2) {
        return false;
      }
    }
    return true;
  }

  private static boolean areOffsets(NativeMemory memory, long address, int words) {
    long[] pairs = new long[2 * words];
    memory.read(address, pairs, 2); // in any vector, and enough to tell that elements are pairs
    if (pairs[0] != 0 || pairs[1] != 1) {
      return false;
    }
    memory.read(address, pairs, pairs.length);
    for (int i = 0; i < words; i++) {
      if (pairs[2 * i] != 2L * i || pairs[2 * i + 1] != 2L * i + 1) {
        return false;
      }
    }
    return true;
  }
}
