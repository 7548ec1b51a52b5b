package dev.cprs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.Originals;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * A server as gateways see it. It keeps what has the word {@code gold} of texts with 50 words or
 * more.
 */
final class Gateway implements AutoCloseable {
  static final String PATH = "/v1/compress";

  private static final String SAND = "The cart with the sand went up the hill again.\\n";

  /** A text to compress, as it is written in JSON. */
  static final String TEXT = SAND.repeat(20) + "All the gold is in shed seven.\\n" + SAND.repeat(9);

  final Originals originals = Originals.builder().build();
  final CompressionServer server;
  private final ContextCompressor compressor;

  Gateway() {
    this(new GoldCritic(), builder -> builder);
  }

  Gateway(GoldCritic critic, UnaryOperator<CompressionServer.Builder> settings) {
    server =
        settings
            .apply(
                CompressionServer.builder()
                    .port(0)
                    .originals(originals)
                    .chatRules(rules -> rules.thresholdTokens(50)))
            .start();
    compressor = GoldCritic.compressor(critic, server.observer());
  }

  Gateway open() {
    server.serve(compressor);
    return this;
  }

  /**
   * The body that a gateway sends by its published source or description, with a long text in it.
   * None was recorded from a running gateway.
   */
  static String body(String name) throws IOException {
    try (InputStream in = Gateway.class.getResourceAsStream("gateways/" + name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("%TEXT%", TEXT);
    }
  }

  Wire.Answer post(String body, String... headers) throws IOException {
    return Wire.post(server, PATH, body, headers);
  }

  /** An answer with messages. */
  JsonNode compressed(String body, String... headers) throws IOException {
    Wire.Answer answer = post(body, headers);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  /** The array of messages in a body or an answer, just as it is written. */
  static String messages(String json) {
    int start = json.indexOf('[', json.indexOf("\"messages\":"));
    boolean inString = false;
    int depth = 0;
    for (int i = start; ; i++) {
      char c = json.charAt(i);
      if (c == '"' && json.charAt(i - 1) != '\\') {
        inString = !inString;
      } else if (!inString) {
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        if (depth == 0) {
          return json.substring(start, i + 1);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    compressor.close();
    originals.close();
  }
}
