package dev.cprs.chat.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.cprs.InvalidRequestException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Changes strings in a JSON text, or takes a value out, and leaves every other byte as it is. */
public final class JsonText {
  /** Without size limits: the caller has parsed the text already, and applied its own limits. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonText() {}

  /** A string's place, quotation marks included: bytes, start inclusive and end exclusive. */
  private record Range(int start, int end, String replacement) {}

  /**
   * Replaces strings in a text. If an object has a name twice, the last one counts, as in most
   * parsers.
   *
   * @param json a JSON text in UTF-8
   * @param replacements the new text for each string; places without a string are ignored
   * @throws InvalidRequestException if it is not JSON in UTF-8
   */
  public static byte[] replace(byte[] json, Map<JsonPointer, String> replacements) {
    Objects.requireNonNull(json, "json");
    if (replacements.isEmpty()) {
      return json;
    }
    Map<JsonPointer, Range> found = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.VALUE_STRING) {
          continue;
        }
        JsonPointer at = parser.getParsingContext().pathAsPointer();
        String replacement = replacements.get(at);
        if (replacement != null) {
          int start = (int) parser.currentTokenLocation().getByteOffset();
          parser.finishToken();
          found.put(
              at, new Range(start, (int) parser.currentLocation().getByteOffset(), replacement));
        }
      }
    } catch (IOException e) {
      throw new InvalidRequestException("The text is not JSON: %s".formatted(e.getMessage()), e);
    }
    List<Range> ranges =
        found.values().stream().sorted(Comparator.comparingInt(Range::start)).toList();
    if (!ranges.isEmpty() && ranges.get(0).start() < 0) {
      throw new InvalidRequestException("The JSON is not in UTF-8; send it in UTF-8");
    }
    ByteArrayOutputStream replaced = new ByteArrayOutputStream(json.length);
    int from = 0;
    for (Range range : ranges) {
      replaced.write(json, from, range.start() - from);
      replaced.writeBytes(literal(range.replacement()));
      from = range.end();
    }
    replaced.write(json, from, json.length - from);
    return replaced.toByteArray();
  }

  /**
   * The bytes of a value in a text, just as they stand there. If an object has a name twice, the
   * last one counts, as in most parsers.
   *
   * @param json a JSON text in UTF-8
   * @param at the value's place
   * @return a copy; empty if there is no value
   * @throws InvalidRequestException if it is not JSON in UTF-8
   */
  public static Optional<byte[]> value(byte[] json, JsonPointer at) {
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(at, "at");
    byte[] found = null;
    try (JsonParser parser = FACTORY.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean begins = token.isScalarValue() || token.isStructStart();
        if (!begins || !parser.getParsingContext().pathAsPointer().equals(at)) {
          continue;
        }
        long start = parser.currentTokenLocation().getByteOffset();
        if (start < 0) {
          throw new InvalidRequestException("The JSON is not in UTF-8; send it in UTF-8");
        }
        parser.finishToken();
        parser.skipChildren();
        found =
            Arrays.copyOfRange(json, (int) start, (int) parser.currentLocation().getByteOffset());
      }
    } catch (IOException e) {
      throw new InvalidRequestException("The text is not JSON: %s".formatted(e.getMessage()), e);
    }
    return Optional.ofNullable(found);
  }

  /** A string as JSON. Lone surrogates, which UTF-8 can't encode, are escaped. */
  private static byte[] literal(String text) {
    boolean wellFormed = text.codePoints().noneMatch(JsonText::isSurrogate);
    ByteArrayOutputStream literal = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(literal)) {
      // Without this setting every surrogate is escaped, even in a pair.
      generator.configure(
          JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature(), wellFormed);
      generator.writeString(text);
    } catch (IOException e) { // a stream in memory doesn't fail
      throw new UncheckedIOException(e);
    }
    return literal.toByteArray();
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
