package dev.cprs.openai;

import com.openai.client.OpenAIClient;
import com.openai.client.OpenAIClientAsync;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.responses.ResponseCreateParams;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.CompressingLlm;
import java.util.Objects;

/**
 * Compresses the context in requests of the OpenAI Java SDK, by the rules of {@link
 * ChatCompressor}.
 *
 * <pre>{@code
 * OpenAIClient client =
 *     new OpenAICompression(ChatCompressor.of(compressor)).client(OpenAIOkHttpClient.fromEnv());
 * }</pre>
 *
 * <p>Every other parameter, message, part and field stays as it was, known to the SDK or not. In
 * parameters that offer the tool {@value dev.cprs.chat.OriginalReader#TOOL}, the marks in
 * compressed texts name the ids of the originals, if the compressor has {@linkplain
 * ChatCompressor.Builder#originals some}. Thread-safe.
 */
public final class OpenAICompression {
  private final ChatCompressor compressor;
  private final ChatScope scope;

  /**
   * Uses the rules and settings of a compressor, for an application with one caller, whose name is
   * empty.
   */
  public OpenAICompression(ChatCompressor compressor) {
    this(compressor, "");
  }

  /**
   * Uses the rules and settings of a compressor, for a caller.
   *
   * @param caller whose {@link dev.cprs.chat.Originals} the texts become
   */
  public OpenAICompression(ChatCompressor compressor, String caller) {
    this.compressor = Objects.requireNonNull(compressor, "compressor");
    this.scope = ChatScope.of(caller);
  }

  /**
   * Compresses the context in the messages of a chat completion.
   *
   * @return the parameters with compressed texts; the same object if there is nothing to compress
   * @throws dev.cprs.CprsException as {@link ChatCompressor#compress}
   */
  public ChatCompletionCreateParams compress(ChatCompletionCreateParams params) {
    return compress(Request.of(params));
  }

  /**
   * Compresses the context in a response's instructions and input. What the API stores (an earlier
   * response, a conversation, a stored prompt) is not in the parameters and so is not compressed.
   *
   * @return the parameters with compressed texts; the same object if there is nothing to compress
   * @throws dev.cprs.CprsException as {@link ChatCompressor#compress}
   */
  public ResponseCreateParams compress(ResponseCreateParams params) {
    return compress(Request.of(params));
  }

  private <P> P compress(Request<P> request) {
    return CompressingLlm.of(compressor, scope.withTools(request.tools()), request::with)
        .apply(request.messages());
  }

  /**
   * Wraps a client: it compresses what goes through {@code chat().completions()} and {@code
   * responses()} over HTTP, whether streamed, structured, raw or asynchronous. Everything else is
   * the wrapped client's. Compression runs on the calling thread, or, where the SDK returns a
   * future, on the compressor's threads.
   */
  public OpenAIClient client(OpenAIClient client) {
    return CompressingService.inFrontOf(client, OpenAIClient.class, compressor, scope);
  }

  /** Wraps an asynchronous client, as {@link #client(OpenAIClient)} does. */
  public OpenAIClientAsync client(OpenAIClientAsync client) {
    return CompressingService.inFrontOf(client, OpenAIClientAsync.class, compressor, scope);
  }
}
