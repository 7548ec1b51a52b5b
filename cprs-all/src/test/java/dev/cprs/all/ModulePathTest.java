package dev.cprs.all;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An application that is a module, with the library's jars on the module path: what the module
 * descriptors, and the names in the manifests of the other jars, promise. It runs on the build's
 * Java and, where {@code CPRS_OTHER_JAVA} names the home of another one, on that too: without a
 * warning.
 */
class ModulePathTest {
  private static final Path SOURCES = Path.of("src/test/modules");
  private static final String ANSWER = "The lighthouse at Vell was built in 1871 by Ana Sorel.";

  /** Java 24 and later warn of native code that isn't allowed by name (JEP 472). */
  private static final String NATIVE =
      "ALL-UNNAMED,dev.cprs.tokenizer,ai.djl.pytorch_engine,ai.djl.tokenizers,com.sun.jna";

  @TempDir private static Path directory;

  /** The homes of the Javas to run on. */
  static List<String> javas() {
    String other = System.getenv("CPRS_OTHER_JAVA");
    String own = System.getProperty("java.home");
    return other == null || other.isBlank() ? List.of(own) : List.of(own, other);
  }

  /**
   * Before {@code package}, Maven gives the modules' folders of classes, which have no manifest.
   */
  @BeforeAll
  static void needsJars() {
    boolean packaged =
        classPath().stream().noneMatch(path -> path.endsWith(Path.of("target", "classes")));
    String notice = "NOT RUN: ModulePathTest needs the modules' jars; run mvn verify";
    if (!packaged) {
      System.out.println(notice);
    }
    assumeTrue(packaged, notice);
  }

  /** All but this module's own folder, which holds no class. */
  private static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .distinct()
        .filter(path -> !path.startsWith(Path.of("").toAbsolutePath()))
        .toList();
  }

  private static List<Path> jars(String... beginnings) {
    return classPath().stream()
        .filter(jar -> Stream.of(beginnings).anyMatch(jar.getFileName().toString()::startsWith))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("javas")
  void coreAloneFindsTheTokenizerAndCriticOfAnotherModule(String java) throws Exception {
    List<Path> modules = new ArrayList<>(jars("cprs-core-", "slf4j-"));
    assertThat(modules).hasSize(3); // the two of SLF4J are its API and an implementation
    modules.add(compiled("words", modules));
    modules.add(compiled("app", modules));
    assertThat(run(java, modules, List.of(), "words", "words", "dev.cprs.core"))
        .containsExactly(ANSWER, "module dev.cprs.core", "module words", "module dev.cprs.core");
  }

  /** DJL's jars are automatic modules; two jars can't be modules and stay on the class path. */
  @ParameterizedTest
  @MethodSource("javas")
  void theEmbeddedModelRunsOnTheModulePath(String java) throws Exception {
    List<Path> modules = new ArrayList<>();
    List<Path> classPath = new ArrayList<>();
    for (Path jar :
        jars("cprs-", "slf4j-", "gson-", "api-", "tokenizers-", "pytorch-", "jna-", "commons-")) {
      // commons-compress requires the module of commons-lang3, which DJL leaves out.
      boolean lacksModules = jar.getFileName().toString().startsWith("commons-compress-");
      (lacksModules || !isModule(jar) ? classPath : modules).add(jar);
    }
    assertThat(classPath)
        .extracting(jar -> jar.getFileName().toString().replaceFirst("-\\d.*", ""))
        .containsExactlyInAnyOrder("commons-compress", "pytorch-native-cpu");
    modules.add(compiled("app", modules));
    String named = "dev.cprs.engine.pytorch,dev.cprs.tokenizer,dev.cprs.model.minilm";
    assertThat(run(java, modules, classPath, "minilm", named.split(",")))
        .containsExactly(
            ANSWER,
            "module dev.cprs.core",
            "module dev.cprs.engine.pytorch",
            "module dev.cprs.tokenizer",
            "module dev.cprs.model.minilm");
  }

  private static boolean isModule(Path jar) {
    try {
      return !ModuleFinder.of(jar).findAll().isEmpty();
    } catch (FindException e) { // its name is none for a module
      return false;
    }
  }

  /** Compiles one of the modules among the test's sources, and gives its folder of classes. */
  private static Path compiled(String module, List<Path> modulePath) throws Exception {
    Path classes = directory.resolve(module);
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-p", joined(modulePath)));
    Path source = SOURCES.resolve(module);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(".java")) {
          arguments.add(file.toString());
        } else {
          Path copy = classes.resolve(source.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    int code =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new));
    assertThat(code).as(messages.toString()).isZero();
    return classes;
  }

  /** Runs the application, and gives the lines that it prints. */
  private static List<String> run(
      String java, List<Path> modulePath, List<Path> classPath, String model, String... modules)
      throws Exception {
    Path out = directory.resolve(model + ".out");
    Path err = directory.resolve(model + ".err");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(java, "bin", "java").toString(),
                "-Xmx512m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-p",
                joined(modulePath)));
    if (!classPath.isEmpty()) {
      command.addAll(List.of("-cp", joined(classPath), "--add-modules", "ALL-MODULE-PATH"));
      command.add("--enable-native-access=" + NATIVE);
    }
    command.addAll(List.of("-m", "app/app.Main", model, String.join(",", modules)));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertThat(process.waitFor(15, TimeUnit.MINUTES)).as(Files.readString(err)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    assertThat(Files.readString(err)).doesNotContain("WARNING"); // what the Java itself says
    return Files.readAllLines(out);
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
