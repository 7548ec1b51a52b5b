package dev.cprs.chat;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a conversation, and whether its LLM can read what was left out. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * ChatScope scope = ChatScope.of("team-7").withRetrievalTool(OriginalReader.TOOL);
 * CompressedChat chat = compressor.compress(messages, scope);
 * }</pre>
 */
public final class ChatScope {
  private static final ChatScope NONE = new ChatScope("", null, "");

  private final String caller;
  private final @Nullable String retrievalTool;
  private final String client;

  private ChatScope(String caller, @Nullable String retrievalTool, String client) {
    this.caller = caller;
    this.retrievalTool = retrievalTool;
    this.client = client;
  }

  /** The empty caller, and no tool. */
  public static ChatScope none() {
    return NONE;
  }

  /**
   * A caller, and no tool.
   *
   * @param caller whose {@link Originals} the texts become: any string, such as a hash of a key
   */
  public static ChatScope of(String caller) {
    return new ChatScope(Objects.requireNonNull(caller, "caller"), null, caller);
  }

  /**
   * The same caller, whose LLM is really offered a tool, or another way, to read originals by their
   * ids. Marks then name the id of the original, and what the tool returns is never compressed.
   *
   * @param name the tool's name in this conversation, such as {@link OriginalReader#TOOL}
   */
  public ChatScope withRetrievalTool(String name) {
    return new ChatScope(caller, Objects.requireNonNull(name, "name"), client);
  }

  /**
   * The same caller, whose LLM is offered these tools and no others. If {@link OriginalReader#TOOL}
   * is among them, it is the tool that reads originals.
   *
   * @param names those of all tools in a request
   */
  public ChatScope withTools(Collection<String> names) {
    return new ChatScope(
        caller, names.contains(OriginalReader.TOOL) ? OriginalReader.TOOL : null, client);
  }

  /**
   * The same with a client of its own: clients get equal shares of the compressor ({@link
   * dev.cprs.CompressionRequest.Builder#client}). Without it, the caller is the client.
   *
   * @param name any text; nobody sees it
   */
  public ChatScope withClient(String name) {
    return new ChatScope(caller, retrievalTool, Objects.requireNonNull(name, "name"));
  }

  /** Whose originals the texts become. */
  public String caller() {
    return caller;
  }

  /** Who shares the compressor with others. */
  public String client() {
    return client;
  }

  /** The tool that reads originals; empty if none is offered. */
  public Optional<String> retrievalTool() {
    return Optional.ofNullable(retrievalTool);
  }

  /**
   * Whether what a tool returned is an original, or a part of one: that of this scope, or one of
   * the library's own.
   */
  boolean isRetrieval(ToolCall call) {
    return call.name().equals(retrievalTool) || OriginalReader.isTool(call.name());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChatScope that
        && caller.equals(that.caller)
        && client.equals(that.client)
        && Objects.equals(retrievalTool, that.retrievalTool);
  }

  @Override
  public int hashCode() {
    return Objects.hash(caller, retrievalTool, client);
  }

  /** The tool, not the caller. */
  @Override
  public String toString() {
    return "ChatScope{retrieval tool: %s}".formatted(retrievalTool);
  }
}
