package dev.cprs.server.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.CompressedChat;
import dev.cprs.chat.Decision;
import dev.cprs.chat.Role;
import dev.cprs.chat.json.ChatBody;
import dev.cprs.chat.json.JsonText;
import dev.cprs.internal.ClientOfThread;
import dev.cprs.internal.StoppableFuture;
import dev.cprs.server.http.Answer;
import dev.cprs.server.http.ErrorFormat;
import dev.cprs.server.http.Problem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;

/**
 * One conversation of a gateway's. Not thread-safe.
 *
 * @param body of the request
 * @param conversation its messages alone
 * @param chat the same, read
 * @param scope whose it is
 * @param compressor with what the request asks for
 * @param threads count tokens and make the answer, which may take long
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a request, never compared
record MessagesCall(
    byte[] body,
    ObjectNode conversation,
    ChatBody chat,
    GatewayConfig config,
    boolean bypass,
    ChatScope scope,
    Supplier<ChatCompressor> compressor,
    ExecutorService threads)
    implements CompressionApi.Call<Answer> {
  @Override
  public Optional<Answer> atOnce() {
    return bypass ? Optional.of(asItCame(HttpStatus.OK_200, 0, "bypassed")) : Optional.empty();
  }

  /** The answer without any work. */
  Answer unworked(Problem why) {
    return asItCame(why.status(), 0, why.detail());
  }

  @Override
  public CompletableFuture<Answer> start(ContextCompressor counter) {
    StoppableFuture<Answer> answer = new StoppableFuture<>();
    CompletableFuture<CompressedChat> compressed =
        compressor.get().compressAsync(chat.messages(), scope);
    answer.stopBy(() -> compressed.cancel(true));
    compressed.whenComplete(
        (result, failure) -> {
          if (failure != null) {
            answer.completeExceptionally(failure);
          } else {
            answerLater(counter, result, answer);
          }
        });
    return answer;
  }

  /** Makes the answer on a thread that is interrupted when nobody waits for it any more. */
  private void answerLater(
      ContextCompressor counter, CompressedChat result, StoppableFuture<Answer> answer) {
    try {
      Future<?> counting =
          threads.submit(
              () -> {
                try {
                  answer.complete(
                      ClientOfThread.working(scope.client(), () -> answer(counter, result)));
                } catch (Throwable e) { // out of memory, for example
                  answer.completeExceptionally(e);
                }
              });
      answer.stopBy(() -> counting.cancel(true));
    } catch (RuntimeException | Error e) { // no memory for that either
      answer.completeExceptionally(e);
    }
  }

  @Override
  public Answer completed(ContextCompressor ignored, Answer answer) {
    return answer;
  }

  /**
   * The answer to a conversation that was compressed. Counting its tokens takes time.
   *
   * @throws dev.cprs.CompressionCancelledException if the thread is interrupted
   */
  private Answer answer(ContextCompressor counter, CompressedChat result) {
    Changes changes = new Changes(result);
    int before = 0;
    for (ChatMessage message : chat.messages()) {
      for (ChatPart part : message.parts()) {
        before += counter.countTokens(text(part));
      }
    }
    if (changes.texts.isEmpty()) {
      return asItCame(HttpStatus.OK_200, before, changes.reason());
    }
    int after = before;
    for (Map.Entry<JsonPointer, String> change : changes.texts.entrySet()) {
      after -= counter.countTokens(conversation.at(change.getKey()).textValue());
      after += counter.countTokens(change.getValue());
    }
    return new MessagesAnswer(JsonText.replace(body, changes.texts))
        .tokens(before, after)
        .transforms(changes.transforms)
        .hashes(changes.hashes)
        .counted(HttpStatus.OK_200);
  }

  @Override
  public Answer failed(Problem problem) {
    return problem.status() == HttpStatus.BAD_REQUEST_400
        ? ErrorFormat.PROBLEM.answer(problem)
        : asItCame(problem.status(), 0, problem.detail());
  }

  private Answer asItCame(int outcome, int tokens, String reason) {
    return new MessagesAnswer(body).tokens(tokens, tokens).skipped(reason).counted(outcome);
  }

  private static String text(ChatPart part) {
    if (part instanceof ChatPart.Text text) {
      return text.text();
    }
    return part instanceof ChatPart.Retrieved retrieved ? retrieved.text() : "";
  }

  /** What compression changed, without what the gateway wants to stay. */
  private final class Changes {
    final Map<JsonPointer, String> texts = new LinkedHashMap<>();
    final Set<String> transforms = new LinkedHashSet<>();
    final Set<String> hashes = new LinkedHashSet<>();
    private final CompressedChat result;
    private boolean kept;

    Changes(CompressedChat result) {
      this.result = result;
      Map<Integer, List<Decision>> decisions =
          result.decisions().stream()
              .filter(decision -> decision.outcome() == Decision.Outcome.COMPRESSED)
              .collect(
                  Collectors.groupingBy(
                      decision -> decision.message().orElseThrow(),
                      TreeMap::new,
                      Collectors.toList()));
      decisions.forEach(this::add);
    }

    private void add(int i, List<Decision> decisions) {
      Map<JsonPointer, String> replacements = chat.replacements(i, result.messages().get(i));
      if (replacements.isEmpty()) {
        return;
      }
      JsonPointer within = replacements.keySet().iterator().next().tail();
      int index = within.getMatchingIndex();
      boolean ofUser = chat.messages().get(i).role() == Role.USER;
      if (config.keeps(index, conversation.get(MessagesApi.MESSAGES).size())
          || (ofUser && !config.userMessages())) {
        kept = true;
        return;
      }
      replacements.forEach((at, text) -> texts.put(at, withHashes(text, decisions)));
      for (Decision decision : decisions) {
        transforms.add("cprs:" + decision.kind().name().toLowerCase(Locale.ROOT));
        decision.original().ifPresent(hashes::add);
      }
    }

    /** A text whose marks name the ids in the form that gateways look for. */
    private String withHashes(String text, List<Decision> decisions) {
      String named = text;
      for (Decision decision : decisions) {
        String id = decision.original().orElse("");
        named = id.isEmpty() ? named : named.replace("; id " + id, "; hash=" + id);
      }
      return named;
    }

    /** Why nothing changed. */
    String reason() {
      if (kept) {
        return "all that could be compressed is in messages that the config keeps";
      }
      String reasons =
          result.decisions().stream()
              .filter(decision -> decision.outcome() != Decision.Outcome.PROTECTED)
              .map(Decision::description)
              .distinct()
              .collect(Collectors.joining("; "));
      return reasons.isEmpty() ? "nothing in these messages may be compressed" : reasons;
    }
  }

  /** The size, not the texts. */
  @Override
  public String toString() {
    return "MessagesCall{%d messages}".formatted(chat.messages().size());
  }
}
