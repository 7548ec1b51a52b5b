package dev.cprs.hub;

import dev.cprs.InvalidRequestException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a hub: its address, the cache and the access token.
 *
 * @param endpoint the hub's address without a slash at its end
 * @param cache the directory that has a directory for each model
 * @param token the access token, sent only to the endpoint's host; null for none
 * @param offline whether the network must not be used
 * @param symbolicLinks whether snapshots may hold links to blobs; else they hold the files
 *     themselves
 */
public record HubSettings(
    URI endpoint, Path cache, @Nullable String token, boolean offline, boolean symbolicLinks) {
  private static final String MODELSCOPE = "www.modelscope.cn";
  private static final String PUBLIC_HUB = "https://huggingface.co";
  private static final Set<String> TRUE = Set.of("1", "ON", "YES", "TRUE");

  /**
   * @throws InvalidRequestException if the endpoint is not an http or https address, or has a
   *     user's name in it
   */
  public HubSettings {
    Objects.requireNonNull(endpoint, "endpoint");
    Objects.requireNonNull(cache, "cache");
    List<String> schemes = List.of("http", "https");
    if (endpoint.getHost() == null
        || !schemes.contains(String.valueOf(endpoint.getScheme()).toLowerCase(Locale.ROOT))) {
      throw noAddress(endpoint.toString());
    }
    if (endpoint.getRawUserInfo() != null) {
      throw new InvalidRequestException(
          "HF_ENDPOINT '%s' has a user's name in it, which isn't sent; leave it out, and set HF_TOKEN if a token is needed"
              .formatted(withoutUser(endpoint.toString())));
    }
  }

  /**
   * Reads the settings from environment variables, as Python's {@code huggingface_hub} does: {@code
   * HF_ENDPOINT}, {@code HF_HUB_CACHE}, {@code HF_HOME}, {@code XDG_CACHE_HOME}, {@code HF_TOKEN},
   * {@code HF_TOKEN_PATH}, {@code HF_HUB_DISABLE_IMPLICIT_TOKEN}, {@code HF_HUB_OFFLINE}, {@code
   * TRANSFORMERS_OFFLINE}, {@code HF_HUB_DISABLE_SYMLINKS}, and the older {@code
   * HUGGINGFACE_HUB_CACHE} and {@code HUGGING_FACE_HUB_TOKEN}. An empty variable counts as none.
   *
   * @throws InvalidRequestException if {@code HF_ENDPOINT} is not an http or https address
   * @throws HubException if there is a token file that can't be read
   */
  public static HubSettings of(Map<String, String> environment) {
    return new Environment(environment).settings();
  }

  /**
   * Reads the settings for ModelScope: {@code MODELSCOPE_DOMAIN} (a host, {@code www.modelscope.cn}
   * by default), {@code MODELSCOPE_CACHE} (by default {@code ~/.cache/modelscope}; models lie in
   * its folder {@code cprs}), {@code MODELSCOPE_API_TOKEN}, {@code HF_HUB_OFFLINE}, {@code
   * HF_HUB_DISABLE_SYMLINKS}.
   *
   * @throws InvalidRequestException if {@code MODELSCOPE_DOMAIN} is no host
   */
  public static HubSettings ofModelScope(Map<String, String> environment) {
    return new Environment(environment).modelScope();
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "HubSettings[endpoint=%s, cache=%s, token %s, offline=%s, symbolicLinks=%s]"
        .formatted(endpoint, cache, token == null ? "not set" : "set", offline, symbolicLinks);
  }

  /** An address as it may be shown: with a user's name there is often a password. */
  private static String withoutUser(String address) {
    // Up to the last @: a password may have one in it, and marks that end an address too.
    return address.replaceFirst("(?s)//.*@", "//");
  }

  private static InvalidRequestException noAddress(String endpoint) {
    return new InvalidRequestException(
        "HF_ENDPOINT '%s' is not an http or https address; give one such as %s, or leave it out"
            .formatted(withoutUser(endpoint), PUBLIC_HUB));
  }

  private record Environment(Map<String, String> variables) {
    HubSettings settings() {
      Path home = path("HF_HOME", path("XDG_CACHE_HOME", path("~/.cache")).resolve("huggingface"));
      Path cache = path("HF_HUB_CACHE", path("HUGGINGFACE_HUB_CACHE", home.resolve("hub")));
      Path tokenFile = path("HF_TOKEN_PATH", home.resolve("token"));
      return new HubSettings(
          endpoint(),
          cache.toAbsolutePath().normalize(),
          isTrue("HF_HUB_DISABLE_IMPLICIT_TOKEN") ? null : token(tokenFile),
          isTrue("HF_HUB_OFFLINE") || isTrue("TRANSFORMERS_OFFLINE"),
          !isTrue("HF_HUB_DISABLE_SYMLINKS"));
    }

    HubSettings modelScope() {
      String domain = text("MODELSCOPE_DOMAIN");
      String token = text("MODELSCOPE_API_TOKEN");
      Path home =
          path("MODELSCOPE_CACHE", path("XDG_CACHE_HOME", path("~/.cache")).resolve("modelscope"));
      return new HubSettings(
          modelScopeAddress(domain == null ? MODELSCOPE : domain),
          home.resolve("cprs").toAbsolutePath().normalize(),
          token == null ? null : Tokens.clean(token),
          isTrue("HF_HUB_OFFLINE"),
          !isTrue("HF_HUB_DISABLE_SYMLINKS"));
    }

    private static URI modelScopeAddress(String domain) {
      try {
        URI address = URI.create(domain.contains("://") ? domain : "https://" + domain);
        if (address.getHost() != null) {
          return address;
        }
      } catch (IllegalArgumentException e) {
        // said below
      }
      throw new InvalidRequestException(
          "MODELSCOPE_DOMAIN '%s' is no host; give one such as %s, or leave it out"
              .formatted(domain, MODELSCOPE));
    }

    private URI endpoint() {
      String endpoint = text("HF_ENDPOINT");
      String address = endpoint == null ? PUBLIC_HUB : endpoint.replaceAll("/+$", "");
      try {
        return URI.create(address);
      } catch (IllegalArgumentException e) { // whose message has the whole address in it
        throw noAddress(address);
      }
    }

    private @Nullable String token(Path file) {
      String token = text("HF_TOKEN");
      token = token == null ? text("HUGGING_FACE_HUB_TOKEN") : token;
      return token == null ? Tokens.read(file) : Tokens.clean(token);
    }

    private @Nullable String text(String variable) {
      String value = variables.get(variable);
      return value == null || value.isBlank() ? null : value.strip();
    }

    private Path path(String variable, Path otherwise) {
      String value = text(variable);
      return value == null ? otherwise : path(value);
    }

    /** A path, with ~ at its start as the home directory. */
    private static Path path(String text) {
      boolean home = text.equals("~") || text.startsWith("~/") || text.startsWith("~\\");
      return home ? Path.of(System.getProperty("user.home") + text.substring(1)) : Path.of(text);
    }

    private boolean isTrue(String variable) {
      String value = text(variable);
      return value != null && TRUE.contains(value.toUpperCase(Locale.ROOT));
    }
  }
}
