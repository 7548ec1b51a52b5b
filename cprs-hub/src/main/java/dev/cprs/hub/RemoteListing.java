package dev.cprs.hub;

import java.util.Map;
import java.util.Optional;

/**
 * What a revision of a model has.
 *
 * @param commit the whole name of the commit that the revision means now
 * @param files by name; empty where the hub gives no size and hash with the listing
 */
record RemoteListing(String commit, Map<String, Optional<RemoteFile>> files) {
  RemoteListing {
    files = Map.copyOf(files);
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  /** Size and hash of a file; empty where the listing has none. */
  Optional<RemoteFile> file(String name) {
    return files.getOrDefault(name, Optional.empty());
  }
}
