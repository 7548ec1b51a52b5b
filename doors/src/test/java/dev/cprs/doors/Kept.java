package dev.cprs.doors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.CompressedContext;
import java.util.List;

/** What every door gives of a result. */
record Kept(String text, List<KeptSpan> spans) {
  static Kept of(CompressedContext result) {
    return new Kept(result.text(), KeptSpan.of(result));
  }

  /** Of an object with both. */
  static Kept of(JsonNode result) {
    return new Kept(result.required("text").textValue(), KeptSpan.of(result.required("spans")));
  }
}
