package dev.cprs.chat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Puts a {@link ChatCompressor} in front of any function from messages to an answer:
 *
 * <pre>{@code
 * Function<List<ChatMessage>, String> llm =
 *     CompressingLlm.of(ChatCompressor.of(compressor), messages -> client.ask(messages));
 * String context = "<context>\n" + contract + "\n</context>\n\n";
 * String answer = llm.apply(List.of(ChatMessage.user(context + question)));
 * }</pre>
 *
 * <p>The function gets the compressed messages, and its answer or failure is returned unchanged. If
 * compression fails and the compressor doesn't pass failures through, the function is not called.
 * The wrapped function is thread-safe if the function is.
 *
 * <p>Where the LLM is offered a tool that reads originals, say so in a {@link ChatScope}; without
 * one, marks name no ids. Wrapping costs nothing, so a function may be wrapped for each caller, or
 * for each call.
 */
public final class CompressingLlm {
  private CompressingLlm() {}

  /**
   * Wraps a function that returns the answer.
   *
   * @param <A> the answer
   */
  public static <A> Function<List<ChatMessage>, A> of(
      ChatCompressor compressor, Function<? super List<ChatMessage>, ? extends A> llm) {
    return of(compressor, ChatScope.none(), llm);
  }

  /**
   * Wraps a function that returns the answer, for a caller.
   *
   * @param <A> the answer
   */
  public static <A> Function<List<ChatMessage>, A> of(
      ChatCompressor compressor,
      ChatScope scope,
      Function<? super List<ChatMessage>, ? extends A> llm) {
    return messages -> llm.apply(compressor.compress(messages, scope).messages());
  }

  /**
   * Wraps a function that returns the answer later. Compression runs on the compressor's threads,
   * and the function is called on one of them, so it should return quickly. Cancelling the future
   * stops the compression, or cancels the function's own future once that has started.
   *
   * @param <A> the answer
   */
  public static <A> Function<List<ChatMessage>, CompletableFuture<A>> async(
      ChatCompressor compressor,
      Function<? super List<ChatMessage>, ? extends CompletionStage<A>> llm) {
    return async(compressor, ChatScope.none(), llm);
  }

  /**
   * Wraps a function that returns the answer later, for a caller.
   *
   * @param <A> the answer
   */
  public static <A> Function<List<ChatMessage>, CompletableFuture<A>> async(
      ChatCompressor compressor,
      ChatScope scope,
      Function<? super List<ChatMessage>, ? extends CompletionStage<A>> llm) {
    return messages -> {
      CompletableFuture<A> answer = new CompletableFuture<>();
      CompletableFuture<CompressedChat> compressed = compressor.compressAsync(messages, scope);
      cancelWith(answer, compressed);
      compressed.whenComplete(
          (chat, failure) -> {
            if (failure != null) {
              answer.completeExceptionally(failure);
            } else if (!answer.isDone()) {
              ask(llm, chat.messages(), answer);
            }
          });
      return answer;
    };
  }

  private static <A> void ask(
      Function<? super List<ChatMessage>, ? extends CompletionStage<A>> llm,
      List<ChatMessage> messages,
      CompletableFuture<A> answer) {
    try {
      CompletableFuture<A> asked = llm.apply(messages).toCompletableFuture();
      cancelWith(answer, asked);
      asked.whenComplete(
          (value, failure) -> {
            if (failure != null) {
              answer.completeExceptionally(failure);
            } else {
              answer.complete(value);
            }
          });
    } catch (Throwable e) { // nobody else would see it
      answer.completeExceptionally(e);
    }
  }

  private static void cancelWith(CompletableFuture<?> answer, CompletableFuture<?> underWay) {
    answer.whenComplete(
        (value, failure) -> {
          if (answer.isCancelled()) {
            underWay.cancel(true);
          }
        });
  }

  /**
   * Wraps a function that gives the answer to a receiver piece by piece. The receiver is passed to
   * the function unchanged.
   *
   * @param <R> what receives the pieces: a consumer, a subscriber, a library's handler
   */
  public static <R> BiConsumer<List<ChatMessage>, R> streaming(
      ChatCompressor compressor, BiConsumer<? super List<ChatMessage>, ? super R> llm) {
    return streaming(compressor, ChatScope.none(), llm);
  }

  /**
   * Wraps a function that gives the answer to a receiver piece by piece, for a caller.
   *
   * @param <R> what receives the pieces
   */
  public static <R> BiConsumer<List<ChatMessage>, R> streaming(
      ChatCompressor compressor,
      ChatScope scope,
      BiConsumer<? super List<ChatMessage>, ? super R> llm) {
    return (messages, receiver) ->
        llm.accept(compressor.compress(messages, scope).messages(), receiver);
  }

  /**
   * Wraps a function that publishes the answer piece by piece. Each subscription starts with
   * compression, on the compressor's threads, where the function is called too. Demand that is
   * signalled during compression is passed on afterwards. Cancelling stops the compression, or
   * cancels the function's publisher once that has started.
   *
   * @param <P> a piece
   */
  public static <P> Function<List<ChatMessage>, Flow.Publisher<P>> publishing(
      ChatCompressor compressor, Function<? super List<ChatMessage>, Flow.Publisher<P>> llm) {
    return publishing(compressor, ChatScope.none(), llm);
  }

  /**
   * Wraps a function that publishes the answer piece by piece, for a caller.
   *
   * @param <P> a piece
   */
  public static <P> Function<List<ChatMessage>, Flow.Publisher<P>> publishing(
      ChatCompressor compressor,
      ChatScope scope,
      Function<? super List<ChatMessage>, Flow.Publisher<P>> llm) {
    return messages ->
        subscriber ->
            DeferredSubscription.begin(
                subscriber,
                () -> compressor.compressAsync(messages, scope),
                chat -> llm.apply(chat.messages()));
  }
}
