package dev.cprs.spi;

import dev.cprs.ModelLoadException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

record EmbeddedModelFiles(String name, ClassLoader loader) implements ModelFiles {
  static EmbeddedModelFiles find(String name) {
    return findIfPresent(name)
        .orElseThrow(
            () ->
                new ModelLoadException(
                    "There is no embedded model '%s' on the class path; add the dependency dev.cprs:cprs-model-%s, if it is one of this project's (minilm, zh, hybrid-mini), or give the directory of a model"
                        .formatted(name, name)));
  }

  static Optional<EmbeddedModelFiles> findIfPresent(String name) {
    return Stream.of(
            Thread.currentThread().getContextClassLoader(),
            EmbeddedModelFiles.class.getClassLoader())
        .filter(loader -> loader != null && loader.getResource(root(name) + "config.json") != null)
        .map(loader -> new EmbeddedModelFiles(name, loader))
        .findFirst();
  }

  @Override
  public boolean exists(String file) {
    return resource(file) != null;
  }

  @Override
  public InputStream open(String file) throws IOException {
    URL url = resource(file);
    if (url == null) {
      throw new NoSuchFileException(root(name) + file);
    }
    return url.openStream();
  }

  @Override
  public Optional<Path> path(String file) {
    return Optional.empty();
  }

  private @Nullable URL resource(String file) {
    return loader.getResource(root(name) + file);
  }

  private static String root(String name) {
    // Under META-INF, since a named module hides resources in folders that look like packages.
    return "META-INF/cprs/models/" + name + "/";
  }
}
