package dev.cprs.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Originals in memory. */
final class MemoryShelf implements OriginalsShelf {
  private final Map<OriginalKey, OriginalBytes> texts = new HashMap<>();

  @Override
  public List<Stored> stored() {
    return List.of();
  }

  @Override
  public void write(OriginalKey key, OriginalBytes text, long millis) {
    texts.put(key, text);
  }

  @Override
  public boolean renew(OriginalKey key, long millis) {
    return true;
  }

  @Override
  public Optional<OriginalBytes> read(OriginalKey key) {
    return Optional.ofNullable(texts.get(key));
  }

  @Override
  public void remove(OriginalKey key) {
    texts.remove(key);
  }

  @Override
  public void close() {
    texts.clear();
  }
}
