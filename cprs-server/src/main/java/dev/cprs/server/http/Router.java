package dev.cprs.server.http;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Brings each request to its route, if the client may have it. */
public final class Router extends Handler.Abstract {
  /** Where the metrics count what has no route. */
  private static final String NONE = "none";

  private final List<Route> routes;
  private final BiFunction<String, String, Optional<Route>> upstream;
  private final Callers callers;
  private final ApiKeys keys;
  private final ServerMetrics metrics;
  private final ClientWatch watch;
  private final Executor executor;
  private final Admission admission;

  /**
   * A router.
   *
   * @param routes the server's own, by their paths
   * @param upstream the route that a method and a canonical path have beside those; asked first
   * @param executor runs what is to be stopped when a client goes
   * @param admission knows the limits, and when to come again where the server is busy
   */
  public Router(
      List<Route> routes,
      BiFunction<String, String, Optional<Route>> upstream,
      Callers callers,
      ApiKeys keys,
      ServerMetrics metrics,
      ClientWatch watch,
      Executor executor,
      Admission admission) {
    this.routes = List.copyOf(routes);
    this.upstream = upstream;
    this.callers = callers;
    this.keys = keys;
    this.metrics = metrics;
    this.watch = watch;
    this.executor = executor;
    this.admission = admission;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = path(request);
    Optional<Route> route =
        upstream.apply(request.getMethod(), path).or(() -> own(request.getMethod(), path));
    Exchange exchange =
        new Exchange(
            request,
            response,
            callback,
            route.map(Route::path).orElse(NONE),
            route.map(Route::errors).orElse(ErrorFormat.PROBLEM),
            metrics,
            watch,
            executor,
            ClientNames.of(
                keys.caller(request.getHeaders()),
                request.getConnectionMetaData().getRemoteSocketAddress()),
            admission);
    try {
      callers.check(request);
      checkTransfer(request);
      if (route.isEmpty()) {
        throw noRoute(path, exchange);
      }
      keys.check(route.get().access(), exchange);
      route.get().endpoint().handle(exchange);
    } catch (RuntimeException | Error e) { // whatever it is, the client gets its answer
      exchange.fail(e);
    }
    return true;
  }

  /** A body in pieces is read, and none that is compressed beside (RFC 9112, section 6.1). */
  private static void checkTransfer(Request request) {
    List<String> codings = request.getHeaders().getCSV(HttpHeader.TRANSFER_ENCODING, false);
    if (!codings.isEmpty() && !codings.equals(List.of("chunked"))) {
      throw ProblemException.unread(
          501,
          "The Transfer-Encoding '%s' can't be read; send chunked alone, and what compresses the body as Content-Encoding"
              .formatted(Printable.of(String.join(", ", codings), 100)));
    }
  }

  /** What a path means is told by its canonical form. */
  private static String path(Request request) {
    String canonical = request.getHttpURI().getCanonicalPath();
    return canonical == null ? request.getHttpURI().asString() : canonical;
  }

  /** The route for a request; that for GET answers HEAD too, and Jetty leaves the body out. */
  private Optional<Route> own(String method, String path) {
    String wanted = HttpMethod.HEAD.is(method) ? HttpMethod.GET.asString() : method;
    return routes.stream()
        .filter(route -> isAt(path, route) && route.method().equals(wanted))
        .findFirst();
  }

  /**
   * Whether a path is a route's. A slash at the end of a path means nothing; a name in braces at
   * the end of a route's is any name.
   */
  private static boolean isAt(String path, Route route) {
    String bare =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    int name = route.path().indexOf('{');
    return name < 0
        ? bare.equals(route.path())
        : bare.length() > name
            && bare.startsWith(route.path().substring(0, name))
            && bare.indexOf('/', name) < 0;
  }

  private ProblemException noRoute(String path, Exchange exchange) {
    String methods =
        routes.stream()
            .filter(route -> isAt(path, route))
            .map(Route::method)
            .collect(Collectors.joining(", "));
    if (methods.isEmpty()) {
      return new ProblemException(
          404, "There is nothing at %s; /openapi.json describes what there is".formatted(path));
    }
    exchange.response().getHeaders().put(HttpHeader.ALLOW, methods);
    return new ProblemException(
        405,
        "%s can't be asked with %s; use %s"
            .formatted(path, exchange.request().getMethod(), methods));
  }
}
