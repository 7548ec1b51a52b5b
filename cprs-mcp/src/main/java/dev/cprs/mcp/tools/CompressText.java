package dev.cprs.mcp.tools;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.Originals;
import dev.cprs.mcp.stdio.Json;
import dev.cprs.options.NamedValues;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** {@code compress_text}: keeps the parts of a text that a query needs. */
public final class CompressText implements ServerTool {
  private final Answers answers;
  private final @Nullable Originals originals;

  /**
   * @param originals keeps the texts for {@code read_original}; null if that isn't offered
   */
  public CompressText(ContextCompressor compressor, @Nullable Originals originals) {
    answers = new Answers(compressor);
    this.originals = originals;
  }

  @Override
  public String name() {
    return "compress_text";
  }

  @Override
  public CallToolResult call(ToolClient client, CallToolRequest call, NamedValues arguments) {
    String text = arguments.requiredText("text");
    CompressionRequest.Builder request =
        ToolRequests.of(arguments, OptionalInt.empty()).document(text);
    arguments.refuseOthers();
    return answers.answer(
        Progress.tell(client, call, request).build(),
        new Writer(text, new KeptOriginals(originals, client.caller())));
  }

  private record Writer(String text, KeptOriginals originals) implements Answers.Writer {
    @Override
    public Draft draft(CompressedContext kept, boolean bare) {
      if (!kept.isEmpty()) {
        TextLines lines = new TextLines(text);
        return new Draft(
            bare || whole(kept.text()) ? List.of(kept.text()) : withId(kept.text()),
            kept.spans().stream().map(lines::passage).toList(),
            List.of(),
            bare ? Json.MAPPER.createObjectNode() : ToolResults.facts(kept.stats()));
      }
      return switch (kept.outcome()) {
        case ORIGINAL_RETURNED -> without(kept, kept.text());
        case BUDGET_TOO_SMALL -> nothingFits(kept);
        default -> without(kept, "Nothing in the text was found for this query.");
      };
    }

    private boolean whole(String shown) {
      return shown.length() >= text.strip().length();
    }

    private List<String> withId(String shown) {
      Optional<String> id = originals.id(0, text);
      return id.isEmpty()
          ? List.of(shown)
          : List.of(
              shown,
              "[cprs: the whole text has %d lines; id %s for read_original]"
                  .formatted(text.lines().count(), id.get()));
    }

    @Override
    public Draft nothingFits(CompressedContext kept) {
      return Draft.nothingFits(kept, List.of());
    }

    private static Draft without(CompressedContext kept, String said) {
      return new Draft(List.of(said), List.of(), List.of(), ToolResults.facts(kept.stats()));
    }
  }
}
