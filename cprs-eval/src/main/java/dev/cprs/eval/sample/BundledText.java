package dev.cprs.eval.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Reads what stands beside a class in the jar. */
public final class BundledText {
  private BundledText() {}

  /** The text of a file beside a class, unpacked if its name ends with {@code .gz}. */
  public static String read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "%s is not beside %s in the jar of cprs-eval; build it again"
                .formatted(name, beside.getName()));
      }
      byte[] bytes =
          name.endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The jar of cprs-eval can't be read", e);
    }
  }
}
