package dev.cprs.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.Budget;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.mcp.CompressionMcpServer;
import dev.cprs.options.NamedOption;
import dev.cprs.options.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The tool {@code compress_text}. */
final class McpDoor implements Door {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final UnaryOperator<Object> written;
  private final OutputStream input;
  private final BufferedReader answers;
  private final CompletableFuture<Void> served;
  private int calls;
  private int spansLeftOff;

  /**
   * @param written what the client makes of a value
   */
  McpDoor(String name, ContextCompressor compressor, UnaryOperator<Object> written)
      throws IOException {
    this.name = name;
    this.written = written;
    Pipe in = Pipe.open();
    Pipe out = Pipe.open();
    input = Channels.newOutputStream(in.sink());
    answers = new BufferedReader(Channels.newReader(out.source(), StandardCharsets.UTF_8));
    served =
        CompletableFuture.runAsync(
            () -> {
              try (InputStream messages = Channels.newInputStream(in.source());
                  OutputStream lines = Channels.newOutputStream(out.sink())) {
                CompressionMcpServer.builder(compressor).build().serve(messages, lines);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    ObjectNode introduction = JSON.createObjectNode().put("protocolVersion", "2025-06-18");
    introduction.putObject("capabilities");
    introduction.putObject("clientInfo").put("name", "doors").put("version", "1");
    ask("initialize", introduction);
    send(message("notifications/initialized"));
  }

  @Override
  public String name(NamedOption option) {
    return option.name(Spelling.SNAKE);
  }

  @Override
  public Kept compress(Map<NamedOption, Object> options) throws IOException, RefusedException {
    ObjectNode call = JSON.createObjectNode().put("name", "compress_text");
    ObjectNode arguments =
        call.putObject("arguments").put("query", Harbours.QUERY).put("text", Harbours.TEXT);
    options.forEach(
        (option, value) -> arguments.set(name(option), JSON.valueToTree(written.apply(value))));
    JsonNode result = ask("tools/call", call).required("result");
    if (result.path("isError").booleanValue()) {
      throw new RefusedException(result.at("/content/0/text").textValue());
    }
    JsonNode structured = result.required("structuredContent");
    spansLeftOff = structured.required("spans_left_off").intValue();
    List<KeptSpan> spans = new ArrayList<>();
    for (JsonNode span : structured.required("spans")) {
      spans.add(line(span.required("line").intValue(), span.required("score").doubleValue()));
    }
    return new Kept(result.at("/content/0/text").textValue(), spans);
  }

  /** {@code max_tokens} bounds the whole answer here, so that less of the text fits in. */
  @Override
  public List<CompressionRequest> inJava(CompressionRequest request) {
    if (!(request.options().budget().orElse(Budget.none()) instanceof Budget.MaxTokens limit)) {
      return List.of(request);
    }
    return IntStream.rangeClosed(1, 10)
        .mapToObj(
            tenth ->
                CompressionRequest.builder(Harbours.QUERY)
                    .document(Harbours.TEXT)
                    .controlPrompt(request.controlPrompt().orElseThrow())
                    .options(
                        request.options().toBuilder()
                            .budget(Budget.maxTokens(limit.tokens() * tenth / 10))
                            .build())
                    .build())
        .toList();
  }

  /** The lines and scores of spans are here, of the best if not of all. */
  @Override
  public Kept shown(Kept java, Kept own) {
    List<KeptSpan> left = new ArrayList<>(own.spans());
    List<KeptSpan> shown = new ArrayList<>();
    for (KeptSpan span : java.spans()) {
      int line = 1 + (int) Harbours.TEXT.substring(0, span.start()).lines().count();
      boolean inLine = span.start() > 0 && Harbours.TEXT.charAt(span.start() - 1) != '\n';
      KeptSpan here = line(line - (inLine ? 1 : 0), Math.round(span.score() * 100) / 100.0);
      if (left.remove(here)) {
        shown.add(here);
      }
    }
    return new Kept(
        java.text() + (shown.size() + spansLeftOff == java.spans().size() ? "" : " and others"),
        shown);
  }

  private static KeptSpan line(int line, double score) {
    return new KeptSpan(line, line, "", null, score);
  }

  private static ObjectNode message(String method) {
    return JSON.createObjectNode().put("jsonrpc", "2.0").put("method", method);
  }

  private JsonNode ask(String method, ObjectNode params) throws IOException {
    send(message(method).put("id", ++calls).set("params", params));
    JsonNode answer = JSON.readTree(answers.readLine());
    if (answer.path("id").intValue() != calls) {
      throw new AssertionError("No answer to call " + calls + ": " + answer);
    }
    return answer;
  }

  private void send(JsonNode message) throws IOException {
    input.write((message + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws Exception {
    input.close();
    served.get(30, TimeUnit.SECONDS);
    answers.close();
  }

  @Override
  public String toString() {
    return name;
  }
}
