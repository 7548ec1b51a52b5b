package dev.cprs.spark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Spark installation made of this JVM's class path: Spark's jars are links in {@code jars/}, as
 * in the distribution, and the application's are jars of their own, for {@code --jars}.
 *
 * @param directory what {@code SPARK_HOME} names
 * @param applicationJars our modules with this module's classes and test classes, DJL, and libtorch
 */
record SparkHome(Path directory, List<Path> applicationJars) {
  /** The one that the environment of this JVM names. */
  static SparkHome lay() throws IOException {
    Path home = Path.of(System.getenv("SPARK_HOME"));
    Path jars = Files.createDirectories(home.resolve("jars"));
    Path application = Files.createDirectories(home.resolve("application"));
    List<Path> applicationJars = new ArrayList<>();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : classPath.split(File.pathSeparator)) {
      Path path = Path.of(entry);
      String name = path.getFileName().toString();
      if (Files.isDirectory(path)) {
        Path jar = application.resolve("classes-%d.jar".formatted(applicationJars.size()));
        applicationJars.add(jarOf(path, jar));
      } else if (name.startsWith("cprs-") || path.toString().contains("djl")) {
        applicationJars.add(path);
      } else if (!Files.exists(jars.resolve(name))) {
        Files.createSymbolicLink(jars.resolve(name), path);
      }
    }
    return new SparkHome(home, applicationJars);
  }

  private static Path jarOf(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file);
        Stream<Path> files = Files.walk(classes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(
            new ZipEntry(classes.relativize(path).toString().replace(File.separatorChar, '/')));
        Files.copy(path, zip);
      }
    }
    return jar;
  }

  /** The application's jars as {@code --jars} and {@code spark.jars} take them. */
  String jarList() {
    return String.join(",", applicationJars.stream().map(Path::toString).toList());
  }
}
