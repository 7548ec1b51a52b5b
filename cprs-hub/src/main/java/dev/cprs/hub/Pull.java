package dev.cprs.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One pull: the files of a model that are read, into a directory. Not thread-safe. */
final class Pull {
  private final ModelId id;
  private final RemoteModel model;
  private final RemoteListing listing;
  private final PullTarget target;
  private final Disk disk;
  private final PullListener listener;
  private final Retries.Sleeper sleeper;
  private final Map<String, RemoteFile> files = new LinkedHashMap<>();

  Pull(
      ModelId id,
      RemoteModel model,
      RemoteListing listing,
      PullTarget target,
      Disk disk,
      PullListener listener,
      Retries.Sleeper sleeper) {
    this.id = id;
    this.model = model;
    this.listing = listing;
    this.target = target;
    this.disk = disk;
    this.listener = listener;
    this.sleeper = sleeper;
  }

  /**
   * Fetches what isn't there.
   *
   * @return the directory
   * @throws HubException if it can't be had
   */
  Path run() throws IOException {
    Path directory = target.prepare();
    // The index comes first: it says which shards there are.
    List<String> names = EngineFiles.names(listing::has, () -> fetchIndex(directory));
    List<RemoteFile> missing = new ArrayList<>();
    long total = 0;
    long there = 0;
    long toFetch = 0;
    for (String name : names) {
      RemoteFile file = file(name);
      total += file.size();
      if (target.settle(file)) {
        there += file.size();
      } else {
        missing.add(file);
        toFetch += file.size() - gathered(file);
      }
    }
    disk.require(toFetch, directory);
    listener.progress(there, total);
    for (RemoteFile file : missing) {
      fetch(file, there, total);
      there += file.size();
      listener.progress(there, total);
    }
    target.complete();
    return directory;
  }

  private Path fetchIndex(Path directory) {
    RemoteFile index = file(EngineFiles.INDEX);
    try {
      if (!target.settle(index)) {
        disk.require(index.size() - gathered(index), directory);
        fetch(index, 0, index.size());
      }
    } catch (IOException e) {
      throw Hub.unusable(directory, e);
    }
    return directory.resolve(index.name());
  }

  /**
   * @param before the bytes of the files before this one
   */
  private void fetch(RemoteFile file, long before, long total) throws IOException {
    PullLock lock = PullLock.take(target.lock(file), listener);
    try (lock) {
      if (target.settle(file)) { // another pull has just fetched it
        return;
      }
      new Download(model, listing.commit(), file, bytes -> listener.progress(before + bytes, total))
          .into(target.partial(file), retries(file.name()));
      target.accept(file);
    }
  }

  private RemoteFile file(String name) {
    return files.computeIfAbsent(
        name,
        key -> {
          if (!listing.has(key)) {
            throw new HubException(
                "Model %s has no %s at commit %s, which the engine reads; choose a model with config.json, tokenizer.json and safetensors"
                    .formatted(id, key, listing.commit()));
          }
          return listing
              .file(key)
              .orElseGet(() -> model.describe(key, listing.commit(), retries(key)));
        });
  }

  private long gathered(RemoteFile file) throws IOException {
    Path partial = target.partial(file);
    return Files.isRegularFile(partial) ? Math.min(Files.size(partial), file.size()) : 0;
  }

  private Retries retries(String what) {
    return new Retries(what, listener, sleeper);
  }
}
