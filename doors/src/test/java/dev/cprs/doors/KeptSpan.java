package dev.cprs.doors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.CompressedContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span as every door gives it.
 *
 * @param start a UTF-16 offset, inclusive
 * @param end a UTF-16 offset, exclusive
 */
record KeptSpan(int start, int end, String text, @Nullable String tag, double score) {
  static List<KeptSpan> of(CompressedContext result) {
    return result.spans().stream()
        .map(
            span ->
                new KeptSpan(
                    span.start(), span.end(), span.text(), span.tag().orElse(null), span.score()))
        .toList();
  }

  /** Of an array of objects with these fields, and others. */
  static List<KeptSpan> of(JsonNode spans) {
    List<KeptSpan> kept = new ArrayList<>();
    for (JsonNode span : spans) {
      kept.add(
          new KeptSpan(
              span.required("start").intValue(),
              span.required("end").intValue(),
              span.required("text").textValue(),
              span.required("tag").textValue(),
              span.required("score").doubleValue()));
    }
    return kept;
  }
}
