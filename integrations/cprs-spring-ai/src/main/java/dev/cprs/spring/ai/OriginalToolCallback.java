package dev.cprs.spring.ai;

import dev.cprs.chat.OriginalReader;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.definition.ToolDefinition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tool by which an LLM reads what was left out of a compressed text: {@value
 * OriginalReader#TOOL}.
 *
 * <pre>{@code
 * ChatCompressor chat = ChatCompressor.builder(compressor).originals(originals).build();
 * OriginalReader reader = OriginalReader.builder(originals).compressor(compressor).build();
 * ChatClient.builder(model)
 *     .defaultAdvisors(new CompressingAdvisor(chat))
 *     .defaultToolCallbacks(OriginalToolCallback.of(reader))
 *     .build();
 * }</pre>
 *
 * <p>Where there are several callers, each call of the chat client names its own in the tool
 * context, under {@link #CALLER}. Thread-safe.
 */
public final class OriginalToolCallback implements ToolCallback {
  /**
   * The key of the caller in the tool context: whose originals are read, and whose {@link
   * CompressingAdvisor} makes of the texts that it compresses. Without it, the caller's name is
   * empty.
   */
  public static final String CALLER = "cprs_caller";

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final ToolDefinition DEFINITION =
      ToolDefinition.builder()
          .name(OriginalReader.TOOL)
          .description(OriginalReader.TOOL_DESCRIPTION)
          .inputSchema(OriginalReader.toolParameters())
          .build();

  private final OriginalReader reader;

  private OriginalToolCallback(OriginalReader reader) {
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  /** The tool over a reader. */
  public static OriginalToolCallback of(OriginalReader reader) {
    return new OriginalToolCallback(reader);
  }

  @Override
  public ToolDefinition getToolDefinition() {
    return DEFINITION;
  }

  @Override
  public String call(String toolInput) {
    return call(toolInput, null);
  }

  /**
   * Reads an original. Called by Spring AI.
   *
   * @return what was read, or what is wrong with the call, for the LLM
   */
  @Override
  public String call(String toolInput, @Nullable ToolContext toolContext) {
    return reader.answer(
        caller(toolContext == null ? null : toolContext.getContext()), arguments(toolInput));
  }

  /** The caller that a tool context names. */
  static String caller(@Nullable Map<String, Object> toolContext) {
    Object caller = toolContext == null ? null : toolContext.get(CALLER);
    return caller == null ? "" : caller.toString();
  }

  private static Map<String, @Nullable Object> arguments(String json) {
    try {
      Map<String, @Nullable Object> arguments =
          JSON.readValue(json, new TypeReference<Map<String, @Nullable Object>>() {});
      return arguments == null ? Map.of() : arguments;
    } catch (JacksonException e) { // as good as none
      return Map.of();
    }
  }
}
