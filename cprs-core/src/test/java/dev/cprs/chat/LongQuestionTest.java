package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.CompressionOptions;
import dev.cprs.ContextCompressor;
import dev.cprs.Granularity;
import dev.cprs.ToyCritic;
import dev.cprs.ToyTokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A question that is longer than the text it judges, and than a window has room for. */
class LongQuestionTest {
  private static final String TEXT = "The door is tin. The key is gold. The lock is lead.";
  private static final String QUESTION = "Do look for the gold key of the old house. ".repeat(30);

  /** A compressor whose budgets are in other tokens than the model's: ten of these are one. */
  private static ContextCompressor counting() {
    return ContextCompressor.builder()
        .tokenizer(new ToyTokenizer())
        .critic(new AskedWordsCritic())
        .tokenCounter(text -> (text.length() + 49) / 50)
        .controlPrompt(ToyCritic.PROMPT)
        .options(CompressionOptions.builder().granularity(Granularity.SENTENCES).build())
        .build();
  }

  private static Decision judged(ContextCompressor compressor, ChatMessage text) {
    return ChatCompressor.builder(compressor)
        .thresholdTokens(0)
        .toolResults(true)
        .build()
        .compress(List.of(ChatMessage.user(QUESTION), text))
        .decisions()
        .get(1);
  }

  private static void fitsIntoAQuarterOfAWindow(ContextCompressor compressor, ChatMessage text) {
    Decision decision = judged(compressor, text);
    assertThat(decision.kind()).isEqualTo(TextKind.TOOL_RESULT);
    String asked = decision.question().orElseThrow();
    assertThat(asked).contains("gold").hasSizeGreaterThan(TEXT.length());
    assertThat(new ToyTokenizer().encode(asked).size())
        .isLessThanOrEqualTo(compressor.windowTokens() / 4);
  }

  @Test
  void isShortenedInTheModelsTokensWhateverCountsThoseOfBudgets() {
    ToolCall call = ToolCall.of("search", "{\"words\": \"%s\"}".formatted("gold ".repeat(15)));
    try (ContextCompressor counting = counting();
        ContextCompressor plain = AskedWordsCritic.compressor(new AskedWordsCritic())) {
      for (ContextCompressor compressor : List.of(counting, plain)) {
        fitsIntoAQuarterOfAWindow(compressor, ChatMessage.tool(TEXT));
        fitsIntoAQuarterOfAWindow(compressor, ChatMessage.tool(call, TEXT));
      }
    }
  }
}
