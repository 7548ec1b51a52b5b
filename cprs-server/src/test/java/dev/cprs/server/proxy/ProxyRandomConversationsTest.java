package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.AskedWordsCritic;
import dev.cprs.chat.json.ContextAlone;
import dev.cprs.chat.json.RandomBody;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.Wire;
import dev.cprs.testkit.Seeds;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random conversations over the wire, with fields that nobody knows, images, empty and nested
 * contents: the upstream gets them as they were, but for shorter context.
 */
@Timeout(120)
class ProxyRandomConversationsTest {
  private static final int CONVERSATIONS = 300;

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
      assertThat(compressed).isGreaterThan(CONVERSATIONS / 3);
      server.close();
    }
  }

  private void send(CompressionServer server, UpstreamStub upstream, Random random)
      throws Exception {
    ChatApi api = ChatApi.values()[random.nextInt(ChatApi.values().length)];
    String body = new RandomBody(random).of(api.format());
    Wire.Answer answer = Wire.post(server, api.path(), body);
    assertThat(answer.status()).isEqualTo(200);
    int changed = ContextAlone.changed(body, upstream.next().text(), true);
    int tokensIn = Integer.parseInt(answer.headers().get(Outgoing.TOKENS_IN));
    int tokensOut = Integer.parseInt(answer.headers().get(Outgoing.TOKENS_OUT));
    assertThat(tokensOut < tokensIn).isEqualTo(changed > 0);
    assertThat(tokensOut).isLessThanOrEqualTo(tokensIn);
    compressed += changed;
  }
}
