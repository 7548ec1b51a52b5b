package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The next option breaks nobody: a copy of {@link CompressionOptions} gets one, and an application
 * that was compiled before runs with it, and compiles with it.
 */
class OptionsGrowTest {
  private static final Path OPTIONS = Path.of("src/main/java/dev/cprs/CompressionOptions.java");

  /** What applications do with options. */
  private static final String APPLICATION =
      """
      package app;

      import dev.cprs.Budget;
      import dev.cprs.CompressionOptions;
      import dev.cprs.CompressionRequest;

      public class Application {
        public static String run() {
          CompressionOptions defaults = CompressionOptions.builder().threshold(0.5).build();
          CompressionOptions own =
              CompressionOptions.builder().budget(Budget.maxTokens(7)).alwaysKeep("a").build();
          CompressionOptions both = own.over(defaults).toBuilder().windowTokens(100).build();
          CompressionRequest request =
              CompressionRequest.builder("Which?").document("x").options(both).build();
          return request.options() + " " + both.threshold() + " " + both.equals(own);
        }
      }
      """;

  @TempDir private Path directory;

  @Test
  void anOptionMoreBreaksNoApplication() throws Exception {
    Path application = Files.createDirectories(directory.resolve("app"));
    Files.writeString(application.resolve("Application.java"), APPLICATION);
    Path compiledBefore = directory.resolve("before");
    compile(compiledBefore, System.getProperty("java.class.path"), application);
    Path grown = directory.resolve("grown");
    Path source = Files.createDirectories(directory.resolve("source/dev/cprs"));
    Files.writeString(source.resolve("CompressionOptions.java"), withAnOptionMore());
    compile(grown, System.getProperty("java.class.path"), source);

    String before = run(compiledBefore);
    assertThat(before).contains("windowTokens=100").contains("0.5");
    assertThat(run(grown, compiledBefore)).as("binary").isEqualTo(before);
    Path compiledAfter = directory.resolve("after");
    compile(
        compiledAfter,
        grown + File.pathSeparator + System.getProperty("java.class.path"),
        application);
    assertThat(run(grown, compiledAfter)).as("source").isEqualTo(before);
  }

  private static String withAnOptionMore() throws IOException {
    String source = Files.readString(OPTIONS);
    String grown =
        source
            .replace(
                "  private <T> Optional<T> get(",
                "  public Optional<String> novelty() { return get(\"novelty\", String.class); }\n"
                    + "  private <T> Optional<T> get(")
            .replace(
                "    private Builder set(",
                "    public Builder novelty(String value) { return set(\"novelty\", value); }\n"
                    + "    private Builder set(");
    assertThat(grown.length()).isGreaterThan(source.length() + 150);
    return grown;
  }

  private static void compile(Path target, String classPath, Path sources) throws IOException {
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    List<String> arguments =
        new ArrayList<>(List.of("-nowarn", "-proc:none", "--release", "17", "-cp", classPath));
    arguments.addAll(List.of("-d", target.toString()));
    try (Stream<Path> all = Files.list(sources)) {
      all.map(Path::toString).forEach(arguments::add);
    }
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertThat(javac.run(out, out, arguments.toArray(String[]::new)))
        .as(messages.toString())
        .isZero();
  }

  /** Runs the application with these classes before the library's own. */
  private static String run(Path... classes) throws Exception {
    URL[] urls = new URL[classes.length + 1];
    for (int i = 0; i < classes.length; i++) {
      urls[i] = classes[i].toUri().toURL();
    }
    urls[classes.length] =
        CompressionOptions.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      return (String) loader.loadClass("app.Application").getMethod("run").invoke(null);
    }
  }
}
