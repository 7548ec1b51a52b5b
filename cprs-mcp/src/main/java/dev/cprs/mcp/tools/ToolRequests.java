package dev.cprs.mcp.tools;

import dev.cprs.Budget;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ControlPrompt;
import dev.cprs.options.NamedValues;
import dev.cprs.options.RequestOptions;
import java.util.OptionalInt;

/** Makes requests of the arguments that all tools have: query, focus and the library's options. */
final class ToolRequests {
  private ToolRequests() {}

  /**
   * A request without its documents.
   *
   * @param defaultMaxTokens what may be kept where the call sets no budget; empty: all
   * @throws dev.cprs.InvalidRequestException if an argument can't be
   */
  static CompressionRequest.Builder of(NamedValues arguments, OptionalInt defaultMaxTokens) {
    CompressionOptions options = RequestOptions.options(arguments);
    if (defaultMaxTokens.isPresent()
        && options.budget().isEmpty()
        && options.spanForm().isEmpty()) {
      options = options.toBuilder().budget(Budget.maxTokens(defaultMaxTokens.getAsInt())).build();
    }
    String query = arguments.requiredText("query");
    return CompressionRequest.builder(
            arguments.text("focus").map(focus -> Focus.joined(query, focus)).orElse(query))
        .controlPrompt(RequestOptions.controlPrompt(arguments).orElse(ControlPrompt.facts()))
        .options(options);
  }
}
