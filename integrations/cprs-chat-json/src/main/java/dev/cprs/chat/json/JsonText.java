package dev.cprs.chat.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.cprs.InvalidRequestException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

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
    Places places = new Places();
    replacements.forEach((at, text) -> places.want(at).replacement = text);
    Map<Place, Range> found = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      places.visit(
          parser,
          place -> {
            String replacement = place.replacement;
            if (replacement != null && parser.currentToken() == JsonToken.VALUE_STRING) {
              int start = (int) parser.currentTokenLocation().getByteOffset();
              parser.finishToken();
              int end = (int) parser.currentLocation().getByteOffset();
              found.put(place, new Range(start, end, replacement));
            }
          });
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
    Places places = new Places();
    places.want(at);
    AtomicReference<byte @Nullable []> found = new AtomicReference<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      places.visit(
          parser,
          place -> {
            long start = parser.currentTokenLocation().getByteOffset();
            if (start < 0) {
              throw new InvalidRequestException("The JSON is not in UTF-8; send it in UTF-8");
            }
            parser.finishToken();
            parser.skipChildren();
            int end = (int) parser.currentLocation().getByteOffset();
            found.set(Arrays.copyOfRange(json, (int) start, end));
          });
    } catch (IOException e) {
      throw new InvalidRequestException("The text is not JSON: %s".formatted(e.getMessage()), e);
    }
    return Optional.ofNullable(found.get());
  }

  /**
   * Places in a text, as a tree of names, so that each name is looked up once: the path of a string
   * may be long, and compared for each string anew it would take quadratic time.
   */
  private static final class Places {
    private final Place root = new Place();

    /** Is told of a place that is wanted, with the parser at its value's first token. */
    interface Visitor {
      void at(Place place) throws IOException;
    }

    Place want(JsonPointer pointer) {
      Place place = root;
      for (JsonPointer at = pointer; !at.matches(); at = at.tail()) {
        place = place.inside.computeIfAbsent(at.getMatchingProperty(), name -> new Place());
      }
      place.wanted = true;
      return place;
    }

    /** Goes through a text; what holds no wanted place is skipped. */
    void visit(JsonParser parser, Visitor visitor) throws IOException {
      Deque<Place> open = new ArrayDeque<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructEnd()) {
          open.pop();
        } else if (token != JsonToken.FIELD_NAME) {
          Place place = open.isEmpty() ? root : open.peek().inside.get(name(parser, token));
          if (place != null && place.wanted) {
            visitor.at(place);
          }
          if (place == null) {
            parser.skipChildren();
          } else if (parser.currentToken().isStructStart()) {
            open.push(place);
          }
        }
      }
    }

    private static String name(JsonParser parser, JsonToken token) {
      JsonStreamContext around = parser.getParsingContext();
      if (token.isStructStart()) {
        around = around.getParent();
      }
      return around.inArray() ? String.valueOf(around.getCurrentIndex()) : around.getCurrentName();
    }
  }

  /** A place that is wanted, or that such a place is inside. */
  private static final class Place {
    final Map<String, Place> inside = new HashMap<>();
    boolean wanted;
    @Nullable String replacement;
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
