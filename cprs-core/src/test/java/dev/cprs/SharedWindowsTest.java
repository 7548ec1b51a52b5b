package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.select.ModelCounter;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents that share windows, and what of a document isn't read. */
@Timeout(60)
class SharedWindowsTest {
  /** A unit for each line; what stands in stars is noise, and a line of an x first is mute. */
  private static final class StarLines implements Segmenter {
    @Override
    public String format() {
      return "stars";
    }

    @Override
    public double fit(CharSequence text, int from, int to) {
      return to > from && text.charAt(from) == '*' ? 0.9 : 0;
    }

    @Override
    public void segment(int from, int to, UnitTree.Builder units) {
      String text = units.text().toString();
      for (int start = from; start < to; ) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? to : end;
        units.leaf(UnitKind.LINE, start, end);
        if (text.charAt(start) == 'x') {
          units.mute();
        }
        for (int at = text.indexOf('*', start); at >= 0 && at < end; ) {
          int noiseEnd = text.indexOf('*', at + 1) + 1;
          units.noise(at, noiseEnd);
          at = text.indexOf('*', noiseEnd);
        }
        start = end + 1;
      }
    }
  }

  private static CompressedContext run(ToyCritic critic, List<String> documents) {
    CompressionRequest request = CompressionRequest.builder("Which?").documents(documents).build();
    try (Models models =
        new Models(new LoadedModel(new ToyTokenizer(), critic), Optional.empty())) {
      return new CompressionRun(
              models,
              Segmenters.of(List.of(new StarLines())),
              new ModelCounter(new ToyTokenizer()),
              new CompressionObserver() {},
              request,
              ControlPrompt.facts(),
              CompressionOptions.builder().granularity(Granularity.SENTENCES).build())
          .run(() -> false);
    }
  }

  private static ToyCritic critic() {
    return new ToyCritic(1) {
      @Override
      public CriticInfo info() {
        return CriticInfo.builder("toy", 1000, 1 << 20).maxWindowTokens(1000).workers(1).build();
      }
    }.find("gold", 4);
  }

  @Test
  void manyTinyDocumentsNeedHardlyMoreWindowsThanOneOfTheSameTokens() {
    List<String> tiny =
        IntStream.range(0, 20_001)
            .mapToObj(i -> i == 7_777 ? "gold " + i : "tin " + i)
            .collect(Collectors.toList());
    CompressedContext many = run(critic(), tiny);
    CompressedContext one = run(critic(), List.of(String.join(" ", tiny)));
    assertThat(many.stats().windows()).isLessThanOrEqualTo(one.stats().windows() * 3 / 2);
    assertThat(many.spans()).extracting(Span::document).containsExactly(7_777);
  }

  @Test
  void eachLabelComesBackToItsOwnDocument() {
    List<String> documents = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      documents.add("a ".repeat(i % 9) + (i % 7 == 0 ? "gold " : "tin ") + i + " b".repeat(i % 5));
    }
    CompressedContext kept = run(critic(), documents);
    assertThat(kept.spans()).hasSize(58).allMatch(span -> span.document() % 7 == 0);
    assertThat(kept.spans()).allMatch(span -> span.text().contains("gold"));
  }

  @Test
  void equalDocumentsAreScoredOnceAndKeptOnce() {
    ToyCritic critic = critic();
    List<String> equal = List.of("gold one", "tin", "gold one", "gold one");
    CompressedContext kept = run(critic, equal);
    assertThat(critic.seen).extracting(TokenWindow::contextTokens).containsExactly(3);
    assertThat(kept.spans()).hasSize(1);
    assertThat(kept.spans().get(0).otherPlaces())
        .containsExactly(new Span.Place(2, 0, 8), new Span.Place(3, 0, 8));
    assertThat(kept.text()).isEqualTo("gold one");
    assertThat(kept.stats().inputTokens()).isEqualTo(7);
  }

  @Test
  void manyMutePartsOfADocumentDoNotMakeManyWindows() {
    ToyCritic critic = critic();
    StringBuilder text = new StringBuilder("**\n");
    for (int i = 0; i < 2_000; i++) {
      text.append(i % 500 == 3 ? "gold " : "tin ").append(i).append("\nx base sixty four\n");
    }
    CompressedContext kept = run(critic, List.of(text.toString()));
    assertThat(kept.formats()).containsExactly("stars");
    assertThat(kept.spans())
        .extracting(Span::text)
        .containsExactly("gold 3", "gold 503", "gold 1003", "gold 1503");
    assertThat(critic.seen.stream().mapToInt(TokenWindow::contextTokens).sum()).isEqualTo(4_000);
    assertThat(kept.stats().windows()).isLessThanOrEqualTo(6);
  }

  @Test
  void noiseIsNotReadButKeptAndCounted() {
    ToyCritic critic = critic();
    CompressedContext kept = run(critic, List.of("*1m*go*0m*ld one\nsilver\n"));
    assertThat(critic.seen).extracting(TokenWindow::contextTokens).containsExactly(3);
    assertThat(kept.text()).isEqualTo("*1m*go*0m*ld one");
    // 1m, go, 0m, ld, one and four stars.
    assertThat(kept.stats().outputTokens()).isEqualTo(9);
    assertThat(kept.spans().get(0).tokens()).isEqualTo(9);
    assertThat(kept.stats().inputTokens()).isEqualTo(10);
  }

  @Test
  void aMuteLineIsNotReadAndNotKept() {
    CompressedContext kept = run(critic(), List.of("**gold\nx gold\n"));
    assertThat(kept.text()).isEqualTo("**gold");
  }
}
