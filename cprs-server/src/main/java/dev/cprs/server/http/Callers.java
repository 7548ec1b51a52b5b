package dev.cprs.server.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what web pages of strangers make a browser ask. A browser says whose page asks ({@code
 * Origin}), and by which name it knows the server ({@code Host}): with a name of its own that leads
 * to this machine, a stranger's page would be of the same origin as the server (DNS rebinding).
 * Immutable.
 */
public final class Callers {
  private static final Pattern LOOPBACK =
      Pattern.compile("(.+\\.)?localhost\\.?|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

  private static final String ANY = "*";

  private final boolean loopbackAlone;
  private final Set<String> hosts;
  private final Set<String> origins;

  /**
   * Whom to answer.
   *
   * @param address that the server listens on; on one that this machine alone reaches, the server
   *     is asked by such names only
   * @param hosts names that it may be asked by as well
   * @param origins whose pages may ask, such as {@code https://example.org}, or {@code *} for all;
   *     those of the server itself always may
   */
  public Callers(String address, List<String> hosts, List<String> origins) {
    loopbackAlone = isLoopback(address);
    this.hosts = lowerCase(hosts);
    this.origins = lowerCase(origins);
  }

  private static Set<String> lowerCase(List<String> values) {
    return values.stream()
        .map(value -> value.strip().toLowerCase(Locale.ROOT).replaceAll("/$", ""))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // it can't be listened on either
    }
  }

  /**
   * Looks at where a request comes from.
   *
   * @throws ProblemException with status 403 if that may not be
   */
  void check(Request request) {
    HttpFields headers = request.getHeaders();
    String named = headers.get(HttpHeader.HOST);
    checkHost(named == null ? null : withoutPort(named));
    checkHost(request.getHttpURI().getHost());
    String origin = headers.get(HttpHeader.ORIGIN);
    if (origin == null || origins.contains(ANY)) {
      return;
    }
    String asked = origin.strip().toLowerCase(Locale.ROOT);
    boolean own =
        named != null
            && asked.replaceFirst("^https?://", "").equals(named.toLowerCase(Locale.ROOT));
    // What a browser says of itself, no page can. It knows the server's name in front of a proxy.
    boolean same = "same-origin".equals(headers.get("Sec-Fetch-Site"));
    if (!own && !same && !origins.contains(asked)) {
      throw ProblemException.unread(
          403,
          "Pages of '%s' may not ask this server; its operator can allow it with --allow-origin"
              .formatted(Printable.of(origin, 100)));
    }
  }

  private void checkHost(@Nullable String host) {
    if (host == null || !loopbackAlone) {
      return;
    }
    String name = host.toLowerCase(Locale.ROOT);
    if (!LOOPBACK.matcher(name).matches() && !hosts.contains(name) && !hosts.contains(ANY)) {
      throw ProblemException.unread(
          403,
          "This server is for its own machine and isn't called '%s'; ask it as 127.0.0.1 or localhost, or allow the name with --allow-host"
              .formatted(Printable.of(host, 100)));
    }
  }

  private static String withoutPort(String authority) {
    return authority.replaceFirst(":\\d*$", "");
  }
}
