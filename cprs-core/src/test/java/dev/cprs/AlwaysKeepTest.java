package dev.cprs;

import static dev.cprs.ToyCritic.compressor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What always-keep patterns keep, and how they end. */
@Timeout(60)
class AlwaysKeepTest {
  private static CompressionRequest request(String context, CompressionOptions options) {
    return CompressionRequest.builder("Which?").document(context).options(options).build();
  }

  @Test
  void alwaysKeptPartsComeFirstAndJoinWhatTheyTouch() {
    String context = "# Title\n\nA gold b. C d e. F ISBN-7 g.";
    CompressionOptions options =
        CompressionOptions.builder()
            .granularity(Granularity.SENTENCES)
            .budget(Budget.maxTokens(1))
            .alwaysKeep(Pattern.compile("ISBN-\\d"))
            .alwaysKeep(Pattern.compile("old b"))
            .build();
    try (var compressor = compressor(new ToyCritic(1).find("gold", 4))) {
      CompressedContext result = compressor.compress(request(context, options));
      assertThat(result.spans()).extracting(Span::text).containsExactly("A gold b.", "ISBN-7");
      assertThat(result.spans())
          .extracting(span -> span.tag().orElseThrow())
          .containsExactly("thing", Span.ALWAYS_KEEP);
    }
  }

  @Test
  void whatAlwaysKeepPatternsMatchTogetherIsOnePart() {
    CompressionOptions options =
        CompressionOptions.builder()
            .alwaysKeep(Pattern.compile("\\d"))
            .alwaysKeep(Pattern.compile("[A-Z]+-"))
            .alwaysKeep(Pattern.compile("two"))
            .alwaysKeep(Pattern.compile("two"))
            .build();
    try (var compressor = compressor(new ToyCritic(1))) {
      CompressedContext result = compressor.compress(request("one ISBN-731 two", options));
      assertThat(result.spans()).extracting(Span::text).containsExactly("ISBN-731", "two");
    }
  }

  @Test
  @Timeout(60)
  void alwaysKeepPatternsOfACancelledRequestAreLeft() throws Exception {
    CompressionOptions.Builder options = CompressionOptions.builder();
    String context = "e ".repeat(2_000_000);
    for (int i = 0; i < 100_000; i++) {
      options.alwaysKeep(Pattern.compile("e|f")); // some hours in all, as it is no plain text
    }
    ToyCritic critic = new ToyCritic(1);
    try (var compressor = compressor(critic)) {
      var future = compressor.compressAsync(request(context, options.build()));
      Thread.sleep(500);
      future.cancel(true);
    } // waits for what runs
    assertThat(critic.seen).isEmpty();
  }

  @Test
  void anAlwaysKeepPatternThatRecursesTooDeeplyIsRefused() {
    CompressionOptions options =
        CompressionOptions.builder().alwaysKeep(Pattern.compile("BEGIN(.|\n)*END")).build();
    ToyCritic critic = new ToyCritic(1);
    try (var compressor = compressor(critic)) {
      String context = "BEGIN " + "word ".repeat(50_000) + "END";
      assertThatThrownBy(() -> compressor.compress(request(context, options)))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("BEGIN(.|\n)*END");
    }
    assertThat(critic.seen).isEmpty();
  }
}
