package dev.cprs.mcp.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressedContext;
import dev.cprs.CompressedContext.Outcome;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.Span;
import dev.cprs.chat.Originals;
import dev.cprs.mcp.files.FileLimits;
import dev.cprs.mcp.files.FileSearch;
import dev.cprs.mcp.files.FoundFiles;
import dev.cprs.mcp.files.FoundFiles.Skipped;
import dev.cprs.mcp.files.NameFilter;
import dev.cprs.mcp.files.Roots;
import dev.cprs.mcp.files.TextMemory;
import dev.cprs.mcp.stdio.Json;
import dev.cprs.options.NamedValues;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code find_in_files}: keeps the parts of files that a query needs. */
public final class FindInFiles implements ServerTool {
  /** What may come back unless the call says: a language model has to read it. */
  static final int DEFAULT_MAX_TOKENS = 4000;

  /** So many files that were left out are named, fewer in short answers; all are counted. */
  private static final int SKIPPED_NAMED = 20;

  private static final int TOKENS_FOR_A_NAME = 200;

  private final Answers answers;
  private final FileLimits limits;
  private final TextMemory memory;
  private final @Nullable Originals originals;

  /**
   * @param originals keeps the files for {@code read_original}; null if that isn't offered
   */
  public FindInFiles(
      ContextCompressor compressor, FileLimits limits, @Nullable Originals originals) {
    this.originals = originals;
    answers = new Answers(compressor);
    this.limits = limits;
    memory = new TextMemory(limits);
  }

  @Override
  public String name() {
    return "find_in_files";
  }

  @Override
  public CallToolResult call(ToolClient client, CallToolRequest call, NamedValues arguments) {
    try (TextMemory.Held held = memory.hold(client::reads)) {
      return call(client, call, arguments, held);
    }
  }

  private CallToolResult call(
      ToolClient client, CallToolRequest call, NamedValues arguments, TextMemory.Held held) {
    CompressionRequest.Builder request =
        ToolRequests.of(arguments, OptionalInt.of(DEFAULT_MAX_TOKENS));
    NameFilter include = NameFilter.of("include", arguments.text("include").orElse(null));
    FileFormats formats = new FileFormats(arguments);
    List<String> paths = arguments.texts("paths");
    boolean hidden = arguments.flag("hidden").orElse(false);
    arguments.refuseOthers();
    Roots roots = client.roots();
    FoundFiles files =
        new FileSearch(include, hidden, limits, held)
            .search(paths.isEmpty() ? roots.all() : paths.stream().map(roots::find).toList());
    if (files.read().isEmpty()) {
      throw new InvalidRequestException(
          "There is no text file to search below %s.%s"
              .formatted(
                  paths.isEmpty() ? roots : String.join(" or ", paths),
                  skippedNote(files.skipped(), SKIPPED_NAMED)));
    }
    files.read().forEach(file -> formats.add(file, request));
    CompressionRequest whole = Progress.tell(client, call, request).build();
    int named =
        Math.min(
            SKIPPED_NAMED, Answers.maxTokens(whole).orElse(Integer.MAX_VALUE) / TOKENS_FOR_A_NAME);
    return answers.answer(
        whole, new Writer(files, named, new KeptOriginals(originals, client.caller())));
  }

  /**
   * @param named how many files that were left out are named
   */
  private record Writer(FoundFiles files, int named, KeptOriginals originals)
      implements Answers.Writer {
    @Override
    public Draft draft(CompressedContext kept, boolean bare) {
      StringBuilder text = new StringBuilder();
      List<Passage> passages = new ArrayList<>();
      List<TextLines> lines =
          files.read().stream().map(file -> new TextLines(file.text())).toList();
      int before = -1;
      boolean framed = false;
      for (Span span : kept.spans()) {
        int document = span.document();
        Passage passage = lines.get(document).passage(span);
        passages.add(passage);
        boolean first = document != before;
        framed = first ? isFramed(document, kept) : framed;
        if (first || !framed) {
          text.append(
              "%s:%d%s\n%s\n\n"
                  .formatted(
                      file(document),
                      passage.line(),
                      first && !bare ? id(document) : "",
                      framed ? kept.text(document) : span.text()));
        }
        before = document;
      }
      List<String> texts = new ArrayList<>();
      if (!kept.isEmpty()) {
        texts.add(text.toString().strip());
      } else if (kept.outcome() == Outcome.ORIGINAL_RETURNED) {
        texts.add(kept.text());
      }
      if (bare) {
        return new Draft(texts, passages, names(), Json.MAPPER.createObjectNode());
      }
      texts.add(note(kept));
      return new Draft(texts, passages, names(), facts(kept));
    }

    @Override
    public Draft nothingFits(CompressedContext kept) {
      return Draft.nothingFits(kept, names());
    }

    /** What a reader of the passages should know of them. */
    private String note(CompressedContext kept) {
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
              skippedNote(files.skipped(), named));
    }

    /** What follows the first place of a file. */
    private String id(int document) {
      return originals
          .id(document, files.read().get(document).text())
          .map(" [cprs: id %s]"::formatted)
          .orElse("");
    }

    private String file(int document) {
      return files.read().get(document).file().toString();
    }

    private List<String> names() {
      return files.read().stream().map(file -> file.file().toString()).toList();
    }

    private ObjectNode facts(CompressedContext kept) {
      return ToolResults.facts(kept.stats())
          .put("files_searched", files.read().size())
          .put("files_skipped", files.skipped().size());
    }
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

  private static String skippedNote(List<Skipped> skipped, int named) {
    if (skipped.isEmpty()) {
      return "";
    }
    if (named == 0) {
      return " Not searched: %s.".formatted(counted(skipped.size(), "file"));
    }
    int unnamed = skipped.size() - named;
    return skipped.stream()
        .limit(named)
        .map(file -> "%s (%s)".formatted(file.file(), file.reason()))
        .collect(
            Collectors.joining(
                ", ", " Not searched: ", unnamed > 0 ? " and %d more.".formatted(unnamed) : "."));
  }

  private static String counted(int count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
