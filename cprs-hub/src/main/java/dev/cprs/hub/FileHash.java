package dev.cprs.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file's content must hash to, in hexadecimal: SHA-256 for files that git-lfs keeps, and for
 * the small ones git's SHA-1 of a blob. Both also name the file in a cache.
 */
record FileHash(String hex) {
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  /** The hash that a text is; empty if it is none. It becomes a path, so nothing else may pass. */
  static Optional<FileHash> of(String text) {
    return HEX.matcher(text).matches() ? Optional.of(new FileHash(text)) : Optional.empty();
  }

  /** A digest that the bytes of a file of this size are to be put through. */
  MessageDigest digest(long size) {
    boolean sha256 = hex.length() == 64;
    try {
      MessageDigest digest = MessageDigest.getInstance(sha256 ? "SHA-256" : "SHA-1");
      if (!sha256) { // git hashes a header first
        digest.update("blob %d\0".formatted(size).getBytes(StandardCharsets.US_ASCII));
      }
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new HubException("This Java has no %s; use another one".formatted(e.getMessage()), e);
    }
  }

  /** Whether a file has this size and hashes to this. */
  boolean isOf(Path path, long size) throws IOException {
    if (!Files.isRegularFile(path) || Files.size(path) != size) {
      return false;
    }
    MessageDigest digest = digest(size);
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return hex.equals(HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public String toString() {
    return hex;
  }
}
