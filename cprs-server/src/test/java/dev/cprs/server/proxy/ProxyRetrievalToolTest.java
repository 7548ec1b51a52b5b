package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tool that reads what was left out, offered to the LLM beside the client's own. */
@Timeout(60)
class ProxyRetrievalToolTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OK = UpstreamStub.json("{}");
  private static final String PATH = "/v1/chat/completions";
  private static final String TOOLS =
      ",\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"search\"}}]}";
  private static final Pattern ID =
      Pattern.compile("\\[cprs:[^\\]]*\\b([0-9a-f]{24})\\b[^\\]]*\\]");

  private final Originals originals = Originals.builder().build();

  private Proxy proxy(UnaryOperator<CompressionServer.Builder> builder) throws IOException {
    return new Proxy(
        UpstreamStub.answering(OK),
        new GoldCritic(),
        upstream -> upstream.withRetrievalTool(true).withRules(rules -> rules.thresholdTokens(100)),
        server -> builder.apply(server.originals(originals)));
  }

  private static String withTools(String chat) {
    return chat.substring(0, chat.length() - 1) + TOOLS;
  }

  @Test
  void marksNameOriginalsThatTheSameClientReads(@TempDir Path directory) throws Exception {
    Path keys = Files.writeString(directory.resolve("keys"), "ours\ntheirs");
    try (Proxy proxy = proxy(server -> server.apiKeyFile(keys))) {
      String chat = withTools(Proxy.chat(Proxy.CONTEXT));
      Wire.post(proxy.server, PATH, chat, "x-cprs-api-key: ours");
      JsonNode sent = JSON.readTree(proxy.upstream.next().text());
      assertThat(sent.at("/tools/0/function/name").asText()).isEqualTo("search");
      assertThat(sent.at("/tools/1/function/name").asText()).isEqualTo(OriginalReader.TOOL);
      assertThat(sent.at("/tools")).hasSize(2);
      Matcher id = ID.matcher(sent.at("/messages/0/content").asText());
      assertThat(id.find()).as(sent.toString()).isTrue();
      String path = "/v1/retrieve/" + id.group(1);
      assertThat(Wire.get(proxy.server, path, "x-cprs-api-key: ours").json().get("text").asText())
          .isEqualTo(Proxy.CONTEXT);
      assertThat(Wire.get(proxy.server, path, "x-cprs-api-key: theirs").status()).isEqualTo(404);
    }
  }

  @Test
  void itIsOfferedWhereNothingIsCompressedAndTheRestStays() throws Exception {
    try (Proxy proxy = proxy(server -> server)) {
      String chat = withTools(Proxy.chat("Short."));
      byte[] gzip = Encoded.gzip(chat.getBytes());
      Wire.post(proxy.server, PATH, gzip, "Content-Encoding: gzip");
      UpstreamStub.Received received = proxy.upstream.next();
      String upToTools = chat.substring(0, chat.length() - "]}".length());
      assertThat(received.text()).startsWith(upToTools + ",{").endsWith("}]}");
      assertThat(received.text()).contains("\"" + OriginalReader.TOOL + "\"");
      assertThat(received.headers()).noneMatch(header -> header.startsWith("Content-Encoding"));
      assertThat(proxy.metrics()).contains("cprs_proxy_requests_total{outcome=\"unchanged\"} 1.0");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/chat/completions, '{\"messages\":[]}'",
    "/v1/chat/completions, '{\"messages\":[],\"tools\":[]}'",
    "/v1/messages/batches, '{\"requests\":[{\"params\":{\"tools\":[{\"name\":\"a\"}]}}],\"tools\":[1]}'"
  })
  void requestsWithoutToolsAndBatchesGetNone(String path, String body) throws Exception {
    try (Proxy proxy = proxy(server -> server)) {
      Wire.post(proxy.server, path, body);
      assertThat(proxy.upstream.next().text()).isEqualTo(body);
    }
  }

  /** Without the switch: what the client offers is enough. */
  private Proxy offered(UnaryOperator<CompressionServer.Builder> builder) throws IOException {
    return new Proxy(
        UpstreamStub.answering(OK),
        new GoldCritic(),
        upstream -> upstream.withRules(rules -> rules.thresholdTokens(100)),
        server -> builder.apply(server.originals(originals)));
  }

  private static CompressionServer.Builder withMcp(CompressionServer.Builder server) {
    return server.mount(
        "/mcp",
        compressor -> call -> CompletableFuture.failedFuture(new IllegalStateException("unasked")));
  }

  private static String withTool(String chat, String name) {
    return withTools(chat).replace("\"search\"", "\"%s\"".formatted(name));
  }

  private static String sent(Proxy proxy, String chat) throws Exception {
    Wire.post(proxy.server, PATH, chat);
    return proxy.upstream.next().text();
  }

  @ParameterizedTest
  @CsvSource({
    "mcp__cprs__read_original, true",
    "read_original, true",
    "cprs_read_original, true",
    "cprs_read_original, false"
  })
  void aToolThatTheClientOffersIsEnough(String name, boolean mcp) throws Exception {
    for (boolean added : new boolean[] {false, true}) {
      UnaryOperator<CompressionServer.Builder> settings =
          mcp ? ProxyRetrievalToolTest::withMcp : server -> server;
      try (Proxy proxy = added ? proxy(settings) : offered(settings)) {
        JsonNode sent = JSON.readTree(sent(proxy, withTool(Proxy.chat(Proxy.CONTEXT), name)));
        assertThat(sent.at("/tools")).hasSize(1);
        Matcher id = ID.matcher(sent.at("/messages/0/content").asText());
        assertThat(id.find()).as(sent.toString()).isTrue();
        assertThat(originals.find("", id.group(1)).text()).hasValue(Proxy.CONTEXT);
        String small = withTool(Proxy.chat("Short."), name);
        assertThat(sent(proxy, small)).isEqualTo(small);
      }
    }
  }

  /** A server without MCP: the tool reads the originals of somebody else. */
  @Test
  void aToolOfAnotherServerIsNoWayBack() throws Exception {
    try (Proxy proxy = offered(server -> server)) {
      String sent = sent(proxy, withTool(Proxy.chat(Proxy.CONTEXT), "mcp__cprs__read_original"));
      assertThat(sent).contains("left out").doesNotContain("; id ");
    }
    try (Proxy proxy = offered(ProxyRetrievalToolTest::withMcp)) {
      String sent = sent(proxy, withTool(Proxy.chat(Proxy.CONTEXT), "thread_original"));
      assertThat(sent).contains("left out").doesNotContain("; id ");
    }
  }

  @Test
  void byDefaultThereIsNone() throws Exception {
    try (Proxy proxy = new Proxy(UpstreamStub.answering(OK))) {
      String chat = withTools(Proxy.chat("Short."));
      Wire.post(proxy.server, PATH, chat);
      assertThat(proxy.upstream.next().text()).isEqualTo(chat);
    }
  }

  @Test
  void withoutOriginalsItIsRefused() throws Exception {
    try (UpstreamStub upstream = UpstreamStub.answering(OK)) {
      CompressionServer.Builder server =
          CompressionServer.builder().port(0).upstream(upstream.upstream().withRetrievalTool(true));
      assertThatThrownBy(server::start)
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("set originals");
    }
  }
}
