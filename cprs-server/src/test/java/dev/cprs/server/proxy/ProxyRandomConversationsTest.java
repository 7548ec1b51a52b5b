package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.AskedWordsCritic;
import dev.cprs.chat.json.ContextAlone;
import dev.cprs.chat.json.RandomBody;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.Wire;
import dev.cprs.testkit.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random conversations over the wire, encoded and not, with fields that nobody knows, images, empty
 * and nested contents, calls and cached parts: the upstream gets them as they were, but for shorter
 * context, with marks.
 */
@Timeout(300)
class ProxyRandomConversationsTest {
  private static final int CONVERSATIONS = 2000;

  private int compressed;

  @Test
  void nothingButContextIsChanged() throws Exception {
    try (UpstreamStub upstream = UpstreamStub.answering(UpstreamStub.json("{}"));
        CompressionServer server =
            CompressionServer.builder()
                .port(0)
                .upstream(
                    upstream
                        .upstream()
                        .withStrict(true)
                        .withRules(rules -> rules.thresholdTokens(15).toolResults(true)))
                .start();
        ContextCompressor compressor = AskedWordsCritic.compressor(new AskedWordsCritic())) {
      server.serve(compressor);
      Seeds.forEach(CONVERSATIONS, seed -> send(server, upstream, new Random(seed)));
      assertThat(compressed).isGreaterThan(CONVERSATIONS / 4);
      server.close();
    }
  }

  private void send(CompressionServer server, UpstreamStub upstream, Random random)
      throws Exception {
    ChatApi api = ChatApi.values()[random.nextInt(ChatApi.values().length)];
    String body = new RandomBody(random).of(api.format());
    if (api == ChatApi.BATCHES) {
      body = "{\"requests\": [{\"custom_id\":\"a\"},{\"params\":%s}]}".formatted(body);
    }
    String encoding = List.of("", "", "", "gzip", "br", "zstd").get(random.nextInt(6));
    byte[] plain = body.getBytes(StandardCharsets.UTF_8);
    byte[] sent =
        switch (encoding) {
          case "gzip" -> Encoded.gzip(plain);
          case "br" -> Encoded.brotli(plain);
          case "zstd" -> Encoded.zstd(plain);
          default -> plain;
        };
    String header = "Content-Encoding: " + encoding;
    String[] headers = encoding.isEmpty() ? new String[0] : new String[] {header};
    Wire.Answer answer = Wire.post(server, api.path().replace("*", "name"), sent, headers);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    UpstreamStub.Received received = upstream.next();
    boolean asSent = Arrays.equals(received.body(), sent);
    assertThat(received.headers().contains(header)).isEqualTo(!encoding.isEmpty() && asSent);
    int changed = asSent ? 0 : ContextAlone.changed(body, received.text(), true);
    assertThat(asSent).isEqualTo(changed == 0);
    int tokensIn = Integer.parseInt(answer.headers().get(Outgoing.TOKENS_IN));
    int tokensOut = Integer.parseInt(answer.headers().get(Outgoing.TOKENS_OUT));
    assertThat(tokensOut < tokensIn).isEqualTo(changed > 0);
    assertThat(tokensOut).isLessThanOrEqualTo(tokensIn);
    compressed += changed;
  }
}
