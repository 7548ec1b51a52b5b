package dev.cprs.parity;

import dev.cprs.ControlPrompt;
import dev.cprs.DType;
import dev.cprs.PrefixAccess;
import dev.cprs.WindowPlan;
import dev.cprs.WindowStrategy;
import dev.cprs.decode.LabelReader;
import dev.cprs.decode.TokenLabels;
import dev.cprs.select.RelevanceThreshold;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;

/** What a model says of the first tokens of the example book, in one number type. */
final class BookLabels {
  /** The lowest threshold that the default of sentences goes down to. */
  private static final double RELEVANT = RelevanceThreshold.of(0);

  private final TokenLabels labels;
  private final int tokens;

  private BookLabels(TokenLabels labels, int tokens) {
    this.labels = labels;
    this.tokens = tokens;
  }

  /** Reads so many tokens of the book with an embedded model, on the CPU. */
  static BookLabels read(String name, DType dtype, int tokens) throws IOException {
    ModelFiles model = ModelFiles.embedded(name);
    int workers = Runtime.getRuntime().availableProcessors();
    EngineSettings settings =
        EngineSettings.builder().device("cpu").dtype(dtype).workers(workers).threads(1).build();
    try (Tokenizer tokenizer = Providers.tokenizer(model);
        TokenCritic critic = Providers.critic(model, settings)) {
      return read(tokenizer, critic, tokens);
    }
  }

  /** Reads so many tokens of the book. */
  static BookLabels read(Tokenizer tokenizer, TokenCritic critic, int tokens) throws IOException {
    TokenIds prefix =
        PrefixAccess.prefix(
            tokenizer, ControlPrompt.facts().text(), "What did the President ask Congress for?");
    WindowPlan plan =
        WindowStrategy.sentences()
            .plan(beginning(tokens), tokenizer, critic.info().windowTokens() - prefix.size());
    TokenIds rows = TokenIds.of(tokenizer.encode("fact").id(0), tokenizer.encode("outside").id(0));
    TokenLabels labels = new TokenLabels(plan.tokens().size());
    IntStream.range(0, plan.windows().size())
        .parallel()
        .filter(window -> plan.windows().get(window).from() < tokens)
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
    return new BookLabels(labels, tokens);
  }

  /** More text than so many tokens have; what is beyond them is not scored. */
  private static String beginning(int tokens) throws IOException {
    String book = book();
    return book.substring(0, Math.min(book.length(), 10 * tokens));
  }

  /**
   * How many tokens have the label that others give them, and are on the same side of relevance.
   */
  int sameAs(BookLabels others) {
    int same = 0;
    for (int token = 0; token < tokens; token++) {
      boolean alike = isRelevant(token) == others.isRelevant(token);
      same += alike && labels.label(token) == others.labels.label(token) ? 1 : 0;
    }
    return same;
  }

  /** How many tokens a threshold might keep. */
  int relevant() {
    return (int) IntStream.range(0, tokens).filter(this::isRelevant).count();
  }

  private boolean isRelevant(int token) {
    return labels.relevance(token) >= RELEVANT;
  }

  /** The text of the book. */
  static String book() throws IOException {
    try (InputStream in =
        BookLabels.class.getResourceAsStream("/beard-history-united-states.txt")) {
      return new String(
          Objects.requireNonNull(in, "the book").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
