package dev.cprs.tokenizer;

import dev.cprs.EngineException;
import dev.cprs.ModelLoadException;
import dev.cprs.internal.GitLfs;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.TokenizerProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads {@code tokenizer.json}, the format of Hugging Face's Rust tokenizers. The native library
 * comes with DJL's jar and is unpacked to DJL's cache: {@code ~/.djl.ai}, or the directory in
 * {@code DJL_CACHE_DIR}.
 *
 * <p>Nothing is downloaded and nothing reported. The first call sets the system properties {@code
 * ai.djl.offline=true}, {@code OPT_OUT_TRACKING=true} and {@code RUST_FLAVOR=cpu}, each unless it
 * or its environment variable is set already. They hold for all of DJL in this JVM.
 *
 * <p>Thread-safe. Found by {@link java.util.ServiceLoader}.
 */
public final class HuggingFaceTokenizerProvider implements TokenizerProvider {
  private static final String FILE = "tokenizer.json";

  /** Words that are known and some that are not, in pieces enough for several threads. */
  private static final String TRIAL =
      ("The mill burned in 1871. Qxzj \u4e2d\u6587 \ud83d\ude00 e\u0301\n".repeat(40)
              + "x".repeat(2_000)
              + "\n")
          .repeat(4);

  /** For {@link java.util.ServiceLoader}. */
  public HuggingFaceTokenizerProvider() {}

  /**
   * The tokenizer of a model; empty if it has no {@code tokenizer.json}.
   *
   * @throws ModelLoadException if the file can't be read, isn't a tokenizer with a BPE, WordPiece
   *     or Unigram vocabulary, or the native library can't be loaded on this machine
   */
  @Override
  public Optional<Tokenizer> load(ModelFiles model) {
    if (!model.exists(FILE)) {
      return Optional.empty();
    }
    String source = FILE + " of " + model.name();
    String text = read(model);
    GitLfs.refusePointer(source, text);
    TokenizerJson json = TokenizerJson.parse(text, source);
    return Optional.of(
        tried(new DjlTokenizer(NativeTokenizer.create(json.nativeJson(), source), json), source));
  }

  /** A tokenizer that can encode a text; others would fail at the first request. */
  private static Tokenizer tried(Tokenizer tokenizer, String source) {
    boolean works = false;
    try {
      tokenizer.encode(TRIAL);
      works = true;
      return tokenizer;
    } catch (EngineException e) {
      throw new ModelLoadException(
          "The model in the %s is of no use: %s".formatted(source, e.getMessage()), e);
    } finally {
      if (!works) {
        tokenizer.close();
      }
    }
  }

  private static String read(ModelFiles model) {
    try (InputStream in = model.open(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ModelLoadException(
          "Can't read %s of %s: %s; check that the file is complete and readable"
              .formatted(FILE, model.name(), e),
          e);
    }
  }
}
