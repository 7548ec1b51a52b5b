package dev.cprs.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.Originals;
import dev.cprs.internal.ClientOfThread;
import dev.cprs.spi.TokenizedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each request by itself, as an HTTP server hands it over. */
class McpHttpTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private final GatedModel model = new GatedModel();
  private final ContextCompressor compressor = model.compressor();
  private final Map<String, String> headers = new HashMap<>();
  private Consumer<String> reads = text -> {};
  private McpHttp http;

  @BeforeEach
  void open() {
    http = CompressionMcpServer.builder(compressor).build().http();
    headers.put("content-type", "application/json; charset=utf-8");
    headers.put("accept", "application/json, text/event-stream");
  }

  @AfterEach
  void close() {
    model.gate.release(1 << 20);
    compressor.close();
  }

  private CompletableFuture<McpHttp.Answer> start(String body) {
    return http.post(
        body.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
        name -> Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT))),
        "",
        text -> reads.accept(text));
  }

  private McpHttp.Whole post(String body) throws Exception {
    return (McpHttp.Whole) start(body).get(30, TimeUnit.SECONDS);
  }

  private JsonNode json(String body) throws Exception {
    return JSON.readTree(post(body).body());
  }

  private static String call(String tool, String arguments) {
    return "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'%s','arguments':%s}}"
        .formatted(tool, arguments);
  }

  @Test
  void aClientIntroducesItselfAndAsks() throws Exception {
    McpHttp.Whole introduced =
        post(
            "{'jsonrpc':'2.0','id':'a','method':'initialize','params':{'protocolVersion':'2025-06-18','capabilities':{'roots':{}},'clientInfo':{'name':'raw','version':'1'}}}");
    assertThat(introduced.status()).isEqualTo(200);
    assertThat(introduced.headers()).containsEntry("Content-Type", "application/json");
    assertThat(introduced.headers().get("Mcp-Session-Id")).hasSizeGreaterThan(30);
    JsonNode answer = JSON.readTree(introduced.body());
    assertThat(answer.get("id").asText()).isEqualTo("a");
    assertThat(answer.at("/result/protocolVersion").asText()).isEqualTo("2025-06-18");
    assertThat(answer.at("/result/serverInfo/name").asText()).isEqualTo("cprs");
    McpHttp.Whole told = post("{'jsonrpc':'2.0','method':'notifications/initialized'}");
    assertThat(told.status()).isEqualTo(202);
    assertThat(told.body()).isEmpty();
    model.gate.release(10);
    JsonNode kept = json(call("compress_text", "{'query':'x?','text':'y'}"));
    assertThat(kept.at("/result/isError").asBoolean()).isFalse();
    assertThat(kept.at("/result/structuredContent/spans_left_off").asInt(-1)).isZero();
  }

  @Test
  void filesAndOriginalsAreOfferedOnlyWhereThereAreSome() throws Exception {
    String list = "{'jsonrpc':'2.0','id':1,'method':'tools/list'}";
    assertThat(json(list).findValuesAsText("name")).containsExactly("compress_text");
    assertThat(json(call("find_in_files", "{'query':'x?'}")).at("/error/message").asText())
        .contains("find_in_files");
    http =
        CompressionMcpServer.builder(compressor)
            .root(folder)
            .originals(Originals.inMemory())
            .build()
            .http();
    assertThat(json(list).findValuesAsText("name"))
        .containsExactlyInAnyOrder("compress_text", "find_in_files", "read_original");
  }

  @Test
  void onlyTheServersOwnRootsAreRead() throws IOException, Exception {
    Path inside = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(inside.resolve("a.md"), "A");
    Files.writeString(folder.resolve("secret.txt"), "S");
    http = CompressionMcpServer.builder(compressor).root(inside).build().http();
    model.gate.release(10);
    assertThat(
            json(call("find_in_files", "{'query':'x?'}"))
                .at("/result/structuredContent/files_searched")
                .asInt())
        .isEqualTo(1);
    JsonNode outside = json(call("find_in_files", "{'query':'x?','paths':['../secret.txt']}"));
    assertThat(outside.at("/result/isError").asBoolean()).isTrue();
    assertThat(outside.at("/result/content/0/text").asText()).contains("outside");
  }

  /** A server has to know of it: the body of such a call is small, whatever it makes it read. */
  @Test
  void whatIsReadBesideTheBodyIsToldAndMayBeRefused() throws Exception {
    Files.writeString(folder.resolve("a.md"), "A");
    Originals originals = Originals.inMemory();
    String id = originals.put("", "K");
    http =
        CompressionMcpServer.builder(compressor).root(folder).originals(originals).build().http();
    model.gate.release(100);
    List<String> told = new CopyOnWriteArrayList<>();
    reads = told::add;
    String find = call("find_in_files", "{'query':'x?'}");
    String read = call("read_original", "{'id':'%s'}".formatted(id));
    for (String each : new String[] {find, read}) {
      assertThat(json(each).at("/result/isError").asBoolean()).isFalse();
    }
    assertThat(told).containsExactly("A", "K");
    reads =
        text -> {
          throw new InvalidRequestException("There is no room");
        };
    for (String each : new String[] {find, read}) {
      JsonNode refused = json(each);
      assertThat(refused.at("/result/isError").asBoolean()).isTrue();
      assertThat(refused.at("/result/content/0/text").asText()).isEqualTo("There is no room");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "content-type | text/plain | 415",
        "accept | text/event-stream | 406",
        "mcp-protocol-version | 1999-01-01 | 400",
        "mcp-protocol-version | 2025-06-18 | 200",
        "accept | */* | 200",
        "accept | application/* | 200",
      })
  void headersAreChecked(String name, String value, int status) throws Exception {
    headers.put(name, value);
    McpHttp.Whole answer = post("{'jsonrpc':'2.0','id':1,'method':'ping'}");
    assertThat(answer.status()).isEqualTo(status);
    if (status != 200) {
      assertThat(JSON.readTree(answer.body()).at("/error/message").asText()).contains(value);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nothing|400|-32700|not JSON",
        "``|400|-32700|empty",
        "[{'jsonrpc':'2.0','id':1,'method':'ping'}]|400|-32600|not a JSON object",
        "{'jsonrpc':'1.0','id':7,'method':'ping'}|400|-32600|1.0",
        "{'jsonrpc':'2.0','id':7,'method':'tools/call'}|200|-32602|no params",
        "{'jsonrpc':'2.0','id':7,'method':'tools/call','params':{'name':'explode'}}|200|-32602|explode",
        "{'jsonrpc':'2.0','id':7,'method':'resources/list'}|200|-32601|resources/list",
      })
  void whatIsWrongIsTold(String body, int status, int code, String part) throws Exception {
    McpHttp.Whole answer = post(body);
    assertThat(answer.status()).isEqualTo(status);
    JsonNode error = JSON.readTree(answer.body()).get("error");
    assertThat(error.get("code").asInt()).isEqualTo(code);
    assertThat(error.get("message").asText())
        .contains(part)
        .doesNotContain("java.", "Exception", "com.fasterxml");
  }

  @Test
  void responsesAndStrangeNotificationsAreAccepted() throws Exception {
    assertThat(post("{'jsonrpc':'2.0','id':1,'result':{}}").status()).isEqualTo(202);
    assertThat(post("{'jsonrpc':'2.0','method':'notifications/cancelled','params':{}}").status())
        .isEqualTo(202);
    assertThat(post("{'jsonrpc':'2.0','method':'unheard/of'}").status()).isEqualTo(202);
  }

  @Test
  void aClientThatGoesStopsItsWindows() throws Exception {
    CompletableFuture<McpHttp.Answer> answer = start(longCall(100, ""));
    assertThat(model.begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    answer.cancel(true);
    fewWindowsAreScored();
  }

  /** What a subscriber has got of a stream. */
  private static final class Listener implements Flow.Subscriber<byte[]> {
    final List<String> events = new CopyOnWriteArrayList<>();
    final CompletableFuture<Void> end = new CompletableFuture<>();
    final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    @Override
    public void onSubscribe(Flow.Subscription value) {
      value.request(Long.MAX_VALUE);
      subscription.complete(value);
    }

    @Override
    public void onNext(byte[] event) {
      events.add(new String(event, StandardCharsets.UTF_8));
    }

    @Override
    public void onError(Throwable failure) {
      end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      end.complete(null);
    }

    JsonNode message(int index) throws IOException {
      assertThat(events.get(index)).startsWith("event: message\ndata: {").endsWith("}\n\n");
      return JSON.readTree(events.get(index).split("data: ", 2)[1]);
    }
  }

  private static String longCall(int windows, String meta) {
    return "{'jsonrpc':'2.0','id':5,'method':'tools/call','params':{'name':'compress_text','arguments':{'query':'x?','text':'%s'}%s}}"
        .formatted("x".repeat(windows * GatedModel.WINDOW_TOKENS), meta);
  }

  private Listener stream(int windows) throws Exception {
    McpHttp.Answer answer =
        start(longCall(windows, ",'_meta':{'progressToken':'p'}")).get(30, TimeUnit.SECONDS);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("Content-Type", "text/event-stream");
    Listener listener = new Listener();
    ((McpHttp.Events) answer).events().subscribe(listener);
    return listener;
  }

  @Test
  void progressComesBeforeTheAnswer() throws Exception {
    model.gate.release(1 << 10);
    Listener listener = stream(20);
    listener.end.get(30, TimeUnit.SECONDS);
    int last = listener.events.size() - 1;
    assertThat(last).isGreaterThanOrEqualTo(20);
    double before = 0;
    for (int i = 0; i < last; i++) {
      JsonNode progress = listener.message(i);
      assertThat(progress.get("method").asText()).isEqualTo("notifications/progress");
      assertThat(progress.at("/params/progressToken").asText()).isEqualTo("p");
      assertThat(progress.at("/params/progress").asDouble()).isGreaterThan(before);
      before = progress.at("/params/progress").asDouble();
    }
    assertThat(listener.message(last).get("id").asInt()).isEqualTo(5);
    assertThat(listener.message(last).at("/result/isError").asBoolean(true)).isFalse();
  }

  @Test
  void thereIsNoStreamForClientsThatDontAskForOne() throws Exception {
    model.gate.release(1 << 10);
    assertThat(post(longCall(1, "")).headers()).containsEntry("Content-Type", "application/json");
    headers.put("accept", "application/json");
    assertThat(post(longCall(1, ",'_meta':{'progressToken':'p'}")).headers())
        .containsEntry("Content-Type", "application/json");
  }

  private static final String CANCEL =
      "{'jsonrpc':'2.0','method':'notifications/cancelled','params':{'requestId':5}}";

  @Test
  void aCancelledStreamEndsWithoutAnAnswer() throws Exception {
    headers.put("mcp-session-id", "one");
    Listener listener = stream(100);
    assertThat(model.begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    assertThat(post(CANCEL).status()).isEqualTo(202);
    listener.end.get(30, TimeUnit.SECONDS);
    assertThat(listener.events).isEmpty();
    fewWindowsAreScored();
  }

  @Test
  void aCancelledCallWithoutAStreamSaysSo() throws Exception {
    headers.put("mcp-session-id", "one");
    CompletableFuture<McpHttp.Answer> answer = start(longCall(100, ""));
    assertThat(model.begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    assertThat(post(CANCEL).status()).isEqualTo(202);
    McpHttp.Whole cancelled = (McpHttp.Whole) answer.get(30, TimeUnit.SECONDS);
    assertThat(JSON.readTree(cancelled.body()).at("/error/message").asText())
        .isEqualTo("The client cancelled the call");
    fewWindowsAreScored();
  }

  @ParameterizedTest
  @CsvSource({"one, two", "one, ''", "'', one", "'', ''"})
  void onlyTheSameSessionCancels(String own, String other) throws Exception {
    session(own);
    CompletableFuture<McpHttp.Answer> answer = start(longCall(3, ""));
    assertThat(model.begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    session(other);
    assertThat(post(CANCEL).status()).isEqualTo(202);
    model.gate.release(1 << 10);
    McpHttp.Whole whole = (McpHttp.Whole) answer.get(30, TimeUnit.SECONDS);
    assertThat(JSON.readTree(whole.body()).at("/result/isError").asBoolean(true)).isFalse();
  }

  @Test
  void anotherCallerDoesNotCancel() throws Exception {
    session("one");
    CompletableFuture<McpHttp.Answer> answer = start(longCall(3, ""));
    assertThat(model.begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    http.post(
            CANCEL.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
            name -> Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT))),
            "another")
        .get(30, TimeUnit.SECONDS);
    model.gate.release(1 << 10);
    McpHttp.Whole whole = (McpHttp.Whole) answer.get(30, TimeUnit.SECONDS);
    assertThat(JSON.readTree(whole.body()).at("/result/isError").asBoolean(true)).isFalse();
  }

  private void session(String name) {
    headers.remove("mcp-session-id");
    if (!name.isEmpty()) {
      headers.put("mcp-session-id", name);
    }
  }

  @Test
  void aClientThatGoesFromItsStreamStopsItsWindows() throws Exception {
    Listener listener = stream(100);
    assertThat(model.begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    listener.subscription.get(30, TimeUnit.SECONDS).cancel();
    fewWindowsAreScored();
  }

  @Test
  void aCallCountsForTheClientThatTheServerKnows() throws Exception {
    Set<String> clients = ConcurrentHashMap.newKeySet();
    GatedModel watching =
        new GatedModel() {
          @Override
          public TokenizedText encode(String text) {
            clients.add(ClientOfThread.get());
            return super.encode(text);
          }
        };
    watching.gate.release(100);
    try (ContextCompressor own = watching.compressor()) {
      http = CompressionMcpServer.builder(own).build().http();
      String call = call("compress_text", "{'query':'x?','text':'short','max_tokens':99}");
      clients.clear();
      ClientOfThread.working("10.0.0.7", () -> start(call)).get(30, TimeUnit.SECONDS);
      assertThat(clients).contains("10.0.0.7");
      clients.clear();
      start(call).get(30, TimeUnit.SECONDS); // nobody says whose it is
      assertThat(clients).doesNotContain("10.0.0.7");
    }
  }

  @Test
  void callsThatWaitHoldUpNoOthers() throws Exception {
    List<CompletableFuture<McpHttp.Answer>> waiting = new ArrayList<>();
    int more = Math.min(250, 10 * Runtime.getRuntime().availableProcessors() + 10);
    for (int i = 0; i < more; i++) {
      waiting.add(start(longCall(1, "")));
    }
    assertThat(model.begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    assertThat(json(call("compress_text", "{}")).at("/result/isError").asBoolean()).isTrue();
    waiting.forEach(each -> each.cancel(true));
  }

  @Test
  void errorsAreShortWhateverTheyAreAbout() throws Exception {
    http = CompressionMcpServer.builder(compressor).root(folder).build().http();
    for (String piece : new String[] {"x", "\\u001b[31m", "中", "😀", "\\u202e"}) {
      String name = piece.repeat(49_000 / piece.length()); // a longer one is refused unread
      for (String body :
          new String[] {
            call("compress_text", "{'query':'x?','text':'a','task':'%s'}".formatted(name)),
            call("compress_text", "{'query':'x?','text':'a','%s':1}".formatted(name)),
            call("compress_text", "{'query':'x?','text':'a','threshold':'%s'}".formatted(name)),
            call("find_in_files", "{'query':'x?','paths':['%s']}".formatted(name)),
            call(name, "{}"),
            "{'jsonrpc':'%s','id':1,'method':'ping'}".formatted(name),
            "{'jsonrpc':['%s'],'id':1,'method':'ping'}".formatted(name),
            "{'jsonrpc':'2.0','id':1,'method':'%s'}".formatted(name),
            "{'jsonrpc':'2.0','id':1,'method':'%s','params':{}}".formatted(name),
            "{'jsonrpc':'2.0','id':1,'method':['%s']}".formatted(name),
            "{'%s".formatted(name),
          }) {
        assertShort(new String(post(body).body(), StandardCharsets.UTF_8));
        model.gate.release(1);
        try (RawClient client = RawClient.initialized(compressor, Duration.ofSeconds(30))) {
          client.send(body);
          client.end();
          while (client.hasMore()) {
            assertShort(client.next().toString());
          }
        }
      }
    }
  }

  private static void assertShort(String answer) {
    assertThat(answer.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2048);
    assertThat(answer.codePoints().filter(c -> c < ' ' || (c >= 0x7f && c < 0xa0))).isEmpty();
    assertThat(answer).doesNotContainPattern("(?<!\\\\)\\\\u001b").doesNotContain("\u202e");
  }

  private void fewWindowsAreScored() throws Exception {
    model.gate.release(1 << 10);
    assertThat(
            json(call("compress_text", "{'query':'x?','text':'short'}")).at("/result").isObject())
        .isTrue();
    assertThat(model.scored.get()).isLessThanOrEqualTo(30); // of 100
  }
}
