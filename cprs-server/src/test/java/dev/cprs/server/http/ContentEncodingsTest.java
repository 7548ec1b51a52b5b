package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.CompressionObserver;
import dev.cprs.ContextCompressor;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.http.ContentEncodings.Encoding;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Encoded bodies that are damaged: each is refused or read, and none takes the process with it. */
@Timeout(120)
class ContentEncodingsTest {
  private static final int MUTATIONS = 5000;

  private static byte[] valid(Encoding encoding) throws IOException {
    StringBuilder text = new StringBuilder();
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      text.append("word").append(random.nextInt(500)).append(' ');
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (encoding) {
      case GZIP -> write(new GZIPOutputStream(bytes), text);
      case ZSTD -> write(new ZstdOutputStream(bytes), text);
      case BR ->
          bytes.writeBytes(
              Base64.getDecoder()
                  .decode(
                      "G4MEKETdlupZPtIthmgwimEwEEFejEd/eTyw9vpd2JUFjXhEPDCenix8E2WOphJEnSgmqi4cHQkzE13hKg/"
                          + "GcjB+mQZDxpA9hoph+tX157F55G03T+jB9zXh1bpFPpDRyFof"));
    }
    return bytes.toByteArray();
  }

  private static void write(OutputStream out, CharSequence text) throws IOException {
    try (out) {
      out.write(text.toString().getBytes());
    }
  }

  @ParameterizedTest
  @EnumSource
  void damagedBodiesAreRefused(Encoding encoding) throws IOException {
    Limits limits = new Limits(1 << 20, 1, Duration.ofSeconds(9), Duration.ofSeconds(9), 9);
    Admission admission = new Admission(limits);
    try (ContextCompressor compressor =
        GoldCritic.compressor(new GoldCritic(), new CompressionObserver() {})) {
      admission.open(compressor);
      byte[] valid = valid(encoding);
      Random random = new Random(5);
      int refused = 0;
      for (int i = 0; i < MUTATIONS; i++) {
        byte[] damaged = valid.clone();
        for (int j = random.nextInt(4); j >= 0; j--) {
          int at = random.nextInt(random.nextBoolean() ? Math.min(40, valid.length) : valid.length);
          damaged[at] = (byte) random.nextInt(256);
        }
        if (random.nextInt(4) == 0) {
          damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
        }
        try (Admission.Place place = admission.enter("a")) {
          ContentEncodings.decode(List.of(encoding), damaged, limits, place);
        } catch (ProblemException e) {
          refused++;
        }
      }
      assertThat(refused).isGreaterThan(MUTATIONS / 4);
    }
  }
}
