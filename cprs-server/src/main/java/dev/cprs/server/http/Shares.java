package dev.cprs.server.http;

import java.util.HashMap;
import java.util.Map;

/**
 * Something that clients share, counted: places, bytes, connections. A client gets more as long as
 * an eighth of what it has is left for others afterwards. So one alone can have nearly all, two
 * that want all have nearly the same, and whoever comes after them finds something left.
 * Thread-safe.
 */
public final class Shares {
  private static final int PART = 8;

  private final long most;
  private final Map<String, Long> byClient = new HashMap<>();
  private long taken;

  public Shares(long most) {
    this.most = most;
  }

  /** Whether there is some for a client, which then is taken. */
  public synchronized boolean take(String client, long count) {
    if (!has(client, count)) {
      return false;
    }
    add(client, count);
    return true;
  }

  /** Whether there is some for a client. */
  synchronized boolean has(String client, long count) {
    return most - taken - count >= byClient.getOrDefault(client, 0L) / PART;
  }

  /** Takes some whether the others have any left or not; says whether there was so much. */
  synchronized boolean takeAnyway(String client, long count) {
    add(client, count);
    return taken <= most;
  }

  /** Gives back what was taken. */
  public synchronized void give(String client, long count) {
    add(client, -count);
  }

  /** What all have taken. */
  public synchronized long taken() {
    return taken;
  }

  /** What a client has taken. */
  public synchronized long taken(String client) {
    return byClient.getOrDefault(client, 0L);
  }

  private void add(String client, long count) {
    taken += count;
    byClient.compute(
        client,
        (name, before) -> {
          long now = (before == null ? 0 : before) + count;
          return now == 0 ? null : now;
        });
  }
}
