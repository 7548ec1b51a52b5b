package dev.cprs.server.http;

/**
 * What answers one kind of request.
 *
 * @param method of HTTP, in upper case
 * @param path as the metrics name it; its last part may be a name in braces, for any text
 * @param access which clients are answered
 * @param errors how errors are written
 */
public record Route(
    String method, String path, Access access, ErrorFormat errors, Endpoint endpoint) {
  /** Which clients a route answers, where the server has keys. */
  public enum Access {
    /** All of them. */
    EVERYBODY,
    /** Those that show a key in any of the usual headers. */
    WITH_KEY,
    /** Those that show a key in the server's own header: the others are the upstream's. */
    WITH_KEY_IN_OWN_HEADER
  }

  /** A route for everybody. */
  public static Route open(String method, String path, Endpoint endpoint) {
    return new Route(method, path, Access.EVERYBODY, ErrorFormat.PROBLEM, endpoint);
  }

  /** A route for those who have a key, if there are keys. */
  public static Route guarded(String method, String path, Endpoint endpoint) {
    return new Route(method, path, Access.WITH_KEY, ErrorFormat.PROBLEM, endpoint);
  }
}
