package dev.cprs.benchmarks.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.StandingContext;
import dev.cprs.chat.json.ChatBody;
import dev.cprs.chat.json.ChatFormat;
import dev.cprs.chat.json.JsonText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a provider's prompt cache reuses of an agent's conversation of twelve turns, with
 * compression and without it. The requests are compressed as the proxy does it.
 */
public final class PromptCache {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a client tells the provider to cache, and the settings that differ for it. */
  @SuppressWarnings("ImmutableEnumChecker") // its list is never changed
  enum Client {
    ANTHROPIC_AUTOMATIC(
        "Anthropic: the system text, the rest automatically",
        Setting.NONE,
        Setting.DEFAULT,
        Setting.CACHED,
        Setting.CACHED_FIRST),
    ANTHROPIC_NEWEST(
        "Anthropic: the system text and the newest block",
        Setting.NONE,
        Setting.DEFAULT,
        Setting.CACHED,
        Setting.CACHED_FIRST),
    OPENAI("OpenAI: nothing, it caches by itself", Setting.NONE, Setting.DEFAULT, Setting.FIRST);

    final String title;
    final List<Setting> settings;

    Client(String title, Setting... settings) {
      this.title = title;
      this.settings = List.of(settings);
    }

    List<ObjectNode> requests() {
      List<ObjectNode> requests =
          AgentRequests.of(
              LongAgent.conversation(),
              this == OPENAI ? ChatFormat.OPENAI_CHAT_COMPLETIONS : ChatFormat.ANTHROPIC_MESSAGES);
      if (this != OPENAI) {
        requests.forEach(this::mark);
      }
      return requests;
    }

    private void mark(ObjectNode request) {
      mark((ArrayNode) request.get("system"));
      JsonNode messages = request.get("messages");
      if (this == ANTHROPIC_NEWEST) {
        mark((ArrayNode) messages.get(messages.size() - 1).get("content"));
      } else {
        request.putObject("cache_control").put("type", "ephemeral");
      }
    }

    private static void mark(ArrayNode blocks) {
      ((ObjectNode) blocks.get(blocks.size() - 1))
          .putObject("cache_control")
          .put("type", "ephemeral");
    }
  }

  /** How the conversation is compressed. */
  @SuppressWarnings("ImmutableEnumChecker") // its rules have no state
  enum Setting {
    NONE("not compressed", rules -> rules),
    DEFAULT("as it is by default", rules -> rules),
    FIRST("`FIRST_QUESTION`", PromptCache::first),
    CACHED("`cachedTexts`", rules -> rules.cachedTexts(true)),
    CACHED_FIRST("`cachedTexts`, `FIRST_QUESTION`", rules -> first(rules.cachedTexts(true)));

    final String title;
    private final UnaryOperator<ChatCompressor.Builder> rules;

    Setting(String title, UnaryOperator<ChatCompressor.Builder> rules) {
      this.title = title;
      this.rules = rules;
    }
  }

  /**
   * What came of a request, or of several.
   *
   * @param sent UTF-16 units that the provider got
   * @param reused units of these that it had in its cache
   * @param original units of the request as the client wrote it that the reused ones stand for
   */
  record Use(long sent, long reused, long original) {
    Use plus(Use other) {
      return new Use(sent + other.sent, reused + other.reused, original + other.original);
    }

    /** Units that were read anew. */
    long fresh() {
      return sent - reused;
    }
  }

  private PromptCache() {}

  private static ChatCompressor.Builder first(ChatCompressor.Builder rules) {
    return rules.standingContext(StandingContext.FIRST_QUESTION);
  }

  /** What was used of each request of the conversation, in order. */
  static List<Use> uses(Client client, Setting setting, ContextCompressor compressor)
      throws IOException {
    ChatFormat format =
        client == Client.OPENAI
            ? ChatFormat.OPENAI_CHAT_COMPLETIONS
            : ChatFormat.ANTHROPIC_MESSAGES;
    Optional<ChatCompressor> chat =
        setting == Setting.NONE
            ? Optional.empty()
            : Optional.of(
                setting
                    .rules
                    .apply(
                        ChatCompressor.builder(compressor).toolResults(true).thresholdTokens(1000))
                    .build());
    ProviderCache cache =
        client == Client.OPENAI
            ? ProviderCache.openAi(compressor::countTokens)
            : ProviderCache.anthropic(compressor::countTokens);
    List<Use> uses = new ArrayList<>();
    for (ObjectNode request : client.requests()) {
      JsonNode sent = request;
      if (chat.isPresent()) {
        ChatBody body = format.read(request);
        sent =
            JSON.readTree(
                JsonText.replace(
                    JSON.writeValueAsBytes(request),
                    body.replacements(chat.get().compress(body.messages()).messages())));
      }
      Prompt prompt = Prompt.of(sent);
      int reused = cache.reused(prompt);
      uses.add(
          new Use(prompt.text().length(), reused, original(prompt, reused, Prompt.of(request))));
    }
    return uses;
  }

  /** How much of a request its cached beginning stands for; a block that is cut counts in part. */
  private static long original(Prompt sent, int reused, Prompt request) {
    long original = 0;
    int at = 0;
    for (int i = 0; i < sent.blocks().size() && at < reused; i++) {
      int length = sent.blocks().get(i).length();
      int used = Math.min(length, reused - at);
      original += (long) request.blocks().get(i).length() * used / length;
      at += length;
    }
    return original;
  }

  /** The uses of the requests of each turn. */
  private static List<Use> byTurn(List<Use> uses) {
    List<Use> turns = new ArrayList<>();
    int next = 0;
    for (AgentConversation.Turn turn : LongAgent.conversation().turns()) {
      int end = next + 1 + turn.rounds().size();
      turns.add(sum(uses.subList(next, end)));
      next = end;
    }
    return turns;
  }

  static Use sum(List<Use> uses) {
    return uses.stream().reduce(new Use(0, 0, 0), Use::plus);
  }

  /** Prints a table of all clients and settings, and one of the turns with the default. */
  public static void main(String[] args) throws IOException {
    try (ContextCompressor compressor = RememberingCritic.compressor()) {
      System.out.println(
          "| the client marks | compression | sent | reused | stands for | read anew |");
      System.out.println("|---|---|---:|---:|---:|---:|");
      for (Client client : Client.values()) {
        for (Setting setting : client.settings) {
          Use all = sum(uses(client, setting, compressor));
          System.out.printf(
              "| %s | %s | %,d | %,d | %,d | %,d |%n",
              client.title, setting.title, all.sent(), all.reused(), all.original(), all.fresh());
        }
      }
      Client client = Client.ANTHROPIC_AUTOMATIC;
      System.out.printf("%n%s, by turn%n", client.title);
      System.out.println(
          "| turn | sent | reused | read anew | compressed: sent | reused | stands for | read anew |");
      System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
      List<Use> without = byTurn(uses(client, Setting.NONE, compressor));
      List<Use> with = byTurn(uses(client, Setting.DEFAULT, compressor));
      for (int i = 0; i < without.size(); i++) {
        Use plain = without.get(i);
        Use less = with.get(i);
        System.out.printf(
            "| %d | %,d | %,d | %,d | %,d | %,d | %,d | %,d |%n",
            i + 1,
            plain.sent(),
            plain.reused(),
            plain.fresh(),
            less.sent(),
            less.reused(),
            less.original(),
            less.fresh());
      }
    }
  }
}
