package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenters;
import org.junit.jupiter.api.Test;

class MixedTextTest {
  /** Each paragraph of prose would be one entry, kept whole or dropped. */
  @Test
  void paragraphsWithAFewLinesOfALogAreProse() {
    String prose =
        "The log file exists for as long as any connection has the database open. Usually it is deleted when the last connection closes. However, it may be kept where the last process ends without a clean shutdown.";
    String log =
        """
        2026-03-02 12:00:01,113 INFO [main] net.example.Mill - wheel 1 turned
        2026-03-02 12:00:02,114 INFO [main] net.example.Mill - wheel 2 turned
        2026-03-02 12:00:03,118 WARN [main] net.example.Mill - wheel 3 stuck
        2026-03-02 12:00:04,120 INFO [main] net.example.Mill - wheel 4 turned
        """;
    String mixed = (prose + "\n\n" + log + "\n").repeat(20);
    Segmenters formats = Segmenters.installed();
    assertThat(formats.formatOf(mixed, 0, mixed.length())).isEqualTo("prose");
    assertThat(formats.formatOf(log, 0, log.length())).isEqualTo("log");
  }
}
