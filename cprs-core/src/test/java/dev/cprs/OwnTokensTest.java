package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.TokenizedText;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Budgets in tokens to which white space belongs, as in those of language models. */
class OwnTokensTest {
  private static final String CONTEXT =
      "Gold one.\n\nGold two.\n\n\n  Gold six.\nNo. Gold ten.\n\n\n\n\n\nGold.";

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 10, 11, 21, 30, 43, 60})
  void ofACounterOfTheUsers(int budget) {
    CompressedContext kept = kept(new ToyTokenizer(), CONTEXT, Budget.maxTokens(budget));
    assertThat(kept.text().length()).as(kept.text()).isLessThanOrEqualTo(budget);
    assertThat(kept.stats().outputTokens()).isEqualTo(kept.text().length());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 6, 7, 12, 13, 19, 22})
  void ofTheModelsTokenizer(int budget) {
    try (ContextCompressor compressor = builder(new LineEndTokenizer()).build()) {
      CompressedContext kept = kept(compressor, CONTEXT, Budget.maxTokens(budget));
      assertThat(compressor.countTokens(kept.text())).as(kept.text()).isLessThanOrEqualTo(budget);
      assertThat(kept.stats().outputTokens()).isEqualTo(compressor.countTokens(kept.text()));
    }
  }

  @Test
  void whatIsMostlyWhiteSpaceIsKeptAsFarAsItFits() {
    String context = "Gold.\n\n\n\n\n\n\n\n\n\n\n\n".repeat(10);
    assertThat(kept(new ToyTokenizer(), context, Budget.maxTokens(50)).text())
        .isEqualTo("Gold.\n\n\n\n\n\n\n\n\n\n\n\nGold.");
  }

  @Test
  void whatIsAlwaysKeptGoesBeyond() {
    CompressionOptions options =
        CompressionOptions.builder()
            .granularity(Granularity.SENTENCES)
            .alwaysKeep(Pattern.compile("two|six"))
            .build();
    try (ContextCompressor compressor =
        builder(new ToyTokenizer()).tokenCounter(String::length).options(options).build()) {
      CompressionRequest request = CompressionRequest.of("Which?", CONTEXT);
      List<CompressedContext> kept =
          compressor.compress(request, List.of(Budget.maxTokens(5), Budget.maxTokens(200)));
      assertThat(kept.get(0).text()).isEqualTo("Gold two.\n\n\n  Gold six.");
      assertThat(kept.get(1).text()).isEqualTo(CONTEXT.replace("No. ", ""));
    }
  }

  private static ContextCompressor.Builder builder(ToyTokenizer tokenizer) {
    return ContextCompressor.builder()
        .tokenizer(tokenizer)
        .critic(new ToyCritic(1).find("Gold", 4))
        .controlPrompt(ToyCritic.PROMPT);
  }

  private static CompressedContext kept(ToyTokenizer tokenizer, String context, Budget budget) {
    try (ContextCompressor compressor = builder(tokenizer).tokenCounter(String::length).build()) {
      return kept(compressor, context, budget);
    }
  }

  private static CompressedContext kept(
      ContextCompressor compressor, String context, Budget budget) {
    CompressionRequest request =
        CompressionRequest.builder("Which?")
            .document(context)
            .options(
                CompressionOptions.builder()
                    .granularity(Granularity.SENTENCES)
                    .keepDuplicates(true)
                    .build())
            .build();
    return compressor.compress(request, List.of(budget)).get(0);
  }

  /** A token for each line end too. */
  private static final class LineEndTokenizer extends ToyTokenizer {
    @Override
    public TokenizedText encode(String text) {
      TokenizedText words = super.encode(text);
      TokenizedText.Builder tokens = new TokenizedText.Builder(text.length());
      int at = 0;
      for (int word = 0; word <= words.size(); word++) {
        int to = word < words.size() ? words.start(word) : text.length();
        for (at = text.indexOf('\n', at); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
          tokens.add(7, at, at + 1);
        }
        if (word < words.size()) {
          tokens.add(words.id(word), to, words.end(word));
          at = words.end(word);
        }
      }
      return tokens.build();
    }
  }
}
