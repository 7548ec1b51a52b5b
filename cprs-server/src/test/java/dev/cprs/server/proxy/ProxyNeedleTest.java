package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.ContextCompressor;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A long conversation through the embedded model, as an application has it. */
@Timeout(300)
class ProxyNeedleTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OPEN = "<context>";
  private static final String CLOSE = "</context>";
  private static final int TOKENS = 60_000;
  private static final String NEEDLE =
      "The password of the lighthouse keeper's strongbox is heliotrope-4417.";

  private static String marked(String context) throws IOException {
    return JSON.writeValueAsString(OPEN + context + CLOSE);
  }

  /** A book's text of so many tokens, with a sentence in it. */
  private static String haystack(ContextCompressor compressor) throws IOException {
    String book;
    try (InputStream in =
        Objects.requireNonNull(
            ProxyNeedleTest.class.getResourceAsStream("/beard-history-united-states.txt"))) {
      book = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> paragraphs = List.of(book.strip().split("\\R(?:[ \t]*\\R)+"));
    StringBuilder text = new StringBuilder();
    int tokens = 0;
    boolean hidden = false;
    for (String paragraph : paragraphs) {
      text.append(paragraph).append("\n\n");
      tokens += compressor.countTokens(paragraph);
      if (!hidden && tokens > TOKENS * 2 / 3) {
        text.append(NEEDLE).append("\n\n");
        hidden = true;
      }
      if (tokens >= TOKENS) {
        return text.toString();
      }
    }
    throw new AssertionError("The book has only %d tokens".formatted(tokens));
  }

  @Test
  void theNeedleArrivesAndTheAnswerStreams() throws Exception {
    CountDownLatch firstSeen = new CountDownLatch(1);
    UpstreamStub upstream =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.sendHead().sendPiece("data: {\"n\":1}\n\n");
              firstSeen.await();
              exchange.sendPiece("data: [DONE]\n\n").send("0\r\n\r\n");
            });
    try (upstream;
        ContextCompressor compressor = ContextCompressor.create();
        CompressionServer server =
            CompressionServer.builder().port(0).upstream(upstream.upstream()).start();
        Wire wire = new Wire(server)) {
      server.serve(compressor);
      String haystack = haystack(compressor);
      String body =
          "{\"model\" : \"gpt-x\",\n \"messages\":[{\"content\":%s,\"role\":\"system\"},{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"What is in the picture?\"},{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/png;base64,AAAA\"}}]},{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"id\":\"1\",\"function\":{\"arguments\":\"{\\\"q\\\": \\u0022x\\u0022}\"}}]},{\"role\":\"tool\",\"tool_call_id\":\"1\",\"content\":\"A  lamp.\"},{\"role\":\"user\",\"content\":\"What is the password of the lighthouse keeper's strongbox?\"}],\"temperature\": 0.70, \"stream\":true,\"x_unknown\":[1E+02]}";
      wire.send(
          "POST /v1/chat/completions",
          body.formatted(marked(haystack)).getBytes(StandardCharsets.UTF_8),
          "Content-Type: application/json",
          "Authorization: Bearer sk-of-the-caller");

      UpstreamStub.Received received = upstream.next();
      JsonNode sent = JSON.readTree(received.body());
      String content = sent.at("/messages/0/content").asText();
      String kept = content.substring(OPEN.length(), content.length() - CLOSE.length());
      assertThat(kept).contains(NEEDLE);
      int tokensIn = compressor.countTokens(haystack);
      int tokensOut = compressor.countTokens(kept);
      assertThat(tokensIn).isGreaterThanOrEqualTo(TOKENS);
      assertThat(tokensOut).isLessThan(tokensIn / 50);
      assertThat(received.text()).isEqualTo(body.formatted(marked(kept)));
      assertThat(received.headers()).contains("Authorization: Bearer sk-of-the-caller");

      Wire.Answer head = wire.readHead();
      assertThat(Integer.parseInt(head.headers().get(Outgoing.TOKENS_IN)))
          .isGreaterThanOrEqualTo(tokensIn);
      assertThat(Integer.parseInt(head.headers().get(Outgoing.TOKENS_OUT)))
          .isBetween(tokensOut, tokensIn / 50);
      assertThat(wire.piece()).isEqualTo("data: {\"n\":1}\n\n");
      firstSeen.countDown(); // only now the upstream sends the last
      assertThat(wire.piece()).isEqualTo("data: [DONE]\n\n");
      assertThat(wire.piece()).isEmpty();
      server.close();
    }
  }
}
