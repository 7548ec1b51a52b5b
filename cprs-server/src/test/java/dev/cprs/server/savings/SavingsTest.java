package dev.cprs.server.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavingsTest {
  @TempDir Path directory;

  /** A clock that is set by hand. */
  private static final class SetClock extends Clock {
    private Instant now = Instant.parse("2026-01-01T23:59:59Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private Prices prices(String json) throws IOException {
    return Prices.read(Files.writeString(directory.resolve("prices.json"), json));
  }

  @Test
  void tokensAreCountedByDayAndModel() {
    SetClock clock = new SetClock();
    Savings savings = new Savings(Prices.none(), true, clock);
    savings.add("b", 100, 10);
    savings.add("a", 50, 50);
    savings.add("b", 10, 1);
    clock.now = clock.now.plusSeconds(1);
    savings.add("", 7, 3);
    JsonNode json = savings.json();
    assertThat(json.get("since").asText()).isEqualTo("2026-01-01T23:59:59Z");
    assertThat(json.get("audit").asBoolean()).isTrue();
    assertThat(json.get("total"))
        .hasToString("{\"requests\":4,\"tokensIn\":167,\"tokensOut\":64,\"tokensSaved\":103}");
    assertThat(json.get("days").findValuesAsText("day"))
        .containsExactly("2026-01-02", "2026-01-01");
    assertThat(json.at("/days/0/models/0"))
        .hasToString(
            "{\"model\":\"unnamed\",\"requests\":1,\"tokensIn\":7,\"tokensOut\":3,\"tokensSaved\":4}");
    assertThat(json.at("/days/1/models").findValuesAsText("model")).containsExactly("a", "b");
    assertThat(json.at("/days/1/models/1/tokensSaved").asInt()).isEqualTo(99);
  }

  @Test
  void moneyIsCountedWhereThereIsAPrice() throws IOException {
    Savings savings =
        new Savings(
            prices("{\"gpt-4o\": 2.5, \"gpt-*\": 1, \"gpt-4o-*\": 0.15}"), false, new SetClock());
    savings.add("gpt-4o", 1_000_100, 100);
    savings.add("gpt-4o-mini", 1_000_000, 0);
    savings.add("gpt-3", 1_000_000, 0);
    savings.add("claude", 1_000_000, 0);
    JsonNode models = savings.json().at("/days/0/models");
    assertThat(models.findValuesAsText("model"))
        .containsExactly("claude", "gpt-3", "gpt-4o", "gpt-4o-mini");
    assertThat(models.get(0).has("dollarsSaved")).isFalse();
    assertThat(models.get(1).get("dollarsSaved").asDouble()).isEqualTo(1);
    assertThat(models.get(2).get("dollarsSaved").asDouble()).isEqualTo(2.5);
    assertThat(models.get(3).get("dollarsSaved").asDouble()).isEqualTo(0.15);
    assertThat(savings.json().at("/total/dollarsSaved").asDouble()).isEqualTo(3.65);
  }

  @Test
  void itsMemoryIsBounded() {
    SetClock clock = new SetClock();
    Savings savings = new Savings(Prices.none(), false, clock);
    for (int day = 0; day < 500; day++) {
      for (int model = 0; model < 60; model++) {
        savings.add("m" + model + "x".repeat(200), 2, 1);
      }
      clock.now = clock.now.plus(Duration.ofDays(1));
    }
    JsonNode json = savings.json();
    assertThat(json.get("days")).hasSize(400);
    JsonNode models = json.at("/days/0/models");
    assertThat(models).hasSize(51);
    assertThat(models.findValuesAsText("model")).contains("other").allMatch(m -> m.length() <= 100);
    assertThat(json.at("/total/requests").asInt()).isEqualTo(400 * 60);
  }

  @Test
  void aFileMayBeginWithAByteOrderMark() throws IOException {
    assertThat(prices("\ufeff{\"m\": 2}").of("m")).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"m\": \"2\"}",
        "{\"m\": -1}",
        "{\"m\": 1e999}",
        "2.5",
        "{",
        "",
        "{\"m\": null}"
      })
  void filesThatAreNoPricesAreRefused(String json) {
    assertThatThrownBy(() -> prices(json))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("prices.json");
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> Prices.read(directory.resolve("nowhere")))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("nowhere");
  }
}
