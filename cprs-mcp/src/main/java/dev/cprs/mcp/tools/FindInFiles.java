package dev.cprs.mcp.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.Span;
import dev.cprs.mcp.files.FileLimits;
import dev.cprs.mcp.files.FileSearch;
import dev.cprs.mcp.files.FoundFiles;
import dev.cprs.mcp.files.FoundFiles.Skipped;
import dev.cprs.mcp.files.FoundFiles.TextFile;
import dev.cprs.mcp.files.NameFilter;
import dev.cprs.mcp.files.Roots;
import dev.cprs.mcp.stdio.Json;
import dev.cprs.options.NamedValues;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** {@code find_in_files}: keeps the parts of files that a query needs. */
public final class FindInFiles implements ServerTool {
  /** What may come back unless the call says: a language model has to read it. */
  static final int DEFAULT_MAX_TOKENS = 4000;

  /** So many files that were left out are named, all are counted. */
  private static final int SKIPPED_NAMED = 20;

  private final ContextCompressor compressor;
  private final ClientRoots clientRoots;
  private final FileLimits limits;

  public FindInFiles(ContextCompressor compressor, ClientRoots clientRoots, FileLimits limits) {
    this.compressor = compressor;
    this.clientRoots = clientRoots;
    this.limits = limits;
  }

  @Override
  public String name() {
    return "find_in_files";
  }

  @Override
  public CallToolResult call(
      McpSyncServerExchange client, CallToolRequest call, NamedValues arguments) {
    CompressionRequest.Builder request =
        ToolRequests.of(arguments, OptionalInt.of(DEFAULT_MAX_TOKENS));
    NameFilter include = NameFilter.of(arguments.text("include").orElse(null));
    List<String> paths = arguments.texts("paths");
    boolean hidden = arguments.flag("hidden").orElse(false);
    arguments.refuseOthers();
    Roots roots = clientRoots.of(client);
    FoundFiles files =
        new FileSearch(include, hidden, limits)
            .search(paths.isEmpty() ? roots.all() : paths.stream().map(roots::find).toList());
    if (files.read().isEmpty()) {
      throw new InvalidRequestException(
          "There is no text file to search below %s.%s"
              .formatted(
                  paths.isEmpty() ? roots : String.join(" or ", paths),
                  skippedNote(files.skipped())));
    }
    request.documents(files.read().stream().map(TextFile::text).toList());
    return answer(files, compressor.compress(Progress.tell(client, call, request).build()));
  }

  private static CallToolResult answer(FoundFiles files, CompressedContext kept) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    ArrayNode spans = json.putArray("spans");
    StringBuilder passages = new StringBuilder();
    List<TextPlaces> places =
        files.read().stream().map(file -> new TextPlaces(file.text())).toList();
    int before = -1;
    boolean framed = false;
    for (Span span : kept.spans()) {
      int document = span.document();
      String file = files.read().get(document).file().toString();
      int line = places.get(document).write(span, spans.addObject().put("file", file));
      boolean first = document != before;
      framed = first ? isFramed(document, kept) : framed;
      if (framed && first) {
        passages.append("%s:%d\n%s\n\n".formatted(file, line, kept.text(document)));
      } else if (!framed) {
        passages.append("%s:%d\n%s\n\n".formatted(file, line, span.text()));
      }
      before = document;
    }
    json.put("files_searched", files.read().size()).put("files_skipped", files.skipped().size());
    ArrayNode skipped = json.putArray("skipped");
    files.skipped().stream()
        .limit(SKIPPED_NAMED)
        .forEach(
            file ->
                skipped
                    .addObject()
                    .put("file", file.file().toString())
                    .put("reason", file.reason()));
    json.set("stats", ToolResults.stats(kept.stats()));
    List<String> texts = new ArrayList<>();
    if (!kept.isEmpty()) {
      texts.add(passages.toString().strip());
    }
    texts.add(note(files, kept));
    return ToolResults.of(texts, json);
  }

  /**
   * Whether a file's text has more than its spans: the header of a table, the brackets and keys of
   * JSON, the signature of a class. Then it is shown as one passage.
   */
  private static boolean isFramed(int document, CompressedContext kept) {
    int spans =
        kept.spans().stream()
            .filter(span -> span.document() == document)
            .mapToInt(span -> printed(span.text()))
            .sum();
    return printed(kept.text(document)) > spans;
  }

  private static int printed(String text) {
    return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  /** What a reader of the passages should know of them. */
  private static String note(FoundFiles files, CompressedContext kept) {
    int dropped = kept.stats().droppedByBudget();
    return "%s in %s.%s%s"
        .formatted(
            kept.isEmpty() && dropped == 0
                ? "Nothing was found for this query"
                : counted(kept.spans().size(), "passage"),
            counted(files.read().size(), "file"),
            dropped == 0
                ? ""
                : " %s more did not fit into max_tokens.".formatted(counted(dropped, "passage")),
            skippedNote(files.skipped()));
  }

  private static String skippedNote(List<Skipped> skipped) {
    if (skipped.isEmpty()) {
      return "";
    }
    int unnamed = skipped.size() - SKIPPED_NAMED;
    return skipped.stream()
        .limit(SKIPPED_NAMED)
        .map(file -> "%s (%s)".formatted(file.file(), file.reason()))
        .collect(
            Collectors.joining(
                ", ", " Not searched: ", unnamed > 0 ? " and %d more.".formatted(unnamed) : "."));
  }

  private static String counted(int count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
