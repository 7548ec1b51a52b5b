package dev.cprs.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionRequest;
import dev.cprs.CompressionStats;
import dev.cprs.Span;
import dev.cprs.result.ResultPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a result as a reader opens it, from a file as {@code --html} writes it. */
@NeedsChromium
class ResultPageInChromiumTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Chromium chromium;

  @TempDir Path directory;

  @BeforeAll
  static void start() throws Exception {
    chromium = new Chromium(Chromium.program().orElseThrow());
    chromium.resize(1200, 900, false);
  }

  @AfterAll
  static void stop() throws Exception {
    chromium.close();
  }

  private void open(String page) throws IOException {
    chromium.open(Files.writeString(directory.resolve("a b.html"), page).toUri().toString());
  }

  private static CompressedContext kept(List<Span> spans) {
    Duration time = Duration.ofMillis(100);
    CompressionStats stats =
        CompressionStats.builder()
            .inputTokens(300_000)
            .prefixTokens(60)
            .outputTokens(9_000)
            .windows(700)
            .tokenizing(time)
            .scoring(time)
            .decoding(time)
            .build();
    return CompressedContext.builder(CompressedContext.Outcome.KEPT)
        .spans(spans)
        .stats(stats)
        .build();
  }

  @Test
  void hostileTextIsShownAsItIs() throws IOException {
    String hostile =
        "<img src=x onerror=alert(1)></script><script>document.title = 'owned'</script><!--"
            + "\u2028\0\u202e\uFEFF \ud800 \udc00\ud83d &amp; مرحبا بالعالم\r\nend";
    String before = "😀 before ";
    String document = before + hostile + " after";
    List<Span> spans =
        List.of(
            Span.builder(0, before.length(), before.length() + hostile.length(), hostile)
                .tag(hostile)
                .score(.5)
                .tokens(9)
                .build());
    String page =
        ResultPage.of(CompressionRequest.of(hostile, document), List.of(hostile), kept(spans));
    open(page);
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
  void aLongDocumentStaysUsable() throws IOException {
    String line = "The river ran low that year, and the mill stood still; said 😀 the miller.\n";
    String document = line.repeat(14_000); // a million characters
    List<Span> spans = new ArrayList<>();
    for (int start = 5 * line.length(); start < document.length(); start += 50 * line.length()) {
      int end = start + line.length() - 1;
      spans.add(
          Span.builder(0, start, end, document.substring(start, end))
              .tag("fact")
              .score(.75)
              .tokens(20)
              .build());
    }
    String page = ResultPage.of(CompressionRequest.of("q", document), List.of("long"), kept(spans));
    open(page);

    assertThat(chromium.texts("mark")).hasSize(280).containsOnly(line.strip());
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
  void severalDocumentsHaveTheirTitles() throws IOException {
    String second = "Rain. The mill burned in 1871.";
    Span span = Span.builder(1, 6, 30, second.substring(6, 30)).score(1).tokens(9).build();
    open(
        ResultPage.of(
            CompressionRequest.builder("When?").documents(List.of("First.", second)).build(),
            List.of("a.txt", "b.txt"),
            kept(List.of(span))));
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
