package dev.cprs.spring.ai;

import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
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
   * The key of the caller in the tool context: the name under which its texts were {@linkplain
   * Originals#put put}. Without it, the caller's name is empty.
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
    Object caller = toolContext == null ? null : toolContext.getContext().get(CALLER);
    return reader.answer(caller == null ? "" : caller.toString(), arguments(toolInput));
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
