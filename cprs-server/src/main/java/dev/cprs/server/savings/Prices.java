package dev.cprs.server.savings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.server.http.Json;
import dev.cprs.server.http.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Dollars per million input tokens, by model. Immutable. */
public final class Prices {
  private static final String ANY_END = "*";

  private final Map<String, Double> dollars;

  private Prices(Map<String, Double> dollars) {
    this.dollars = Map.copyOf(dollars);
  }

  /** No prices: what was saved is told in tokens alone. */
  public static Prices none() {
    return new Prices(Map.of());
  }

  /**
   * Reads prices from a file with a JSON object, such as {@code {"gpt-4o": 2.5, "claude-*": 3}}. A
   * name that ends with {@code *} stands for all models whose names begin so and which have no
   * price of their own; the longest such name counts.
   *
   * @throws ResourceException if it can't be read
   * @throws InvalidRequestException if it is no such object
   */
  public static Prices read(Path file) {
    JsonNode table;
    try {
      table = Json.parse(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new ResourceException("There is no file of prices " + file, e);
    } catch (IOException e) {
      throw new ResourceException("The file of prices %s can't be read: %s".formatted(file, e), e);
    } catch (ProblemException e) {
      throw new InvalidRequestException(
          "The file of prices %s is not JSON: %s".formatted(file, e.getMessage()), e);
    }
    if (!table.isObject()) {
      throw new InvalidRequestException(
          "The file of prices %s has no JSON object; write one such as {\"gpt-4o\": 2.5}, in dollars per million input tokens"
              .formatted(file));
    }
    Map<String, Double> dollars = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> price : table.properties()) {
      JsonNode value = price.getValue();
      if (!value.isNumber()
          || !(value.doubleValue() >= 0)
          || Double.isInfinite(value.doubleValue())) {
        throw new InvalidRequestException(
            "The price of '%s' in %s is %s; give a number of dollars per million input tokens, 0 or more"
                .formatted(price.getKey(), file, value));
      }
      dollars.put(price.getKey(), value.doubleValue());
    }
    return new Prices(dollars);
  }

  /** The dollars per million input tokens of a model; empty if the table doesn't say. */
  OptionalDouble of(String model) {
    Double own = dollars.get(model);
    if (own != null) {
      return OptionalDouble.of(own);
    }
    return dollars.entrySet().stream()
        .filter(price -> price.getKey().endsWith(ANY_END))
        .filter(price -> model.startsWith(beginning(price.getKey())))
        .max(Comparator.comparingInt(price -> price.getKey().length()))
        .map(price -> OptionalDouble.of(price.getValue()))
        .orElse(OptionalDouble.empty());
  }

  private static String beginning(String name) {
    return name.substring(0, name.length() - ANY_END.length());
  }
}
