package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The three kinds of LLM with a compressor in front. */
@Timeout(60)
class CompressingLlmTest {
  private static final List<ChatMessage> MESSAGES =
      List.of(
          standing("The key is gold. " + "Nothing is said here. ".repeat(40)),
          ChatMessage.user("Which gold?"));
  private static final List<ChatMessage> COMPRESSED =
      List.of(standing("The key is gold."), MESSAGES.get(1));

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);
  private final ContextCompressor compressor =
      AskedWordsCritic.compressor(
          new AskedWordsCritic() {
            @Override
            public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
              begun.countDown();
              try {
                go.await();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
              return super.score(window, categoryTokens);
            }
          });
  private final ChatCompressor chat =
      ChatCompressor.builder(compressor).thresholdTokens(100).omissions(Omissions.SILENT).build();

  private static ChatMessage standing(String text) {
    return ChatMessage.of(Role.SYSTEM, ChatPart.retrieved(text));
  }

  @AfterEach
  void close() {
    go.countDown();
    compressor.close();
  }

  @Test
  void answersFromTheCompressedMessages() {
    go.countDown();
    Function<List<ChatMessage>, Integer> llm =
        CompressingLlm.of(
            chat,
            messages -> {
              assertThat(messages).isEqualTo(COMPRESSED);
              return 42;
            });
    assertThat(llm.apply(MESSAGES)).isEqualTo(42);
    IllegalStateException failure = new IllegalStateException("429");
    Function<List<ChatMessage>, Integer> busy =
        CompressingLlm.of(
            chat,
            messages -> {
              throw failure;
            });
    assertThatThrownBy(() -> busy.apply(MESSAGES)).isSameAs(failure);
  }

  @Test
  void answersLaterWithoutHoldingTheCaller() throws Exception {
    CompletableFuture<String> asked = new CompletableFuture<>();
    Function<List<ChatMessage>, CompletableFuture<String>> llm =
        CompressingLlm.async(chat, messages -> messages.equals(COMPRESSED) ? asked : null);
    CompletableFuture<String> answer = llm.apply(MESSAGES);
    begun.await(); // the caller is here while the model reads
    assertThat(answer).isNotDone();
    go.countDown();
    asked.complete("gold");
    assertThat(answer.get()).isEqualTo("gold");
  }

  @Test
  void tellsTheFailureOfEither() {
    go.countDown();
    IllegalStateException failure = new IllegalStateException("429");
    Function<List<ChatMessage>, CompletableFuture<String>> throwing =
        CompressingLlm.async(
            chat,
            messages -> {
              throw failure;
            });
    assertThatThrownBy(() -> throwing.apply(MESSAGES).get())
        .isInstanceOf(ExecutionException.class)
        .hasCause(failure);
    Error error = new NoClassDefFoundError("a client's part");
    Function<List<ChatMessage>, CompletableFuture<String>> lacking =
        CompressingLlm.async(
            chat,
            messages -> {
              throw error;
            });
    assertThatThrownBy(() -> lacking.apply(MESSAGES).get()).hasCause(error);
    Function<List<ChatMessage>, CompletableFuture<String>> failing =
        CompressingLlm.async(chat, messages -> CompletableFuture.failedFuture(failure));
    assertThatThrownBy(() -> failing.apply(MESSAGES).get()).hasCause(failure);
    compressor.close();
    List<String> called = new ArrayList<>();
    Function<List<ChatMessage>, CompletableFuture<String>> unreached =
        CompressingLlm.async(
            chat,
            messages -> {
              called.add("called");
              return CompletableFuture.completedFuture("");
            });
    List<ChatMessage> others = new ArrayList<>(MESSAGES);
    others.set(1, ChatMessage.user("Which other gold?"));
    assertThatThrownBy(() -> unreached.apply(others).get())
        .hasCauseInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThat(called).isEmpty();
  }

  @Test
  void cancellingStopsTheCompressionAndNothingIsAsked() throws Exception {
    List<String> called = new ArrayList<>();
    CompletableFuture<String> answer =
        CompressingLlm.<String>async(
                chat,
                messages -> {
                  called.add("called");
                  return CompletableFuture.completedFuture("");
                })
            .apply(MESSAGES);
    begun.await();
    answer.cancel(true);
    go.countDown();
    assertThatThrownBy(answer::get).isInstanceOf(CancellationException.class);
    compressor.close(); // waits for what runs
    assertThat(called).isEmpty();
  }

  @Test
  void cancellingCancelsWhatTheLlmIsDoing() throws Exception {
    go.countDown();
    CountDownLatch called = new CountDownLatch(1);
    CompletableFuture<String> asked = new CompletableFuture<>();
    CompletableFuture<String> answer =
        CompressingLlm.<String>async(
                chat,
                messages -> {
                  called.countDown();
                  return asked;
                })
            .apply(MESSAGES);
    called.await();
    answer.cancel(true);
    assertThatThrownBy(asked::get).isInstanceOf(CancellationException.class);
  }

  @Test
  void streamsToTheReceiverItself() {
    go.countDown();
    List<String> pieces = new ArrayList<>();
    Consumer<String> receiver = pieces::add;
    BiConsumer<List<ChatMessage>, Consumer<String>> llm =
        CompressingLlm.streaming(
            chat,
            (messages, handler) -> {
              assertThat(messages).isEqualTo(COMPRESSED);
              assertThat(handler).isSameAs(receiver);
              handler.accept("go");
              assertThat(pieces).containsExactly("go"); // there before the next
              handler.accept("ld");
            });
    llm.accept(MESSAGES, receiver);
    assertThat(pieces).containsExactly("go", "ld");
  }

  /** Asks for pieces one by one, and notes what it gets. */
  private static final class Reader implements Flow.Subscriber<String> {
    final List<String> pieces = new ArrayList<>();
    final CompletableFuture<List<String>> end = new CompletableFuture<>();
    final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    @Override
    public void onSubscribe(Flow.Subscription value) {
      subscription.complete(value);
      value.request(1);
    }

    @Override
    public void onNext(String piece) {
      pieces.add(piece);
      subscription.join().request(1);
    }

    @Override
    public void onError(Throwable failure) {
      end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      end.complete(pieces);
    }
  }

  @Test
  void publishesWhatTheLlmPublishes() throws Exception {
    try (SubmissionPublisher<String> source = new SubmissionPublisher<>()) {
      Function<List<ChatMessage>, Flow.Publisher<String>> llm =
          CompressingLlm.publishing(
              chat,
              messages -> {
                assertThat(messages).isEqualTo(COMPRESSED);
                return subscriber -> {
                  source.subscribe(subscriber);
                  List.of("go", "ld", "en").forEach(source::submit);
                  source.close();
                };
              });
      Reader reader = new Reader();
      llm.apply(MESSAGES).subscribe(reader);
      begun.await(); // the caller is here while the model reads
      assertThat(reader.end).isNotDone();
      go.countDown();
      assertThat(reader.end.get()).containsExactly("go", "ld", "en");
    }
  }

  @Test
  void cancellingASubscriptionStopsTheCompression() throws Exception {
    List<String> called = new ArrayList<>();
    Reader reader = new Reader();
    CompressingLlm.<String>publishing(
            chat,
            messages -> {
              called.add("called");
              return Flow.Subscriber::onComplete;
            })
        .apply(MESSAGES)
        .subscribe(reader);
    begun.await();
    reader.subscription.get().cancel();
    go.countDown();
    compressor.close(); // waits for what runs
    assertThat(called).isEmpty();
    assertThat(reader.end).isNotDone();
  }

  @Test
  void tellsASubscriberOfAFailure() {
    go.countDown();
    compressor.close();
    Reader reader = new Reader();
    CompressingLlm.<String>publishing(chat, messages -> Flow.Subscriber::onComplete)
        .apply(MESSAGES)
        .subscribe(reader);
    assertThatThrownBy(reader.end::get).hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void tellsASubscriberOfAnErrorOfTheLlms() {
    go.countDown();
    Error error = new NoClassDefFoundError("a client's part");
    Reader lacking = new Reader();
    CompressingLlm.<String>publishing(
            chat,
            messages -> {
              throw error;
            })
        .apply(MESSAGES)
        .subscribe(lacking);
    assertThatThrownBy(lacking.end::get).hasCause(error);
  }

  /** Whatever an LLM gives, its marks name what the scope's tool can read. */
  @Test
  void marksNameOriginalsForTheScopeOfAnyLlm() throws Exception {
    go.countDown();
    Originals originals = Originals.inMemory();
    ChatCompressor keeping =
        ChatCompressor.builder(compressor).thresholdTokens(100).originals(originals).build();
    ChatScope scope = ChatScope.of("ann").withTools(List.of("find", OriginalReader.TOOL));
    List<List<ChatMessage>> sent = new ArrayList<>();
    CompressingLlm.of(keeping, scope, sent::add).apply(MESSAGES);
    CompressingLlm.async(
            keeping, scope, messages -> CompletableFuture.completedFuture(sent.add(messages)))
        .apply(MESSAGES)
        .get();
    CompressingLlm.<Object>streaming(keeping, scope, (messages, receiver) -> sent.add(messages))
        .accept(MESSAGES, "receiver");
    CompletableFuture<Boolean> published = new CompletableFuture<>();
    CompressingLlm.<String>publishing(
            keeping,
            scope,
            messages -> {
              published.complete(sent.add(messages));
              return subscriber -> {};
            })
        .apply(MESSAGES)
        .subscribe(new Reader());
    assertThat(published.get()).isTrue();
    String id = originals.put("ann", text(MESSAGES)); // a hash
    assertThat(sent)
        .hasSize(4)
        .allSatisfy(messages -> assertThat(text(messages)).contains("left out; id " + id + "]"));
    sent.clear();
    CompressingLlm.of(keeping, scope.withTools(List.of("find")), sent::add).apply(MESSAGES);
    assertThat(text(sent.get(0))).contains("left out]").doesNotContain("; id ");
  }

  private static String text(List<ChatMessage> messages) {
    return ((ChatPart.Retrieved) messages.get(0).parts().get(0)).text();
  }
}
