package dev.cprs.mcp.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressedContext;
import dev.cprs.CompressedContext.Outcome;
import dev.cprs.mcp.stdio.Json;
import java.util.List;

/**
 * An answer whose size is not known yet.
 *
 * @param texts for the language model, each a block
 * @param passages what is in the texts, in the order of documents and places
 * @param files the names of the documents; empty if there is one without a name
 * @param facts what else a program is told
 */
record Draft(List<String> texts, List<Passage> passages, List<String> files, ObjectNode facts) {
  /** One without any passage, in as few words as can be. */
  static Draft nothingFits(CompressedContext kept, List<String> files) {
    String said =
        kept.outcome() == Outcome.NOTHING_FOUND
            ? "Nothing found."
            : "Nothing that was found fits into max_tokens.";
    return new Draft(List.of(said), List.of(), files, Json.MAPPER.createObjectNode());
  }

  /** All of it. */
  String text() {
    return String.join("\n", texts);
  }
}
