package dev.cprs.benchmarks.agents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import dev.cprs.ContextCompressor;
import dev.cprs.benchmarks.agents.AgentConversation.Result;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.Decision;
import dev.cprs.chat.Role;
import dev.cprs.chat.json.ChatFormat;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.Upstream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Twenty conversations of agents through the proxy, in the three formats by turns. */
class AgentTrafficTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final BlockingQueue<byte[]> RECEIVED = new LinkedBlockingQueue<>();
  private static ContextCompressor compressor;
  private static HttpServer llm;

  @BeforeAll
  static void start() throws IOException {
    compressor = RememberingCritic.compressor();
    llm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    llm.createContext(
        "/",
        exchange -> {
          RECEIVED.add(exchange.getRequestBody().readAllBytes());
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    llm.start();
  }

  @AfterAll
  static void stop() {
    llm.stop(0);
    compressor.close();
  }

  /** A proxy, and what it has decided. */
  private static final class Proxy implements AutoCloseable {
    final List<Decision> decisions = new CopyOnWriteArrayList<>();
    private final CompressionServer server;
    private final HttpClient client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Proxy(boolean audit) {
      URI uri = URI.create("http://127.0.0.1:%d".formatted(llm.getAddress().getPort()));
      server =
          CompressionServer.builder()
              .port(0)
              .upstream(
                  Upstream.at(uri)
                      .withAudit(audit)
                      .withStrict(true)
                      .withRules(
                          rules ->
                              rules
                                  .toolResults(true)
                                  .thresholdTokens(AgentTraffic.THRESHOLD_TOKENS)
                                  .listener(decisions::add)))
              .start();
      server.serve(compressor);
    }

    /** The tokens before and after, as the answer's headers tell. */
    List<String> send(ChatFormat format, byte[] body) throws IOException, InterruptedException {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(server.uri().resolve(path(format)))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return List.of(
          answer.headers().firstValue("x-cprs-tokens-in").orElseThrow(),
          answer.headers().firstValue("x-cprs-tokens-out").orElseThrow());
    }

    private static String path(ChatFormat format) {
      return switch (format) {
        case OPENAI_CHAT_COMPLETIONS -> "/v1/chat/completions";
        case OPENAI_RESPONSES -> "/v1/responses";
        case ANTHROPIC_MESSAGES -> "/v1/messages";
      };
    }

    @Override
    public void close() {
      server.close();
    }
  }

  @Test
  void theFactsOfTheAnswersAreSentAndAnAuditDecidesTheSame() throws Exception {
    List<AgentConversation> conversations = AgentConversations.all();
    assertThat(conversations).hasSize(20);
    List<String> lost = new ArrayList<>();
    long tokensIn = 0;
    long tokensOut = 0;
    try (Proxy real = new Proxy(false);
        Proxy audit = new Proxy(true)) {
      for (int i = 0; i < conversations.size(); i++) {
        AgentConversation conversation = conversations.get(i);
        ChatFormat format = ChatFormat.values()[i % 3];
        List<ObjectNode> requests = AgentRequests.of(conversation, format);
        JsonNode last = requests.get(requests.size() - 1); // with all results
        byte[] body = JSON.writeValueAsBytes(last);
        List<String> tokens = real.send(format, body);
        byte[] sent = RECEIVED.take();
        assertThat(audit.send(format, body)).isEqualTo(tokens);
        assertThat(RECEIVED.take()).isEqualTo(body);
        tokensIn += Long.parseLong(tokens.get(0));
        tokensOut += Long.parseLong(tokens.get(1));

        List<String> texts = AgentTraffic.results(format.read(JSON.readTree(sent)).messages());
        List<Result> results = conversation.results();
        assertThat(texts).hasSameSizeAs(results);
        for (int j = 0; j < texts.size(); j++) {
          for (String fact : results.get(j).facts()) {
            if (!texts.get(j).contains(fact)) {
              lost.add(i + " " + results.get(j).kind() + ": " + fact);
            }
          }
        }
      }
      assertThat(audit.decisions).isNotEmpty().isEqualTo(real.decisions);
    }
    assertThat(tokensOut).isLessThan(tokensIn / 2);
    assertThat(lost).isEmpty();
  }

  /** What a provider has cached of a conversation is what it gets again. */
  @Test
  void earlierTurnsStayAsTheyWere() {
    for (AgentConversation conversation : AgentConversations.all()) {
      List<ChatMessage> all = AgentTraffic.messages(conversation, AgentTraffic.By.BOTH);
      List<ChatMessage> atLast = AgentTraffic.chat(compressor).compress(all).messages();
      for (int i = 2; i < all.size(); i++) {
        if (all.get(i).role() == Role.USER) {
          assertThat(AgentTraffic.chat(compressor).compress(all.subList(0, i)).messages())
              .isEqualTo(atLast.subList(0, i));
        }
      }
    }
  }
}
