package dev.cprs.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionRequest;
import dev.cprs.CompressionStats;
import dev.cprs.Span;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a reader has it, asked and answered over HTTP. */
@NeedsChromium
class PageInChromiumTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NEEDLE = "One of the special magic numbers for old-mill is: 5093127.";
  private static final String QUERY =
      "What is the special magic number for old-mill mentioned in the provided text?";
  private static final String DOCUMENT =
      "Déjà vu 😀 in the rain, said the miller. ".repeat(40)
          + "\n\n"
          + NEEDLE
          + "\n\n"
          + "The river ran low that year. ".repeat(40);

  private static PageServer server;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws Exception {
    chromium = new Chromium(Chromium.program().orElseThrow());
    server = new PageServer();
  }

  @AfterAll
  static void stop() throws Exception {
    chromium.close();
    server.close();
  }

  @BeforeEach
  void asOnADesk() {
    chromium.resize(1200, 900, false);
    chromium.prefer("light");
    server.key = "";
    server.gate = new CountDownLatch(0);
  }

  private static void openForm() {
    chromium.open(server.serve("", ResultPage.empty()));
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

  private static List<String> marks() {
    List<String> texts = new ArrayList<>();
    chromium
        .evaluate("[...document.querySelectorAll('mark')].map(mark => mark.textContent)")
        .forEach(text -> texts.add(text.asText()));
    return texts;
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

    assertThat(marks()).containsExactly(NEEDLE);
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
    assertThat(marks())
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
    assertThat(marks()).containsExactly("The mill burned in 1871.");
    assertThat(chromium.text("document.querySelector('#summary').textContent"))
        .contains("did not fit into the budget");
  }

  @Test
  void saysWhenNothingIsFound() {
    openForm();
    ask("The river ran low that year. ".repeat(9), QUERY, "needle");
    waitForResult();
    assertThat(marks()).isEmpty();
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
    chromium.waitFor("document.querySelector('#problem').textContent");
    assertThat(chromium.text("document.querySelector('#problem').textContent"))
        .isEqualTo("Bad Request: A threshold of 7.0; give a score from 0 to 1");
    assertThat(chromium.text("document.querySelector('#problem').getAttribute('role')"))
        .isEqualTo("alert");
    assertThat(chromium.text("document.querySelector('#key-field').hidden")).isEqualTo("true");
    assertThat(chromium.text("document.querySelector('#result').hidden")).isEqualTo("true");
  }

  @Test
  void anErrorWithoutDetailsIsInWordsToo() {
    chromium.open(server.serve("busy/", ResultPage.empty()));
    ask(DOCUMENT, QUERY, "needle");
    chromium.waitFor("document.querySelector('#problem').textContent");
    assertThat(chromium.text("document.querySelector('#problem').textContent"))
        .contains("429", "Try again in 2 seconds.");
  }

  @Test
  void asksForAKeyOnlyWhereTheServerDoes() {
    server.key = "s3cret";
    openForm();
    assertThat(chromium.text("document.querySelector('#key-field').hidden")).isEqualTo("true");
    ask(DOCUMENT, QUERY, "needle");
    chromium.waitFor("document.activeElement.id === 'key'");
    assertThat(chromium.text("document.querySelector('#problem').textContent"))
        .isEqualTo("Unauthorized: An API key is needed.");
    chromium.type("s3cret");
    chromium.press("Enter");
    waitForResult();
    assertThat(marks()).containsExactly(NEEDLE);
    assertThat(chromium.text("document.querySelector('#problem').textContent")).isEmpty();
  }

  @Test
  void aRequestCanBeCancelled() {
    server.gate = new CountDownLatch(1);
    openForm();
    ask(DOCUMENT, QUERY, "needle");
    assertThat(chromium.text("document.querySelector('#form').getAttribute('aria-busy')"))
        .isEqualTo("true");
    tabTo("cancel");
    chromium.press("Enter");
    chromium.waitFor("document.querySelector('#status').textContent === 'Cancelled.'");
    assertThat(chromium.text("document.activeElement.id")).isEqualTo("compress");
    server.gate.countDown();
    chromium.press("Enter");
    waitForResult();
    assertThat(marks()).containsExactly(NEEDLE);
  }

  @Test
  void aFileCanBeOpened(@TempDir Path directory) throws Exception {
    openForm();
    chromium.choose("#file", Files.writeString(directory.resolve("a b.txt"), DOCUMENT));
    chromium.waitFor("document.querySelector('#document').value");
    assertThat(chromium.text("document.querySelector('#document').value")).isEqualTo(DOCUMENT);
    Path latin = Files.write(directory.resolve("latin1.txt"), new byte[] {'a', (byte) 0xe9, 'b'});
    chromium.choose("#file", latin);
    chromium.waitFor("document.querySelector('#problem').textContent");
    assertThat(chromium.text("document.querySelector('#problem').textContent"))
        .contains("latin1.txt", "UTF-8");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390})
  void aPhoneShowsOneColumn(int width) {
    chromium.resize(width, 760, true);
    openForm();
    assertNoScrollSideways();
    ask("x".repeat(3000) + "\n" + DOCUMENT + "👩‍🌾".repeat(300), QUERY, "needle");
    waitForResult();
    assertThat(marks()).containsExactly(NEEDLE);
    assertNoScrollSideways();
    chromium.evaluate("document.querySelector('details').open = true");
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
            })()""");
    assertThat(contrasts.size()).isEqualTo(16);
    contrasts
        .fields()
        .forEachRemaining(
            of -> assertThat(of.getValue().asDouble()).as(of.getKey()).isGreaterThan(4.5));
  }

  private static CompressedContext kept(List<Span> spans) {
    Duration time = Duration.ofMillis(100);
    return new CompressedContext(
        spans, "", false, new CompressionStats(300_000, 60, 9_000, 700, 0, time, time, time));
  }

  @Test
  void hostileTextIsShownAsItIs() {
    String hostile =
        "<img src=x onerror=alert(1)></script><script>document.title = 'owned'</script><!--"
            + "\u2028\0\u202e\uFEFF \ud800 \udc00\ud83d &amp; مرحبا بالعالم\r\nend";
    String before = "😀 before ";
    String document = before + hostile + " after";
    List<Span> spans =
        List.of(
            new Span(
                0, before.length(), before.length() + hostile.length(), hostile, hostile, .5, 9));
    String page =
        ResultPage.of(CompressionRequest.of(hostile, document), List.of(hostile), kept(spans));
    chromium.open(server.serve("hostile", page));
    assertThat(chromium.evaluate("document.querySelectorAll('img').length").asInt()).isZero();
    assertThat(chromium.evaluate("document.scripts.length").asInt()).isEqualTo(2);
    assertThat(chromium.text("document.title")).startsWith("CPRS: <img");
    // Over JSON and as numbers: what is compared must not be mended on its way here.
    JsonNode units =
        chromium.evaluate(
            "(text => Array.from({length: text.length}, (_, i) => text.charCodeAt(i)))(document.querySelector('mark').textContent)");
    assertThat(units).isEqualTo(JSON.valueToTree(hostile.chars().toArray()));
    assertThat(chromium.text("document.querySelector('.text').textContent.length"))
        .isEqualTo(String.valueOf(document.length()));
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void aLongDocumentStaysUsable() {
    String line = "The river ran low that year, and the mill stood still; said 😀 the miller.\n";
    String document = line.repeat(14_000); // a million characters
    List<Span> spans = new ArrayList<>();
    for (int start = 5 * line.length(); start < document.length(); start += 50 * line.length()) {
      int end = start + line.length() - 1;
      spans.add(new Span(0, start, end, document.substring(start, end), "fact", .75, 20));
    }
    String page = ResultPage.of(CompressionRequest.of("q", document), List.of("long"), kept(spans));
    chromium.open(server.serve("long", page));

    assertThat(marks()).hasSize(280).containsOnly(line.strip());
    assertThat(chromium.evaluate("document.querySelectorAll('*').length").asInt())
        .isLessThan(280 * 12);
    assertThat(chromium.evaluate("document.querySelector('.text').textContent.length").asInt())
        .isLessThan(document.length() / 4);

    chromium.evaluate("document.querySelector('#next').focus()");
    chromium.press("Enter");
    assertThat(chromium.text("document.activeElement.id")).isEqualTo("span-1");
    chromium.press("n");
    assertThat(chromium.text("document.activeElement.id")).isEqualTo("span-2");
    chromium.press("p");
    chromium.press("p"); // round, to the last
    assertThat(chromium.text("document.activeElement.id")).isEqualTo("span-280");
    assertThat(chromium.text("document.querySelector('#step').textContent"))
        .isEqualTo("280 of 280: fact 0.75");
    assertThat(
            chromium.text(
                "(box => box.top >= 0 && box.bottom <= innerHeight)(document.activeElement.getBoundingClientRect())"))
        .isEqualTo("true");
    chromium.evaluate("document.querySelectorAll('#spans a')[41].focus()");
    chromium.press("Enter");
    assertThat(chromium.text("document.activeElement.id")).isEqualTo("span-42");

    // Opened, the stretches give the whole document back, unit for unit.
    chromium.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    chromium.waitFor("!document.querySelector('details:not(:has(.block))')");
    chromium.evaluate("document.querySelectorAll('summary').forEach(one => one.remove())");
    assertThat(chromium.text("document.querySelector('.text').textContent")).isEqualTo(document);
  }

  @Test
  void severalDocumentsHaveTheirTitles() {
    String second = "Rain. The mill burned in 1871.";
    Span span = new Span(1, 6, 30, second.substring(6, 30), null, 1, 9);
    chromium.open(
        server.serve(
            "several",
            ResultPage.of(
                CompressionRequest.builder("When?").documents(List.of("First.", second)).build(),
                List.of("a.txt", "b.txt"),
                kept(List.of(span)))));
    assertThat(chromium.text("[...document.querySelectorAll('h3')].map(h => h.textContent).join()"))
        .isEqualTo("a.txt,b.txt");
    assertThat(
            chromium.text(
                "document.querySelectorAll('.text')[1].querySelector('mark').textContent"))
        .isEqualTo("The mill burned in 1871.");
    assertThat(chromium.text("document.querySelector('mark').dataset.label")).isEqualTo("1.00");
    assertThat(chromium.text("document.querySelector('#asked').innerText")).contains("When?");
  }
}
