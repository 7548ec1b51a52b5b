package dev.cprs.server;

import dev.cprs.InvalidRequestException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that clients show, as {@code x-cprs-api-key: KEY}, {@code Authorization: Bearer KEY} or
 * {@code x-api-key: KEY}; in front of an LLM's API, which has the last two for itself, as the first
 * alone. They are kept and compared as hashes, all of them each time, so that the time that it
 * takes tells nothing. Immutable.
 */
final class ApiKeys {
  /** The header that is this server's own. */
  static final String HEADER = "x-cprs-api-key";

  private static final String BEARER = "Bearer ";

  private final List<byte[]> hashes;

  private ApiKeys(List<String> keys) {
    hashes = keys.stream().map(ApiKeys::hash).toList();
  }

  /** No keys: every client is let in. */
  static ApiKeys none() {
    return new ApiKeys(List.of());
  }

  /**
   * The keys of a file, one a line; empty lines and those that begin with {@code #} are none.
   *
   * @throws InvalidRequestException if it can't be read or has none
   */
  static ApiKeys read(Path file) {
    List<String> keys;
    try {
      keys =
          Files.readAllLines(file).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
    } catch (NoSuchFileException e) {
      throw new InvalidRequestException("There is no file of API keys " + file, e);
    } catch (IOException e) {
      throw new InvalidRequestException(
          "The file of API keys %s can't be read as UTF-8 text: %s".formatted(file, e), e);
    }
    if (keys.isEmpty()) {
      throw new InvalidRequestException(
          "The file of API keys %s has none; write one a line, or leave the file out to let everybody in"
              .formatted(file));
    }
    return new ApiKeys(keys);
  }

  /** A handler that answers only clients with a key. */
  Handler guard(Handler handler) {
    return ctx -> {
      if (!admit(shown(ctx))) {
        ctx.header(Header.WWW_AUTHENTICATE, "Bearer");
        throw ProblemException.unread(
            401,
            "This server wants an API key; send one of its own as 'Authorization: Bearer KEY' or 'x-api-key: KEY'");
      }
      handler.handle(ctx);
    };
  }

  /** Whether a client with this key, or with none, is to be answered. */
  boolean admit(@Nullable String key) {
    return hashes.isEmpty() || matches(key);
  }

  private static @Nullable String shown(Context ctx) {
    String own = ctx.header(HEADER);
    if (own != null) {
      return own;
    }
    String authorization = ctx.header(Header.AUTHORIZATION);
    return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? authorization.substring(BEARER.length()).strip()
        : ctx.header("x-api-key");
  }

  private boolean matches(@Nullable String key) {
    if (key == null) {
      return false;
    }
    byte[] hash = hash(key);
    boolean matches = false;
    for (byte[] known : hashes) {
      matches |= MessageDigest.isEqual(known, hash);
    }
    return matches;
  }

  private static byte[] hash(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
