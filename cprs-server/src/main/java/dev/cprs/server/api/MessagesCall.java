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
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
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
    Executor threads)
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
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    CompletableFuture<CompressedChat> compressed =
        compressor.get().compressAsync(chat.messages(), scope);
    answer.whenComplete((nothing, failure) -> compressed.cancel(true));
    compressed.whenCompleteAsync(
        (result, failure) -> {
          try {
            if (failure == null) {
              answer.complete(answer(counter, result, answer::isDone));
            } else {
              answer.completeExceptionally(failure);
            }
          } catch (Throwable e) { // out of memory, for example
            answer.completeExceptionally(e);
          }
        },
        threads);
    return answer;
  }

  @Override
  public Answer completed(ContextCompressor ignored, Answer answer) {
    return answer;
  }

  /**
   * The answer to a conversation that was compressed.
   *
   * @param givenUp whether nobody waits for it any more: counting a conversation's tokens takes its
   *     time
   */
  private Answer answer(ContextCompressor counter, CompressedChat result, BooleanSupplier givenUp) {
    Changes changes = new Changes(result);
    int before = 0;
    for (ChatMessage message : chat.messages()) {
      for (ChatPart part : message.parts()) {
        before += tokens(counter, text(part), givenUp);
      }
    }
    if (changes.texts.isEmpty()) {
      return asItCame(HttpStatus.OK_200, before, changes.reason());
    }
    int after = before;
    for (Map.Entry<JsonPointer, String> change : changes.texts.entrySet()) {
      after -= tokens(counter, conversation.at(change.getKey()).textValue(), givenUp);
      after += tokens(counter, change.getValue(), givenUp);
    }
    return new MessagesAnswer(JsonText.replace(body, changes.texts))
        .tokens(before, after)
        .transforms(changes.transforms)
        .hashes(changes.hashes)
        .counted(HttpStatus.OK_200);
  }

  private static int tokens(ContextCompressor counter, String text, BooleanSupplier givenUp) {
    if (givenUp.getAsBoolean()) {
      throw new CancellationException("The request's time is up, or its client has gone");
    }
    return counter.countTokens(text);
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
