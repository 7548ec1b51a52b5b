package dev.cprs.eval.method;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Finds the rankers. */
final class Rankers {
  private Rankers() {}

  /** Those on the class path, if there are any. */
  static Optional<RankerProvider> installed() {
    // The application's class loader finds its jars; in a container perhaps only ours does.
    return Stream.of(Thread.currentThread().getContextClassLoader(), Rankers.class.getClassLoader())
        .distinct()
        .flatMap(loader -> ServiceLoader.load(RankerProvider.class, loader).stream())
        .findFirst()
        .map(ServiceLoader.Provider::get);
  }
}
