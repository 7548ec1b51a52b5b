package dev.cprs.server.savings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.server.http.Json;
import dev.cprs.server.http.Printable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Counts the tokens of chat requests before and after compression, by day (UTC) and model. It holds
 * 400 days of 50 models at most; further models of a day count as {@code other}. It begins anew
 * with the process. Thread-safe.
 */
public final class Savings {
  private static final int MOST_DAYS = 400;
  private static final int MOST_MODELS = 50;
  private static final int MOST_OF_A_NAME = 100;
  private static final String OTHERS = "other";
  private static final String UNNAMED = "unnamed";

  private final Prices prices;
  private final boolean audit;
  private final Clock clock;
  private final Instant since;

  /** Guarded by this. */
  private final TreeMap<LocalDate, Map<String, Tally>> days = new TreeMap<>();

  /**
   * Nothing counted yet.
   *
   * @param audit whether the requests are sent unchanged, so that nothing is really saved
   */
  public Savings(Prices prices, boolean audit, Clock clock) {
    this.prices = prices;
    this.audit = audit;
    this.clock = clock;
    since = clock.instant();
  }

  private static final class Tally {
    private long requests;
    private long tokensIn;
    private long tokensOut;
    private double dollars;
    private boolean priced;

    private void add(long inTokens, long outTokens, OptionalDouble price) {
      requests++;
      tokensIn += inTokens;
      tokensOut += outTokens;
      if (price.isPresent()) {
        priced = true;
        dollars += (inTokens - outTokens) / 1e6 * price.getAsDouble();
      }
    }

    private void add(Tally other) {
      requests += other.requests;
      tokensIn += other.tokensIn;
      tokensOut += other.tokensOut;
      dollars += other.dollars;
      priced |= other.priced;
    }

    private ObjectNode writeTo(ObjectNode node) {
      node.put("requests", requests)
          .put("tokensIn", tokensIn)
          .put("tokensOut", tokensOut)
          .put("tokensSaved", tokensIn - tokensOut);
      if (priced) {
        node.put("dollarsSaved", Math.round(dollars * 1e6) / 1e6);
      }
      return node;
    }
  }

  /**
   * Counts a request.
   *
   * @param model as the request names it; empty if it doesn't
   * @param tokensIn of the texts that were looked at, as the client sent them
   * @param tokensOut of these texts as they are sent on, or would be
   */
  public synchronized void add(String model, int tokensIn, int tokensOut) {
    String name = model.isBlank() ? UNNAMED : Printable.of(model, MOST_OF_A_NAME);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Map<String, Tally> models = days.computeIfAbsent(today, day -> new TreeMap<>());
    if (days.size() > MOST_DAYS) {
      days.pollFirstEntry();
    }
    OptionalDouble price = prices.of(name);
    String counted = models.containsKey(name) || models.size() < MOST_MODELS ? name : OTHERS;
    models.computeIfAbsent(counted, key -> new Tally()).add(tokensIn, tokensOut, price);
  }

  /** All of it as JSON. Dollars stand where a model has a price. */
  public synchronized ObjectNode json() {
    ObjectNode all = Json.object().put("since", since.toString()).put("audit", audit);
    ObjectNode total = all.putObject("total");
    ArrayNode list = all.putArray("days");
    Tally sum = new Tally();
    days.descendingMap()
        .forEach(
            (day, models) -> {
              ArrayNode entries = list.addObject().put("day", day.toString()).putArray("models");
              models.forEach(
                  (model, tally) -> {
                    sum.add(tally);
                    tally.writeTo(entries.addObject().put("model", model));
                  });
            });
    sum.writeTo(total);
    return all;
  }
}
