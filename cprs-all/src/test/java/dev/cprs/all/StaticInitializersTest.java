package dev.cprs.all;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.internal.StaticInitializers;
import dev.cprs.spi.Segmenter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A module's list of its classes with a static initializer has each of them. */
class StaticInitializersTest {
  /** A class of each module that has such a list. */
  static List<Class<?>> modules() {
    return List.of(
        ContextCompressor.class, ServiceLoader.load(Segmenter.class).iterator().next().getClass());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void eachIsListed(Class<?> one) throws IOException, URISyntaxException {
    Path place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      check(place);
    } else {
      try (FileSystem jar =
          FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
        check(jar.getPath("/"));
      }
    }
  }

  private static void check(Path root) throws IOException {
    List<String> listed = Files.readAllLines(root.resolve(StaticInitializers.LIST));
    try (Stream<Path> files = Files.walk(root)) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".class") && hasInitializer(file))
                  .map(file -> root.relativize(file).toString().replace('\\', '/'))
                  .map(name -> name.substring(0, name.length() - ".class".length()))
                  .map(name -> name.replace('/', '.')))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  private static boolean hasInitializer(Path classFile) {
    try {
      return Files.readString(classFile, StandardCharsets.ISO_8859_1).contains("<clinit>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
