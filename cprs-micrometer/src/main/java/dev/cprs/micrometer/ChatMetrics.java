package dev.cprs.micrometer;

import dev.cprs.chat.Decision;
import dev.cprs.chat.DecisionListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Objects;

/**
 * Counts what is done with the texts of conversations. Thread-safe. One instance may listen to
 * several compressors; their figures are then added up.
 *
 * <pre>{@code
 * ChatCompressor.builder(compressor).listener(new ChatMetrics(registry)).build();
 * }</pre>
 *
 * <table>
 * <caption>The meters, all of them counters</caption>
 * <tr><th>name</th><th>meaning</th></tr>
 * <tr><td>{@code cprs.chat.texts}</td><td>texts, by {@code kind} and {@code outcome}: those of {@link Decision} in lower case, such as {@code system} and {@code below_threshold}</td></tr>
 * <tr><td>{@code cprs.chat.tokens.in}</td><td>their tokens before compression, if they were counted</td></tr>
 * <tr><td>{@code cprs.chat.tokens.out}</td><td>their tokens after compression</td></tr>
 * </table>
 */
public final class ChatMetrics implements DecisionListener {
  private final MeterRegistry registry;
  private final Counter tokensIn;
  private final Counter tokensOut;

  /**
   * Registers the meters of tokens now, and each meter of texts when it is first needed.
   *
   * @param registry the registry for the meters
   */
  public ChatMetrics(MeterRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry");
    tokensIn =
        Counter.builder("cprs.chat.tokens.in")
            .description("Tokens of texts in conversations, before compression")
            .register(registry);
    tokensOut =
        Counter.builder("cprs.chat.tokens.out")
            .description("Tokens of texts in conversations, after compression")
            .register(registry);
  }

  @Override
  public void decided(Decision decision) {
    Counter.builder("cprs.chat.texts")
        .tag("kind", decision.kind().name().toLowerCase(Locale.ROOT))
        .tag("outcome", decision.outcome().name().toLowerCase(Locale.ROOT))
        .description("Texts in conversations, by kind and outcome")
        .register(registry)
        .increment();
    tokensIn.increment(decision.tokensIn().orElse(0));
    tokensOut.increment(decision.tokensOut().orElse(0));
  }
}
