package dev.cprs;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What waits, and whose turn it is: one of each client by turns, and of a client the one that has
 * waited longest. Only adding may take memory, and fails before it has changed anything. Not
 * thread-safe.
 */
final class Rotation<T> {
  /** Those of one client. */
  private static final class OfClient<T> {
    final String client;
    final Line<T> line = new Line<>();
    final Line.Place<OfClient<T>> place = new Line.Place<>(this);

    OfClient(String client) {
      this.client = client;
    }
  }

  /** In the order of their turns; none of their lines is empty. */
  private final Line<OfClient<T>> clients = new Line<>();

  /** The same by name. A tree, since a hash table that can't grow may be left broken. */
  private final Map<String, OfClient<T>> byName = new TreeMap<>();

  /** Adds one that waits behind all others of its client. */
  void add(String client, Line.Place<T> place) {
    OfClient<T> all = byName.get(client);
    if (all == null) {
      all = new OfClient<>(client);
      byName.put(client, all);
      clients.add(all.place);
    }
    all.line.add(place);
  }

  /** The one whose turn it is; null if nothing waits. */
  @Nullable T peek() {
    Line.Place<OfClient<T>> client = clients.peek();
    Line.Place<T> place = client == null ? null : client.one().line.peek();
    return place == null ? null : place.one();
  }

  /**
   * Ends the turn of the one that {@link #peek} gives; its client's next turn comes last.
   *
   * @param again whether it waits for another one, behind all others of its client
   */
  void pass(boolean again) {
    Line.Place<OfClient<T>> client = clients.poll();
    if (client == null) {
      return;
    }
    OfClient<T> all = client.one();
    Line.Place<T> place = all.line.poll();
    if (again && place != null) {
      all.line.add(place);
    }
    if (all.line.isEmpty()) {
      byName.remove(all.client);
    } else {
      clients.add(client);
    }
  }

  /** Takes one out that waits no longer, if it does. */
  void remove(String client, Line.Place<T> place) {
    OfClient<T> all = byName.get(client);
    if (all != null && all.line.remove(place) && all.line.isEmpty()) {
      byName.remove(client);
      clients.remove(all.place);
    }
  }
}
