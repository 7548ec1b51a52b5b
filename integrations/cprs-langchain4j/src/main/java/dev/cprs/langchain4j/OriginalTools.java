package dev.cprs.langchain4j;

import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tool by which an LLM reads what was left out of a compressed text: {@value
 * OriginalReader#TOOL}.
 *
 * <pre>{@code
 * ChatCompressor chat = ChatCompressor.builder(compressor).originals(originals).build();
 * OriginalReader reader = OriginalReader.builder(originals).compressor(compressor).build();
 * AiServices.builder(Assistant.class)
 *     .chatModel(new CompressingChatModel(model, chat))
 *     .tools(OriginalTools.of(reader))
 *     .build();
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class OriginalTools {
  private final OriginalReader reader;
  private final String caller;

  private OriginalTools(OriginalReader reader, String caller) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.caller = Objects.requireNonNull(caller, "caller");
  }

  /** The tool for an application with one caller, whose name is empty. */
  public static OriginalTools of(OriginalReader reader) {
    return new OriginalTools(reader, "");
  }

  /**
   * The tool for the texts of a caller.
   *
   * @param caller as it is given to the model that compresses, or with {@link Originals#put}
   */
  public static OriginalTools of(OriginalReader reader, String caller) {
    return new OriginalTools(reader, caller);
  }

  /**
   * Reads an original. Called by LangChain4j.
   *
   * @return what was read, or what is wrong with the call, for the LLM
   */
  @Tool(name = OriginalReader.TOOL, value = OriginalReader.TOOL_DESCRIPTION)
  public String readOriginal(
      @P(name = "id", value = OriginalReader.ID_DESCRIPTION) String id,
      @P(name = "lines", value = OriginalReader.LINES_DESCRIPTION, required = false)
          @Nullable String lines,
      @P(name = "query", value = OriginalReader.QUERY_DESCRIPTION, required = false)
          @Nullable String query) {
    Map<String, @Nullable Object> arguments = new HashMap<>();
    arguments.put("id", id);
    arguments.put("lines", lines);
    arguments.put("query", query);
    return reader.answer(caller, arguments);
  }
}
