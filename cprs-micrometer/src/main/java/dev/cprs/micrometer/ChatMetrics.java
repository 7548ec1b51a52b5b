package dev.cprs.micrometer;

import dev.cprs.chat.Decision;
import dev.cprs.chat.DecisionListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Objects;

/**
 * Meters what is decided of the texts in conversations. Thread-safe; one may listen to several
 * compressors, which are then metered together.
 *
 * <pre>{@code
 * ChatCompressor.builder(compressor).listener(new ChatMetrics(registry)).build();
 * }</pre>
 *
 * <table>
 * <caption>The meters</caption>
 * <tr><th>name</th><th>kind</th><th>what</th></tr>
 * <tr><td>{@code cprs.chat.texts}</td><td>counter</td><td>texts, by {@code kind} ({@link
 *     dev.cprs.chat.TextKind}) and {@code outcome} ({@link Decision.Outcome}), both in lower
 *     case</td></tr>
 * <tr><td>{@code cprs.chat.tokens.in}</td><td>counter</td><td>tokens of the texts that were looked
 *     at, as they came in</td></tr>
 * <tr><td>{@code cprs.chat.tokens.out}</td><td>counter</td><td>the same, as they went out</td></tr>
 * </table>
 *
 * A text of an earlier turn is counted with every call that sends it.
 */
public final class ChatMetrics implements DecisionListener {
  private final MeterRegistry registry;
  private final Counter tokensIn;
  private final Counter tokensOut;

  /** Registers a meter for texts as soon as there is one of its kind and outcome. */
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
        .tag("kind", lowerCase(decision.kind()))
        .tag("outcome", lowerCase(decision.outcome()))
        .description("Texts in conversations, by what was decided of them")
        .register(registry)
        .increment();
    tokensIn.increment(decision.tokensIn());
    tokensOut.increment(decision.tokensOut());
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
