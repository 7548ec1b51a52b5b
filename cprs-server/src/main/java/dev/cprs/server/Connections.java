package dev.cprs.server;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;

/** What lies under a request, which servlets don't show. */
final class Connections {
  private Connections() {}

  /** The socket that a request came on. */
  static EndPoint endPoint(Context ctx) {
    return endPoint(ServletContextRequest.getServletContextRequest(ctx.req()));
  }

  /** The socket that a request came on. */
  static EndPoint endPoint(Request request) {
    return request.getConnectionMetaData().getConnection().getEndPoint();
  }
}
