package dev.cprs.mcp.tools;

import dev.cprs.CprsException;
import dev.cprs.chat.Originals;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the texts of one call, each once, so that {@code read_original} finds them. Not
 * thread-safe.
 */
final class KeptOriginals {
  private static final Logger LOG = LoggerFactory.getLogger(KeptOriginals.class);

  private final @Nullable Originals originals;
  private final String caller;
  private final Map<Integer, Optional<String>> ids = new HashMap<>();

  /**
   * @param originals null if the tool isn't offered: nothing is kept
   */
  KeptOriginals(@Nullable Originals originals, String caller) {
    this.originals = originals;
    this.caller = caller;
  }

  /**
   * Keeps a text.
   *
   * @return its id; empty if it isn't kept
   */
  Optional<String> id(int document, String text) {
    return originals == null
        ? Optional.empty()
        : ids.computeIfAbsent(document, unused -> put(originals, text));
  }

  private Optional<String> put(Originals store, String text) {
    try {
      return Optional.of(store.put(caller, text));
    } catch (CprsException e) { // the answer is as good without
      LOG.warn("An original is not kept: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
