package dev.cprs.cli.infer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.cli.infer.EndpointException.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what an answer's status means for this question and for those after it. */
final class ServiceErrors {
  private static final int LONGEST_MESSAGE = 300;

  private ServiceErrors() {}

  /**
   * Checks an answer's status.
   *
   * @throws EndpointException if it is not in 200 to 299
   */
  static void check(URI uri, Reply reply) {
    int status = reply.status();
    if (status >= 200 && status <= 299) {
      return;
    }
    String said = "%s answered %d: %s".formatted(uri, status, message(reply.body()));
    if (status == 408 || status == 429 || status >= 500) {
      throw new EndpointException(Kind.PASSING, said, retryAfter(reply), null);
    }
    if (status == 401) {
      throw new EndpointException(Kind.EVERY_QUESTION, said + "; check the key");
    }
    if (status == 404) {
      throw new EndpointException(
          Kind.EVERY_QUESTION, said + "; check the address and the model's name");
    }
    if (status >= 300 && status <= 399) {
      throw new EndpointException(
          Kind.EVERY_QUESTION,
          "%s redirects to %s (%d); give that address"
              .formatted(uri, reply.headers().firstValue("Location").orElse("nowhere"), status));
    }
    throw new EndpointException(Kind.QUESTION, said);
  }

  /** Seconds, or the date of HTTP (RFC 9110, section 10.2.3); null if there is neither. */
  private static @Nullable Duration retryAfter(Reply reply) {
    String value = reply.header("Retry-After");
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration left = Duration.between(ZonedDateTime.now(date.getZone()), date);
      return left.isNegative() ? Duration.ZERO : left;
    } catch (DateTimeParseException e) { // a value of some other kind, or none: our own pauses
      return null;
    }
  }

  /** A service's error message: in OpenAI's form, in another common form, or the whole text. */
  static String message(String body) {
    String said = body.strip();
    try {
      JsonNode json = Json.read(body.getBytes(StandardCharsets.UTF_8));
      for (String path : List.of("/error/message", "/error", "/message", "/detail")) {
        if (json.at(path).isTextual()) {
          said = json.at(path).textValue();
          break;
        }
      }
    } catch (IOException e) { // not JSON: the text itself is the message
      said = body.strip();
    }
    if (said.isEmpty()) {
      return "(nothing)";
    }
    return said.length() <= LONGEST_MESSAGE ? said : said.substring(0, LONGEST_MESSAGE - 1) + "…";
  }
}
