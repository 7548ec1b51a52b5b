package dev.cprs.pruners;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.TokenIds;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A model that answers with recorded passes, and fails on a sequence that none was recorded of: so
 * wrong ids fail the test.
 */
final class RecordedCritic implements SequenceCritic {
  private final Map<TokenIds, SequenceScores> passes = new HashMap<>();
  private final Map<TokenIds, TokenIds> types = new HashMap<>();
  private final Set<TokenIds> asked = new HashSet<>();

  /** Forgets all passes. */
  void clear() {
    passes.clear();
    types.clear();
    asked.clear();
  }

  /** Takes a pass for any types. */
  void add(TokenIds ids, SequenceScores scores) {
    passes.put(ids, scores);
  }

  /** Takes a pass for these types alone. */
  void add(TokenIds ids, TokenIds typesOfIds, SequenceScores scores) {
    add(ids, scores);
    types.put(ids, typesOfIds);
  }

  /** Fails if a recorded pass was not asked for. */
  void assertAllRead() {
    if (asked.size() < passes.size()) {
      throw new AssertionError(
          "%d of %d recorded passes were not read"
              .formatted(passes.size() - asked.size(), passes.size()));
    }
  }

  @Override
  public SequenceScores read(TokenIds ids, TokenIds typesOfIds) {
    SequenceScores scores = passes.get(ids);
    if (scores == null) {
      throw new AssertionError(
          "No pass was recorded of these %d ids: %s".formatted(ids.size(), ids));
    }
    if (typesOfIds.size() != ids.size()
        || (types.containsKey(ids) && !types.get(ids).equals(typesOfIds))) {
      throw new AssertionError("Other types were recorded of " + ids);
    }
    asked.add(ids);
    return scores;
  }

  static TokenIds ids(JsonNode list) {
    int[] ids = new int[list.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = list.get(i).asInt();
    }
    return TokenIds.of(ids);
  }

  /** The numbers of a list, or of a list of lists, end to end. */
  static float[] floats(JsonNode list) {
    int width = list.size() > 0 && list.get(0).isArray() ? list.get(0).size() : 1;
    float[] floats = new float[list.size() * width];
    for (int i = 0; i < floats.length; i++) {
      JsonNode element = list.get(i / width);
      floats[i] = element.isArray() ? element.get(i % width).floatValue() : element.floatValue();
    }
    return floats;
  }
}
