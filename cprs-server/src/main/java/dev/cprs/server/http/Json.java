package dev.cprs.server.http;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON from clients, and writes JSON to them. */
public final class Json {
  private static final int MAX_DEPTH = 100;

  /** A million empty objects take some 100 MB; requests have a few dozen values. */
  private static final int MAX_TOKENS = 1_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              new JsonFactoryBuilder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxTokenCount(MAX_TOKENS)
                          .maxStringLength(Integer.MAX_VALUE) // a body's size is limited already
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  /** Some editors and shells begin a file with it, and it is no part of the JSON. */
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * The value that a body is.
   *
   * @param utf8 bytes that don't decode are read as U+FFFD
   * @throws ProblemException with status 400 if it is not JSON
   */
  public static JsonNode parse(byte[] utf8) {
    int start = startsWithMark(utf8) ? BYTE_ORDER_MARK.length : 0;
    try (InputStreamReader in =
        new InputStreamReader(
            new ByteArrayInputStream(utf8, start, utf8.length - start), StandardCharsets.UTF_8)) {
      JsonNode value = MAPPER.readTree(in);
      if (value.isMissingNode()) {
        throw new ProblemException(400, "The body is empty; send a JSON object");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new ProblemException(400, "The body can't be read as JSON: " + reason(e));
    } catch (IOException e) { // memory doesn't fail
      throw new UncheckedIOException(e);
    }
  }

  private static boolean startsWithMark(byte[] utf8) {
    return utf8.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            utf8, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  /** An object as a map of texts, numbers, booleans, lists and maps. */
  public static Map<String, @Nullable Object> map(ObjectNode object) {
    return MAPPER.convertValue(object, new TypeReference<Map<String, @Nullable Object>>() {});
  }

  private static String reason(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    String message =
        e.getOriginalMessage()
            .replaceAll("\\s*\\R\\s*", " ")
            .replaceAll(
                ", from `StreamReadConstraints[^`]*`", ""); // where Jackson has the limit from
    return location == null
        ? message
        : "%s, at line %d, column %d"
            .formatted(message, location.getLineNr(), location.getColumnNr());
  }

  /** A value as it is sent. */
  public static byte[] bytes(JsonNode value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) { // a tree of plain values can always be written
      throw new UncheckedIOException(e);
    }
  }
}
