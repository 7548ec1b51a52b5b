package dev.cprs.chat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which originals are there, and which of them have to go. Not thread-safe. */
final class OriginalsIndex {
  /** Ids that are gone take some 200 bytes each; this many of them are worth 2 MB. */
  private static final int REMEMBERED = 10_000;

  private final long maxBytes;
  private final int maxEntries;
  private final long maxMillis;

  /** Oldest first. */
  private final Map<OriginalKey, Entry> byAge = new LinkedHashMap<>();

  /** Least recently used first. */
  private final Set<OriginalKey> byUse = new LinkedHashSet<>();

  /** The keys of what was removed, the first to be forgotten first. */
  private final Set<OriginalKey> gone = new LinkedHashSet<>();

  private long bytes;

  private record Entry(long bytes, long millis) {}

  OriginalsIndex(long maxBytes, int maxEntries, long maxMillis) {
    this.maxBytes = maxBytes;
    this.maxEntries = maxEntries;
    this.maxMillis = maxMillis;
  }

  /** Whether a text of this size can be kept at all. */
  boolean canHold(long size) {
    return size <= maxBytes;
  }

  /** Whether a text is there, which then counts as used. */
  boolean use(OriginalKey key) {
    boolean there = byUse.remove(key);
    return there && byUse.add(key);
  }

  /** Whether a text was there. */
  boolean isGone(OriginalKey key) {
    return gone.contains(key);
  }

  /** Adds a text, or makes it new again. */
  void add(OriginalKey key, long size, long now) {
    drop(key);
    gone.remove(key);
    byAge.put(key, new Entry(size, now));
    byUse.add(key);
    bytes += size;
  }

  /** Notes that a text is gone. */
  void remove(OriginalKey key) {
    drop(key);
    gone.remove(key);
    gone.add(key);
    if (gone.size() > REMEMBERED) {
      Iterator<OriginalKey> first = gone.iterator();
      first.next();
      first.remove();
    }
  }

  /** Removes what is too old, and then what was used least until the rest fits in. */
  List<OriginalKey> removeExcess(long now) {
    List<OriginalKey> excess = new ArrayList<>();
    for (Map.Entry<OriginalKey, Entry> oldest : byAge.entrySet()) {
      if (now - oldest.getValue().millis() <= maxMillis) {
        break;
      }
      excess.add(oldest.getKey());
    }
    excess.forEach(this::remove);
    while (bytes > maxBytes || byUse.size() > maxEntries) {
      OriginalKey leastUsed = byUse.iterator().next();
      remove(leastUsed);
      excess.add(leastUsed);
    }
    return excess;
  }

  private void drop(OriginalKey key) {
    Entry entry = byAge.remove(key);
    if (entry != null) {
      byUse.remove(key);
      bytes -= entry.bytes();
    }
  }
}
