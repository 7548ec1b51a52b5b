package dev.cprs.cli;

import dev.cprs.InvalidRequestException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The formats of a command's files: of all of them, of single ones, or both. */
final class FileFormats {
  @Option(
      names = "--format",
      paramLabel = "[FILE=]FORMAT",
      description =
          "The format of the files, such as json, csv, log, code, markdown or prose, or with FILE="
              + " before it that of one file, named as among the FILEs; may be repeated. Default:"
              + " found by looking at each file")
  private List<String> written = new ArrayList<>();

  /**
   * The format of all files that have none of their own.
   *
   * @throws InvalidRequestException if there are two
   */
  Optional<String> ofAll() {
    List<String> all = written.stream().filter(format -> !format.contains("=")).toList();
    if (all.size() > 1) {
      throw new InvalidRequestException(
          "--format is both '%s' and '%s'; give one for all files, and FILE=FORMAT for a single one"
              .formatted(all.get(0), all.get(1)));
    }
    return all.stream().findFirst();
  }

  /**
   * The format of each file that was given one of its own, else null.
   *
   * @throws InvalidRequestException if one isn't among the files, or has two formats
   */
  List<@Nullable String> ofEach(List<String> files) {
    Map<String, String> own = new HashMap<>();
    for (String one : written) {
      int equals = one.lastIndexOf('='); // no format's name has one, and a file's may
      if (equals < 0) {
        continue;
      }
      String file = one.substring(0, equals);
      if (!files.contains(file)) {
        throw new InvalidRequestException(
            "--format %s names a file that isn't among those given: %s"
                .formatted(one, String.join(", ", files)));
      }
      String other = own.put(file, one.substring(equals + 1));
      if (other != null) {
        throw new InvalidRequestException(
            "--format of %s is both '%s' and '%s'; give one"
                .formatted(file, other, one.substring(equals + 1)));
      }
    }
    List<@Nullable String> formats = new ArrayList<>();
    files.forEach(file -> formats.add(own.get(file)));
    return formats;
  }
}
