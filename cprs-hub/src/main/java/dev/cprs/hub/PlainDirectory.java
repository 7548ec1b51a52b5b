package dev.cprs.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A directory of the user's own with plain files. What is in the cache is copied. Locks and what is
 * not whole yet lie in {@code .cache/huggingface/download}, as with {@code hf download
 * --local-dir}.
 */
final class PlainDirectory implements PullTarget {
  private final Path directory;
  private final HubCache cache;
  private final ModelId id;
  private final String commit;

  PlainDirectory(Path directory, HubCache cache, ModelId id, String commit) {
    this.directory = directory;
    this.cache = cache;
    this.id = id;
    this.commit = commit;
  }

  @Override
  public Path prepare() throws IOException {
    Files.createDirectories(work());
    return directory;
  }

  /** The names here say nothing of the content, so it is hashed. */
  @Override
  public boolean settle(RemoteFile file) throws IOException {
    Path place = directory.resolve(file.name());
    if (file.hash().isOf(place, file.size())) {
      return true;
    }
    Optional<Path> cached = cache.find(id, commit, file);
    if (cached.isEmpty()) {
      return false;
    }
    Path copy = HubCache.beside(place);
    try {
      Files.copy(cached.get(), copy);
      boolean right = file.hash().isOf(copy, file.size());
      if (right) {
        Files.move(copy, place, StandardCopyOption.REPLACE_EXISTING);
      }
      return right;
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  @Override
  public Path partial(RemoteFile file) {
    return work().resolve("%s.%s.incomplete".formatted(file.name(), file.hash()));
  }

  @Override
  public Path lock(RemoteFile file) {
    return work().resolve(file.name() + ".lock");
  }

  @Override
  public void accept(RemoteFile file) throws IOException {
    Files.move(partial(file), directory.resolve(file.name()), StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void complete() {}

  private Path work() {
    return directory.resolve(".cache").resolve("huggingface").resolve("download");
  }
}
