package dev.cprs.mcp.tools;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.options.NamedValues;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.OptionalInt;

/** {@code compress_text}: keeps the parts of a text that a query needs. */
public final class CompressText implements ServerTool {
  private final Answers answers;

  public CompressText(ContextCompressor compressor) {
    answers = new Answers(compressor);
  }

  @Override
  public String name() {
    return "compress_text";
  }

  @Override
  public CallToolResult call(
      ToolClient client, CallToolRequest call, NamedValues arguments) {
    String text = arguments.requiredText("text");
    CompressionRequest.Builder request =
        ToolRequests.of(arguments, OptionalInt.empty()).document(text);
    arguments.refuseOthers();
    return answers.answer(Progress.tell(client, call, request).build(), new Writer(text));
  }

  private record Writer(String text) implements Answers.Writer {
    @Override
    public Draft draft(CompressedContext kept) {
      if (!kept.isEmpty()) {
        TextLines lines = new TextLines(text);
        return new Draft(
            List.of(kept.text()),
            kept.spans().stream().map(lines::passage).toList(),
            List.of(),
            ToolResults.facts(kept.stats()));
      }
      return switch (kept.outcome()) {
        case ORIGINAL_RETURNED -> without(kept, kept.text());
        case BUDGET_TOO_SMALL -> nothingFits(kept);
        default -> without(kept, "Nothing in the text was found for this query.");
      };
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
