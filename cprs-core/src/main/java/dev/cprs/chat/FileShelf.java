package dev.cprs.chat;

import dev.cprs.ResourceException;
import dev.cprs.internal.RootCause;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Originals in a directory, a file each. A file appears whole, by a rename. It isn't forced to the
 * disk: after a power failure it may be damaged, which its hash tells.
 */
final class FileShelf implements OriginalsShelf {
  private static final Logger log = LoggerFactory.getLogger(FileShelf.class);

  /** {@code CALLER-ID.original}; the rest of the name says nothing that is relied on. */
  private static final Pattern NAME = Pattern.compile("([0-9a-f]{24})-([0-9a-f]{24})\\.original");

  private static final Pattern UNFINISHED = Pattern.compile("[0-9a-f]{24}-[0-9a-f]{24}\\.part");

  private final Path directory;
  private final FileChannel lockFile;
  private final FileAttribute<?>[] fileOwnerOnly;
  private boolean warned;

  FileShelf(Path directory) {
    this.directory = directory;
    boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    fileOwnerOnly = ownerOnly(posix, "rw-------");
    try {
      Files.createDirectories(directory, ownerOnly(posix, "rwx------"));
      lockFile = lock(directory.resolve("lock"));
    } catch (IOException e) {
      throw failed("can't be used", e, "give a directory that can be written to");
    }
  }

  private static FileAttribute<?>[] ownerOnly(boolean posix, String permissions) {
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), fileOwnerOnly);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) { // a store of this process has it
      log.debug("The directory {} is in use in this process", directory);
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    if (lock == null) {
      throw new ResourceException(
          "The directory of originals %s is in use by another store; give each store its own"
              .formatted(directory));
    }
    return channel;
  }

  @Override
  public List<Stored> stored() {
    List<Stored> stored = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        look(file).ifPresent(stored::add);
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw failed("can't be listed", e, "give one that can be read");
    }
    stored.sort(Comparator.comparingLong(Stored::millis));
    return stored;
  }

  private Optional<Stored> look(Path file) throws IOException {
    String name = file.getFileName().toString();
    Matcher parts = NAME.matcher(name);
    if (parts.matches()) {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isRegularFile()) {
        return Optional.of(
            new Stored(
                new OriginalKey(parts.group(1), parts.group(2)),
                OriginalFile.textBytes(attributes.size()),
                attributes.lastModifiedTime().toMillis()));
      }
    } else if (UNFINISHED.matcher(name).matches()) {
      Files.deleteIfExists(file); // a process ended while it wrote
      return Optional.empty();
    }
    if (!name.equals("lock")) {
      warn(file, "it isn't one of the store's files");
    }
    return Optional.empty();
  }

  @Override
  public void write(OriginalKey key, OriginalBytes text, long millis) {
    String name = key.caller() + "-" + key.id();
    Path unfinished = directory.resolve(name + ".part");
    try {
      Files.deleteIfExists(unfinished);
      try (FileChannel out =
          FileChannel.open(
              unfinished,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              fileOwnerOnly)) {
        ByteBuffer[] parts = {OriginalFile.header(key, text), ByteBuffer.wrap(text.bytes())};
        while (parts[0].hasRemaining() || parts[1].hasRemaining()) {
          out.write(parts);
        }
      }
      Files.setLastModifiedTime(unfinished, FileTime.fromMillis(millis));
      Files.move(unfinished, file(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      deleteQuietly(unfinished);
      throw failed("can't be written to", e, "make room, or give another directory");
    }
  }

  @Override
  public boolean renew(OriginalKey key, long millis) {
    try {
      Files.setLastModifiedTime(file(key), FileTime.fromMillis(millis));
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) { // the text may go early after a restart, no more
      log.debug("The time of {} can't be set", file(key), e);
    }
    return true;
  }

  @Override
  public Optional<OriginalBytes> read(OriginalKey key) {
    Path file = file(key);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      Optional<OriginalBytes> text = OriginalFile.read(Files.readAllBytes(file), key);
      if (text.isEmpty()) {
        warn(file, "it is damaged");
      }
      return text;
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw failed("can't be read", e, "see that its files belong to the user of this process");
    }
  }

  @Override
  public void remove(OriginalKey key) {
    deleteQuietly(file(key));
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) { // the lock goes with the process
      log.debug("The lock of {} can't be closed", directory, e);
    }
  }

  private Path file(OriginalKey key) {
    return directory.resolve(key.caller() + "-" + key.id() + ".original");
  }

  private void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      warn(file, "it can't be deleted");
    }
  }

  /** Warns once, and not of every file in a directory that was given by mistake. */
  private void warn(Path file, String why) {
    if (!warned) {
      warned = true;
      log.warn(
          "The file {} of the originals is ignored: {}. Further ones are ignored without a word",
          file,
          why);
    }
  }

  private ResourceException failed(String what, Exception failure, String next) {
    return new ResourceException(
        "The directory of originals %s %s (%s); %s"
            .formatted(directory, what, RootCause.message(failure), next),
        failure);
  }
}
