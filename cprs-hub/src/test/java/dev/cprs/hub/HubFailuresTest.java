package dev.cprs.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.stubs.HubStub;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong on the way, and how a pull goes on or says so. */
@Timeout(60)
class HubFailuresTest {
  private static final String WEIGHTS = HubFixture.WEIGHTS;

  @TempDir Path home;
  private HubFixture hub;

  @BeforeEach
  void start() throws IOException {
    hub = new HubFixture(home);
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  private void assertWhole() {
    assertThat(hub.snapshot().resolve(WEIGHTS)).hasBinaryContent(hub.weights);
    assertThat(hub.partial(WEIGHTS)).doesNotExist();
  }

  @Test
  void aBrokenConnectionIsGoneOnWith() {
    hub.stub.next(WEIGHTS, HubStub.breakAt(100_000), HubStub.breakAt(200_000));
    hub.pull();
    assertWhole();
    assertThat(hub.ranges()).containsExactly("all", "bytes=100000-", "bytes=200000-");
    assertThat(hub.pauses).containsOnly(Duration.ofSeconds(1)); // each attempt got further
    assertThat(hub.waits)
        .hasSize(2)
        .first()
        .asString()
        .contains(WEIGHTS, "100000 of 300000 bytes", "again in 1 s");
    assertThat(hub.progress).isSorted();
  }

  @Test
  void aLaterPullGoesOnToo() {
    hub.stub.always(WEIGHTS, HubStub.breakAt(100_000));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining(WEIGHTS)
        .hasMessageContaining("kept");
    assertThat(hub.pauses)
        .extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    int before = hub.ranges().size();

    hub.stub.healed();
    hub.pull();

    assertWhole();
    assertThat(hub.ranges().subList(before, hub.ranges().size())).containsExactly("bytes=100000-");
    assertThat(hub.stub.fetches("config.json")).isEqualTo(1);
  }

  @Test
  void aServerWithoutRangesSendsItAllAgain() {
    hub.stub.next(WEIGHTS, HubStub.breakAt(100_000), HubStub.withoutRanges());
    hub.pull();
    assertWhole();
    assertThat(hub.ranges()).containsExactly("all", "bytes=100000-");
  }

  @Test
  void aServerThatAlwaysBeginsAnewAndBreaksIsGivenUp() {
    hub.stub.always(WEIGHTS, HubStub.breakWithoutRangesAt(100_000));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("the last of 8 failures");
    assertThat(hub.ranges()).hasSize(8);
  }

  @Test
  void aServerThatFallsSilentIsLeft() {
    hub.timeout = Duration.ofMillis(300);
    CountDownLatch over = new CountDownLatch(1);
    hub.stub.next(
        WEIGHTS,
        (exchange, content) -> {
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content, 0, 50_000);
          exchange.getResponseBody().flush();
          try {
            over.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    hub.pull();
    over.countDown();
    assertWhole();
    assertThat(hub.ranges()).containsExactly("all", "bytes=50000-");
  }

  @Test
  void wrongContentIsThrownAway() throws IOException {
    hub.stub.always(WEIGHTS, HubStub.content(HubFixture.bytes(300_000, 9)));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining(WEIGHTS)
        .hasMessageContaining(hub.stub.hash(WEIGHTS));
    assertThat(hub.ranges()).containsExactly("all", "all");
    assertThat(HubFixture.names(hub.model().resolve("blobs")))
        .containsExactlyInAnyOrder(hub.stub.hash("config.json"), hub.stub.hash("tokenizer.json"));
    assertThat(hub.snapshot().resolve(WEIGHTS)).doesNotExist();
  }

  @Test
  void wrongContentOfASmallFileIsFoundToo() {
    hub.stub.always(
        "config.json",
        (exchange, content) -> HubStub.content(flipped(content)).send(exchange, content));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("config.json hashes to");
  }

  private static byte[] flipped(byte[] content) {
    byte[] other = content.clone();
    other[3] ^= 1;
    return other;
  }

  @Test
  void aWrongBeginningIsFetchedAnew() throws IOException {
    Files.createDirectories(hub.partial(WEIGHTS).getParent());
    Files.write(hub.partial(WEIGHTS), HubFixture.bytes(1000, 7));
    hub.pull();
    assertWhole();
    assertThat(hub.ranges()).containsExactly("bytes=1000-", "all");
  }

  @Test
  void moreThanTheFileIsCutOff() {
    hub.stub.next(WEIGHTS, HubStub.content(HubFixture.bytes(400_000, 5)));
    hub.pull();
    assertWhole();
    assertThat(hub.waits).singleElement().asString().contains("more than the 300000 bytes");
  }

  @Test
  void anotherPartThanAskedForIsNotTaken() {
    hub.stub.next(
        WEIGHTS,
        HubStub.breakAt(100_000),
        (exchange, content) -> {
          exchange.getResponseHeaders().set("Content-Range", "bytes 5-299999/300000");
          exchange.sendResponseHeaders(206, content.length - 5);
          exchange.getResponseBody().write(content, 5, content.length - 5);
        });
    hub.pull();
    assertWhole();
    assertThat(hub.ranges()).containsExactly("all", "bytes=100000-", "all");
  }

  @Test
  void theTokenStaysWithTheHub() {
    hub.environment.put("HF_TOKEN", "hf_secret");
    hub.pull();
    assertThat(hub.stub.requests())
        .filteredOn(request -> !request.cdn())
        .isNotEmpty()
        .allMatch(request -> "Bearer hf_secret".equals(request.authorization()));
    assertThat(hub.stub.requests())
        .filteredOn(HubStub.Request::cdn)
        .isNotEmpty()
        .allMatch(request -> request.authorization() == null);
  }

  @Test
  void theTokenOfTheTokenFileIsSent() throws IOException {
    Files.writeString(home.resolve("token"), "hf_from_file\n");
    hub.pull();
    assertThat(hub.stub.requests().get(0).authorization()).isEqualTo("Bearer hf_from_file");
  }

  @Test
  void aRefusalNamesTheToken() {
    hub.stub.always(HubStub.LISTING, HubStub.status(401));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("(401)")
        .hasMessageContaining("set HF_TOKEN");
    hub.environment.put("HF_TOKEN", "hf_secret");
    assertThatThrownBy(hub::pull)
        .hasMessageContaining("still valid")
        .hasMessageNotContaining("hf_secret");
    assertThat(hub.pauses).isEmpty();
  }

  @Test
  void aGatedModelSaysWhereToAsk() {
    hub.stub.always(WEIGHTS, HubStub.status(403, "X-Error-Code", "GatedRepo"));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("(403)")
        .hasMessageContaining("HF_TOKEN")
        .hasMessageContaining(hub.stub.endpoint() + "/" + HubFixture.ID);
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    assertThatThrownBy(() -> hub.hub().pull("no/such", "main", hub))
        .isInstanceOf(HubException.class)
        .hasMessageContaining("There is no model no/such");
    hub.stub.always(HubStub.LISTING, HubStub.status(404, "X-Error-Code", "RevisionNotFound"));
    assertThatThrownBy(() -> hub.hub().pull(HubFixture.ID, "v9", hub))
        .isInstanceOf(HubException.class)
        .hasMessageContaining("no revision 'v9'");
    hub.stub.always(HubStub.LISTING, HubStub.status(404)); // a mirror that says no more
    assertThatThrownBy(() -> hub.hub().pull(HubFixture.ID, "v9", hub))
        .hasMessageContaining(HubFixture.ID)
        .hasMessageContaining("'v9'");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void aBusyServerIsAskedAgain(int status) {
    hub.stub
        .next(HubStub.LISTING, HubStub.status(status))
        .next(WEIGHTS, HubStub.status(status), HubStub.status(status));
    hub.pull();
    assertWhole();
    assertThat(hub.pauses).extracting(Duration::toSeconds).containsExactly(1L, 1L, 2L);
    assertThat(hub.waits).hasSize(3).allMatch(wait -> wait.contains("answers " + status));
  }

  @Test
  void aListingCutOffIsAskedForAgain() {
    hub.stub.next(HubStub.LISTING, HubStub.breakAt(100));
    hub.pull();
    assertWhole();
    assertThat(hub.waits).singleElement().asString().contains("broke off after 100 bytes");
  }

  @Test
  void aServerIsLeftAloneAsLongAsItAsks() {
    hub.stub.next(HubStub.LISTING, HubStub.status(429, "Retry-After", "77"));
    hub.pull();
    assertThat(hub.pauses).containsExactly(Duration.ofSeconds(77));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"api\";r=0;t=598", "\"api|resolver\"; r=0; t=598", "limit=3, t=598"})
  void aLimitIsWaitedForUntilItIsReset(String limit) {
    hub.stub.next(HubStub.LISTING, HubStub.status(429, "RateLimit", limit));
    hub.pull();
    assertThat(hub.pauses).containsExactly(Duration.ofSeconds(598));
    assertThat(hub.waits).singleElement().asString().contains("429", "again in 598 s");
  }

  @Test
  void aServerMayNameTheTimeToComeAgain() {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(300));
    hub.stub.next(HubStub.LISTING, HubStub.status(503, "Retry-After", date));
    hub.pull();
    assertThat(hub.pauses)
        .singleElement()
        .satisfies(pause -> assertThat(pause.toSeconds()).isBetween(200L, 301L));
  }

  @Test
  void aPartThatComesWithStatus200IsAPart() {
    hub.stub.next(
        WEIGHTS,
        HubStub.breakAt(100_000),
        (exchange, content) -> {
          byte[] rest = Arrays.copyOfRange(content, 100_000, content.length);
          exchange
              .getResponseHeaders()
              .set(
                  "Content-Range",
                  "bytes 100000-%d/%d".formatted(content.length - 1, content.length));
          exchange.sendResponseHeaders(200, rest.length);
          exchange.getResponseBody().write(rest);
        });
    hub.pull();
    assertWhole();
    assertThat(hub.ranges()).containsExactly("all", "bytes=100000-");
  }

  @Test
  void anAnswerThatIsCompressedUnaskedIsUnderstood() {
    HubStub.Answer gzipped =
        (exchange, content) -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
          }
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          boolean body = exchange.getRequestMethod().equals("GET");
          exchange.sendResponseHeaders(200, body ? bytes.size() : -1);
          if (body) {
            exchange.getResponseBody().write(bytes.toByteArray());
          }
        };
    hub.stub.next(HubStub.LISTING, gzipped).next(WEIGHTS, HubStub.breakAt(100_000), gzipped);
    hub.pull();
    assertWhole();
  }

  @Test
  void aServerThatAsksForAnHourIsNotWaitedFor() {
    hub.stub.next(HubStub.LISTING, HubStub.status(429, "Retry-After", "3600"));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("asks to wait 3600 s");
    assertThat(hub.pauses).isEmpty();
  }

  @Test
  void aServerThatStaysBrokenIsGivenUp() {
    hub.stub.always(HubStub.LISTING, HubStub.status(500));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("answers 500")
        .hasMessageContaining("the last of 8 failures");
  }

  @Test
  void anotherStatusIsNotTriedAgain() {
    hub.stub.always(HubStub.LISTING, HubStub.status(451, "X-Error-Message", "Not for you"));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("451")
        .hasMessageContaining("Not for you");
    assertThat(hub.pauses).isEmpty();
  }

  @Test
  void redirectsInACircleEnd() {
    hub.stub.always(
        HubStub.LISTING,
        (exchange, content) ->
            HubStub.status(307, "Location", exchange.getRequestURI().toString())
                .send(exchange, content));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("more than 10 redirects");
  }

  @Test
  void noNetworkIsSaidAtOnce() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      hub.environment.put("HF_ENDPOINT", "http://127.0.0.1:" + taken.getLocalPort());
    } // closed: nobody listens there now
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("Can't reach http://127.0.0.1:")
        .hasMessageContaining("proxy");
    hub.environment.put("HF_ENDPOINT", "http://no-such-host.invalid");
    assertThatThrownBy(hub::pull).hasMessageContaining("no such host");
    assertThat(hub.pauses).isEmpty();
  }

  @Test
  void tooLittleSpaceIsSaidBeforeTheWeightsAreFetched() throws IOException {
    hub.disk = directory -> 200_000;
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("300.0 kB are still to be fetched")
        .hasMessageContaining("200.0 kB free")
        .hasMessageContaining("HF_HUB_CACHE");
    assertThat(hub.stub.fetches(WEIGHTS)).isZero();
    // What is there of the file counts.
    Files.write(hub.partial(WEIGHTS), Arrays.copyOf(hub.weights, 150_000));
    hub.pull();
    assertThat(hub.ranges()).containsExactly("bytes=150000-");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "others have no such device")
  void aDiskThatFillsOnTheWayIsSaidSo() throws IOException {
    // The device takes no byte, with the very error of a full disk.
    Files.createDirectories(hub.partial(WEIGHTS).getParent());
    Files.createSymbolicLink(hub.partial(WEIGHTS), Path.of("/dev/full"));
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("No space left on device")
        .hasMessageContaining(hub.partial(WEIGHTS).toString());
    assertThat(hub.pauses).isEmpty();
    Files.delete(hub.partial(WEIGHTS)); // there is space again
    hub.pull();
    assertWhole();
  }

  @Test
  void aCacheThatCannotBeWrittenIsSaidSo() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "no directory");
    hub.environment.put("HF_HUB_CACHE", file.resolve("hub").toString());
    assertThatThrownBy(hub::pull)
        .isInstanceOf(HubException.class)
        .hasMessageContaining("Can't write to")
        .hasMessageContaining("HF_HUB_CACHE");
  }

  @Test
  void twoPullsAtOnceFetchEachFileOnce() throws Exception {
    CountDownLatch secondWaits = new CountDownLatch(1);
    CompletableFuture<Path> firstFetches = new CompletableFuture<>();
    hub.stub.next(
        WEIGHTS,
        (exchange, content) -> {
          firstFetches.complete(home);
          try {
            secondWaits.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          HubStub.withoutRanges().send(exchange, content);
        });
    CompletableFuture<Path> first = CompletableFuture.supplyAsync(hub::pull);
    CompletableFuture.anyOf(first, firstFetches).get();
    PullListener listener =
        new PullListener() {
          @Override
          public void progress(long bytes, long total) {}

          @Override
          public void waiting(String why) {
            assertThat(why).contains("another thread");
            secondWaits.countDown();
          }
        };
    Path second = hub.hub().pull(HubFixture.ID, "main", listener);

    assertThat(first.get()).isEqualTo(second);
    assertWhole();
    assertThat(List.of("config.json", "tokenizer.json", WEIGHTS))
        .allMatch(file -> hub.stub.fetches(file) == 1);
  }

  @Test
  void anInterruptEndsTheWait() {
    hub.stub.next(WEIGHTS, HubStub.breakAt(100_000));
    Hub interrupted =
        new Hub(
            HubSettings.of(hub.environment),
            Site.HUGGING_FACE,
            hub.timeout,
            hub.disk,
            time -> {
              throw new InterruptedException();
            });
    assertInterrupted(() -> interrupted.pull(HubFixture.ID, "main", hub));
    hub.pull();
    assertThat(hub.ranges()).containsExactly("all", "bytes=100000-");
  }

  @Test
  void anInterruptEndsTheTransfer() {
    Thread pulling = Thread.currentThread();
    hub.stub.next(
        WEIGHTS,
        (exchange, content) -> {
          pulling.interrupt();
          HubStub.withoutRanges().send(exchange, content);
        });
    assertInterrupted(hub::pull);
    hub.pull();
    assertWhole();
  }

  private static void assertInterrupted(ThrowingCallable pull) {
    try {
      assertThatThrownBy(pull).isInstanceOf(HubException.class).hasMessageContaining("interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue(); // and clears it for the next test
    }
  }
}
