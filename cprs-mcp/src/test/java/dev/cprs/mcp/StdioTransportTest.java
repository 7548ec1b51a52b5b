package dev.cprs.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.ContextCompressor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client sees of a session that does not go by the book. */
class StdioTransportTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  /** Many windows of the gated model. */
  private static final String LONG_TEXT = "x".repeat(100 * GatedModel.WINDOW_TOKENS);

  private final GatedModel model = new GatedModel();
  private final ContextCompressor compressor = model.compressor();

  @AfterEach
  void close() {
    model.gate.release(1 << 20);
    compressor.close();
  }

  private static String call(int id, String text) {
    return "{'jsonrpc':'2.0','id':%d,'method':'tools/call','params':{'name':'compress_text','arguments':{'query':'x?','text':'%s'},'_meta':{'progressToken':'p%d'}}}"
        .formatted(id, text, id);
  }

  private static String ping(int id) {
    return "{'jsonrpc':'2.0','id':%d,'method':'ping'}".formatted(id);
  }

  private void awaitFirstWindow() throws InterruptedException {
    assertThat(model.begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aCancelledCallScoresNoMoreWindowsAndHasNoAnswer() throws Exception {
    List<JsonNode> heard = new ArrayList<>();
    try (RawClient client = RawClient.initialized(compressor, LONG)) {
      client.send(call(1, LONG_TEXT));
      awaitFirstWindow();
      client.send(
          "{'jsonrpc':'2.0','method':'notifications/cancelled','params':{'requestId':1,'reason':'enough'}}");
      client.send(ping(2)); // its answer says that the cancellation was read
      assertThat(client.next().get("id").asInt()).isEqualTo(2);
      model.gate.release(1 << 10);
      client.send(call(3, "short"));
      do {
        heard.add(client.next());
      } while (!heard.get(heard.size() - 1).has("id"));
      client.end();
      while (client.hasMore()) {
        heard.add(client.next());
      }
    }
    assertThat(heard)
        .filteredOn(message -> message.has("id"))
        .singleElement()
        .satisfies(
            answer -> {
              assertThat(answer.get("id").asInt()).isEqualTo(3);
              assertThat(answer.at("/result/isError").asBoolean()).isFalse();
            });
    // Those that had begun, and that of the short text.
    assertThat(model.scored.get()).isLessThanOrEqualTo(10);
  }

  @Test
  void cancellationsOfNothingAreNoErrors() throws Exception {
    try (RawClient client = RawClient.initialized(compressor, LONG)) {
      client.send("{'jsonrpc':'2.0','method':'notifications/cancelled','params':{'requestId':99}}");
      client.send("{'jsonrpc':'2.0','method':'notifications/cancelled','params':{}}");
      client.send("{'jsonrpc':'2.0','method':'notifications/cancelled'}");
      client.send(ping(1));
      assertThat(client.next().get("id").asInt()).isEqualTo(1);
    }
  }

  @Test
  void tellsProgressOfEachPercentAtMostOnce() throws Exception {
    model.gate.release(1 << 20);
    List<Double> progress = new ArrayList<>();
    try (RawClient client = RawClient.initialized(compressor, LONG)) {
      client.send(call(1, "x".repeat(300_000)));
      JsonNode next = client.next();
      double total = next.at("/params/total").asDouble();
      for (; !next.has("id"); next = client.next()) {
        assertThat(next.get("method").asText()).isEqualTo("notifications/progress");
        assertThat(next.at("/params/progressToken").asText()).isEqualTo("p1");
        assertThat(next.at("/params/total").asDouble()).isEqualTo(total);
        progress.add(next.at("/params/progress").asDouble());
      }
      assertThat(total).isGreaterThan(150);
      assertThat(progress).hasSizeBetween(50, 101).isSorted().doesNotHaveDuplicates();
      assertThat(progress).last().isEqualTo(total);
    }
  }

  @Test
  void answersWhatRunsWhenTheInputEnds() throws Exception {
    RawClient client = RawClient.initialized(compressor, LONG);
    client.send(call(1, "short"));
    awaitFirstWindow();
    model.gate.release();
    client.end();
    assertThat(client.next().get("method").asText()).isEqualTo("notifications/progress");
    assertThat(client.next().get("id").asInt()).isEqualTo(1);
  }

  @Test
  void givesUpWhatRunsTooLongWhenTheInputHasEnded() throws Exception {
    RawClient client = RawClient.initialized(compressor, Duration.ofMillis(1));
    client.send(call(1, LONG_TEXT));
    awaitFirstWindow();
    client.end();
    model.gate.release(1 << 20);
    compressor.close(); // waits for the windows that run
    assertThat(client.hasMore()).isFalse();
    assertThat(model.scored.get()).isLessThanOrEqualTo(3);
  }

  @Test
  void scoresNoMoreWindowsForAClientThatHearsNothing() throws Exception {
    RawClient client = RawClient.initialized(compressor, LONG);
    client.send(call(1, LONG_TEXT));
    awaitFirstWindow();
    client.breakOutput();
    model.gate.release(1 << 20); // the progress of the first window can't be told
    client.end();
    assertThat(model.scored.get()).isLessThanOrEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'jsonrpc':'2.0','id':7,'method':'tools/call'}|-32602|no params",
        "{'jsonrpc':'2.0','id':7,'method':'tools/call','params':[1]}|-32602|no params",
        "{'jsonrpc':'2.0','id':7,'method':'tools/call','params':{'arguments':{}}}|-32602|name",
        "{'jsonrpc':'2.0','id':7,'method':'tools/call','params':{'name':'compress_text','arguments':'x'}}|-32602|arguments",
        "{'jsonrpc':'2.0','id':7,'method':'initialize','params':{'protocolVersion':1}}|-32602|protocolVersion",
        "{'jsonrpc':'2.0','id':7,'method':'resources/list'}|-32601|resources/list",
        "{'jsonrpc':'1.0','id':7,'method':'ping'}|-32600|1.0",
        "{'jsonrpc':'2.0','id':7,'method':5}|-32600|method",
        "{'jsonrpc':'2.0','id':7,'method':'pi|-32700|not JSON",
        "{'jsonrpc':'2.0','id':7,'method':'ping'} {}|-32700|more than one",
      })
  void whatIsWrongIsToldToWhoAsked(String line, int code, String part) throws Exception {
    try (RawClient client = RawClient.initialized(compressor, LONG)) {
      client.send(line);
      JsonNode answer = client.next();
      assertThat(answer.get("id").asInt()).isEqualTo(7);
      assertThat(answer.at("/error/code").asInt()).isEqualTo(code);
      assertThat(answer.at("/error/message").asText())
          .contains(part)
          .doesNotContain("java.", "Exception", "com.fasterxml");
      client.send(ping(8));
      assertThat(client.next().get("id").asInt()).isEqualTo(8);
    }
  }

  @Test
  void linesThatAreNoMessagesChangeNothing() throws Exception {
    try (RawClient client = RawClient.initialized(compressor, LONG)) {
      client.send("garbage");
      client.send("");
      client.send("\u0000\u0001");
      client.send("[{'jsonrpc':'2.0','id':1,'method':'ping'}]");
      client.send("null");
      client.send("{}");
      client.send("{'jsonrpc':'2.0','id':null,'method':'ping'}");
      client.send("{'jsonrpc':'2.0','id':'nobody asked','result':{}}");
      client.send("{'jsonrpc':'2.0','method':'notifications/unheard-of'}");
      client.send("[".repeat(100_000));
      client.send(ping(2));
      assertThat(client.next().get("id").asInt()).isEqualTo(2);
    }
  }

  @Test
  void aMessageThatIsTooLongIsToldToWhoSentIt() throws Exception {
    String text = "x".repeat(RawClient.MAX_MESSAGE_BYTES);
    String parameters = "{'name':'compress_text','arguments':{'query':'x','text':'" + text + "'}}";
    try (RawClient client = RawClient.initialized(compressor, LONG)) {
      client.send("{'jsonrpc':'2.0','id':4,'method':'tools/call','params':" + parameters + "}");
      assertThat(client.next().get("id").asInt()).isEqualTo(4);
      client.send("{'method':'tools/call','params':" + parameters + ",'jsonrpc':'2.0','id':'e'}");
      JsonNode answer = client.next();
      assertThat(answer.get("id").asText()).isEqualTo("e");
      assertThat(answer.at("/error/message").asText()).contains("1048576 bytes");
      client.send(ping(5));
      assertThat(client.next().get("id").asInt()).isEqualTo(5);
    }
  }

  @Test
  void withoutRootsNoFileIsRead() throws Exception {
    try (RawClient client = RawClient.initialized(compressor, LONG)) {
      client.send(
          "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'find_in_files','arguments':{'query':'x?','paths':['/etc/passwd']}}}");
      JsonNode answer = client.next();
      assertThat(answer.at("/result/isError").asBoolean()).isTrue();
      assertThat(answer.at("/result/content/0/text").asText())
          .contains("no roots", "start the server with");
    }
  }

  @Test
  void aClientThatDoesNotSayItsRootsIsToldSo() throws Exception {
    try (RawClient client = new RawClient(compressor, Duration.ofSeconds(1))) {
      client.send(
          "{'jsonrpc':'2.0','id':0,'method':'initialize','params':{'protocolVersion':'2025-06-18','capabilities':{'roots':{}},'clientInfo':{'name':'raw','version':'1'}}}");
      client.next();
      client.send("{'jsonrpc':'2.0','method':'notifications/initialized'}");
      client.send(
          "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'find_in_files','arguments':{'query':'x?'}}}");
      assertThat(client.next().get("method").asText()).isEqualTo("roots/list");
      JsonNode answer = client.next();
      assertThat(answer.at("/result/isError").asBoolean()).isTrue();
      assertThat(answer.at("/result/content/0/text").asText())
          .contains("did not say which roots it allows: it gave no answer");
    }
  }

  @Test
  void aCallBeforeTheIntroductionIsRefused() throws Exception {
    try (RawClient client = new RawClient(compressor, LONG)) {
      client.send(call(1, "x"));
      assertThat(client.next().at("/error/message").asText()).contains("initialize");
    }
  }

  @Test
  void offersTheNewestVersionItKnowsAndTakesOlderOnes() throws Exception {
    for (String[] asked :
        new String[][] {{"2024-11-05", "2024-11-05"}, {"2999-01-01", "2025-11-25"}}) {
      try (RawClient client = new RawClient(compressor, LONG)) {
        client.send(
            "{'jsonrpc':'2.0','id':0,'method':'initialize','params':{'protocolVersion':'%s','capabilities':{},'clientInfo':{'name':'raw','version':'1'}}}"
                .formatted(asked[0]));
        assertThat(client.next().at("/result/protocolVersion").asText()).isEqualTo(asked[1]);
      }
    }
  }
}
