package dev.cprs.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Reads what stands beside this class in the jar. */
final class BundledText {
  private BundledText() {}

  /** A file's text, unpacked if its name ends with {@code .gz}. */
  static String read(String name) {
    try (InputStream in = BundledText.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "dev/cprs/eval/%s is not in the jar of cprs-eval; build it again".formatted(name));
      }
      byte[] bytes =
          name.endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The jar of cprs-eval can't be read", e);
    }
  }
}
