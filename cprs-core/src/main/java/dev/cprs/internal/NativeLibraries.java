package dev.cprs.internal;

import dev.cprs.ModelLoadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where DJL unpacks native libraries to, and what to do where one can't be loaded. */
public final class NativeLibraries {
  private static final String CACHE = "DJL_CACHE_DIR";
  private static final String JNA = "jna.tmpdir";
  private static final long NEEDED_BYTES = 500L << 20;

  private NativeLibraries() {}

  /**
   * Prepares DJL before its first use: it stays offline, and unpacks to a directory of this user's.
   * By itself it would take the temporary directory where the home can't be written to, under a
   * name that anybody could have made before.
   *
   * @throws ModelLoadException if there is no such directory
   */
  public static void prepare() {
    SystemDefaults.keepDjlOffline();
    String named = System.getenv(CACHE);
    Path cache =
        cache(
            named == null || named.isEmpty() ? System.getProperty(CACHE) : named,
            System.getProperty("user.home"));
    SystemDefaults.set(CACHE, cache.toString());
    if (System.getProperty(JNA) != null) {
      return;
    }
    try {
      SystemDefaults.set(JNA, jnaPlace(cache).toString());
    } catch (IOException e) {
      throw new ModelLoadException(noPlace(cache).orElseGet(() -> RootCause.message(e)), e);
    }
  }

  /**
   * Where JNA, through which DJL looks for GPUs, unpacks to: by itself it takes a predictable place
   * that all users share. A cache that can only be read may hold all other libraries already, so
   * then it is a new directory of this process's own.
   */
  static Path jnaPlace(Path cache) throws IOException {
    Path jna = cache.resolve("jna");
    try {
      Files.createDirectories(jna);
      if (Files.isWritable(jna)) {
        return jna;
      }
    } catch (IOException e) {
      if (!Files.isDirectory(cache)) {
        throw e;
      }
    }
    Path own = Files.createTempDirectory("cprs-jna"); // which only this user can enter
    own.toFile().deleteOnExit();
    return own;
  }

  /**
   * The directory for native libraries.
   *
   * @param named the one that the user chose, if any
   * @param home the JVM's user.home, which is "?" where the system knows none
   */
  static Path cache(@Nullable String named, @Nullable String home) {
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    if (home == null || !Path.of(home).isAbsolute()) {
      throw new ModelLoadException(
          "Native libraries have no place to be unpacked to: this user has no home directory (user.home is '%s'); let the environment variable DJL_CACHE_DIR name a directory that only this user can write to"
              .formatted(home));
    }
    return Path.of(home, ".djl.ai");
  }

  /** What to do about a library that can't be loaded; empty if the failure is of no known kind. */
  public static Optional<String> advice(Throwable failure) {
    String message = RootCause.message(failure);
    if (message.contains("already loaded in another classloader")) {
      return Optional.of(
          "A JVM loads a native library for one class loader alone: put the jars of cprs and of DJL"
              + " where one loader has them for all applications, as the shared libraries of an"
              + " application server, and not into each application");
    }
    if (message.contains("failed to map segment")) {
      return Optional.of(
          "The file system of that directory is mounted noexec; let DJL_CACHE_DIR name a directory"
              + " whose files may be executed");
    }
    return noPlace(Path.of(System.getProperty(CACHE, System.getenv().getOrDefault(CACHE, "."))));
  }

  /** What is wrong with a directory: DJL's own message seldom says it. */
  static Optional<String> noPlace(Path cache) {
    try {
      Files.createDirectories(cache);
      Files.delete(Files.createTempFile(cache, "try", ""));
      long left = Files.getFileStore(cache).getUsableSpace();
      return left >= NEEDED_BYTES
          ? Optional.empty()
          : Optional.of(
              "The file system of %s is full: it has %,d MB left, and libtorch takes some 500 MB; make room, or let DJL_CACHE_DIR name a directory elsewhere"
                  .formatted(cache, left >> 20));
    } catch (IOException e) {
      return Optional.of(
          "The directory %s can't be written to (%s); let DJL_CACHE_DIR name one that can, or one that holds the libraries already"
              .formatted(cache, RootCause.message(e)));
    }
  }
}
