package dev.cprs.chat;

import java.util.LinkedHashMap;
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

  private record Key(TextKind kind, String text, String question) {}

  synchronized Optional<TextCompressor.Result> get(TextKind kind, String text, String question) {
    return Optional.ofNullable(results.get(new Key(kind, text, question)));
  }

  synchronized void put(TextKind kind, String text, String question, TextCompressor.Result result) {
    Key key = new Key(kind, text, question);
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

  private static long size(Key key, TextCompressor.Result result) {
    return (long) key.text().length() + key.question().length() + result.text().length();
  }
}
