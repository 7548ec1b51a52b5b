package dev.cprs.formats.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.Granularity;
import dev.cprs.Omissions;
import dev.cprs.Span;
import dev.cprs.ToyCritic;
import dev.cprs.ToyTokenizer;
import dev.cprs.testkit.DamagedText;
import dev.cprs.testkit.Seeds;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of the result for any text, damaged or not, whatever the critic finds relevant. */
class AnyTextPropertiesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TEXTS = Inputs.all();

  @Test
  void whatIsKeptIsTheTextsOwn() {
    Seeds.forEach(
        150,
        seed -> {
          Random random = new Random(seed);
          String text = damaged(TEXTS.get(random.nextInt(TEXTS.size())), random);
          CompressionOptions.Builder options =
              CompressionOptions.builder()
                  .granularity(random.nextBoolean() ? Granularity.SENTENCES : Granularity.TOKENS)
                  .threshold(random.nextDouble());
          if (random.nextInt(3) == 0) {
            options.alwaysKeep(text.substring(text.length() / 2, text.length() / 2 + 5));
          }
          check(text, compress(text, seed, options.build()));
        });
  }

  @Test
  void budgetsAreKept() {
    Seeds.forEach(
        150,
        seed -> {
          Random random = new Random(seed);
          String text = damaged(TEXTS.get(random.nextInt(TEXTS.size())), random);
          int budget = 1 + random.nextInt(60);
          CompressionOptions options =
              CompressionOptions.builder()
                  .granularity(random.nextBoolean() ? Granularity.SENTENCES : Granularity.TOKENS)
                  .budget(Budget.maxTokens(budget))
                  .omissions(random.nextBoolean() ? Omissions.SILENT : Omissions.MARKED)
                  .build();
          CompressedContext kept = compress(text, seed, options);
          assertThat(new ToyTokenizer().encode(kept.text()).size())
              .as("%s: %s", kept.formats(), kept.text())
              .isLessThanOrEqualTo(budget);
          if (options.omissions().orElseThrow() == Omissions.SILENT) {
            check(text, kept);
          }
        });
  }

  @Test
  void budgetsAreKeptInTokensThatWhiteSpaceHasToo() {
    Seeds.forEach(
        150,
        seed -> {
          Random random = new Random(seed);
          String text = damaged(TEXTS.get(random.nextInt(TEXTS.size())), random);
          int budget = 1 + random.nextInt(400);
          CompressionOptions options =
              CompressionOptions.builder()
                  .granularity(random.nextBoolean() ? Granularity.SENTENCES : Granularity.TOKENS)
                  .budget(Budget.maxTokens(budget))
                  .omissions(Omissions.values()[random.nextInt(Omissions.values().length)])
                  .build();
          CompressedContext kept =
              compress(compressor(seed).tokenCounter(String::length), text, options);
          assertThat(kept.text().length())
              .as("%s: %s", kept.formats(), kept.text())
              .isLessThanOrEqualTo(budget)
              .isEqualTo(kept.stats().outputTokens());
        });
  }

  @Test
  void aBudgetGivesSomethingWhereSomethingWasFound() {
    Seeds.forEach(
        80,
        seed -> {
          Random random = new Random(seed);
          String text = TEXTS.get(random.nextInt(TEXTS.size()));
          CompressionOptions.Builder options =
              CompressionOptions.builder().granularity(Granularity.SENTENCES);
          if (!compress(text, seed, options.build()).isEmpty()) {
            int budget = 1 + random.nextInt(20);
            CompressedContext little =
                compress(text, seed, options.budget(Budget.maxTokens(budget)).build());
            // Words are never cut, and the longest of these texts have ten tokens.
            if (little.isEmpty() && budget < 10) {
              assertThat(little.outcome()).isEqualTo(CompressedContext.Outcome.BUDGET_TOO_SMALL);
            } else {
              assertThat(little.isEmpty()).isFalse();
            }
          }
        });
  }

  @Test
  void jsonStaysValid() {
    Seeds.forEach(80, AnyTextPropertiesTest::checkJson);
  }

  /** Marks left so little room that only a bare word was kept. */
  @Test
  void marksDontCostTheFrames() {
    checkJson(10763022134119L);
  }

  private static void checkJson(long seed) {
    Random random = new Random(seed);
    String text = Inputs.json().get(random.nextInt(Inputs.json().size()));
    CompressionOptions.Builder options =
        CompressionOptions.builder()
            .granularity(random.nextBoolean() ? Granularity.SENTENCES : Granularity.TOKENS)
            .omissions(random.nextBoolean() ? Omissions.MARKED : Omissions.MARKED_EVERYWHERE);
    if (random.nextBoolean()) {
      options.budget(Budget.maxTokens(80 + random.nextInt(400)));
    }
    CompressedContext kept = compress(text, seed, options.build());
    assertThat(kept.formats()).containsExactly("json");
    if (!kept.isEmpty()) {
      assertThatCode(() -> JSON.readTree(kept.text())).doesNotThrowAnyException();
    }
  }

  private static CompressedContext compress(String text, long seed, CompressionOptions options) {
    return compress(compressor(seed), text, options);
  }

  private static ContextCompressor.Builder compressor(long seed) {
    return ContextCompressor.builder()
        .tokenizer(new ToyTokenizer())
        .critic(new RandomCritic(seed))
        .controlPrompt(ToyCritic.PROMPT);
  }

  private static CompressedContext compress(
      ContextCompressor.Builder builder, String text, CompressionOptions options) {
    try (ContextCompressor compressor = builder.build()) {
      return compressor.compress(
          CompressionRequest.builder("Why did node 7 fail?")
              .document(text)
              .options(options)
              .build());
    }
  }

  private static void check(String text, CompressedContext kept) {
    int end = 0;
    for (Span span : kept.spans()) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.text()).isEqualTo(text.substring(span.start(), span.end()));
      assertThat(isInsidePair(text, span.start()) || isInsidePair(text, span.end())).isFalse();
      assertThat(kept.text()).contains(span.text());
      end = span.end();
    }
    assertThat(isSubsequence(kept.text(), text)).as(kept.text()).isTrue();
  }

  private static boolean isInsidePair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < part.length(); i++, at++) {
      at = whole.indexOf(part.charAt(i), at);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private static String damaged(String text, Random random) {
    int from = random.nextInt(text.length() / 2);
    String part = random.nextBoolean() ? text : text.substring(from, text.length() / 2 + from);
    String damaged = random.nextInt(4) == 0 ? part : DamagedText.of(part, random);
    return damaged.length() < 20 ? text : damaged;
  }
}
