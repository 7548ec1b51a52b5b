package dev.cprs.mcp.tools;

import dev.cprs.CompressionRequest;
import dev.cprs.InvalidRequestException;
import dev.cprs.mcp.files.FoundFiles.TextFile;
import dev.cprs.mcp.files.NameFilter;
import dev.cprs.options.NamedValues;
import java.util.ArrayList;
import java.util.List;

/** The formats of some files: the argument {@code formats}, each {@code GLOB=FORMAT}. */
final class FileFormats {
  private static final String NAME = "formats";

  private final List<Rule> rules = new ArrayList<>();

  private record Rule(NameFilter files, String format) {}

  /**
   * Reads the argument.
   *
   * @throws InvalidRequestException if one has no equals sign or no valid glob
   */
  FileFormats(NamedValues arguments) {
    for (String rule : arguments.texts(NAME)) {
      int equals = rule.lastIndexOf('='); // no format's name has one
      if (equals < 0) {
        throw new InvalidRequestException(
            "The argument '%s' has '%s'; give GLOB=FORMAT, such as *.log=log, or the format of all files as 'format'"
                .formatted(NAME, rule));
      }
      String glob = rule.substring(0, equals);
      rules.add(new Rule(NameFilter.of(NAME, ofPath(glob)), rule.substring(equals + 1)));
    }
  }

  /** Files are known by their absolute paths: a glob with a slash may begin at any folder. */
  private static String ofPath(String glob) {
    if (glob.startsWith("/")) {
      return glob.substring(1);
    }
    return glob.contains("/") ? "**/" + glob : glob;
  }

  /** Adds a file to a request, with the format of the first glob that it matches. */
  void add(TextFile file, CompressionRequest.Builder request) {
    for (Rule rule : rules) {
      if (rule.files().takes(file.file())) {
        request.document(file.text(), rule.format());
        return;
      }
    }
    request.document(file.text());
  }
}
