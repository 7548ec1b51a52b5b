package dev.cprs.tokenizer;

import ai.djl.huggingface.tokenizers.jni.LibUtils;
import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import ai.djl.util.Utils;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cprs.EngineException;
import dev.cprs.ModelLoadException;
import dev.cprs.internal.NativeLibraries;
import dev.cprs.internal.OneLine;
import dev.cprs.internal.RootCause;
import dev.cprs.internal.SystemDefaults;
import dev.cprs.internal.Uses;
import java.util.List;

/**
 * A tokenizer of the native library. Thread-safe: pieces are encoded side by side, and {@link
 * #close} waits for them.
 */
final class NativeTokenizer implements AutoCloseable {
  private static final TokenizersLibrary LIB = TokenizersLibrary.LIB;

  private final long handle;
  private final String source;
  private final EncodingReader reader;
  private final Uses calls = new Uses();

  private NativeTokenizer(long handle, String source, EncodingReader reader) {
    this.handle = handle;
    this.source = source;
    this.reader = reader;
  }

  /**
   * A native tokenizer; the caller closes it.
   *
   * @param json without truncation and padding
   * @param source where the JSON comes from, for messages
   * @throws ModelLoadException if the native library refuses the JSON, or can't be loaded
   */
  static NativeTokenizer create(String json, String source) {
    NativeLibraries.prepare();
    // DJL would otherwise fetch the CUDA build of the tokenizer library on a machine with a GPU.
    SystemDefaults.set("RUST_FLAVOR", "cpu");
    requireNativeLibrary();
    return create(json, source, EncodingReader.get());
  }

  /** With a given way to read tokens, once the library is loaded. */
  static NativeTokenizer create(String json, String source, EncodingReader reader) {
    try {
      return new NativeTokenizer(LIB.createTokenizerFromString(json), source, reader);
    } catch (RuntimeException e) {
      throw new ModelLoadException(
          "The tokenizer in the %s can't be built: its %s is refused (%s); get the file from the model's publisher again"
              .formatted(source, refusedPart(json), OneLine.of(String.valueOf(e.getMessage()))),
          e);
    }
  }

  /** The library tells a column of its own copy of the file, and seldom what stands there. */
  private static String refusedPart(String json) {
    JsonObject whole = JsonParser.parseString(json).getAsJsonObject();
    for (String part : List.of("normalizer", "pre_tokenizer", "post_processor")) {
      JsonObject alone =
          JsonParser.parseString(
                  "{'model': {'type': 'WordLevel', 'vocab': {'a': 0}, 'unk_token': 'a'}}")
              .getAsJsonObject();
      alone.add(part, whole.get(part));
      try {
        LIB.deleteTokenizer(LIB.createTokenizerFromString(alone.toString()));
      } catch (RuntimeException e) {
        return part;
      }
    }
    return "model";
  }

  private static void requireNativeLibrary() {
    try {
      LibUtils.checkStatus();
    } catch (RuntimeException | LinkageError e) {
      // A failed static initializer gives its own error once, and a NoClassDefFoundError ever
      // after.
      throw new ModelLoadException(
          "The native tokenizer library can't be loaded on %s %s: %s. %s"
              .formatted(
                  System.getProperty("os.name"),
                  System.getProperty("os.arch"),
                  RootCause.message(e),
                  NativeLibraries.advice(e)
                      .orElseGet(
                          () ->
                              "It comes for Linux with glibc (x86_64, aarch64), macOS (aarch64) and Windows (x86_64), and DJL unpacks it to %s, which must be writable; DJL_CACHE_DIR names another place, RUST_LIBRARY_PATH a library of your own"
                                  .formatted(Utils.getEngineCacheDir("tokenizers")))),
          e);
    }
  }

  /**
   * Encodes a piece of text.
   *
   * @param piece without lone surrogates
   * @throws EngineException if the library can't
   * @throws IllegalStateException if this is closed
   */
  NativeTokens encode(String piece) {
    if (!calls.begin()) {
      throw closed();
    }
    try {
      long encoding = encodeNative(piece);
      try {
        return reader.read(encoding);
      } finally {
        LIB.deleteEncoding(encoding);
      }
    } finally {
      calls.end();
    }
  }

  private long encodeNative(String piece) {
    try {
      return LIB.encode(handle, piece, false);
    } catch (RuntimeException e) {
      throw new EngineException(
          "The tokenizer in the %s can't encode a piece of %d characters: %s; check that the file is the model's own"
              .formatted(source, piece.length(), OneLine.of(String.valueOf(e.getMessage()))),
          e);
    }
  }

  /** Refuses what comes after {@link #close}. */
  void requireOpen() {
    if (calls.isClosed()) {
      throw closed();
    }
  }

  private static IllegalStateException closed() {
    return new IllegalStateException("The tokenizer is closed; load the model again");
  }

  @Override
  public void close() {
    if (calls.close()) {
      LIB.deleteTokenizer(handle);
    }
  }
}
