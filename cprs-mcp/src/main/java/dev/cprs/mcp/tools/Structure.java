package dev.cprs.mcp.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.mcp.stdio.Json;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Writes the structured content of an answer: where its passages stand and how relevant they are.
 * Their text is in the answer already. If not all places fit, those of the best passages are named.
 */
final class Structure {
  private final Draft draft;
  private final ToIntFunction<String> tokens;
  private final boolean tagged;

  /**
   * @param tokens counts those of a text
   */
  Structure(Draft draft, ToIntFunction<String> tokens) {
    this.draft = draft;
    this.tokens = tokens;
    tagged = draft.passages().stream().map(passage -> passage.span().tag()).distinct().count() > 1;
  }

  /** The smallest that there is: no place is named. */
  ObjectNode least() {
    return of(Set.of());
  }

  /**
   * As many places as fit.
   *
   * @param wanted tokens that the JSON may have as a whole
   * @param most tokens that it may have to name the best passage at least
   */
  ObjectNode within(int wanted, int most) {
    List<Integer> best =
        IntStream.range(0, draft.passages().size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -draft.passages().get((int) i).span().score()))
            .toList();
    Set<Integer> named = new HashSet<>();
    Set<Integer> documents = new HashSet<>();
    int left = wanted - tokens.applyAsInt(least().toString());
    int count = 0;
    for (int i : best) {
      Passage passage = draft.passages().get(i);
      int document = passage.span().document();
      left -= tokens.applyAsInt("," + passage.json(tagged));
      if (!draft.files().isEmpty() && documents.add(document)) {
        left -= tokens.applyAsInt("," + file(document));
      }
      if (left < (count == 0 ? wanted - most : 0)) {
        break;
      }
      named.add(i);
      count++;
    }
    ObjectNode json = of(named);
    while (count > 0
        && tokens.applyAsInt(json.toString())
            > (count == 1 ? most : wanted)) { // parts don't add up
      named.remove(best.get(--count));
      json = of(named);
    }
    return json;
  }

  private ObjectNode of(Set<Integer> named) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    ArrayNode outer = json.putArray(draft.files().isEmpty() ? "spans" : "files");
    ArrayNode spans = outer;
    int before = -1;
    for (int i = 0; i < draft.passages().size(); i++) {
      if (!named.contains(i)) {
        continue;
      }
      Passage passage = draft.passages().get(i);
      int document = passage.span().document();
      if (!draft.files().isEmpty() && document != before) {
        ObjectNode file = file(document);
        spans = (ArrayNode) file.get("spans");
        outer.add(file);
      }
      before = document;
      spans.add(passage.json(tagged));
    }
    json.put("spans_left_off", draft.passages().size() - named.size());
    return json.setAll(draft.facts());
  }

  private ObjectNode file(int document) {
    ObjectNode file = Json.MAPPER.createObjectNode().put("file", draft.files().get(document));
    file.putArray("spans");
    return file;
  }
}
