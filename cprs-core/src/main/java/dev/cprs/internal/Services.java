package dev.cprs.internal;

import dev.cprs.ContextCompressor;
import dev.cprs.ModelLoadException;
import java.util.HashSet;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The providers of a service among the application's jars. */
public final class Services {
  private Services() {}

  /**
   * Asks the providers, which are made as the stream reaches them, one of each class.
   *
   * @throws ModelLoadException if one can't be loaded
   */
  public static <P, R> R ask(Class<P> type, Function<Stream<P>, R> question) {
    // The application's class loader finds its jars; in a container perhaps only ours finds the
    // engine.
    Set<Class<?>> seen = new HashSet<>();
    try {
      return question.apply(
          Stream.of(
                  Thread.currentThread().getContextClassLoader(),
                  ContextCompressor.class.getClassLoader())
              .distinct()
              .flatMap(loader -> ServiceLoader.load(type, loader).stream())
              .filter(provider -> seen.add(provider.type()))
              .map(ServiceLoader.Provider::get));
    } catch (ServiceConfigurationError | NoClassDefFoundError e) {
      throw new ModelLoadException(
          "A provider of %s is on the class path but can't be loaded (%s); is one of its own dependencies excluded? dev.cprs:cprs-all brings all"
              .formatted(type.getSimpleName(), e.getMessage()),
          e);
    }
  }
}
