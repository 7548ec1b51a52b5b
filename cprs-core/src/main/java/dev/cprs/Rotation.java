package dev.cprs;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What waits, and whose turn it is: one of each client by turns, and of a client the one that has
 * waited longest. Not thread-safe.
 */
final class Rotation<T> {
  /** By client, in the order of their turns; none is empty. */
  private final Map<String, ArrayDeque<T>> waiting = new LinkedHashMap<>();

  /** Adds one that waits behind all others of its client. */
  void add(String client, T one) {
    waiting.computeIfAbsent(client, key -> new ArrayDeque<>()).add(one);
  }

  /** The one whose turn it is; null if nothing waits. */
  @Nullable T peek() {
    return waiting.isEmpty() ? null : waiting.values().iterator().next().peek();
  }

  /** Takes the one whose turn it is; null if nothing waits. Its client's next turn comes last. */
  @Nullable T next() {
    if (waiting.isEmpty()) {
      return null;
    }
    Iterator<Map.Entry<String, ArrayDeque<T>>> first = waiting.entrySet().iterator();
    Map.Entry<String, ArrayDeque<T>> entry = first.next();
    String client = entry.getKey();
    ArrayDeque<T> ofClient = entry.getValue();
    first.remove();
    T next = ofClient.poll();
    if (!ofClient.isEmpty()) {
      waiting.put(client, ofClient);
    }
    return next;
  }

  /** Takes one out that waits no longer. */
  void remove(String client, T one) {
    ArrayDeque<T> ofClient = waiting.get(client);
    if (ofClient != null && ofClient.remove(one) && ofClient.isEmpty()) {
      waiting.remove(client);
    }
  }
}
