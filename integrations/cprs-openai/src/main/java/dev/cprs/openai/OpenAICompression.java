package dev.cprs.openai;

import com.openai.client.OpenAIClient;
import com.openai.client.OpenAIClientAsync;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.responses.ResponseCreateParams;
import dev.cprs.chat.ChatCompressor;
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
 * <p>Every other parameter, message, part and field, known to the SDK or not, is the one that came
 * in. Thread-safe.
 */
public final class OpenAICompression {
  private final ChatCompressor compressor;

  /** By the rules and settings of a compressor. */
  public OpenAICompression(ChatCompressor compressor) {
    this.compressor = Objects.requireNonNull(compressor, "compressor");
  }

  /**
   * A chat completion's parameters with the context in its messages compressed; the same object if
   * there is nothing to compress.
   *
   * @throws dev.cprs.CprsException as {@link ChatCompressor#compress}
   */
  public ChatCompletionCreateParams compress(ChatCompletionCreateParams params) {
    return compress(Request.of(params));
  }

  /**
   * A response's parameters with the context in its instructions and input compressed; the same
   * object if there is nothing to compress. What the API keeps of an earlier response, or in a
   * conversation or a stored prompt, is not here and so is not compressed.
   *
   * @throws dev.cprs.CprsException as {@link ChatCompressor#compress}
   */
  public ResponseCreateParams compress(ResponseCreateParams params) {
    return compress(Request.of(params));
  }

  private <P> P compress(Request<P> request) {
    return CompressingLlm.of(compressor, request::with).apply(request.messages());
  }

  /**
   * A client that compresses what goes through {@code chat().completions()} and {@code responses()}
   * over HTTP, streamed or not, structured, raw, and asynchronous. All else is the other client's.
   * Compression runs on the calling thread; where the SDK returns a future, on the compressor's.
   */
  public OpenAIClient client(OpenAIClient client) {
    return CompressingService.inFrontOf(client, OpenAIClient.class, compressor);
  }

  /** {@link #client(OpenAIClient)} for the asynchronous client. */
  public OpenAIClientAsync client(OpenAIClientAsync client) {
    return CompressingService.inFrontOf(client, OpenAIClientAsync.class, compressor);
  }
}
