package dev.cprs.google.adk;

import com.google.adk.agents.CallbackContext;
import com.google.adk.models.LlmRequest;
import com.google.adk.models.LlmResponse;
import com.google.adk.plugins.BasePlugin;
import com.google.genai.types.Content;
import com.google.genai.types.GenerateContentConfig;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.Role;
import io.reactivex.rxjava3.core.Maybe;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Compresses the context in what the agents of a runner send to their models, by the rules of
 * {@link ChatCompressor}.
 *
 * <pre>{@code
 * Runner runner =
 *     Runner.builder()
 *         .agent(agent)
 *         .plugins(List.of(new CompressionPlugin(compressor)))
 *         ...
 * }</pre>
 *
 * <p>The system instruction counts as system text, and the strings of a function's response as a
 * tool's result, judged by the user's question and the function's call: the keys, and what is no
 * string, stay, and so does a response with an {@code error}. Never touched: what the model wrote,
 * its thoughts and calls, files, and every setting. The session's events stay as they are. The
 * thread that runs the agent waits for the compression, which its interruption stops. Live sessions
 * ({@code runLive}) don't pass by here. Thread-safe.
 *
 * <p>Where an agent has a tool named {@value dev.cprs.chat.OriginalReader#TOOL}, the marks in
 * compressed texts name the ids of the originals, if the compressor has {@linkplain
 * ChatCompressor.Builder#originals some}. The caller whose they are is the session's user.
 */
public final class CompressionPlugin extends BasePlugin {
  private final ChatCompressor compressor;

  /** A plugin with the name {@code cprs}. */
  public CompressionPlugin(ChatCompressor compressor) {
    super("cprs");
    this.compressor = Objects.requireNonNull(compressor, "compressor");
  }

  /** Changes the request and lets it go on; fails with what {@link ChatCompressor} throws. */
  @Override
  public Maybe<LlmResponse> beforeModelCallback(
      CallbackContext context, LlmRequest.Builder builder) {
    return Maybe.fromAction(() -> compress(context, builder));
  }

  private void compress(CallbackContext context, LlmRequest.Builder builder) {
    LlmRequest request = builder.build();
    ChatScope scope = ChatScope.of(context.userId()).withTools(request.tools().keySet());
    List<ChatMessage> messages = new ArrayList<>();
    Optional<Content> system = request.config().flatMap(GenerateContentConfig::systemInstruction);
    system.ifPresent(content -> messages.add(AdkContents.read(Role.SYSTEM, content)));
    int first = messages.size();
    messages.addAll(AdkContents.read(request.contents()));
    List<ChatMessage> compressed = compressor.compress(messages, scope).messages();
    builder.contents(
        AdkContents.write(request.contents(), compressed.subList(first, compressed.size())));
    if (first > 0 && !compressed.get(0).equals(messages.get(0))) {
      GenerateContentConfig config = request.config().orElseThrow();
      Content written = AdkContents.write(system.orElseThrow(), compressed.get(0));
      builder.config(config.toBuilder().systemInstruction(written).build());
    }
  }
}
