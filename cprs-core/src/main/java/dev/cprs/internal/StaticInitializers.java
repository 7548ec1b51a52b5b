package dev.cprs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the static initializers that requests would run, before the first one. The JVM never tries a
 * class again whose initializer failed: one that meets a full heap would fail all later requests
 * that need it, though the heap has room again.
 *
 * <p>Each module names its classes that have one in {@value #LIST}, one a line.
 */
public final class StaticInitializers {
  /** The resource that names them. */
  public static final String LIST = "META-INF/cprs/static-initializers";

  private static final Logger log = LoggerFactory.getLogger(StaticInitializers.class);

  private static boolean done;

  private StaticInitializers() {}

  /** Runs them, the first time that this is called. */
  public static synchronized void run() {
    if (done) {
      return;
    }
    ClassLoader loader = StaticInitializers.class.getClassLoader();
    try {
      for (URL list : Collections.list(loader.getResources(LIST))) {
        try (InputStream in = list.openStream()) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .forEach(name -> run(name, loader));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The list %s can't be read".formatted(LIST), e);
    }
    done = true;
  }

  private static void run(String name, ClassLoader loader) {
    try {
      Class.forName(name, true, loader);
    } catch (ClassNotFoundException | LinkageError e) { // as in a jar where classes have new names
      log.debug("{} is not initialized beforehand", name, e);
    }
  }
}
