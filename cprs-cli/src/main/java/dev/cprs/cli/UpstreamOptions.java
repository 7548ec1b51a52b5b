package dev.cprs.cli;

import dev.cprs.InvalidRequestException;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.server.Upstream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The LLM's API to act as a proxy for. */
final class UpstreamOptions {
  @Option(
      names = "--upstream",
      paramLabel = "URL",
      description =
          "Act as a proxy for the LLM API at this address (OpenAI's, Anthropic's or a compatible"
              + " one): requests under /v1 are forwarded, with the context in chat requests"
              + " compressed (default: none)")
  private @Nullable String upstream;

  @Option(
      names = "--upstream-v1",
      paramLabel = "keep|replace",
      description =
          "Whether the /v1 of a client's path is kept after the path of --upstream, or replaced by"
              + " that path (default: replaced where that path has a version, as /v1beta/openai, or"
              + " names a deployment)")
  private @Nullable String v1;

  @Option(
      names = "--strict",
      description = "Refuse a request that can't be compressed, instead of forwarding it unchanged")
  private boolean strict;

  @Option(
      names = "--audit",
      description =
          "Decide, log and measure what would be compressed, and forward requests unchanged")
  private boolean audit;

  @Option(
      names = "--retrieval-tool",
      description =
          "Add the tool cprs_read_original to requests that have tools, so that the LLM can ask for"
              + " what was left out; clients must answer its calls, by GET /v1/retrieve/ID")
  private boolean retrievalTool;

  @Option(
      names = "--prices",
      paramLabel = "FILE",
      description =
          "A JSON file with dollars per million input tokens by model, {\"gpt-4o\": 2.5,"
              + " \"claude-*\": 3}, so that /v1/savings tells dollars too (default: none)")
  private @Nullable Path prices;

  @Option(
      names = "--compress-tool-results",
      description = "Also compress the results of tool calls in requests to --upstream")
  private boolean toolResults;

  /**
   * The API, if one is given.
   *
   * @param rules what is compressed, but for tool results
   * @throws InvalidRequestException if an option is invalid, or needs an API and none is given
   */
  Optional<Upstream> upstream(UnaryOperator<ChatCompressor.Builder> rules) {
    boolean others =
        v1 != null || strict || audit || retrievalTool || prices != null || toolResults;
    if (upstream == null) {
      if (others) {
        throw new InvalidRequestException(
            "--upstream-v1, --strict, --audit, --retrieval-tool, --prices and"
                + " --compress-tool-results need --upstream; give it, or leave them out");
      }
      return Optional.empty();
    }
    return Optional.of(
        Upstream.at(uri(upstream))
            .withV1(v1())
            .withStrict(strict)
            .withAudit(audit)
            .withRetrievalTool(retrievalTool)
            .withRules( // without the option it is each request's to say
                builder -> rules.apply(toolResults ? builder.toolResults(true) : builder)));
  }

  /** The file of prices, if one is given. */
  Optional<Path> prices() {
    return Optional.ofNullable(prices);
  }

  private Upstream.V1 v1() {
    return switch (v1 == null ? "" : v1) {
      case "" -> Upstream.V1.GUESSED;
      case "keep" -> Upstream.V1.KEPT;
      case "replace" -> Upstream.V1.REPLACED;
      default ->
          throw new InvalidRequestException(
              "--upstream-v1 is '%s'; give keep or replace".formatted(v1));
    };
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new InvalidRequestException(
          "The upstream '%s' is not a valid address (%s); give one such as https://api.openai.com"
              .formatted(withoutSecrets(text), e.getReason()),
          e);
    }
  }

  /** An address without a user's name and without parameters, which may be keys. */
  private static String withoutSecrets(String address) {
    // Up to the last @: a password may have one in it, and marks that end an address too.
    return address.replaceFirst("(?s)//.*@", "//").replaceFirst("(?s)[?#].*", "");
  }
}
