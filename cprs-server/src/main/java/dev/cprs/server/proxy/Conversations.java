package dev.cprs.server.proxy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.ChatScope;
import dev.cprs.chat.CompressedChat;
import dev.cprs.chat.Decision;
import dev.cprs.chat.json.ChatBody;
import dev.cprs.chat.json.ChatFormat;
import dev.cprs.internal.StoppableFuture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/** The conversations in the body of a request: one, or those of a batch. Immutable. */
final class Conversations {
  private final List<Conversation> all;

  private Conversations(List<Conversation> all) {
    this.all = List.copyOf(all);
  }

  /**
   * A conversation and its place in the body.
   *
   * @param model whom it is for; empty if it doesn't say
   */
  private record Conversation(JsonPointer at, ChatBody body, String model) {}

  /** The one that a body is. */
  static Conversations one(ChatFormat format, JsonNode body) {
    return new Conversations(List.of(conversation(format, body, JsonPointer.empty())));
  }

  /** Those of a batch of Anthropic's: the {@code params} of each of its {@code requests}. */
  static Conversations batch(ChatFormat format, JsonNode body) {
    List<Conversation> all = new ArrayList<>();
    JsonNode requests = body.path("requests");
    for (int i = 0; requests.isArray() && i < requests.size(); i++) {
      JsonPointer at =
          JsonPointer.empty().appendProperty("requests").appendIndex(i).appendProperty("params");
      all.add(conversation(format, requests.get(i).path("params"), at));
    }
    return new Conversations(all);
  }

  private static Conversation conversation(ChatFormat format, JsonNode body, JsonPointer at) {
    return new Conversation(at, format.read(body), body.path("model").asText(""));
  }

  /** The names of the tools that a request offers, which is no batch. */
  List<String> tools() {
    return all.size() == 1 && all.get(0).at().matches() ? all.get(0).body().tools() : List.of();
  }

  /**
   * All of them after compression, one after the other. Cancelling the future stops it.
   *
   * @param scope whose they are
   * @param executor goes from one to the next
   */
  CompletableFuture<Compressed> compress(
      ChatCompressor compressor, ChatScope scope, Executor executor) {
    StoppableFuture<Compressed> done = new StoppableFuture<>();
    next(compressor, scope, executor, new ArrayList<>(), done);
    return done;
  }

  private void next(
      ChatCompressor compressor,
      ChatScope scope,
      Executor executor,
      List<CompressedChat> chats,
      StoppableFuture<Compressed> done) {
    if (chats.size() == all.size()) {
      done.complete(new Compressed(all, chats));
    } else if (!done.isDone()) {
      CompletableFuture<CompressedChat> one =
          compressor.compressAsync(all.get(chats.size()).body().messages(), scope);
      done.stopBy(() -> one.cancel(true));
      one.whenCompleteAsync(
          (chat, failure) -> {
            if (failure == null) {
              chats.add(chat);
              next(compressor, scope, executor, chats, done);
            } else {
              done.completeExceptionally(failure);
            }
          },
          executor);
    }
  }

  /** Conversations and what became of them. */
  static final class Compressed {
    private final List<Conversation> all;
    private final List<CompressedChat> chats;

    private Compressed(List<Conversation> all, List<CompressedChat> chats) {
      this.all = all;
      this.chats = List.copyOf(chats);
    }

    /** Tells of each: whom it is for, and its tokens before and after. */
    void forEach(Told told) {
      for (int i = 0; i < all.size(); i++) {
        told.of(all.get(i).model(), chats.get(i).tokensIn(), chats.get(i).tokensOut());
      }
    }

    /** What was decided about all texts. */
    List<Decision> decisions() {
      return chats.stream().flatMap(chat -> chat.decisions().stream()).toList();
    }

    /** Gives each text that was compressed, before and after, in order. */
    void forEachChange(BiConsumer<String, String> change) {
      for (int i = 0; i < all.size(); i++) {
        List<ChatMessage> before = all.get(i).body().messages();
        List<ChatMessage> after = chats.get(i).messages();
        for (int j = 0; j < before.size(); j++) {
          for (int k = 0; k < before.get(j).parts().size(); k++) {
            String text = text(before.get(j).parts().get(k));
            String compressed = text(after.get(j).parts().get(k));
            if (!text.equals(compressed)) {
              change.accept(text, compressed);
            }
          }
        }
      }
    }

    private static String text(ChatPart part) {
      return part instanceof ChatPart.Text text
          ? text.text()
          : part instanceof ChatPart.Retrieved retrieved ? retrieved.text() : "";
    }

    int tokensIn() {
      return chats.stream().mapToInt(CompressedChat::tokensIn).sum();
    }

    int tokensOut() {
      return chats.stream().mapToInt(CompressedChat::tokensOut).sum();
    }

    /** The strings of the body that changed. */
    Map<JsonPointer, String> replacements() {
      Map<JsonPointer, String> replacements = new LinkedHashMap<>();
      for (int i = 0; i < all.size(); i++) {
        JsonPointer at = all.get(i).at();
        all.get(i)
            .body()
            .replacements(chats.get(i).messages())
            .forEach((place, text) -> replacements.put(at.append(place), text));
      }
      return replacements;
    }
  }

  /** Is told of a conversation. */
  interface Told {
    void of(String model, int tokensIn, int tokensOut);
  }
}
