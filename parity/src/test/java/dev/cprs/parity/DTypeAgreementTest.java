package dev.cprs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ControlPrompt;
import dev.cprs.DType;
import dev.cprs.PrefixAccess;
import dev.cprs.WindowPlan;
import dev.cprs.WindowStrategy;
import dev.cprs.decode.LabelReader;
import dev.cprs.decode.SentenceSelector;
import dev.cprs.decode.TokenLabels;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** bf16 labels the tokens of a long document as fp32 does, and int8 as bf16: 99.5 % of 100,000. */
class DTypeAgreementTest {
  private static final int TOKENS = 100_000;
  private static final double LEAST = 0.995;

  /** The lowest threshold that the default of sentences goes down to. */
  private static final double RELEVANT = SentenceSelector.threshold(0);

  @ParameterizedTest
  @CsvSource({"minilm, FP32", "minilm, INT8", "hybrid-mini, FP32"})
  void labelsAgree(String model, DType dtype) throws IOException {
    TokenLabels bf16 = labels(model, DType.BF16);
    TokenLabels other = labels(model, dtype);
    int same = 0;
    int relevantTokens = 0;
    for (int token = 0; token < TOKENS; token++) {
      boolean relevant = bf16.relevance(token) >= RELEVANT;
      boolean alike = relevant == other.relevance(token) >= RELEVANT;
      same += alike && other.label(token) == bf16.label(token) ? 1 : 0;
      relevantTokens += relevant ? 1 : 0;
    }
    System.out.printf(
        "%s: %d of %d labels in %s are as in bf16, where %d tokens are relevant%n",
        model, same, TOKENS, dtype, relevantTokens);
    assertThat(relevantTokens).isPositive();
    assertThat((double) same / TOKENS).isGreaterThanOrEqualTo(LEAST);
  }

  private static TokenLabels labels(String name, DType dtype) throws IOException {
    ModelFiles model = ModelFiles.embedded(name);
    ControlPrompt prompt = ControlPrompt.facts();
    int workers = Runtime.getRuntime().availableProcessors();
    EngineSettings settings =
        EngineSettings.builder().device("cpu").dtype(dtype).workers(workers).threads(1).build();
    try (Tokenizer tokenizer = Providers.tokenizer(model);
        TokenCritic critic = Providers.critic(model, settings)) {
      TokenIds prefix =
          PrefixAccess.prefix(tokenizer, prompt.text(), "What did the President ask Congress for?");
      WindowPlan plan =
          WindowStrategy.sentences()
              .plan(book(), tokenizer, critic.info().windowTokens() - prefix.size());
      TokenIds rows =
          TokenIds.of(tokenizer.encode("fact").id(0), tokenizer.encode("outside").id(0));
      TokenLabels labels = new TokenLabels(plan.tokens().size());
      IntStream.range(0, plan.windows().size())
          .parallel()
          .filter(window -> plan.windows().get(window).from() < TOKENS)
          .forEach(
              i -> {
                WindowPlan.Window window = plan.windows().get(i);
                TokenIds ids = prefix.concat(plan.tokens().ids(window.from(), window.to()));
                LabelReader.joint()
                    .read(
                        critic.score(new TokenWindow(ids, prefix.size()), rows),
                        0,
                        window.to() - window.from(),
                        labels,
                        window.from());
              });
      return labels;
    }
  }

  private static String book() throws IOException {
    try (InputStream in =
        DTypeAgreementTest.class.getResourceAsStream("/beard-history-united-states.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
