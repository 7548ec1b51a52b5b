package dev.cprs.chat;

import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionCancelledException;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.CprsException;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.InvalidRequestException;
import dev.cprs.Omissions;
import dev.cprs.ResourceException;
import dev.cprs.internal.Described;
import dev.cprs.internal.SetOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads originals: whole, by lines, or compressed anew by a query. All ways back to what was left
 * out (HTTP, MCP, tools for agents) go through here. What it returns is bounded, and says how to
 * get the rest.
 *
 * <pre>{@code
 * OriginalReader reader = OriginalReader.builder(originals).compressor(compressor).build();
 * reader.read("", OriginalRequest.builder(id).lines("40-63").build()).text();
 * reader.answer("", Map.of("id", id, "query", "Who pays?")); // for an agent's tool
 * }</pre>
 *
 * <p>Thread-safe. The store and the compressor stay their owner's, who closes them.
 */
public final class OriginalReader {
  /** The name of a tool that reads originals. */
  public static final String TOOL = "cprs_read_original";

  /** What the tool does, for a model. */
  public static final String TOOL_DESCRIPTION =
      "Reads the original of a text that was shortened before you saw it. A mark such as "
          + "\"[cprs: 12 lines left out, 40-51; id 3f9c...]\" has the id. Give lines to read just "
          + "these, or a query to get what bears on it. Without both, the text is read from its "
          + "beginning.";

  /** What the tool's parameter {@code id} means, for a model. */
  public static final String ID_DESCRIPTION = "The 24 hexadecimal digits of the id in the mark";

  /** What the tool's parameter {@code lines} means, for a model. */
  public static final String LINES_DESCRIPTION =
      "Optional: the lines to read, such as 40-63,71-80; they count from 1";

  /** What the tool's parameter {@code query} means, for a model. */
  public static final String QUERY_DESCRIPTION =
      "Optional: a question, or what to find; only what bears on it is returned";

  private static final String READ_ORIGINAL = "read_original";

  private static final Logger log = LoggerFactory.getLogger(OriginalReader.class);
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{" + OriginalBytes.DIGITS + "}", Pattern.CASE_INSENSITIVE);

  private final Originals originals;
  private final @Nullable ContextCompressor compressor;
  private final int maxCharacters;
  private final int maxTokens;

  private OriginalReader(Builder builder) {
    this.originals = builder.originals;
    this.compressor = builder.compressor;
    this.maxCharacters = builder.maxCharacters == null ? 40_000 : builder.maxCharacters;
    this.maxTokens = builder.maxTokens == null ? 2_000 : builder.maxTokens;
  }

  /** Starts a reader of a store. */
  public static Builder builder(Originals originals) {
    return new Builder(originals);
  }

  /** The JSON schema of the tool's arguments: {@code id}, {@code lines}, {@code query}. */
  public static String toolParameters() {
    return """
        {"type":"object","properties":{\
        "id":{"type":"string","description":"%s"},\
        "lines":{"type":"string","description":"%s"},\
        "query":{"type":"string","description":"%s"}},\
        "required":["id"],"additionalProperties":false}"""
        .formatted(ID_DESCRIPTION, LINES_DESCRIPTION, QUERY_DESCRIPTION);
  }

  /**
   * Whether a tool is one of the library's own that read originals: {@code read_original}, under
   * any prefix, as {@link #TOOL} and MCP clients have one.
   *
   * @param name as the LLM knows it
   */
  public static boolean isTool(String name) {
    int prefix = name.length() - READ_ORIGINAL.length();
    return name.endsWith(READ_ORIGINAL)
        && (prefix == 0 || !Character.isLetterOrDigit(name.charAt(prefix - 1)));
  }

  /**
   * Whether a text is an answer of {@link #answer}, whatever tool it came through. Such texts are
   * not compressed again: somebody asked for them.
   */
  public static boolean isAnswer(String text) {
    return text.startsWith(OriginalReading.OPENING);
  }

  /**
   * Reads an original, or says why it isn't there.
   *
   * @param caller whose text it is, as it was put
   * @throws InvalidRequestException if the lines can't be read or aren't there, if there is a query
   *     and no compressor, or if the compressor refuses the query
   * @throws ResourceException if the store can't be read
   */
  public OriginalReading read(String caller, OriginalRequest request) {
    CompletableFuture<OriginalReading> reading = readAsync(caller, request);
    try {
      return reading.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() instanceof CompletionException c ? c.getCause() : e.getCause();
      throw cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    } catch (CancellationException e) {
      throw new CompressionCancelledException("The request was cancelled before it finished");
    } catch (InterruptedException e) {
      reading.cancel(true);
      Thread.currentThread().interrupt();
      throw new CompressionCancelledException(
          "The request's thread was interrupted before the request finished");
    }
  }

  /**
   * As {@link #read}; a query is worked on by the compressor's threads. Completing the future from
   * outside, as by cancelling it, stops that.
   *
   * @return fails with what {@link #read} throws
   */
  public CompletableFuture<OriginalReading> readAsync(String caller, OriginalRequest request) {
    try {
      Originals.Lookup lookup = originals.find(caller, request.id());
      return lookup.text().isPresent()
          ? part(lookup.text().get(), request)
          : CompletableFuture.completedFuture(
              OriginalReading.missing(
                  lookup.status(), request.id(), missing(lookup.status(), request.id())));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * Answers a tool call. Whatever is wrong with it is said in the answer, so that the model can
   * correct itself.
   *
   * @param arguments {@code id}, and perhaps {@code lines} and {@code query}: texts, numbers, or
   *     for the lines a list of them. Others are ignored.
   * @return {@link OriginalReading#forModel}, or what failed
   * @throws CompressionCancelledException if the thread is interrupted, or the compressor is closed
   */
  public String answer(String caller, Map<String, ? extends @Nullable Object> arguments) {
    try {
      return read(caller, ToolArguments.request(arguments)).forModel();
    } catch (CompressionCancelledException e) {
      throw e;
    } catch (InvalidRequestException e) {
      return OriginalReading.OPENING + "can't be read: " + e.getMessage() + "]";
    } catch (CprsException e) {
      log.warn("An original can't be read", e);
      return OriginalReading.OPENING + "can't be read now: " + e.getMessage() + "]";
    }
  }

  private CompletableFuture<OriginalReading> part(String text, OriginalRequest request) {
    OriginalLines lines = new OriginalLines(text);
    List<OriginalLines.Range> wanted =
        request.lines().map(lines::parse).orElseGet(() -> List.of(lines.whole()));
    return request.query().isEmpty()
        ? CompletableFuture.completedFuture(bounded(request.id(), lines, wanted))
        : compressed(request, request.query().get(), lines, wanted);
  }

  private OriginalReading bounded(
      String id, OriginalLines lines, List<OriginalLines.Range> wanted) {
    List<OriginalLines.Range> taken = new ArrayList<>();
    List<OriginalLines.Range> rest = new ArrayList<>();
    int room = maxCharacters;
    for (OriginalLines.Range range : wanted) {
      if (room < 1 || !rest.isEmpty()) {
        rest.add(range);
        continue;
      }
      OriginalLines.Range part = lines.beginning(range, room);
      taken.add(part);
      room -= part.end() - part.start();
      if (part.end() < range.end()) {
        rest.add(new OriginalLines.Range(part.end(), range.end()));
      }
    }
    return OriginalReading.lines(
        id,
        taken.stream().map(lines::in).toList(),
        taken.stream().map(range -> lines.names(List.of(range))).toList(),
        lines.count(),
        rest.isEmpty() ? null : lines.names(rest));
  }

  private CompletableFuture<OriginalReading> compressed(
      OriginalRequest request,
      String query,
      OriginalLines lines,
      List<OriginalLines.Range> searched) {
    if (compressor == null) {
      throw new InvalidRequestException(
          "There is a query, and nothing here that compresses by it; ask for lines instead");
    }
    boolean whole = searched.equals(List.of(lines.whole()));
    CompressionOptions options =
        CompressionOptions.builder()
            .budget(Budget.maxTokens(request.maxTokens().orElse(maxTokens)))
            .emptyResult(EmptyResultPolicy.EMPTY)
            // Marks count lines from the beginning of what is compressed.
            .omissions(whole ? Omissions.MARKED : Omissions.SILENT)
            .build();
    CompletableFuture<CompressedContext> source =
        compressor.compressAsync(
            CompressionRequest.builder(query)
                .documents(searched.stream().map(lines::in).toList())
                .options(options)
                .build());
    CompletableFuture<OriginalReading> reading =
        source.thenApply(
            kept -> compressed(request.id(), lines.names(searched), lines.count(), kept));
    reading.whenComplete(
        (done, failure) -> {
          if (!source.isDone()) { // nobody waits for it any more
            source.cancel(true);
          }
        });
    return reading;
  }

  private OriginalReading compressed(
      String id, String searched, int totalLines, CompressedContext kept) {
    String text = kept.text();
    String message =
        switch (kept.outcome()) {
          case NOTHING_FOUND ->
              "Nothing in these lines was found to bear on the query; ask another way, or read the lines";
          case BUDGET_TOO_SMALL ->
              "Something was found, and not a word of it fits; allow more tokens, or read the lines";
          default -> null;
        };
    if (text.length() > maxCharacters) {
      OriginalLines whole = new OriginalLines(text);
      text = whole.in(whole.beginning(whole.whole(), maxCharacters));
      message =
          String.format(
              Locale.ROOT,
              "[cut off after %,d characters; ask more exactly, or read the lines]",
              text.length());
    }
    return OriginalReading.compressed(id, text, searched, totalLines, message);
  }

  private static String missing(Originals.Status status, String id) {
    if (status == Originals.Status.EXPIRED) {
      return "The original %s has expired: it was kept, and was too old or made room for newer ones. Get the text from where it came from"
          .formatted(id);
    }
    return ID.matcher(id).matches()
        ? "There is no original %s: it was never kept for this caller, or so long ago that this is forgotten. Copy the id from the mark, or get the text from where it came from"
            .formatted(id)
        : "'%s' is not the id of an original; an id has %d hexadecimal digits. Copy it from the mark"
            .formatted(Described.abbreviated(id), OriginalBytes.DIGITS);
  }

  /** Builds a reader. Each setting may be given once. Not thread-safe. */
  public static final class Builder {
    private final Originals originals;
    private @Nullable ContextCompressor compressor;
    private @Nullable Integer maxCharacters;
    private @Nullable Integer maxTokens;

    private Builder(Originals originals) {
      this.originals = Objects.requireNonNull(originals, "originals");
    }

    /** Sets what compresses by a query. Default: none, and queries are refused. */
    public Builder compressor(ContextCompressor value) {
      compressor = SetOnce.check("compressor", compressor, value);
      return this;
    }

    /**
     * Sets how many characters (UTF-16 units) of an original are returned at most; at least 1.
     * Default: 40,000.
     */
    public Builder maxCharacters(int value) {
      maxCharacters =
          SetOnce.check("maxCharacters", maxCharacters, checked("maxCharacters", value));
      return this;
    }

    /**
     * Sets how many tokens are kept by a query at most, where a request doesn't say; at least 1.
     * Default: 2,000.
     */
    public Builder maxTokens(int value) {
      maxTokens = SetOnce.check("maxTokens", maxTokens, checked("maxTokens", value));
      return this;
    }

    /** The reader. */
    public OriginalReader build() {
      return new OriginalReader(this);
    }

    private static int checked(String name, int value) {
      if (value < 1) {
        throw new InvalidRequestException("%s is %d; give at least 1".formatted(name, value));
      }
      return value;
    }
  }
}
