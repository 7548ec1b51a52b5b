package dev.cprs.spark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param applicationJars our modules with this module's classes and test classes, DJL, JNA and
 *     libtorch
 */
public record SparkHome(Path directory, List<Path> applicationJars) {
  private static final String DJL = Path.of("ai", "djl").toString();

  /** Lays it out in a directory; what executors of an earlier run left there is deleted. */
  public static SparkHome lay(Path home) throws IOException {
    deleteAll(home.resolve("work"));
    Path jars = Files.createDirectories(home.resolve("jars"));
    Path application = Files.createDirectories(home.resolve("application"));
    List<Path> applicationJars = new ArrayList<>();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : classPath.split(File.pathSeparator)) {
      Path path = Path.of(entry);
      String name = path.getFileName().toString();
      if (Files.notExists(path)) { // a module without classes
        continue;
      }
      if (Files.isDirectory(path)) {
        Path jar = application.resolve("classes-%d.jar".formatted(applicationJars.size()));
        applicationJars.add(jarOf(path, jar));
      } else if (name.startsWith("cprs-")
          || name.startsWith("jna-")
          || path.toString().contains(DJL)) {
        applicationJars.add(path);
      } else if (!Files.exists(jars.resolve(name))) {
        Files.createSymbolicLink(jars.resolve(name), path);
      }
    }
    return new SparkHome(home, applicationJars);
  }

  private static void deleteAll(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
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
  public String jarList() {
    return String.join(",", applicationJars.stream().map(Path::toString).toList());
  }
}
