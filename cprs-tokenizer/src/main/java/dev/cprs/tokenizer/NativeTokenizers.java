package dev.cprs.tokenizer;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.LibUtils;
import ai.djl.util.Utils;
import dev.cprs.ModelLoadException;
import dev.cprs.internal.RootCause;
import dev.cprs.internal.SystemDefaults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Makes native tokenizers, and explains what to do where the native library can't be loaded. */
final class NativeTokenizers {
  private static final Map<String, String> PLAIN =
      Map.of("truncation", "false", "padding", "false", "addSpecialTokens", "false");

  private NativeTokenizers() {}

  /**
   * A native tokenizer; the caller closes it.
   *
   * @param source where the JSON comes from, for messages
   * @throws ModelLoadException if the native library refuses the JSON, or can't be loaded
   */
  static HuggingFaceTokenizer create(String json, String source) {
    SystemDefaults.keepDjlOffline();
    // DJL would otherwise fetch the CUDA build of the tokenizer library on a machine with a GPU.
    SystemDefaults.set("RUST_FLAVOR", "cpu");
    requireNativeLibrary();
    try {
      return HuggingFaceTokenizer.newInstance(
          new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), PLAIN);
    } catch (IOException | RuntimeException e) {
      throw new ModelLoadException(
          "The tokenizer in the %s can't be built: %s; get the file from the model's publisher again"
              .formatted(source, e.getMessage()),
          e);
    }
  }

  private static void requireNativeLibrary() {
    try {
      LibUtils.checkStatus();
    } catch (RuntimeException | LinkageError e) {
      // A failed static initializer gives its own error once, and a NoClassDefFoundError ever
      // after.
      throw new ModelLoadException(
          "The native tokenizer library can't be loaded on %s %s: %s. It comes for Linux with glibc (x86_64, aarch64), macOS (aarch64) and Windows (x86_64), and DJL unpacks it to %s, which must be writable; DJL_CACHE_DIR names another place, RUST_LIBRARY_PATH a library of your own"
              .formatted(
                  System.getProperty("os.name"),
                  System.getProperty("os.arch"),
                  RootCause.message(e),
                  Utils.getEngineCacheDir("tokenizers")),
          e);
    }
  }
}
