package dev.cprs.hub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/**
 * The cache that Hugging Face's tools share. In it a model is a directory {@code
 * models--Organisation--Name} with
 *
 * <ul>
 *   <li>{@code blobs/HASH}: the files, each once, by the hash of its content;
 *   <li>{@code snapshots/COMMIT/FILE}: relative links to them, or the files themselves where there
 *       are no links;
 *   <li>{@code refs/REVISION}: the commit that a branch or tag meant when it was last looked up.
 * </ul>
 *
 * <p>Locks are {@code .locks/models--Organisation--Name/HASH.lock}. What is not whole yet is {@code
 * blobs/HASH.cprs.incomplete}, a name that no other tool writes to.
 *
 * @param root the directory of all models
 * @param symbolicLinks whether to make links
 */
record HubCache(Path root, boolean symbolicLinks) {
  /** The directory of a snapshot, which need not be there or whole. */
  Path snapshot(ModelId id, String commit) {
    return directory(id).resolve("snapshots").resolve(commit);
  }

  /** The commit that a revision means; empty where the cache doesn't know it. */
  Optional<String> commit(ModelId id, Revision revision) {
    if (revision.isCommit()) {
      return Optional.of(revision.name());
    }
    Path ref = ref(id, revision);
    if (!Files.isRegularFile(ref)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(ref).strip()).filter(Revision::isCommit);
    } catch (IOException e) {
      throw new HubException(
          "Can't read %s: %s; make it readable, or choose another cache with HF_HUB_CACHE"
              .formatted(ref, Disk.reason(e)),
          e);
    }
  }

  /** A file's whole content, wherever the model has it in the cache. */
  Optional<Path> find(ModelId id, String commit, RemoteFile file) throws IOException {
    for (Path path : new Path[] {snapshot(id, commit).resolve(file.name()), blob(id, file)}) {
      if (isWhole(path, file)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /** The snapshot of a commit, to be filled. */
  PullTarget target(ModelId id, Revision revision, String commit) {
    return new Snapshot(id, revision, commit);
  }

  private Path directory(ModelId id) {
    return root.resolve(id.folder());
  }

  private Path ref(ModelId id, Revision revision) {
    return directory(id).resolve("refs").resolve(revision.name());
  }

  private Path blob(ModelId id, RemoteFile file) {
    return directory(id).resolve("blobs").resolve(file.hash().hex());
  }

  /** The name of a blob is its hash, so its size tells whether it is whole. */
  private static boolean isWhole(Path path, RemoteFile file) throws IOException {
    return Files.isRegularFile(path) && Files.size(path) == file.size();
  }

  private final class Snapshot implements PullTarget {
    private final ModelId id;
    private final Revision revision;
    private final String commit;

    Snapshot(ModelId id, Revision revision, String commit) {
      this.id = id;
      this.revision = revision;
      this.commit = commit;
    }

    @Override
    public Path prepare() throws IOException {
      Files.createDirectories(directory(id).resolve("blobs"));
      Files.createDirectories(locks());
      return Files.createDirectories(snapshot(id, commit));
    }

    @Override
    public boolean settle(RemoteFile file) throws IOException {
      if (isWhole(place(file), file)) {
        return true;
      }
      boolean atHand = isWhole(blob(id, file), file);
      if (atHand) {
        put(file, false);
      }
      return atHand;
    }

    @Override
    public Path partial(RemoteFile file) {
      return blob(id, file).resolveSibling(file.hash() + ".cprs.incomplete");
    }

    @Override
    public Path lock(RemoteFile file) {
      return locks().resolve(file.hash() + ".lock");
    }

    @Override
    public void accept(RemoteFile file) throws IOException {
      Files.move(partial(file), blob(id, file), StandardCopyOption.REPLACE_EXISTING);
      put(file, true);
    }

    /** Only now may the revision be found: it meant a whole snapshot before, or nothing. */
    @Override
    public void complete() throws IOException {
      if (!revision.isCommit() && !commit(id, revision).equals(Optional.of(commit))) {
        Path ref = ref(id, revision);
        Files.createDirectories(ref.getParent());
        Path fresh = beside(ref);
        Files.writeString(fresh, commit, StandardCharsets.US_ASCII);
        Files.move(fresh, ref, StandardCopyOption.ATOMIC_MOVE);
      }
    }

    private Path place(RemoteFile file) {
      return snapshot(id, commit).resolve(file.name());
    }

    private Path locks() {
      return root.resolve(".locks").resolve(id.folder());
    }

    /**
     * Puts a blob into the snapshot.
     *
     * @param fresh whether no other snapshot can need it; then it may be moved
     */
    private void put(RemoteFile file, boolean fresh) throws IOException {
      Path place = place(file);
      Path blob = blob(id, file);
      Path beside = beside(place); // others never see it half made
      boolean linked = symbolicLinks && link(beside, snapshot(id, commit).relativize(blob));
      if (!linked && fresh) {
        Files.move(blob, beside);
      } else if (!linked) {
        Files.copy(blob, beside);
      }
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes a link; false where the file system has none or doesn't let us. */
    private static boolean link(Path place, Path target) throws IOException {
      try {
        Files.createSymbolicLink(place, target);
        return true;
      } catch (FileSystemException | UnsupportedOperationException e) {
        return false;
      }
    }
  }

  /** A name that nobody else has, in the same directory. */
  static Path beside(Path path) {
    return path.resolveSibling("%s.%s.tmp".formatted(path.getFileName(), UUID.randomUUID()));
  }
}
