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

  /** As a stream of Brotli that compresses nothing: there is no encoder for it in Java alone. */
  static byte[] brotli(byte[] bytes) {
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    for (int from = 0; from < bytes.length; from += 1 << 16) {
      int length = Math.min(1 << 16, bytes.length - from);
      int shift = from == 0 ? 1 : 0; // the first one has the size of the window before it
      int head = ((length - 1) << 3 | 1 << 19) << shift;
      encoded.write(head);
      encoded.write(head >> 8);
      encoded.write(head >> 16);
      encoded.write(bytes, from, length);
    }
    encoded.write(3); // the last one, and empty
    return encoded.toByteArray();
  }

  /** {@link Proxy#chat} of {@link Proxy#CONTEXT}, as an encoder writes it. */
  static byte[] brotliChat() {
    return Base64.getDecoder()
        .decode(
            "G5YEYETdlupZPtrlaIgGoxgOBxHkxXg0t1HIdbePlcFQMCxoyqaUDS2rNzxWTq+RHJbDDBQVim8wpiP0DEwJQj"
                + "PBWgViKa2/mepQN1I3euqWCN2vnf+8cU6/7dbjviRLxsFnaWEJu00eIqPljPUB");
  }

  /** The same as {@code zstd -19} writes it. */
  static byte[] zstdChat() {
    return Base64.getDecoder()
        .decode(
            "KLUv/WSXA40DAIIGFReAqw7gCap6+4+NI84WXqj+6zIciCOyl1ESmbj8cshvoyIHAmRYu/yS1MWW1BUJUMg2KW"
                + "TGMB3ByxN+wqhY+X3us16+i9IQsrxvbPfPys/L7hqfoQgAW+RDushl1JAJ7PGiiKDez01mlde4uS1Q3takcw==");
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
