package dev.cprs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.CompressionCancelledException;
import dev.cprs.ContextCompressor;
import dev.cprs.internal.Checkpoint;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import dev.cprs.server.WordTokenizer;
import dev.cprs.spi.TokenizedText;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MessagesCallTest {
  /** Those threads are few, and all requests need them. */
  @Test
  void noThreadOfTheHttpServersCountsTokens() throws Exception {
    Set<String> threads = ConcurrentHashMap.newKeySet();
    WordTokenizer tokenizer =
        new WordTokenizer() {
          @Override
          public TokenizedText encode(String text) {
            threads.add(Thread.currentThread().getName());
            return super.encode(text);
          }
        };
    try (CompressionServer server = CompressionServer.builder().port(0).start();
        ContextCompressor compressor =
            ContextCompressor.builder().tokenizer(tokenizer).critic(new GoldCritic()).build()) {
      server.serve(compressor);
      for (String body :
          new String[] {
            Gateway.body("litellm"), "{\"messages\":[{\"role\":\"user\",\"content\":\"short\"}]}"
          }) {
        Wire.Answer answer = Wire.post(server, Gateway.PATH, body);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("tokens_before").asInt()).isPositive();
      }
    }
    assertThat(threads).isNotEmpty().noneMatch(name -> name.startsWith("cprs-http"));
  }

  @Test
  void countingStopsInTheMiddleOfATextWhenTheClientGoes() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    AtomicBoolean waiting = new AtomicBoolean(true);
    WordTokenizer tokenizer =
        new WordTokenizer() {
          @Override
          public TokenizedText encode(String text) {
            if (!Thread.currentThread().getName().equals("cprs-gateways")) {
              return super.encode(text);
            }
            begun.countDown();
            try {
              while (waiting.get()) {
                Checkpoint.pass();
              }
            } catch (CompressionCancelledException e) {
              stopped.countDown();
              throw e;
            }
            return super.encode(text);
          }
        };
    try (CompressionServer server = CompressionServer.builder().port(0).start();
        ContextCompressor compressor =
            ContextCompressor.builder().tokenizer(tokenizer).critic(new GoldCritic()).build()) {
      server.serve(compressor);
      try (Wire wire = new Wire(server)) {
        wire.send("POST " + Gateway.PATH, Gateway.body("litellm").getBytes());
        begun.await();
      }
      try {
        assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
      } finally {
        waiting.set(false);
      }
    }
  }
}
