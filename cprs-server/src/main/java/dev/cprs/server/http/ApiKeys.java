package dev.cprs.server.http;

import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * The keys that clients show, as {@code x-cprs-api-key: KEY}, {@code Authorization: Bearer KEY} or
 * {@code x-api-key: KEY}; in front of an LLM's API, which has the last two for itself, as the first
 * alone. They are kept and compared as hashes, all of them each time, so that the time that it
 * takes tells nothing. Immutable.
 */
public final class ApiKeys {
  /** The header that is this server's own. */
  public static final String HEADER = "x-cprs-api-key";

  private static final String BEARER = "Bearer ";

  private final List<byte[]> hashes;

  private ApiKeys(List<String> keys) {
    hashes = keys.stream().map(ApiKeys::hash).toList();
  }

  /** No keys: every client is let in. */
  public static ApiKeys none() {
    return new ApiKeys(List.of());
  }

  /**
   * The keys of a file, one a line; empty lines and those that begin with {@code #} are none.
   *
   * @throws ResourceException if it can't be read
   * @throws InvalidRequestException if it has none
   */
  public static ApiKeys read(Path file) {
    List<String> keys;
    try {
      keys =
          Files.readAllLines(file).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
    } catch (NoSuchFileException e) {
      throw new ResourceException("There is no file of API keys " + file, e);
    } catch (IOException e) {
      throw new ResourceException(
          "The file of API keys %s can't be read as UTF-8 text: %s".formatted(file, e), e);
    }
    if (keys.isEmpty()) {
      throw new InvalidRequestException(
          "The file of API keys %s has no key; write one a line, or leave the file out to admit every client"
              .formatted(file));
    }
    return new ApiKeys(keys);
  }

  /**
   * Lets a client of a route in.
   *
   * @throws ProblemException with status 401 if it has shown no key, or not one of these
   */
  void check(Route.Access access, Exchange exchange) {
    HttpFields headers = exchange.headers();
    switch (access) {
      case EVERYBODY -> {}
      case WITH_KEY -> {
        if (!admit(shown(headers))) {
          exchange.response().getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
          throw ProblemException.unread(
              401,
              "This server wants an API key; send one of its own as 'Authorization: Bearer KEY' or 'x-api-key: KEY'");
        }
      }
      case WITH_KEY_IN_OWN_HEADER -> {
        if (!admit(headers.get(HEADER))) {
          throw ProblemException.unread(
              401,
              "This server wants an API key of its own as '%s: KEY'; Authorization and x-api-key are the upstream's"
                  .formatted(HEADER));
        }
      }
    }
  }

  /**
   * Whose request it is: the hash of the key that it shows, by which nobody learns the key. Empty
   * where there are no keys, so that everybody is one.
   */
  public String caller(HttpFields headers) {
    String key = shown(headers);
    return hashes.isEmpty() || key == null ? "" : HexFormat.of().formatHex(hash(key));
  }

  private boolean admit(@Nullable String key) {
    return hashes.isEmpty() || matches(key);
  }

  private static @Nullable String shown(HttpFields headers) {
    String own = headers.get(HEADER);
    if (own != null) {
      return own;
    }
    String authorization = headers.get(HttpHeader.AUTHORIZATION);
    return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? authorization.substring(BEARER.length()).strip()
        : headers.get("x-api-key");
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
