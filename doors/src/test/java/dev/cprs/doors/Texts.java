package dev.cprs.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Values of options as texts, for doors and clients that have nothing else. */
final class Texts {
  private Texts() {}

  /** A list becomes an array of JSON. */
  static String of(Object value) {
    try {
      return value instanceof List
          ? new ObjectMapper().writeValueAsString(value)
          : String.valueOf(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
