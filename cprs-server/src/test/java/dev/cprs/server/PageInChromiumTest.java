package dev.cprs.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.ContextCompressor;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a reader has it, before the service with the embedded model. */
@NeedsChromium
class PageInChromiumTest {
  private static final String NEEDLE = "One of the special magic numbers for old-mill is: 5093127.";
  private static final String QUERY =
      "What is the special magic number for old-mill mentioned in the provided text?";
  private static final String DOCUMENT =
      "Déjà vu 😀 in the rain, said the miller. ".repeat(40)
          + "\n\n"
          + NEEDLE
          + "\n\n"
          + "The river ran low that year. ".repeat(40);

  private static ContextCompressor compressor;
  private static CompressionServer server;
  private static Chromium chromium;

  @TempDir Path directory;

  @BeforeAll
  static void start() throws Exception {
    chromium = new Chromium(Chromium.program().orElseThrow());
    compressor = ContextCompressor.create();
    server = CompressionServer.builder().port(0).start();
    server.serve(compressor);
  }

  @AfterAll
  static void stop() throws Exception {
    chromium.close();
    server.close();
    compressor.close();
  }

  @BeforeEach
  void asOnADesk() {
    chromium.resize(1200, 900, false);
    chromium.prefer("light");
  }

  private static void openForm() {
    open(server);
  }

  private static void open(CompressionServer of) {
    chromium.open(of.uri().toString());
  }

  /** Goes on with the Tab key to a control, and gives those that the focus came by. */
  private static List<String> tabTo(String id) {
    List<String> passed = new ArrayList<>();
    while (!passed.contains(id)) {
      assertThat(passed).as("controls before %s", id).hasSizeLessThan(30);
      chromium.press("Tab");
      passed.add(chromium.text("document.activeElement.id || document.activeElement.tagName"));
    }
    return passed;
  }

  /** Fills in the form with the keyboard alone, and sends it off. */
  private static void ask(String document, String query, String task) {
    tabTo("document");
    chromium.type(document);
    tabTo("query");
    chromium.type(query);
    tabTo("task");
    chromium.press(task.substring(0, 1));
    assertThat(chromium.text("document.activeElement.value")).isEqualTo(task);
    tabTo("compress");
    chromium.press("Enter");
  }

  private static void waitForResult() {
    chromium.waitFor("!document.querySelector('#result').hidden");
  }

  private static void waitForProblem() {
    chromium.waitFor("document.querySelector('#problem').textContent");
  }

  private static String problem() {
    return chromium.text("document.querySelector('#problem').textContent");
  }

  private static void assertNoScrollSideways() {
    assertThat(chromium.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(chromium.evaluate("document.documentElement.clientWidth").asInt());
  }

  @Test
  void theHighlightedTextIsTheNeedle() {
    openForm();
    ask(DOCUMENT, QUERY, "needle");
    waitForResult();

    assertThat(chromium.texts("mark")).containsExactly(NEEDLE);
    assertThat(chromium.text("document.querySelector('mark').dataset.label"))
        .matches("needle [01]\\.\\d\\d");
    assertThat(chromium.text("getComputedStyle(document.querySelector('mark'), '::after').content"))
        .startsWith("\"needle ");
    assertThat(chromium.text("document.querySelector('#summary').textContent"))
        .matches("1 span: \\d+ of [\\d,]+ tokens kept .* times shorter.*in [\\d.,]+ s.*");
    assertThat(chromium.text("document.querySelector('.text').textContent"))
        .contains("the miller. \n\n" + NEEDLE + "\n\nThe river", "characters not kept")
        .hasSizeLessThan(DOCUMENT.length() / 2); // the rest is folded away
    assertThat(chromium.text("document.activeElement.id")).isEqualTo("result-title");
    assertThat(chromium.complaints()).isEmpty();

    chromium.press("n");
    assertThat(chromium.text("document.activeElement.textContent")).isEqualTo(NEEDLE);
  }

  /** Beard and Beard, History of the United States (1921), in the public domain. */
  @Test
  void theHighlightedSentenceIsTheFact() throws Exception {
    String document;
    try (InputStream in = PageInChromiumTest.class.getResourceAsStream("far-west.txt")) {
      document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    chromium.resize(1000, 1180, false);
    openForm();
    ask(document, "How did Buffalo Bill come by his nickname?", "fact");
    waitForResult();
    assertThat(chromium.texts("mark"))
        .contains(
            "Colonel W.F. Cody,\nbetter known as \"Buffalo Bill,\" started his career by building a \"boom\ntown\" which collapsed, and made a large sum of money supplying buffalo\nmeat to construction hands (hence his popular name).");
    chromium.press("n");
    chromium.evaluate("scrollTo(0, 0)");
    Files.write(Path.of("target", "page.png"), chromium.screenshot()); // docs/images has a copy
  }

  @Test
  void theTabKeyFollowsTheFormFromTopToBottom() {
    openForm();
    assertThat(tabTo("compress"))
        .containsExactly(
            "document", "file", "query", "task", "threshold", "max-tokens", "compress");
  }

  @Test
  void thresholdAndMaximumAreSent() {
    openForm();
    tabTo("document");
    chromium.type("The mill burned in 1871. The river ran low. The miller left the town for ever.");
    tabTo("query");
    chromium.type("When did the mill burn?");
    tabTo("threshold");
    chromium.type("0");
    tabTo("max-tokens");
    chromium.type("9");
    tabTo("compress");
    chromium.press("Enter");
    waitForResult();
    assertThat(chromium.texts("mark")).containsExactly("The mill burned in 1871.");
    assertThat(chromium.text("document.querySelector('#summary').textContent"))
        .contains("did not fit into the budget");
  }

  @Test
  void saysWhenNothingIsFound() {
    openForm();
    ask("The river ran low that year. ".repeat(9), QUERY, "needle");
    waitForResult();
    assertThat(chromium.texts("mark")).isEmpty();
    assertThat(chromium.text("document.querySelector('#summary').textContent"))
        .startsWith("Nothing in ");
    assertThat(chromium.text("document.querySelector('nav').hidden")).isEqualTo("true");
  }

  @Test
  void errorsAreInWords() {
    openForm();
    // A browser refuses it before it is sent; the server's words are shown where it is sent.
    chromium.evaluate("document.querySelector('#threshold').max = 9");
    chromium.evaluate("document.querySelector('#threshold').value = 7");
    ask(DOCUMENT, QUERY, "needle");
    waitForProblem();
    assertThat(problem()).isEqualTo("Bad Request: A threshold of 7.0; give a score from 0 to 1");
    assertThat(chromium.text("document.querySelector('#problem').getAttribute('role')"))
        .isEqualTo("alert");
    assertThat(chromium.text("document.querySelector('#key-field').hidden")).isEqualTo("true");
    assertThat(chromium.text("document.querySelector('#result').hidden")).isEqualTo("true");
  }

  @Test
  void worksBehindAReverseProxy() throws Exception {
    try (ReverseProxy proxy = new ReverseProxy(server.uri())) {
      chromium.open(proxy.url());
      proxy.down = true; // its error has no details
      ask(DOCUMENT, QUERY, "needle");
      waitForProblem();
      assertThat(problem()).contains("502", "Try again in 2 seconds.");
      proxy.down = false;
      chromium.press("Enter");
      waitForResult();
      assertThat(chromium.texts("mark")).containsExactly(NEEDLE);
    }
  }

  @Test
  void asksForAKeyOnlyWhereTheServerDoes() throws Exception {
    Path keys = Files.writeString(directory.resolve("keys"), "s3cret\n");
    try (CompressionServer guarded = CompressionServer.builder().port(0).apiKeyFile(keys).start()) {
      guarded.serve(compressor);
      open(guarded);
      assertThat(chromium.text("document.querySelector('#key-field').hidden")).isEqualTo("true");
      ask(DOCUMENT, QUERY, "needle");
      chromium.waitFor("document.activeElement.id === 'key'");
      assertThat(problem()).startsWith("Unauthorized: This server wants an API key");
      chromium.type("wrong");
      chromium.press("Enter");
      waitForProblem();
      chromium.evaluate("document.querySelector('#key').select()");
      chromium.type("s3cret");
      chromium.press("Enter");
      waitForResult();
      assertThat(chromium.texts("mark")).containsExactly(NEEDLE);
      assertThat(problem()).isEmpty();
    }
  }

  @Test
  void saysThatTheServerIsBusy() throws Exception {
    GoldCritic.Gated critic = new GoldCritic.Gated();
    try (CompressionServer full = CompressionServer.builder().port(0).maxConcurrent(1).start();
        ContextCompressor gold = GoldCritic.compressor(critic, full.observer());
        Wire other = new Wire(full)) {
      full.serve(gold);
      other.send("POST /v1/compress", "{\"query\":\"q\",\"context\":\"gold\"}".getBytes());
      critic.begun.acquire();
      open(full);
      ask("It is gold now.", "Where?", "fact");
      waitForProblem();
      assertThat(problem())
          .startsWith("Too Many Requests: The server works on as many requests as it takes")
          .endsWith("Try again in 1 second.");
      critic.gate.release(100);
      assertThat(other.read().status()).isEqualTo(200);
      chromium.press("Enter");
      waitForResult();
      assertThat(chromium.texts("mark")).containsExactly("It is gold now.");
      full.close();
    }
  }

  @Test
  void aRequestCanBeCancelled() throws Exception {
    GoldCritic.Gated critic = new GoldCritic.Gated();
    try (CompressionServer slow = CompressionServer.builder().port(0).start();
        ContextCompressor gold = GoldCritic.compressor(critic, slow.observer())) {
      slow.serve(gold);
      open(slow);
      String sentences =
          IntStream.range(0, GoldCritic.WINDOW)
              .mapToObj("It is gold %d. "::formatted)
              .collect(Collectors.joining());
      ask(sentences, "Where?", "fact");
      critic.begun.acquire();
      assertThat(chromium.text("document.querySelector('#form').getAttribute('aria-busy')"))
          .isEqualTo("true");
      tabTo("cancel");
      chromium.press("Enter");
      chromium.waitFor("document.querySelector('#status').textContent === 'Cancelled.'");
      assertThat(chromium.text("document.activeElement.id")).isEqualTo("compress");
      Wire.awaitMetric(slow, "cprs_server_running 0.0");
      critic.gate.release(100);
      Wire.awaitMetric(slow, "cprs_requests_total{outcome=\"cancelled\"} 1.0");
      assertThat(critic.scored).hasValue(1);
      chromium.press("Enter");
      waitForResult();
      assertThat(chromium.texts("mark")).hasSize(GoldCritic.WINDOW);
      slow.close();
    }
  }

  @Test
  void aFileCanBeOpened() throws Exception {
    openForm();
    chromium.choose("#file", Files.writeString(directory.resolve("a b.txt"), DOCUMENT));
    chromium.waitFor("document.querySelector('#document').value");
    assertThat(chromium.text("document.querySelector('#document').value")).isEqualTo(DOCUMENT);
    Path latin = Files.write(directory.resolve("latin1.txt"), new byte[] {'a', (byte) 0xe9, 'b'});
    chromium.choose("#file", latin);
    waitForProblem();
    assertThat(problem()).contains("latin1.txt", "UTF-8");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390})
  void aPhoneShowsOneColumn(int width) {
    chromium.resize(width, 760, true);
    openForm();
    assertNoScrollSideways();
    ask("x".repeat(3000) + "\n" + DOCUMENT + "👩‍🌾".repeat(300), QUERY, "needle");
    waitForResult();
    assertThat(chromium.texts("mark")).containsExactly(NEEDLE);
    assertNoScrollSideways();
    chromium.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    chromium.waitFor("document.querySelector('.block')");
    assertNoScrollSideways();
    assertThat(
            chromium.text(
                "document.querySelector('#documents').getBoundingClientRect().left === document.querySelector('#spans').getBoundingClientRect().left"))
        .isEqualTo("true");
  }

  /** WCAG 2 asks for 4.5 between text and what is behind it. */
  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textStandsOut(String scheme) {
    chromium.prefer(scheme);
    openForm();
    ask(DOCUMENT, QUERY, "needle");
    waitForResult();
    chromium.press("n");
    chromium.evaluate("document.querySelector('#problem').textContent = 'A problem'");
    JsonNode contrasts =
        chromium.evaluate(
            """
            (() => {
              const channels = color => color.match(/[\\d.]+/g).map(Number);
              const luminance = color => channels(color).slice(0, 3)
                .map(c => c / 255)
                .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
              const ground = node => {
                const color = getComputedStyle(node).backgroundColor;
                return (channels(color)[3] ?? 1) > 0 ? color : ground(node.parentElement);
              };
              const contrast = (node, pseudo) => {
                const [a, b] = [getComputedStyle(node, pseudo).color, ground(node)]
                  .map(luminance).sort((x, y) => y - x);
                return (a + 0.05) / (b + 0.05);
              };
              const all = {};
              for (const selector of ["h1", "header p", "label", "#document", "select", ".hint",
                  "#compress", "#next", "#problem", "#summary", "mark", ".text", ".text summary",
                  "#spans a", "#spans .label"]) {
                all[selector] = contrast(document.querySelector(selector));
              }
              all["mark::after"] = contrast(document.querySelector("mark"), "::after");
              return all;
            })()\
            """);
    assertThat(contrasts.size()).isEqualTo(16);
    contrasts
        .properties()
        .forEach(of -> assertThat(of.getValue().asDouble()).as(of.getKey()).isGreaterThan(4.5));
  }
}
