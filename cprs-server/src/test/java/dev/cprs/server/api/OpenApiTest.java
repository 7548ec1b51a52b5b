package dev.cprs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.ExpectedWarnings;
import dev.cprs.chat.Originals;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Published;
import dev.cprs.server.Wire;
import dev.cprs.server.http.Admission;
import dev.cprs.server.http.ApiKeys;
import dev.cprs.server.http.Limits;
import dev.cprs.server.http.Route;
import dev.cprs.server.http.ServerMetrics;
import dev.cprs.server.savings.Prices;
import dev.cprs.server.savings.Savings;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Holds the description against what the server really has and answers. */
@Timeout(60)
@ExpectedWarnings("Unknown keyword components")
class OpenApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CompressionServer server = CompressionServer.builder().port(0).start();
  private final ContextCompressor compressor =
      GoldCritic.compressor(new GoldCritic(), server.observer());
  private JsonNode description;

  @BeforeEach
  void start() throws IOException {
    Wire.Answer unready = Wire.get(server, "/readiness");
    Wire.Answer unhealthy = Wire.get(server, "/health");
    server.serve(compressor);
    description = Wire.get(server, "/openapi.json").json();
    assertDescribed("get", "/readiness", unready, 503);
    assertDescribed("get", "/health", unhealthy, 503);
  }

  @AfterEach
  void stop() {
    server.close();
    compressor.close();
  }

  @Test
  void everyRouteIsDescribedAndThereIsNoOther() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Limits limits = new Limits(1, 1, Duration.ofSeconds(1), Duration.ofSeconds(1), 1);
    Admission admission = new Admission(limits);
    List<Route> routes =
        Routes.of(
            admission,
            limits,
            new ServerMetrics(registry, admission),
            new Savings(Prices.none(), false, Clock.systemUTC()),
            false,
            new MessagesApi(rules -> rules, decision -> {}, null, ApiKeys.none()),
            null,
            ApiKeys.none(),
            Runnable::run);
    Set<String> real = new TreeSet<>();
    for (Route route : routes) {
      real.add(route.method().toLowerCase(Locale.ROOT) + " " + route.path());
    }
    Set<String> described = new TreeSet<>();
    description
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> described.add(method + " " + path.getKey())));
    assertThat(described).isEqualTo(real);
  }

  @Test
  void everyAnswerIsAsDescribed(@TempDir Path directory) throws IOException {
    for (String path :
        new String[] {"/", "/openapi.json", "/metrics", "/liveness", "/readiness", "/health"}) {
      assertDescribed("get", path, Wire.get(server, path), 200);
    }
    assertDescribed("get", "/v1/savings", Wire.get(server, "/v1/savings"), 200);
    String plain = "/v1/compress";
    String gold = "{\"query\":\"q\",\"context\":\"Old gold here.\"%s}";
    assertDescribed("post", plain, Wire.post(server, plain, gold.formatted("")), 200);
    assertDescribed("post", plain, Wire.post(server, plain, "x"), 400);
    String messages = "{\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}";
    assertDescribed("post", plain, Wire.post(server, plain, messages), 200);
    assertDescribed("post", plain, Wire.post(server, plain, messages, "x-cprs-bypass: true"), 200);
    assertDescribed(
        "post",
        plain,
        Wire.post(
            server,
            plain,
            "{\"query\":\"q\",\"context\":\"x\",\"options\":{\"emptyResult\":\"throw\"}}"),
        422);
    assertDescribed("post", plain, Wire.post(server, plain, "x", "Content-Type: text/plain"), 415);
    String published = Published.PATH;
    ObjectNode body = Published.gold("gold gold gold gold gold");
    assertDescribed("post", published, Wire.post(server, published, body.toString()), 200);
    Published.parameters(body).put("return_offset", true);
    assertDescribed("post", published, Wire.post(server, published, body.toString()), 200);
    Published.parameters(body).put("return_offset", "yes");
    assertDescribed("post", published, Wire.post(server, published, body.toString()), 200);
    ((ObjectNode) body.get("payload")).remove("input");
    assertDescribed("post", published, Wire.post(server, published, body.toString()), 200);
    assertDescribed("post", published, Wire.post(server, published, "{}"), 400);

    Path keys = Files.writeString(directory.resolve("keys"), "key");
    try (CompressionServer other =
        CompressionServer.builder().port(0).apiKeyFile(keys).maxBodyBytes(10).start()) {
      String key = "x-api-key: key";
      for (String path : new String[] {plain, published}) {
        assertDescribed("post", path, Wire.post(other, path, "{}"), 401);
        assertDescribed("post", path, Wire.post(other, path, "{}", key), 503);
      }
      other.serve(compressor);
      for (String path : new String[] {plain, published}) {
        assertDescribed("post", path, Wire.post(other, path, " ".repeat(99), key), 413);
      }
      assertDescribed("get", "/metrics", Wire.get(other, "/metrics"), 401);
      assertDescribed("get", "/v1/savings", Wire.get(other, "/v1/savings"), 401);
    }
  }

  @Test
  void readingOriginalsIsAsDescribed(@TempDir Path directory) throws IOException {
    String path = "/v1/retrieve/{id}";
    Path keys = Files.writeString(directory.resolve("keys"), "key");
    try (Originals originals = Originals.builder().maxEntries(1).build();
        CompressionServer keeping =
            CompressionServer.builder().port(0).originals(originals).start();
        CompressionServer guarded = CompressionServer.builder().port(0).apiKeyFile(keys).start()) {
      String gone = "/v1/retrieve/" + originals.put("", "gone");
      String here = "/v1/retrieve/" + originals.put("", "Old gold here.\n".repeat(9));
      assertDescribed("get", path, Wire.get(keeping, here), 503);
      keeping.serve(compressor);
      assertDescribed("get", path, Wire.get(keeping, here), 200);
      assertDescribed("get", path, Wire.get(keeping, here + "?maxCharacters=30&lines=2-"), 200);
      assertDescribed("get", path, Wire.get(keeping, here + "?query=nothing"), 200);
      assertDescribed("get", path, Wire.get(keeping, here + "?lines=x"), 400);
      assertDescribed("get", path, Wire.get(keeping, "/v1/retrieve/other"), 404);
      assertDescribed("get", path, Wire.get(keeping, gone), 410);
      assertDescribed("get", path, Wire.get(guarded, here), 401);
    }
  }

  @Test
  void examplesAreRightAndAnswered() throws IOException {
    for (String path : new String[] {"/v1/compress", Published.PATH}) {
      JsonNode content = description.at("/paths").get(path).at("/post/requestBody/content");
      JsonNode media = content.elements().next();
      for (JsonNode named : media.get("examples")) {
        JsonNode example = named.get("value");
        assertThat(errors(media.get("schema"), example)).isEmpty();
        assertDescribed("post", path, Wire.post(server, path, example.toString()), 200);
      }
    }
  }

  @Test
  void theFieldsAreThoseThatAreTaken() throws IOException {
    String body = "{\"query\":\"q\",\"context\":\"x\",\"options\":{\"other\":1}}";
    assertThat(properties("Options")).isEqualTo(known(Wire.post(server, "/v1/compress", body)));
    body = "{\"query\":\"q\",\"context\":\"x\",\"other\":1}";
    assertThat(properties("Request")).isEqualTo(known(Wire.post(server, "/v1/compress", body)));
    Set<String> tasks = new TreeSet<>();
    description
        .at("/components/schemas/Request/properties/task/enum")
        .forEach(task -> tasks.add(task.asText()));
    assertThat(tasks).isEqualTo(ControlPrompt.tasks());
  }

  private Set<String> properties(String schema) {
    Set<String> names = new TreeSet<>();
    description
        .at("/components/schemas/%s/properties".formatted(schema))
        .fieldNames()
        .forEachRemaining(names::add);
    return names;
  }

  /** The fields that an error about another one names. */
  private static Set<String> known(Wire.Answer answer) throws IOException {
    String names = answer.json().get("detail").asText().split("known here are ", 2)[1];
    return new TreeSet<>(Arrays.asList(names.split(", ")));
  }

  private void assertDescribed(String method, String path, Wire.Answer answer, int status)
      throws IOException {
    assertThat(answer.status()).as(path + answer.body()).isEqualTo(status);
    JsonNode response =
        description.get("paths").get(path).get(method).get("responses").path("" + status);
    if (response.has("$ref")) {
      response = description.at(response.get("$ref").asText().substring(1));
    }
    String type = answer.headers().get("content-type").split(";")[0];
    JsonNode media = response.path("content").path(type);
    assertThat(media.isMissingNode()).as("%s %s, %d, %s", method, path, status, type).isFalse();
    if (response.has("headers")) {
      assertThat(answer.headers()).containsKey("retry-after");
    }
    if (type.endsWith("json")) {
      assertThat(errors(media.get("schema"), answer.json())).as(answer.body()).isEmpty();
    }
  }

  private List<String> errors(JsonNode schema, JsonNode value) {
    ObjectNode root = JSON.createObjectNode();
    root.setAll((ObjectNode) schema);
    root.set("components", description.get("components"));
    List<String> errors = new ArrayList<>();
    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(root)
        .validate(value)
        .forEach(error -> errors.add(error.toString()));
    return errors;
  }
}
