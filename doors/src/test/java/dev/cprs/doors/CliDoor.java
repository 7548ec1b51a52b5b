package dev.cprs.doors;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.cli.Cprs;
import dev.cprs.options.NamedOption;
import dev.cprs.options.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code cprs compress --json} as a process of its own. */
final class CliDoor implements Door {
  private static final int BAD_USAGE = 2;

  private final Path directory;

  CliDoor(Path directory) {
    this.directory = directory;
  }

  @Override
  public String name(NamedOption option) {
    return "--" + option.name(Spelling.KEBAB);
  }

  @Override
  public Kept compress(Map<NamedOption, Object> options)
      throws IOException, InterruptedException, RefusedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for seconds: a JVM that compiles and collects little starts sooner.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Cprs.class.getName()));
    command.addAll(List.of("compress", "--json", "--query", Harbours.QUERY));
    Engine.NAMED.forEach((option, value) -> command.addAll(arguments(option, value)));
    options.forEach((option, value) -> command.addAll(arguments(option, value)));
    command.add(Files.writeString(directory.resolve("harbours.txt"), Harbours.TEXT).toString());
    Path out = directory.resolve("out.json");
    Path err = directory.resolve("err.txt");
    int code =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    if (code == BAD_USAGE) {
      throw new RefusedException(Files.readString(err));
    }
    if (code != 0) {
      throw new AssertionError("It ended with %d: %s".formatted(code, Files.readString(err)));
    }
    return Kept.of(new ObjectMapper().readTree(out.toFile()));
  }

  private List<String> arguments(NamedOption option, Object value) {
    if (value instanceof List<?> elements) {
      return elements.stream()
          .flatMap(text -> List.of(name(option), (String) text).stream())
          .toList();
    }
    if (value instanceof Boolean flag) {
      return List.of(flag ? name(option) : name(option) + "=false");
    }
    return List.of(name(option), Texts.of(value));
  }

  @Override
  public String toString() {
    return "command line";
  }
}
