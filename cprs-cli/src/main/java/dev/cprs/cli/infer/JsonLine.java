package dev.cprs.cli.infer;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;

/** A line of a file of JSON objects. */
final class JsonLine {
  private final long number;
  private final byte[] bytes;
  private final boolean ended;

  /**
   * @param number counted from 1
   * @param bytes without the line end; not copied
   * @param ended whether a line end follows
   */
  JsonLine(long number, byte[] bytes, boolean ended) {
    this.number = number;
    this.bytes = bytes;
    this.ended = ended;
  }

  /** Counted from 1. */
  long number() {
    return number;
  }

  /** How many bytes of the file it takes, line end included. */
  long length() {
    return ended ? bytes.length + 1L : bytes.length;
  }

  /** Whether a line end follows. The last line of a truncated file has none. */
  boolean ended() {
    return ended;
  }

  boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Whether it could be the beginning of an object. */
  boolean beginsObject() {
    return bytes.length > 0 && bytes[0] == '{';
  }

  /**
   * The object.
   *
   * @throws BrokenLineException if the line is not a JSON object in UTF-8
   */
  ObjectNode object() throws BrokenLineException {
    try {
      JsonNode value = Json.read(bytes);
      if (value instanceof ObjectNode object) {
        return object;
      }
      throw new BrokenLineException(
          "the line is not a JSON object but "
              + value.getNodeType().toString().toLowerCase(Locale.ROOT));
    } catch (JsonProcessingException e) {
      // Jackson's text about where an array or object began mentions its own settings.
      String reason = e.getOriginalMessage().replaceFirst("(?s) \\(start marker at.*", "");
      JsonLocation place = e.getLocation(); // null for what is nested too deep
      throw new BrokenLineException(
          place == null
              ? "the line's JSON can't be read: " + reason
              : "the line is not JSON at byte %d: %s".formatted(place.getByteOffset(), reason),
          e);
    } catch (IOException e) { // such as invalid UTF-8
      throw new BrokenLineException("the line can't be read: " + e.getMessage(), e);
    }
  }
}
