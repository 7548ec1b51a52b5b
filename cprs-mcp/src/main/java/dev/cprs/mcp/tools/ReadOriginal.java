package dev.cprs.mcp.tools;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.OriginalReading;
import dev.cprs.chat.OriginalRequest;
import dev.cprs.chat.Originals;
import dev.cprs.options.NamedValues;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;

/** {@code read_original}: reads what the other tools left out. */
public final class ReadOriginal implements ServerTool {
  static final int DEFAULT_MAX_TOKENS = 4000;

  /** More than a token mostly has; what turns out too long is read again, shorter. */
  private static final int CHARACTERS_A_TOKEN = 4;

  private static final int TRIES = 6;

  private final Originals originals;
  private final ContextCompressor compressor;

  public ReadOriginal(Originals originals, ContextCompressor compressor) {
    this.originals = originals;
    this.compressor = compressor;
  }

  @Override
  public String name() {
    return "read_original";
  }

  @Override
  public CallToolResult call(ToolClient client, CallToolRequest call, NamedValues arguments) {
    OriginalRequest.Builder request = OriginalRequest.builder(arguments.requiredText("id"));
    arguments.text("query").ifPresent(request::query);
    request.lines(String.join(",", lines(call, arguments)));
    int max = arguments.integer("max_tokens").orElse(DEFAULT_MAX_TOKENS);
    if (max < 1) {
      throw new InvalidRequestException("max_tokens is %d; give at least 1".formatted(max));
    }
    arguments.refuseOthers();
    OriginalReading reading = within(max, client, request.build());
    return CallToolResult.builder()
        .addTextContent(reading.forModel())
        .isError(reading.status() != Originals.Status.FOUND)
        .build();
  }

  /** A list and a number are as good as a text. */
  private static List<String> lines(CallToolRequest call, NamedValues arguments) {
    Object given = call.arguments() == null ? null : call.arguments().get("lines");
    if (given instanceof Integer line) {
      return arguments.has("lines") ? List.of(line.toString()) : List.of();
    }
    return arguments.texts("lines");
  }

  private OriginalReading within(int max, ToolClient client, OriginalRequest request) {
    Originals weighed = new Weighed(originals, client);
    int characters = (int) Math.min(Integer.MAX_VALUE, (long) max * CHARACTERS_A_TOKEN);
    int tokens = Math.max(1, max - max / 8); // for the lines that frame the answer
    for (int tried = 1; ; tried++) {
      OriginalReading reading =
          OriginalReader.builder(weighed)
              .compressor(compressor)
              .maxCharacters(characters)
              .maxTokens(tokens)
              .build()
              .read(client.caller(), request);
      int taken = compressor.countTokens(reading.forModel());
      if (taken <= max || tried == TRIES || characters == 1) {
        return reading;
      }
      double share = Math.min(0.9 * max / taken, 0.8);
      characters = (int) Math.max(1, characters * share);
      tokens = (int) Math.max(1, tokens * share);
    }
  }

  /**
   * A store whose text is counted when it is read: what is asked for is a few bytes, and what is
   * read may be all that the store holds. It is read again for an answer that turns out too long,
   * and counted once.
   */
  private static final class Weighed implements Originals {
    private final Originals texts;
    private final ToolClient client;
    private boolean counted;

    Weighed(Originals texts, ToolClient client) {
      this.texts = texts;
      this.client = client;
    }

    @Override
    public String put(String caller, String text) {
      return texts.put(caller, text);
    }

    @Override
    public Lookup find(String caller, String id) {
      Lookup found = texts.find(caller, id);
      if (!counted) {
        found.text().ifPresent(client::reads);
        counted = true;
      }
      return found;
    }
  }
}
