package dev.cprs.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.ContextCompressor;
import dev.cprs.options.NamedOption;
import dev.cprs.options.Spelling;
import dev.cprs.server.CompressionServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** {@code POST /v1/compress}. */
final class HttpDoor implements Door {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What to keep stands beside the options. */
  private static final Set<NamedOption> OUTSIDE = Set.of(NamedOption.TASK, NamedOption.PROMPT);

  private final String name;
  private final UnaryOperator<Object> written;
  private final CompressionServer server;

  /**
   * @param written what the client makes of a value
   */
  HttpDoor(String name, ContextCompressor compressor, UnaryOperator<Object> written) {
    this.name = name;
    this.written = written;
    server = CompressionServer.builder().port(0).patterns(true).start();
    server.serve(compressor);
  }

  @Override
  public String name(NamedOption option) {
    return (OUTSIDE.contains(option) ? "" : "options.") + option.name(Spelling.CAMEL);
  }

  @Override
  public Kept compress(Map<NamedOption, Object> options)
      throws IOException, InterruptedException, RefusedException {
    ObjectNode body = JSON.createObjectNode();
    body.put("query", Harbours.QUERY).put("context", Harbours.TEXT);
    ObjectNode inside = body.putObject("options");
    options.forEach(
        (option, value) ->
            (OUTSIDE.contains(option) ? body : inside)
                .set(option.name(Spelling.CAMEL), JSON.valueToTree(written.apply(value))));
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(server.uri().resolve("v1/compress"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    JsonNode json = JSON.readTree(answer.body());
    if (answer.statusCode() == 400) {
      throw new RefusedException(json.required("detail").textValue());
    }
    return Kept.of(json);
  }

  @Override
  public void close() {
    server.close();
  }

  @Override
  public String toString() {
    return name;
  }
}
