package dev.cprs.server.proxy;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;
import org.jspecify.annotations.Nullable;

/**
 * Which path of the upstream a client's path means. Clients ask under {@code /v1}, as OpenAI's API
 * is built, and not each API has its paths there. Immutable.
 */
public final class UpstreamPaths {
  private static final String V1 = "/v1";

  /** {@code v1}, {@code v4}, {@code v1beta}, {@code v2alpha1}. */
  private static final Pattern VERSION = Pattern.compile("v\\d+((alpha|beta)\\d*)?");

  /** An API of Azure OpenAI's, which has its version in the query. */
  private static final Pattern DEPLOYMENT = Pattern.compile(".*/deployments/[^/]+");

  private static final Pattern AMPERSAND = Pattern.compile("&");

  private final String prefix;
  private final String inPlaceOfV1;
  private final @Nullable String query;

  private UpstreamPaths(URI uri, boolean replacesV1) {
    String path = path(uri);
    prefix = path.endsWith(V1) ? path.substring(0, path.length() - V1.length()) : path;
    inPlaceOfV1 = replacesV1 ? path : prefix + V1;
    query = uri.getRawQuery();
  }

  /** The upstream's path is a prefix: {@code /v1} comes after it, unless it ends with that. */
  public static UpstreamPaths keepingV1(URI uri) {
    return new UpstreamPaths(uri, false);
  }

  /** The upstream's path is in the place of {@code /v1}. */
  public static UpstreamPaths replacingV1(URI uri) {
    return new UpstreamPaths(uri, true);
  }

  /** One of both: in the place of {@code /v1} if it has a version or names a deployment. */
  public static UpstreamPaths guessing(URI uri) {
    String path = path(uri);
    boolean version =
        Arrays.stream(path.split("/")).anyMatch(part -> VERSION.matcher(part).matches());
    return new UpstreamPaths(uri, version || DEPLOYMENT.matcher(path).matches());
  }

  private static String path(URI uri) {
    return uri.getRawPath().replaceAll("/+$", "");
  }

  /**
   * The upstream's path and query for what a client asks.
   *
   * @param asked whose canonical path is under one of those that are the upstream's
   */
  String of(HttpURI asked) {
    String path = asked.getPath();
    if (!path.startsWith(V1 + "/") && asked.getCanonicalPath().startsWith(V1 + "/")) {
      path = asked.getCanonicalPath(); // /%76%31/models, which means /v1/models
    }
    String there =
        path.startsWith(V1 + "/") ? inPlaceOfV1 + path.substring(V1.length()) : prefix + path;
    String parameters = parameters(asked.getQuery());
    return parameters == null ? there : there + "?" + parameters;
  }

  /** The client's, as they are, and those of the upstream's address that it doesn't give. */
  private @Nullable String parameters(@Nullable String asked) {
    if (query == null || asked == null || asked.isEmpty()) {
      return query == null ? asked : query;
    }
    List<String> given = AMPERSAND.splitAsStream(asked).map(UpstreamPaths::name).toList();
    StringBuilder all = new StringBuilder(asked);
    AMPERSAND
        .splitAsStream(query)
        .filter(own -> !given.contains(name(own)))
        .forEach(own -> all.append('&').append(own));
    return all.toString();
  }

  private static String name(String parameter) {
    int end = parameter.indexOf('=');
    return end < 0 ? parameter : parameter.substring(0, end);
  }
}
