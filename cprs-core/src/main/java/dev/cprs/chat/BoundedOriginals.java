package dev.cprs.chat;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A store that an index keeps within its bounds. One lock guards index and shelf; texts are encoded
 * and hashed outside it.
 */
final class BoundedOriginals implements Originals {
  private final OriginalsIndex index;
  private final OriginalsShelf shelf;
  private final Clock clock;
  private boolean closed;

  BoundedOriginals(OriginalsIndex index, OriginalsShelf shelf, Clock clock) {
    this.index = index;
    this.shelf = shelf;
    this.clock = clock;
    boolean ready = false;
    try {
      takeStored();
      ready = true;
    } finally {
      if (!ready) {
        shelf.close();
      }
    }
  }

  private void takeStored() {
    long now = clock.millis();
    for (OriginalsShelf.Stored stored : shelf.stored()) {
      // A clock that was set back must not make a text stay for ever.
      index.add(stored.key(), stored.bytes(), Math.min(stored.millis(), now));
    }
    tidy(now);
  }

  @Override
  public String put(String caller, String text) {
    Objects.requireNonNull(caller, "caller");
    OriginalBytes bytes = OriginalBytes.of(Objects.requireNonNull(text, "text"));
    OriginalKey key = OriginalKey.of(caller, bytes.digest());
    put(key, bytes);
    return key.id();
  }

  private synchronized void put(OriginalKey key, OriginalBytes text) {
    checkOpen();
    long now = clock.millis();
    long size = text.bytes().length;
    if (!index.canHold(size)) {
      index.remove(key);
      return;
    }
    if (!index.use(key) || !shelf.renew(key, now)) {
      shelf.write(key, text, now);
    }
    index.add(key, size, now);
    tidy(now);
  }

  @Override
  public Lookup find(String caller, String id) {
    Objects.requireNonNull(id, "id");
    OriginalKey key =
        OriginalKey.of(Objects.requireNonNull(caller, "caller"), id.toLowerCase(Locale.ROOT));
    return read(key)
        .map(bytes -> Lookup.found(bytes.text()))
        .orElseGet(() -> isGone(key) ? Lookup.expired() : Lookup.unknown());
  }

  private synchronized Optional<OriginalBytes> read(OriginalKey key) {
    checkOpen();
    tidy(clock.millis());
    if (!index.use(key)) {
      return Optional.empty();
    }
    Optional<OriginalBytes> bytes = shelf.read(key);
    if (bytes.isEmpty()) {
      index.remove(key);
      shelf.remove(key);
    }
    return bytes;
  }

  private synchronized boolean isGone(OriginalKey key) {
    return index.isGone(key);
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      shelf.close();
    }
  }

  private void tidy(long now) {
    index.removeExcess(now).forEach(shelf::remove);
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("The store of originals is closed");
    }
  }
}
