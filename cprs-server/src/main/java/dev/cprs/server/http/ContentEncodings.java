package dev.cprs.server.http;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** Undoes the encodings of a body that its {@code Content-Encoding} names. */
public final class ContentEncodings {
  /** A decoded body may be ten times as large as what was sent, and this large in any case. */
  private static final int MOST_TIMES = 10;

  private static final int FLOOR_BYTES = 4 << 20;

  /** An encoding that is understood. */
  public enum Encoding {
    GZIP {
      @Override
      InputStream open(InputStream in) throws IOException {
        return new GZIPInputStream(in);
      }
    },
    BR {
      @Override
      InputStream open(InputStream in) throws IOException {
        return new BrotliInputStream(in);
      }
    },
    ZSTD {
      @Override
      InputStream open(InputStream in) {
        return new ZstdInputStream(in);
      }
    };

    abstract InputStream open(InputStream in) throws IOException;
  }

  private ContentEncodings() {}

  /**
   * The encodings of a body in the order in which they were applied; none if it is as it is.
   *
   * @throws ProblemException with status 415, which says what can be read, if one is unknown
   */
  public static List<Encoding> of(HttpFields headers) {
    List<Encoding> encodings = new ArrayList<>();
    for (String name : headers.getCSV(HttpHeader.CONTENT_ENCODING, false)) {
      switch (name.strip().toLowerCase(Locale.ROOT)) {
        case "", "identity" -> {}
        case "gzip", "x-gzip" -> encodings.add(Encoding.GZIP);
        case "br" -> encodings.add(Encoding.BR);
        case "zstd" -> encodings.add(Encoding.ZSTD);
        default ->
            throw ProblemException.unread(
                415,
                "The body's Content-Encoding '%s' can't be read; send gzip, br, zstd, or no encoding"
                    .formatted(Printable.of(name, 40)));
      }
    }
    return encodings;
  }

  /**
   * A body without its encodings.
   *
   * @param place counts what is held
   * @throws ProblemException with status 400 if the bytes are not what the headers say, 413 if they
   *     are too many
   */
  public static byte[] decode(
      List<Encoding> encodings, byte[] encoded, Limits limits, Admission.Place place) {
    long most = Math.max(FLOOR_BYTES, (long) MOST_TIMES * encoded.length);
    byte[] bytes = encoded;
    for (int i = encodings.size() - 1; i >= 0; i--) {
      bytes = decode(encodings.get(i), bytes, most, limits, place);
    }
    return bytes;
  }

  private static byte[] decode(
      Encoding encoding, byte[] encoded, long most, Limits limits, Admission.Place place) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    byte[] piece = new byte[1 << 13];
    try (InputStream in = encoding.open(new ByteArrayInputStream(encoded))) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        decoded.write(piece, 0, read);
        if (decoded.size() > most) {
          throw new ProblemException(
              413,
              "The decoded body is more than %d times as large as what was sent; send it without Content-Encoding"
                  .formatted(MOST_TIMES));
        }
        limits.checkLength(decoded.size());
        place.hold(read);
      }
    } catch (ProblemException e) {
      throw e;
    } catch (IOException | RuntimeException e) { // Zstandard's decoder throws the latter
      throw new ProblemException(
          400,
          "The body can't be decoded as the '%s' that its Content-Encoding says"
              .formatted(encoding.name().toLowerCase(Locale.ROOT)));
    }
    return decoded.toByteArray();
  }
}
