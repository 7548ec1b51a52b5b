package dev.cprs.server.proxy;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** Bodies as clients encode them. */
final class Encoded {
  private Encoded() {}

  private interface Encoder {
    OutputStream open(OutputStream out) throws IOException;
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    return encode(bytes, GZIPOutputStream::new);
  }

  static byte[] zstd(byte[] bytes) throws IOException {
    return encode(bytes, ZstdOutputStream::new);
  }

  /** {@link Proxy#chat} of {@link Proxy#CONTEXT}; there is no encoder for Brotli in Java alone. */
  static byte[] brotliChat() {
    return Base64.getDecoder()
        .decode(
            "G4MEKETdlupZPtIthmgwimEwEEFejEd/eTyw9vpd2JUFjXhEPDCenix8E2WOphJEnSgmqi4cHQkzE13hKg/Gc"
                + "jB+mQZDxpA9hoph+tX157F55G03T+jB9zXh1bpFPpDRyFof");
  }

  /** The same as {@code zstd -19} writes it. */
  static byte[] zstdChat() {
    return Base64.getDecoder()
        .decode(
            "KLUv/WSEAy0DACJGExKQPQZkhANG+Vg2fWYv1DAzDQE77ZNW2zu1WRz2J1Su1fYAi9QBFgsQbCoL2FTm43e2O"
                + "+l6uGzXZvvxFmm9RuO2OWVtkw+XH4+NUXkdBgBI5EOUyMXweFFEUO/nJrOKsi4UCgArjQ==");
  }

  static byte[] chat() {
    return Proxy.chat(Proxy.CONTEXT).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] encode(byte[] bytes, Encoder encoder) throws IOException {
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    try (OutputStream out = encoder.open(encoded)) {
      out.write(bytes);
    }
    return encoded.toByteArray();
  }
}
