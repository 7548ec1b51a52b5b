package dev.cprs.server;

import org.eclipse.jetty.server.Server;

/** Lets tests of other packages see what a server runs on. */
public final class Inside {
  private Inside() {}

  public static Server jetty(CompressionServer server) {
    return server.jetty();
  }
}
