package dev.cprs.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 64 clients at once; {@code cprs-server/load.sh} does the same for a minute and more. */
@Timeout(120)
class ManyClientsTest {
  @Test
  void everyAnswerIsThatOfTheLibrary() throws Exception {
    try (CompressionServer server = CompressionServer.builder().port(0).maxConcurrent(40).start();
        ContextCompressor compressor =
            ContextCompressor.builder().observer(server.observer()).build()) {
      server.serve(compressor);
      ManyClients clients = new ManyClients(compressor, 16, 12);
      ManyClients.Outcome outcome = clients.ask(server.uri(), 64, n -> n < 80);
      assertThat(outcome.wrong()).isEmpty();
      assertThat(outcome.answered()).isEqualTo(80);
      assertThat(outcome.busy()).isPositive(); // 64 clients, 40 places
      server.close();
    }
  }
}
