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
    return kept(spans, List.of());
  }

  private static CompressedContext kept(List<Span> spans, List<String> formats) {
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
        .formats(formats)
        .stats(stats)
        .build();
  }

  /** A page of one document, of which some parts were kept. */
  private void open(String format, String document, String... parts) throws IOException {
    List<Span> spans = new ArrayList<>();
    for (String part : parts) {
      int start = document.indexOf(part);
      spans.add(Span.builder(0, start, start + part.length(), part).score(.75).tokens(3).build());
    }
    open(
        ResultPage.of(
            CompressionRequest.of("q", document), List.of("a"), kept(spans, List.of(format))));
    assertThat(chromium.complaints()).isEmpty();
  }

  private String table(String rows) {
    return chromium.text(
        "[...document.querySelectorAll('%s')].map(row => [...row.cells].map(cell => cell.textContent).join('|')).join('/')"
            .formatted(rows));
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

  @Test
  void csvIsATableWithItsHeader() throws IOException {
    String hostile = "<img src=x onerror=alert(1)>";
    StringBuilder text = new StringBuilder("host;note\r\n");
    for (int i = 0; i < 3000; i++) {
      text.append("web-%d;\"a; %s\r\n\"\"b\"\"\"\r\n".formatted(i, i == 7 ? hostile : "x"));
    }
    open("csv", text.toString(), "web-7;\"a; " + hostile + "\r\n\"\"b\"\"\"", "web-2999;\"a;");
    assertThat(table("thead tr")).isEqualTo("host|note");
    assertThat(chromium.texts("th[scope=col]")).containsExactly("host", "note");
    assertThat(table("tbody tr:nth-child(8)")).isEqualTo("web-7|a; " + hostile + "\r\n\"\"b\"\"");
    assertThat(table("tbody tr:nth-child(12)")).isEqualTo("2,985 rows not kept");
    assertThat(chromium.texts("mark"))
        .containsExactly("web-7", "a; " + hostile + "\r\n\"\"b\"\"", "web-2999", "a;");
    assertThat(chromium.text("document.querySelectorAll('img').length")).isEqualTo("0");

    chromium.evaluate("document.querySelector('#next').focus()");
    chromium.press("Enter");
    chromium.press("n");
    assertThat(chromium.text("document.activeElement.id")).isEqualTo("span-2");
    assertThat(chromium.text("document.activeElement.textContent")).isEqualTo("web-2999");

    chromium.evaluate("document.querySelector('.table button').focus()");
    chromium.press("Enter");
    assertThat(chromium.text("document.activeElement.cells[0].textContent")).isEqualTo("web-11");
    assertThat(chromium.text("document.querySelector('.table button').textContent"))
        .isEqualTo("1,985 rows not kept");
    chromium.evaluate("document.querySelector('.table button').click()");
    chromium.evaluate("document.querySelector('.table button').click()");
    assertThat(chromium.text("document.querySelectorAll('tbody tr').length")).isEqualTo("3000");
  }

  @Test
  void tablesAndCodeOfMarkdownAreShownAsSuch() throws IOException {
    String text =
        """
        Two kept things.

        | Region | *Sum* |
        |:--|--:|
        | North | 1 \\| 2 |
        South | 3

        Between.

        ```java
        int a = 1;

        int b = 2;
        ```

        | not | kept |
        |-----|------|
        | at  | all  |

        ~~~
        nor this
        """;
    open("markdown", text, "Two kept things.", "| North | 1 \\| 2 |", "South | 3", "int b = 2;");
    assertThat(table("tr")).isEqualTo("Region|*Sum*/North|1 \\| 2/South|3");
    assertThat(chromium.texts(".text > .code"))
        .containsExactly("```java\nint a = 1;\n\nint b = 2;\n```");
    assertThat(chromium.texts("mark[id]"))
        .containsExactly("Two kept things.", "North", "South", "int b = 2;");
    assertThat(chromium.text("document.querySelector('.text').textContent"))
        .startsWith("Two kept things.\n\nRegion")
        .contains("\n\nBetween.\n\n```java")
        .endsWith("| not | kept |\n|-----|------|\n| at  | all  |\n\n~~~\nnor this\n");
    assertThat(font(".text")).doesNotContain("monospace");
    assertThat(font(".code")).contains("monospace");
  }

  private static String font(String selector) {
    return chromium.text(
        "getComputedStyle(document.querySelector('%s')).fontFamily".formatted(selector));
  }

  @Test
  void linesOfProgramsAreMonospacedAndStayWhole() throws IOException {
    String log = "12:00 INFO a\n12:01 ERROR b\n";
    open("log", log, "12:01 ERROR b");
    assertThat(font(".text")).contains("monospace");
    assertThat(chromium.text("document.querySelector('.text').textContent")).isEqualTo(log);
    String box = "+---+---+\n| a | b |\n+---+---+\n| 1 | " + "2".repeat(300) + " |\n";
    open("table", box, "| 1 |");
    assertThat(font(".text")).contains("monospace");
    assertThat(chromium.text("document.querySelector('.text').textContent")).isEqualTo(box);
    assertThat(
            chromium.text(
                "(box => box.scrollWidth > box.clientWidth && document.body.scrollWidth <= innerWidth)(document.querySelector('.text'))"))
        .isEqualTo("true");
  }

  @Test
  void whatLooksLikeATableAndIsNoneIsText() throws IOException {
    for (String text :
        List.of("a,b\n", "no delimiter\nat all", "\"a\nb\",c", ",\n", "a,".repeat(200) + "\nb")) {
      open("csv", text, text.substring(0, 1));
      assertThat(chromium.text("document.querySelectorAll('.text table').length"))
          .as(text)
          .isEqualTo("0");
      assertThat(chromium.text("document.querySelector('.text').textContent")).isEqualTo(text);
    }
    String crossed = "| a |\n|---|\n| b |\n\nc";
    open("markdown", crossed, "| b |\n\nc");
    assertThat(chromium.text("document.querySelector('.text').textContent")).isEqualTo(crossed);
  }
}
