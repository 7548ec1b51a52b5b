package dev.cprs.all;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Resident memory stays level over many requests of all lengths. What one request may leave behind
 * is too little to show here; the engine's own tests look for that.
 */
class SoakTest {
  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "resident memory is read from /proc")
  void memoryAfterTwoHundredRequestsIsThatAfterTwenty() throws IOException {
    long after20 = 0;
    try (ContextCompressor compressor = ContextCompressor.create()) {
      for (int i = 1; i <= 200; i++) {
        // Lengths differ, as they do in use: a graph compiled for each length would show too.
        compressor.compress(
            CompressionRequest.of("Who mends clocks?", Haystack.around("", 0, 15 + i % 20, i)));
        if (i == 20) {
          after20 = residentKilobytes();
        }
      }
      long after200 = residentKilobytes();
      System.out.printf("resident: %d kB after 20 requests, %d kB after 200%n", after20, after200);
      assertThat(after200).isLessThan(after20 * 105 / 100);
    }
  }

  private static long residentKilobytes() throws IOException {
    System.gc(); // the heap's garbage is not what is looked for
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    throw new IOException("/proc/self/status has no VmRSS");
  }
}
