package dev.cprs.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionRequest;
import dev.cprs.CompressionStats;
import dev.cprs.ControlPrompt;
import dev.cprs.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ResultPageTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a page's script reads. */
  private static JsonNode data(String page) throws Exception {
    return JSON.readTree(
        between(page, "<script type=\"application/json\" id=\"data\">", "</script>"));
  }

  private static String between(String page, String open, String close) {
    int start = page.indexOf(open) + open.length();
    return page.substring(start, page.indexOf(close, start));
  }

  private static Span span(int document, String text, String part) {
    int start = text.indexOf(part);
    return Span.builder(document, start, start + part.length(), part)
        .tag("fact")
        .score(0.875)
        .tokens(3)
        .build();
  }

  private static CompressedContext kept(Span... spans) {
    CompressionStats stats =
        CompressionStats.builder()
            .inputTokens(100)
            .prefixTokens(60)
            .outputTokens(10)
            .windows(2)
            .droppedByBudget(3)
            .tokenizing(Duration.ofMillis(100))
            .scoring(Duration.ofMillis(300))
            .decoding(Duration.ofMillis(100))
            .build();
    return CompressedContext.builder(CompressedContext.Outcome.KEPT)
        .spans(List.of(spans))
        .stats(stats)
        .build();
  }

  private static List<String> matches(String text, String regex) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(regex).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  @Test
  void holdsDocumentsSpansAndStatistics() throws Exception {
    String first = "Nothing here.";
    String second = "😀😀 The mill 水車 burned 👩‍🌾 in 1871. Rain.";
    CompressionRequest request =
        CompressionRequest.builder("When?")
            .document(first)
            .document(second)
            .controlPrompt(ControlPrompt.facts())
            .build();
    Span span = span(1, second, "The mill 水車 burned 👩‍🌾 in 1871.");
    JsonNode data = data(ResultPage.of(request, List.of("a.txt", "b.txt"), kept(span)));

    assertThat(data.get("query").asText()).isEqualTo("When?");
    assertThat(data.get("prompt").asText()).isEqualTo(ControlPrompt.facts().text());
    assertThat(data.at("/documents/0/title").asText()).isEqualTo("a.txt");
    assertThat(data.at("/documents/1/text").asText()).isEqualTo(second);
    JsonNode written = data.at("/result/spans/0");
    assertThat(written.get("start").asInt()).isEqualTo(5); // UTF-16 units: an emoji has two
    assertThat(second.substring(written.get("start").asInt(), written.get("end").asInt()))
        .isEqualTo(span.text());
    assertThat(written.get("document").asInt()).isEqualTo(1);
    assertThat(written.get("tag").asText()).isEqualTo("fact");
    assertThat(written.get("score").asDouble()).isEqualTo(0.875);
    assertThat(written.get("tokens").asInt()).isEqualTo(3);
    assertThat(data.at("/result/stats"))
        .isEqualTo(
            JSON.readTree(
                "{\"inputTokens\":100,\"outputTokens\":10,\"windows\":2,\"seconds\":0.5,\"tokensPerSecond\":200.0,\"prefixTokens\":60,\"droppedByBudget\":3,\"keptShare\":0.1}"));
    assertThat(data.get("result").has("text")).isFalse(); // it would be there twice
    assertThat(data.at("/result/outcome").asText()).isEqualTo("kept");
  }

  @Test
  void hostileTextStaysInsideTheData() throws Exception {
    String hostile =
        "</script><script>alert(1)</script><!--<script><img src=x onerror=alert(2)>]]>"
            + "\u2028\u2029\0\u202e\uFEFF\uFFFF \ud800 \udc00\ud83d\r\n\"\\ ${data} ${script} $1";
    CompressionRequest request = CompressionRequest.of(hostile, hostile);
    String page = ResultPage.of(request, List.of(hostile), kept(span(0, hostile, hostile)));
    String plain = ResultPage.of(CompressionRequest.of("q", "d"), List.of("t"), kept());

    assertThat(matches(page, "(?i)<[/!]?\\w*")).isEqualTo(matches(plain, "(?i)<[/!]?\\w*"));
    assertThat(page).doesNotContain("\0");
    assertThat(new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(page); // no surrogate without its other half
    JsonNode data = data(page);
    assertThat(data.get("query").asText()).isEqualTo(hostile);
    assertThat(data.at("/documents/0/title").asText()).isEqualTo(hostile);
    assertThat(data.at("/documents/0/text").asText()).isEqualTo(hostile);
    assertThat(data.at("/result/spans/0/end").asInt()).isEqualTo(hostile.length());
  }

  @Test
  void loadsNothing() {
    for (String page :
        List.of(
            ResultPage.empty(),
            ResultPage.of(CompressionRequest.of("q", "d"), List.of("t"), kept()))) {
      assertThat(page).doesNotContain("http://", "https://", "@import", "url(", "src=");
      assertThat(matches(page, "<link[^>]*>"))
          .containsExactly("<link rel=\"icon\" href=\"data:,\">");
      assertThat(page).doesNotContainPattern("\\son\\w+=\"").doesNotContain("style=");
    }
  }

  @Test
  void thePolicyAllowsThePagesOwnScriptAndStyleAlone() throws Exception {
    String page = ResultPage.empty();
    String policy = between(page, "Content-Security-Policy\" content=\"", "\"");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains(
            "script-src 'sha256-%s';"
                .formatted(hash(between(page, "<script type=\"module\">", "</script>"))),
            "style-src 'sha256-%s';".formatted(hash(between(page, "<style>", "</style>"))),
            "connect-src 'self';")
        .doesNotContain("unsafe");
    assertThat(ResultPage.of(CompressionRequest.of("q", "d"), List.of("t"), kept()))
        .contains("connect-src 'none';");
  }

  private static String hash(String text) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void offersEveryTask() throws Exception {
    JsonNode tasks = data(ResultPage.empty()).get("tasks");
    assertThat(tasks.findValuesAsText("name"))
        .containsExactlyInAnyOrderElementsOf(ControlPrompt.tasks())
        .startsWith("fact");
    assertThat(tasks.get(0).get("prompt").asText()).isEqualTo(ControlPrompt.facts().text());
  }

  @Test
  void theFormIsOnTheEmptyPageAlone() {
    assertThat(ResultPage.empty()).contains("<form id=\"form\">", "fetch(\"v1/compress\"");
    assertThat(ResultPage.of(CompressionRequest.of("q", "d"), List.of("t"), kept()))
        .doesNotContain("<form", "fetch(");
  }

  @Test
  void everyFieldHasALabel() {
    String page = ResultPage.empty();
    for (String id : List.of("document", "query", "task", "threshold", "max-tokens", "key")) {
      assertThat(page).contains("<label for=\"%s\">".formatted(id), "id=\"%s\"".formatted(id));
    }
    for (String reference : matches(page, "(?<=aria-(?:describedby|labelledby)=\")[^\"]+")) {
      assertThat(page).contains("id=\"%s\"".formatted(reference));
    }
  }

  @Test
  void refusesAResultOfAnotherRequest() {
    CompressionRequest request = CompressionRequest.of("q", "short");
    assertThatThrownBy(() -> ResultPage.of(request, List.of(), kept()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 titles for 1 documents");
    Span beyond = Span.builder(0, 2, 6, "ort.").score(0.5).tokens(1).build();
    assertThatThrownBy(() -> ResultPage.of(request, List.of("t"), kept(beyond)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2-6 of document 0");
    Span elsewhere = Span.builder(1, 0, 1, "s").score(0.5).tokens(1).build();
    assertThatThrownBy(() -> ResultPage.of(request, List.of("t"), kept(elsewhere)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("document 1");
  }
}
