package dev.cprs.cli.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import dev.cprs.cli.infer.EndpointException.Kind;
import dev.cprs.stubs.ChatCompletionsStub;
import dev.cprs.stubs.ChatCompletionsStub.Failure;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatEndpointTest {
  private static final String ANSWER = "It is 5093127, déjà vu 😀, in two\nlines.";

  private final ChatCompletionsStub stub =
      ChatCompletionsStub.answering(request -> "  " + ANSWER + "\n");
  private final List<Duration> pauses = new ArrayList<>();

  @AfterEach
  void close() {
    stub.close();
  }

  private ChatEndpoint endpoint(String url, Optional<String> key, boolean streaming) {
    return endpoint(url, key, streaming, Service.PATIENCE);
  }

  private ChatEndpoint endpoint(
      String url, Optional<String> key, boolean streaming, Duration patience) {
    return new ChatEndpoint(
        ChatEndpoint.at(url, key, patience), new Retries(pauses::add), "some-llm", streaming);
  }

  private String ask(boolean streaming) throws InterruptedException {
    return endpoint(stub.url(), Optional.of("sk-secret"), streaming).answer("Doc", "Which?").text();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void givesTheStrippedAnswer(boolean streaming) throws Exception {
    assertThat(ask(streaming)).isEqualTo(ANSWER);
    ChatCompletionsStub.Request request = stub.requests().get(0);
    assertThat(request.body().toString())
        .isEqualTo(
            """
            {"model":"some-llm","messages":[{"role":"system","content":"Doc"},\
            {"role":"user","content":"Which?"}],"stream":%s}"""
                .formatted(streaming));
    assertThat(request.headers())
        .containsEntry("authorization", "Bearer sk-secret")
        .containsEntry("content-type", "application/json");
  }

  @Test
  void takesTheBaseAddressOrTheWholeOneAndNoKey() throws Exception {
    for (String url : List.of(stub.url(), stub.url() + "/", stub.url() + "/chat/completions")) {
      assertThat(endpoint(url, Optional.empty(), false).answer("Doc", "?").text())
          .isEqualTo(ANSWER);
    }
    assertThat(stub.requests()).hasSize(3);
    assertThat(stub.requests().get(0).headers()).doesNotContainKey("authorization");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost:8000", "ftp://host/v1", "http://", "http://a b/", "/v1"})
  void refusesWhatIsNoAddress(String url) {
    assertThatThrownBy(() -> endpoint(url, Optional.empty(), false))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("'" + url + "'")
        .hasMessageContaining("http://localhost:8000/v1");
  }

  @Test
  void refusesAKeyThatCannotBeSentWithoutShowingIt() {
    assertThatThrownBy(() -> endpoint(stub.url(), Optional.of("sk-\nsecret"), false))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("key")
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void triesAgainWhatMayPass(boolean streaming) throws Exception {
    stub.failNext(
        Failure.status(503, "Overloaded"),
        new Failure.Hangup(),
        new Failure.Torn(),
        new Failure.Unfinished());
    assertThat(ask(streaming)).isEqualTo(ANSWER);
    assertThat(pauses)
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8));
  }

  @Test
  void givesUpAfterFiveTries() {
    for (int i = 0; i < 5; i++) {
      stub.failNext(Failure.status(500, "Out of\nmemory"));
    }
    assertThatThrownBy(() -> ask(false))
        .isInstanceOfSatisfying(
            EndpointException.class, e -> assertThat(e.kind()).isEqualTo(Kind.QUESTION))
        .hasMessageContaining("500: Out of\nmemory")
        .hasMessageContaining("tried 5 times");
    assertThat(stub.requests()).hasSize(5);
  }

  @Test
  void waitsAsLongAsItIsAskedTo() throws Exception {
    stub.failNext(Failure.tooMany("7"), Failure.tooMany(inHttp(30)), Failure.tooMany("soon"));
    assertThat(ask(false)).isEqualTo(ANSWER);
    assertThat(pauses.get(0)).isEqualTo(Duration.ofSeconds(7));
    assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(30));
    assertThat(pauses.get(2)).isEqualTo(Duration.ofSeconds(4));
  }

  private static String inHttp(int seconds) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(seconds));
  }

  @Test
  void doesNotWaitForHours() {
    stub.failNext(Failure.tooMany("86400"));
    assertThatThrownBy(() -> ask(false))
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("429: Rate limit reached")
        .hasMessageContaining("86400 s");
    assertThat(pauses).isEmpty();
  }

  @Test
  void doesNotTryAgainWhatWillNotPass() {
    stub.failNext(Failure.status(400, "maximum context length is 8192 tokens"));
    assertThatThrownBy(() -> ask(false))
        .isInstanceOfSatisfying(
            EndpointException.class, e -> assertThat(e.kind()).isEqualTo(Kind.QUESTION))
        .hasMessageContaining("400: maximum context length is 8192 tokens");
    assertThat(stub.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404, 301})
  void someStatusesMeanThatEveryQuestionFails(int status) {
    stub.failNext(new Failure.Status(status, Map.of("Location", "http://other/"), "no"));
    assertThatThrownBy(() -> ask(false))
        .isInstanceOfSatisfying(
            EndpointException.class, e -> assertThat(e.kind()).isEqualTo(Kind.EVERY_QUESTION))
        .hasMessageContaining(String.valueOf(status))
        .hasMessageNotContaining("sk-secret");
  }

  @Test
  void takesAWholeAnswerWhereEventsWereAskedFor() throws Exception {
    stub.failNext(new Failure.NoEvents());
    assertThat(ask(true)).isEqualTo(ANSWER);
  }

  @Test
  void anErrorInTheMiddleOfAStreamIsAFailure() {
    String events =
        """
        data: {"choices":[{"delta":{"content":"It is"}}]}

        data: {"error":{"message":"engine died"}}

        """;
    for (int i = 0; i < 5; i++) {
      stub.failNext(new Failure.Status(200, Map.of("Content-Type", "text/event-stream"), events));
    }
    assertThatThrownBy(() -> ask(true))
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("engine died");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"choices\":[]}",
        "{\"choices\":[{\"message\":{\"content\":null}}]}",
        "{\"choices\":[{\"message\":{\"content\":\" \"}}]}",
        "[]"
      })
  void anAnswerWithoutTextIsAFailure(String body) {
    stub.failNext(new Failure.Status(200, Map.of("Content-Type", "application/json"), body));
    assertThatThrownBy(() -> ask(false)).isInstanceOf(EndpointException.class);
    assertThat(stub.requests()).hasSize(1);
  }

  @Test
  void anAddressWhereNobodyListensIsSaidSo() {
    stub.close();
    assertThatThrownBy(() -> ask(false))
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining(stub.url())
        .hasMessageContaining("can't be reached");
    assertThat(pauses).hasSize(4);
  }

  @Test
  void doesNotWaitForeverForAnEndpointThatSaysNothing() {
    CountDownLatch asked = new CountDownLatch(1);
    try (ChatCompletionsStub silent =
        ChatCompletionsStub.answering(
            request -> {
              try {
                asked.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return "too late";
            })) {
      assertThatThrownBy(
              () ->
                  endpoint(silent.url(), Optional.empty(), true, Duration.ofMillis(50))
                      .answer("Doc", "?")
                      .text())
          .isInstanceOf(EndpointException.class)
          .hasMessageContaining("said nothing");
      asked.countDown();
    }
  }
}
