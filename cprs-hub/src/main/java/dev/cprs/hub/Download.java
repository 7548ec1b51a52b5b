package dev.cprs.hub;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Downloads one file, resuming an interrupted attempt, and checks its hash. */
final class Download {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_TIMES_WRONG = 2;

  private final RemoteModel model;
  private final String commit;
  private final RemoteFile file;
  private final LongConsumer progress;

  /**
   * @param progress told how many bytes of the file are there
   */
  Download(RemoteModel model, String commit, RemoteFile file, LongConsumer progress) {
    this.model = model;
    this.commit = commit;
    this.file = file;
    this.progress = progress;
  }

  /**
   * Gathers the file; where it hashes to something else, what an earlier attempt left is to blame
   * perhaps, so it is fetched once more from its start.
   *
   * @param path where; what is there already is taken for the file's beginning
   * @throws HubException if it can't be had whole and right
   */
  void into(Path path, Retries retries) throws IOException {
    String hash = "";
    for (int times = 0; times < MOST_TIMES_WRONG; times++) {
      try (PartialFile partial = PartialFile.open(path, file)) {
        gather(partial, retries);
        hash = partial.hash();
      }
      if (hash.equals(file.hash().hex())) {
        return;
      }
      Files.delete(path);
      progress.accept(0);
    }
    throw new HubException(
        "%s hashes to %s where the hub says %s, %d times; what was fetched is thrown away; try again later, or from another mirror of the hub"
            .formatted(file.name(), hash, file.hash(), MOST_TIMES_WRONG));
  }

  private void gather(PartialFile partial, Retries retries) {
    long furthest = partial.size();
    progress.accept(furthest);
    while (!partial.isWhole()) {
      try {
        receive(partial);
      } catch (IOException e) {
        // A server that always begins anew and breaks off at the same byte makes no progress.
        if (partial.size() > furthest) {
          furthest = partial.size();
          retries.progressed();
        }
        retries.waitAfter(e);
      }
    }
  }

  private void receive(PartialFile partial) throws IOException {
    try (HubResponse response = model.open(file, commit, partial.size());
        InputStream body = response.body()) {
      if (response.firstByte() != partial.size()) { // a server that knows no ranges
        partial.restart();
        progress.accept(0);
        if (response.firstByte() != 0) {
          throw new IOException("the hub sends another part than asked for");
        }
      }
      byte[] buffer = new byte[BUFFER];
      for (int read = body.read(buffer); read > 0; read = body.read(buffer)) {
        if (partial.size() + read > file.size()) {
          partial.restart();
          throw new IOException("the hub sends more than the %d bytes".formatted(file.size()));
        }
        partial.append(buffer, read);
        progress.accept(partial.size());
      }
      if (!partial.isWhole()) {
        throw new EOFException(
            "the connection broke off after %d of %d bytes".formatted(partial.size(), file.size()));
      }
    }
  }
}
