package dev.cprs.hub;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to a hub and where it redirects them to. The access token goes to the hub's own
 * host and to no other. Thread-safe.
 *
 * <p>Built on {@link HttpURLConnection}, which has a time limit for each read of a body; {@code
 * java.net.http} has none, and a body of gigabytes from a server that falls silent would be waited
 * for without end.
 */
final class HubClient {
  private static final int MOST_REDIRECTS = 10;

  private final URI endpoint;
  private final @Nullable String token;
  private final Duration timeout;

  /**
   * @param timeout how long to wait for a connection, and for the next byte
   */
  HubClient(HubSettings settings, Duration timeout) {
    this.endpoint = settings.endpoint();
    this.token = settings.token();
    this.timeout = timeout;
  }

  /** The body of a resource from a byte on, wherever the hub keeps it; any status. */
  HubResponse get(URI uri, long firstByte) throws IOException {
    URI at = uri;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      HubResponse response = send("GET", at, firstByte);
      URI next = redirect(response);
      if (next == null) {
        return response;
      }
      response.close();
      at = next;
    }
    throw new IOException("more than %d redirects from %s".formatted(MOST_REDIRECTS, uri));
  }

  /**
   * The headers of a resource as the hub itself gives them, any status: a redirect to another host
   * is not followed, since the hub's answer describes the file and the other host's need not.
   */
  HubResponse head(URI uri) throws IOException {
    URI at = uri;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      HubResponse response = send("HEAD", at, 0);
      URI next = redirect(response);
      if (next == null || !isHub(next)) {
        return response;
      }
      response.close();
      at = next;
    }
    throw new IOException("more than %d redirects from %s".formatted(MOST_REDIRECTS, uri));
  }

  private HubResponse send(String method, URI uri, long firstByte) throws IOException {
    URLConnection opened = uri.toURL().openConnection();
    if (!(opened instanceof HttpURLConnection connection)) {
      throw new IOException("%s is no http address".formatted(uri));
    }
    connection.setRequestMethod(method);
    connection.setInstanceFollowRedirects(false); // it would send the token along
    connection.setUseCaches(false);
    connection.setConnectTimeout((int) timeout.toMillis());
    connection.setReadTimeout((int) timeout.toMillis());
    connection.setRequestProperty("User-Agent", "cprs-java");
    connection.setRequestProperty("Accept-Encoding", "identity"); // sizes and ranges of the file
    if (firstByte > 0) {
      connection.setRequestProperty("Range", "bytes=%d-".formatted(firstByte));
    }
    if (token != null && isHub(uri)) {
      connection.setRequestProperty("Authorization", "Bearer " + token);
    }
    int status = connection.getResponseCode();
    if (status < 0) {
      throw new IOException("%s doesn't answer in HTTP".formatted(uri.getHost()));
    }
    return new HubResponse(uri, status, connection);
  }

  private static @Nullable URI redirect(HubResponse response) throws IOException {
    String location = response.header("Location");
    boolean redirect =
        switch (response.status()) {
          case 301, 302, 303, 307, 308 -> location != null;
          default -> false;
        };
    if (!redirect) {
      return null;
    }
    URI next;
    try {
      next = response.uri().resolve(location);
    } catch (IllegalArgumentException e) {
      throw new IOException("a redirect to '%s', which is no address".formatted(location), e);
    }
    if (scheme(response.uri()).equals("https") && !scheme(next).equals("https")) {
      throw new IOException("a redirect from https to %s, which is not safe".formatted(next));
    }
    return next;
  }

  private boolean isHub(URI uri) {
    return scheme(uri).equals(scheme(endpoint))
        && endpoint.getHost().equalsIgnoreCase(uri.getHost())
        && port(uri) == port(endpoint);
  }

  private static String scheme(URI uri) {
    return String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0 ? uri.getPort() : scheme(uri).equals("https") ? 443 : 80;
  }
}
