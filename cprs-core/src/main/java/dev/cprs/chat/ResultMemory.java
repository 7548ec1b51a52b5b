package dev.cprs.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cache of the most recently used results, so that the texts of earlier turns aren't compressed
 * again in every turn. Results are the same without it. Thread-safe.
 */
final class ResultMemory {
  private final long capacity;
  private final Map<Key, TextCompressor.Result> results = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  /**
   * @param capacity UTF-16 units of queries, texts and results together
   */
  ResultMemory(long capacity) {
    this.capacity = capacity;
  }

  /** The passages too: what is material in a text depends on the rest of its message. */
  private record Key(TextKind kind, String text, List<Passage> passages, String question) {}

  synchronized Optional<TextCompressor.Result> get(TextPlan plan, String question) {
    return Optional.ofNullable(results.get(key(plan, question)));
  }

  synchronized void put(TextPlan plan, String question, TextCompressor.Result result) {
    Key key = key(plan, question);
    if (size(key, result) > capacity || results.putIfAbsent(key, result) != null) {
      return;
    }
    size += size(key, result);
    var eldest = results.entrySet().iterator();
    while (size > capacity) {
      Map.Entry<Key, TextCompressor.Result> entry = eldest.next();
      size -= size(entry.getKey(), entry.getValue());
      eldest.remove();
    }
  }

  private static Key key(TextPlan plan, String question) {
    return new Key(plan.kind(), plan.text(), plan.passages(), question);
  }

  private static long size(Key key, TextCompressor.Result result) {
    return (long) key.text().length() + key.question().length() + result.text().length();
  }
}
