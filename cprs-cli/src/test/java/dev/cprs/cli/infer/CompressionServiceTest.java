package dev.cprs.cli.infer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompressionServiceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEPT =
      """
      {"header":{"status_code":200,"status_name":"Success","finished":true},\
      "payload":{"output":{"text":["It rains.","déjà vu 😀"]},"usage":{"input_tokens":9}}}""";
  private static final String BAD_SCHEMA =
      """
      {"header":{"status_code":440,"status_name":"SchemaError","status_message":"Messages should"},\
      "payload":{"output":{"is_match":false}}}""";
  private static final String BROKEN =
      """
      {"header":{"status_code":500,"status_name":"InternalError","status_message":"internal error"},\
      "payload":{"output":{"is_match":false}}}""";

  private final Queue<String> answers = new ArrayDeque<>();
  private final List<ObjectNode> bodies = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/qwen_long_compress_server",
        exchange -> {
          bodies.add((ObjectNode) JSON.readTree(exchange.getRequestBody()));
          keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
          byte[] answer = answers.remove().getBytes(UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private List<String> spans() throws InterruptedException {
    return spans(Optional.empty());
  }

  private List<String> spans(Optional<CriticMode> mode) throws InterruptedException {
    String url = "http://127.0.0.1:%d".formatted(server.getAddress().getPort());
    return new CompressionService(
            Service.at(url, CompressionService.PATH, Optional.of("k"), Service.PATIENCE),
            new Retries(pauses::add),
            mode,
            ControlPrompt.of("Keep the rain."))
        .spans("Which?", "It rains. 😀");
  }

  @Test
  void postsWhatThePublishedClientPosts() throws Exception {
    answers.add(KEPT);
    assertThat(spans()).containsExactly("It rains.", "déjà vu 😀");
    ObjectNode body = bodies.get(0);
    assertThat(body.path("header").path("request_id").asText()).isNotEmpty();
    assertThat(body.get("payload").toString())
        .isEqualTo(
            """
            {"input":{"messages":[{"role":"system","content":"Keep the rain."},\
            {"role":"user","content":"Which?"},{"role":"context","content":"It rains. 😀"}]},\
            "parameters":{"min_keyword_len":1,"complete_sentence":false,"batch_size":1,\
            "chunk_size":8192}}""");
    assertThat(keys).containsExactly("Bearer k");
  }

  @Test
  void aModeIsSentOnlyWhereItIsAskedFor() throws Exception {
    answers.add(KEPT);
    spans(Optional.of(CriticMode.JOINT));
    assertThat(bodies.get(0).at("/payload/parameters/mode").asText()).isEqualTo("joint");
  }

  @Test
  void anErrorOfTheServersOwnIsTriedAgain() throws Exception {
    answers.addAll(List.of(BROKEN, "<html>starting</html>", KEPT));
    assertThat(spans()).hasSize(2);
    assertThat(pauses).hasSize(2);
  }

  @Test
  void anErrorInTheRequestIsNot() {
    answers.add(BAD_SCHEMA);
    assertThatThrownBy(this::spans)
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("Messages should (440)");
    assertThat(pauses).isEmpty();
  }
}
