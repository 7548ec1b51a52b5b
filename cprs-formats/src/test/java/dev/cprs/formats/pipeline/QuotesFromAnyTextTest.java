package dev.cprs.formats.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.Citation;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.Granularity;
import dev.cprs.Omissions;
import dev.cprs.Span;
import dev.cprs.ToyCritic;
import dev.cprs.ToyTokenizer;
import dev.cprs.testkit.Seeds;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Quotes are found in texts of all formats, whatever frames, separators and marks stand between.
 */
class QuotesFromAnyTextTest {
  private static final List<String> TEXTS = Inputs.all();

  @Test
  void aQuoteIsReadInTheOriginal() {
    Seeds.forEach(
        150,
        seed -> {
          Random random = new Random(seed);
          String text = TEXTS.get(random.nextInt(TEXTS.size()));
          Omissions omissions = Omissions.values()[random.nextInt(Omissions.values().length)];
          CompressedContext kept = compress(text, seed, omissions, random.nextBoolean());
          for (int i = 0; i < 8 && !kept.isEmpty(); i++) {
            check(text, kept, quote(kept.text(), random), omissions == Omissions.SILENT);
          }
        });
  }

  private static String quote(String kept, Random random) {
    int start = random.nextInt(kept.length());
    return kept.substring(start, start + 1 + random.nextInt(Math.min(300, kept.length() - start)));
  }

  private static void check(String text, CompressedContext kept, String quote, boolean silent) {
    boolean cutsAPair =
        Character.isLowSurrogate(quote.charAt(0))
            || Character.isHighSurrogate(quote.charAt(quote.length() - 1));
    if (withoutSpace(quote).isEmpty() || cutsAPair) {
      return;
    }
    List<Citation> found = kept.locate(quote);
    assertThat(!silent || !found.isEmpty()).as(quote).isTrue(); // else it may be a mark
    for (Citation citation : found) {
      StringBuilder read = new StringBuilder();
      int end = 0;
      for (Span.Place place : citation.places()) {
        assertThat(place.start()).isGreaterThanOrEqualTo(end);
        end = place.end();
        read.append(text, place.start(), place.end());
      }
      assertThat(citation.match()).isEqualTo(Citation.Match.EXACT);
      String original = withoutSpace(read.toString());
      String quoted = withoutSpace(quote);
      if (silent) {
        assertThat(original).isEqualTo(quoted);
      } else {
        assertThat(isSubsequence(original, quoted)).as("%s in %s", original, quoted).isTrue();
      }
    }
  }

  private static CompressedContext compress(
      String text, long seed, Omissions omissions, boolean units) {
    try (ContextCompressor compressor =
        ContextCompressor.builder()
            .tokenizer(new ToyTokenizer())
            .critic(new RandomCritic(seed))
            .controlPrompt(ToyCritic.PROMPT)
            .build()) {
      return compressor.compress(
          CompressionRequest.builder("Why did node 7 fail?")
              .document(text)
              .options(
                  CompressionOptions.builder()
                      .granularity(units ? Granularity.SENTENCES : Granularity.TOKENS)
                      .omissions(omissions)
                      .build())
              .build());
    }
  }

  private static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
    }
    return at == part.length();
  }

  private static String withoutSpace(String text) {
    return text.replaceAll(
        "[\\s\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028-\\u202f\\u205f\\u3000]", "");
  }
}
