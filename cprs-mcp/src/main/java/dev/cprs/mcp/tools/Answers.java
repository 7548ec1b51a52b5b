package dev.cprs.mcp.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressedContext.Outcome;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.EmptyResultException;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Makes answers that keep to {@code max_tokens} as a whole: headings, notes and structured content
 * with the passages. A request is scored once and decoded for several budgets; the largest is taken
 * whose answer fits. Thread-safe.
 */
final class Answers {
  /** What structured content may take: this share of the text, or a few tokens for a short one. */
  private static final double STRUCTURE_SHARE = 0.3;

  private static final int SHORT_STRUCTURE = 64;
  private static final int TENTHS = 10;

  private final ContextCompressor compressor;

  Answers(ContextCompressor compressor) {
    this.compressor = compressor;
  }

  /** Writes what was kept. */
  interface Writer {
    /**
     * What was kept.
     *
     * @param bare whether it is the passages and no more: no ids, notes and facts
     */
    Draft draft(CompressedContext kept, boolean bare);

    /** One without any passage, in as few words as can be. */
    Draft nothingFits(CompressedContext kept);
  }

  /** The limit that a request has for its whole answer. */
  static OptionalInt maxTokens(CompressionRequest request) {
    return request.options().budget().orElse(Budget.none()) instanceof Budget.MaxTokens limit
        ? OptionalInt.of(limit.tokens())
        : OptionalInt.empty();
  }

  /** Answers a request. What it throws is what the compressor does. */
  CallToolResult answer(CompressionRequest request, Writer writer) {
    OptionalInt limit = maxTokens(request);
    if (limit.isEmpty()) {
      return result(writer.draft(compressor.compress(request), false), Integer.MAX_VALUE);
    }
    int max = limit.getAsInt();
    List<CompressedContext> kept = compress(request, max);
    for (boolean bare : new boolean[] {false, true}) {
      for (CompressedContext candidate : kept) {
        if (candidate.isEmpty() && !kept.get(0).isEmpty()) {
          break; // another form may hold more
        }
        Draft draft = writer.draft(candidate, bare);
        Structure structure = new Structure(draft, compressor::countTokens);
        if (tokens(draft) + compressor.countTokens(structure.least().toString()) <= max
            || candidate.outcome() == Outcome.ORIGINAL_RETURNED) { // as the request wants it
          return result(draft, max);
        }
      }
    }
    CompressedContext least = kept.get(kept.size() - 1);
    CompressionOptions options = request.options();
    boolean required = !options.alwaysKeep().isEmpty() || !options.alwaysKeepTexts().isEmpty();
    boolean beyond = required && !least.isEmpty();
    return result(beyond ? writer.draft(least, true) : writer.nothingFits(least), max);
  }

  /** Less and less, down to a tenth. */
  private List<CompressedContext> compress(CompressionRequest request, int max) {
    List<Budget> budgets =
        IntStream.range(0, TENTHS)
            .map(tenth -> (int) Math.max(1, (long) max * (TENTHS - tenth) / TENTHS))
            .distinct()
            .mapToObj(Budget::maxTokens)
            .toList();
    try {
      return compressor.compress(request, budgets);
    } catch (EmptyResultException e) { // it may be empty for the smaller budgets alone
      return List.of(compressor.compress(request));
    }
  }

  private CallToolResult result(Draft draft, int max) {
    int text = tokens(draft);
    int share = Math.max(SHORT_STRUCTURE, (int) (STRUCTURE_SHARE * text));
    ObjectNode json =
        new Structure(draft, compressor::countTokens)
            .within(Math.min(share, max - text), max - text);
    return ToolResults.of(draft.texts(), json);
  }

  private int tokens(Draft draft) {
    return compressor.countTokens(draft.text());
  }
}
