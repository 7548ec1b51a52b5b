package dev.cprs.micrometer;

import dev.cprs.chat.Decision;
import dev.cprs.chat.DecisionListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Objects;

/**
 * Meters what is done with the texts of conversations. Thread-safe; one may listen to several
 * compressors, which are then metered together.
 *
 * <pre>{@code
 * ChatCompressor.builder(compressor).listener(new ChatMetrics(registry)).build();
 * }</pre>
 *
 * <table>
 * <caption>The meters, all of them counters</caption>
 * <tr><th>name</th><th>what</th></tr>
 * <tr><td>{@code cprs.chat.texts}</td><td>texts, by {@code kind} and {@code outcome}, which are
 *     those of {@link Decision} in lower case: {@code system} and {@code below_threshold},
 *     say</td></tr>
 * <tr><td>{@code cprs.chat.tokens.in}</td><td>their tokens as they came in, where somebody had to
 *     count</td></tr>
 * <tr><td>{@code cprs.chat.tokens.out}</td><td>their tokens as they went out</td></tr>
 * </table>
 */
public final class ChatMetrics implements DecisionListener {
  private final MeterRegistry registry;
  private final Counter tokensIn;
  private final Counter tokensOut;

  /**
   * Registers the meters of tokens at once, and those of texts as they come.
   *
   * @param registry where the meters are
   */
  public ChatMetrics(MeterRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry");
    tokensIn =
        Counter.builder("cprs.chat.tokens.in")
            .description("Tokens of texts in conversations, as they came in")
            .register(registry);
    tokensOut =
        Counter.builder("cprs.chat.tokens.out")
            .description("Tokens of texts in conversations, as they went out")
            .register(registry);
  }

  @Override
  public void decided(Decision decision) {
    Counter.builder("cprs.chat.texts")
        .tag("kind", decision.kind().name().toLowerCase(Locale.ROOT))
        .tag("outcome", decision.outcome().name().toLowerCase(Locale.ROOT))
        .description("Texts in conversations, by what was done with them")
        .register(registry)
        .increment();
    tokensIn.increment(decision.tokensIn().orElse(0));
    tokensOut.increment(decision.tokensOut().orElse(0));
  }
}
