package dev.cprs.chat;

import dev.cprs.CompressionCancelledException;
import dev.cprs.CompressionOptions;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import dev.cprs.Omissions;
import dev.cprs.internal.ClientOfThread;
import dev.cprs.internal.RequestThreads;
import dev.cprs.internal.SetOnce;
import dev.cprs.internal.StoppableFuture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compresses the context in the messages that an application sends to its LLM, and leaves
 * everything else unchanged.
 *
 * <p>It compresses texts of at least {@link Builder#thresholdTokens} tokens: marked contexts in a
 * system or user message, material that a user pasted, retrieved content, and tool results if that
 * is switched on. Never compressed: questions, instructions, assistant messages, results of failed
 * calls, parts that aren't text, and what the provider is told to cache.
 *
 * <p>The question is the last user text, without contexts, pasted material and what programs put
 * in; shortened, if it takes more than a quarter of the model's window. A tool's result is judged
 * by it and by the call that the result answers. A text from an earlier turn keeps its question:
 * the last user text at the time it was first sent, which the conversation itself shows. So it is
 * compressed to the same text in every later turn, and prompt caches stay valid. The system text at
 * the top belongs to no turn; {@link StandingContext} chooses its question.
 *
 * <p>The compressed text has fewer tokens and fewer characters; otherwise the text is left
 * unchanged. A text in which the model finds nothing for the question is also left unchanged,
 * whatever the options' {@link dev.cprs.EmptyResultPolicy} (except {@code THROW}, which is a
 * failure): an LLM's API may refuse an empty message, and a system text may hold more than
 * evidence.
 *
 * <p>Every decision is in the result, is passed to the {@link DecisionListener}s, and is logged at
 * level debug (at trace for texts that are never touched). The same conversation gives the same
 * result. Thread-safe. It needn't be closed; the {@link ContextCompressor} is closed by its owner.
 */
public final class ChatCompressor {
  private static final Logger log = LoggerFactory.getLogger(ChatCompressor.class);

  private final ContextRules rules;
  private final TextCompressor texts;
  private final DocumentCompressor documents;
  private final @Nullable Originals originals;
  private final ResultMemory memory;
  private final List<DecisionListener> listeners;
  private final ExecutorService async;

  private ChatCompressor(
      ContextRules rules,
      TextCompressor texts,
      DocumentCompressor documents,
      @Nullable Originals originals,
      ResultMemory memory,
      List<DecisionListener> listeners) {
    this.rules = rules;
    this.texts = texts;
    this.documents = documents;
    this.originals = originals;
    this.memory = memory;
    this.listeners = List.copyOf(listeners);
    this.async = RequestThreads.named("cprs-chat");
  }

  /** A compressor with the default settings. */
  public static ChatCompressor of(ContextCompressor compressor) {
    return builder(compressor).build();
  }

  /** Starts with the defaults. */
  public static Builder builder(ContextCompressor compressor) {
    return new Builder(compressor);
  }

  /**
   * Compresses a conversation on the calling thread and the compressor's workers.
   *
   * @throws dev.cprs.CprsException if a text can't be compressed and failures are not passed
   *     through
   * @throws dev.cprs.CompressionCancelledException if this thread was interrupted, or the
   *     compressor was closed
   * @throws IllegalStateException if the compressor is closed and failures are not passed through
   */
  public CompressedChat compress(List<ChatMessage> messages) {
    return compress(messages, ChatScope.none());
  }

  /**
   * Compresses a conversation of a caller. Where the LLM is offered a tool that reads originals,
   * and {@link Builder#originals} is set, the marks in compressed texts name the ids of the
   * originals.
   *
   * @throws dev.cprs.CprsException as {@link #compress(List)}
   */
  public CompressedChat compress(List<ChatMessage> messages, ChatScope scope) {
    Objects.requireNonNull(messages, "messages");
    Objects.requireNonNull(scope, "scope");
    return ClientOfThread.working(scope.client(), () -> compressed(messages, scope));
  }

  private CompressedChat compressed(List<ChatMessage> messages, ChatScope scope) {
    List<ChatMessage> compressed = new ArrayList<>(messages);
    List<Decision> decisions = new ArrayList<>();
    for (TextPlan plan : rules.plan(messages, scope)) {
      if (Thread.currentThread().isInterrupted()) { // counting the tokens of texts takes time too
        throw new CompressionCancelledException(
            "The request's thread was interrupted before the request finished");
      }
      TextCompressor.Result result = named(result(plan), plan.text(), scope);
      if (!result.text().equals(plan.text())) {
        compressed.set(
            plan.message(), replace(compressed.get(plan.message()), plan.part(), result.text()));
      }
      for (Decision decision : result.decisions()) {
        Decision placed = decision.inMessage(plan.message());
        decisions.add(placed);
        tell(placed);
      }
    }
    return new CompressedChat(compressed, decisions);
  }

  /**
   * Compresses a conversation on one of this compressor's own threads. Cancelling the future stops
   * further windows. The future fails with what {@link #compress(List)} throws.
   */
  public CompletableFuture<CompressedChat> compressAsync(List<ChatMessage> messages) {
    return compressAsync(messages, ChatScope.none());
  }

  /** {@link #compress(List, ChatScope)} on one of this compressor's own threads. */
  public CompletableFuture<CompressedChat> compressAsync(
      List<ChatMessage> messages, ChatScope scope) {
    List<ChatMessage> copy = List.copyOf(Objects.requireNonNull(messages, "messages"));
    return later(() -> compress(copy, Objects.requireNonNull(scope, "scope")));
  }

  /**
   * Compresses documents that were retrieved for a question, before they become part of a message.
   * The threshold applies to all of them together. A document in which nothing is found is left
   * out; if nothing is found in any document, all are kept unchanged.
   *
   * @param question the user's question; if it is blank, nothing is compressed
   * @param documents any number of texts
   * @throws dev.cprs.CprsException as {@link #compress(List)}
   */
  public CompressedDocuments compressDocuments(String question, List<String> documents) {
    return compressDocuments(question, documents, ChatScope.none());
  }

  /**
   * Compresses retrieved documents of a caller. Where the LLM is offered a tool that reads
   * originals, and {@link Builder#originals} is set, the marks name the ids of the originals, those
   * of documents that were left out whole too.
   *
   * @throws dev.cprs.CprsException as {@link #compress(List)}
   */
  public CompressedDocuments compressDocuments(
      String question, List<String> documents, ChatScope scope) {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(scope, "scope");
    List<String> copy = List.copyOf(Objects.requireNonNull(documents, "documents"));
    CompressedDocuments result =
        ClientOfThread.working(
            scope.client(), () -> this.documents.compress(copy, question, scope));
    tell(result.decision());
    return result;
  }

  /**
   * {@link #compressDocuments(String, List)} on one of this compressor's own threads. Cancelling
   * the future stops further windows.
   */
  public CompletableFuture<CompressedDocuments> compressDocumentsAsync(
      String question, List<String> documents) {
    return compressDocumentsAsync(question, documents, ChatScope.none());
  }

  /** {@link #compressDocuments(String, List, ChatScope)} on one of this compressor's threads. */
  public CompletableFuture<CompressedDocuments> compressDocumentsAsync(
      String question, List<String> documents, ChatScope scope) {
    List<String> copy = List.copyOf(Objects.requireNonNull(documents, "documents"));
    return later(() -> compressDocuments(question, copy, scope));
  }

  /**
   * How relevant each of some documents is to a question, as {@link
   * dev.cprs.CompressedContext#documentScores()} gives it. They are read whatever their size. Where
   * they are also to be compressed, {@link #compressDocuments(String, List)} gives the scores with
   * its result, from one reading.
   *
   * @param question the user's question
   * @param documents any number of texts
   * @return one for each document, in their order, from 0 to 1; empty if the question is blank, if
   *     there is no document, or if the compressor failed and failures are passed through
   * @throws dev.cprs.CprsException as {@link #compress(List)}
   */
  public List<Double> scoreDocuments(String question, List<String> documents) {
    Objects.requireNonNull(question, "question");
    return this.documents.score(
        List.copyOf(Objects.requireNonNull(documents, "documents")), question);
  }

  /**
   * {@link #scoreDocuments} on one of this compressor's own threads. Cancelling the future stops
   * further windows.
   */
  public CompletableFuture<List<Double>> scoreDocumentsAsync(
      String question, List<String> documents) {
    List<String> copy = List.copyOf(Objects.requireNonNull(documents, "documents"));
    return later(() -> scoreDocuments(question, copy));
  }

  <T> CompletableFuture<T> later(Supplier<T> work) {
    StoppableFuture<T> future = new StoppableFuture<>();
    Future<?> task =
        async.submit(
            () -> {
              try {
                future.complete(work.get());
              } catch (Throwable e) { // whoever waits for the future gets it
                future.completeExceptionally(e);
              }
            });
    future.stopBy(() -> task.cancel(true));
    return future;
  }

  private TextCompressor.Result result(TextPlan plan) {
    if (plan.protection().isPresent()) {
      return new TextCompressor.Result(
          plan.text(), Decision.untouchable(plan.kind(), plan.protection().get()));
    }
    if (!plan.isAsked()) {
      return new TextCompressor.Result(
          plan.text(), Decision.noQuestion(plan.passages().get(0).kind()));
    }
    // By the whole question and call, and not by the query, which costs time to make.
    String asked =
        plan.question().orElse("")
            + plan.call().map(c -> "\0" + c.name() + c.arguments()).orElse("");
    return memory
        .get(plan, asked)
        .orElseGet(
            () -> {
              TextCompressor.Result result = texts.compress(plan);
              if (!result.failed()) {
                memory.put(plan, asked, result);
              }
              return result;
            });
  }

  /** A result whose marks name the originals, which are kept from now on. */
  private TextCompressor.Result named(TextCompressor.Result result, String text, ChatScope scope) {
    if (originals == null || scope.retrievalTool().isEmpty() || result.marks().isEmpty()) {
      return result;
    }
    StringBuilder named = new StringBuilder(result.text());
    List<Decision> decisions = new ArrayList<>(result.decisions());
    for (int i = result.marks().size() - 1; i >= 0; i--) { // from the end: offsets stay
      TextCompressor.Mark mark = result.marks().get(i);
      try {
        String id = originals.put(scope.caller(), mark.original().in(text));
        named.insert(mark.idAt(), OmissionMark.id(id));
        decisions.set(mark.decision(), decisions.get(mark.decision()).withOriginal(id));
      } catch (RuntimeException e) { // the text can be read without its original
        log.warn("The original of a compressed text is not kept", e);
      }
    }
    return new TextCompressor.Result(named.toString(), decisions, List.of());
  }

  private static ChatMessage replace(ChatMessage message, int part, String text) {
    List<ChatPart> parts = new ArrayList<>(message.parts());
    parts.set(
        part,
        parts.get(part) instanceof ChatPart.Retrieved
            ? ChatPart.retrieved(text)
            : ChatPart.text(text));
    return message.toBuilder().parts(parts).build();
  }

  private void tell(Decision decision) {
    if (decision.outcome() == Decision.Outcome.PROTECTED) {
      log.trace("{}", decision);
    } else {
      log.debug("{}", decision);
    }
    for (DecisionListener listener : listeners) {
      try {
        listener.decided(decision);
      } catch (RuntimeException e) {
        log.warn("A decision listener failed at '{}'", decision.description(), e);
      }
    }
  }

  /**
   * Builds a compressor for conversations. Each setting may be given once; listeners may be added.
   * Not thread-safe.
   */
  public static final class Builder {
    private static final int THRESHOLD_TOKENS = 2000;
    private static final long REMEMBERED_CHARACTERS = 8_000_000;

    private final ContextCompressor compressor;
    private @Nullable Integer thresholdTokens;
    private @Nullable ContextMarkers markers;
    private @Nullable SystemTexts systemTexts;
    private @Nullable Boolean cachedTexts;
    private @Nullable ToolNames toolsNeverTouched;
    private @Nullable Integer newestToolResultsWhole;
    private @Nullable InjectedBlocks injected;
    private @Nullable Omissions omissions;
    private @Nullable Originals originals;
    private @Nullable Boolean toolResults;
    private @Nullable StandingContext standingContext;
    private @Nullable ControlPrompt controlPrompt;
    private @Nullable CompressionOptions options;
    private @Nullable FailurePolicy onFailure;
    private @Nullable Long rememberedCharacters;
    private final List<DecisionListener> listeners = new ArrayList<>();

    private Builder(ContextCompressor compressor) {
      this.compressor = Objects.requireNonNull(compressor, "compressor");
    }

    /**
     * Sets the number of tokens, by the compressor's tokenizer, that a text must have to be
     * compressed; 0 or more. Default: 2,000.
     */
    public Builder thresholdTokens(int value) {
      thresholdTokens =
          SetOnce.check("thresholdTokens", thresholdTokens, (int) notNegative("tokens", value));
      return this;
    }

    /**
     * Sets the markers around a context in a system or user message, in place of those that are
     * known. If marked blocks are nested, the outermost counts. Known are, with any attributes,
     * {@code <context>}, {@code <documents>}, {@code <search_results>}, {@code <document>}, {@code
     * <doc>}, {@code <source id="3">}, {@code <passage id="1">} and {@code <file path="a.ts">} with
     * their closing tags, and passages that begin with {@code [1]}, {@code [2]} and so on at the
     * start of paragraphs. Inside a context, documents are found in the same way, and passages by
     * {@code [3]}, {@code [doc1]}, {@code Document 1:} or repeated lines {@code Source: a.pdf} in
     * any order; the head of each stays, so that citations point somewhere.
     *
     * @throws InvalidRequestException if one is blank or both are the same
     */
    public Builder contextMarkers(String open, String close) {
      markers = SetOnce.check("contextMarkers", markers, new ContextMarkers(open, close));
      return this;
    }

    /**
     * Sets what of an unmarked system text may be compressed. Default: {@link SystemTexts#NEVER}.
     */
    public Builder systemTexts(SystemTexts value) {
      systemTexts = SetOnce.check("systemTexts", systemTexts, value);
      return this;
    }

    /**
     * Sets whether texts may be compressed that the provider is told to cache ({@link
     * ChatMessage#cachedParts()}), or that stand before such a text. Default: no; they stay byte
     * for byte.
     */
    public Builder cachedTexts(boolean value) {
      cachedTexts = SetOnce.check("cachedTexts", cachedTexts, value);
      return this;
    }

    /**
     * Sets tools whose results are never touched.
     *
     * @param names exact names, or the beginnings of names with {@code *} at the end
     * @throws InvalidRequestException if a name is blank or has a {@code *} inside
     */
    public Builder toolsNeverTouched(Collection<String> names) {
      toolsNeverTouched =
          SetOnce.check("toolsNeverTouched", toolsNeverTouched, ToolNames.of(names));
      return this;
    }

    /**
     * Sets how many of the newest tool results of a conversation stay whole; 0 or more. A result
     * that is compressed in a later turn changes what the provider has cached from there on.
     * Default: 0.
     */
    public Builder newestToolResultsWhole(int value) {
      newestToolResultsWhole =
          SetOnce.check(
              "newestToolResultsWhole",
              newestToolResultsWhole,
              (int) notNegative("tool results", value));
      return this;
    }

    /**
     * Adds tags in which programs put text into user messages. Such text is no part of the question
     * and is never touched. Those of well-known agents and editors are known.
     *
     * @param tags names without angle brackets, such as {@code system-reminder}
     */
    public Builder injectedTags(Collection<String> tags) {
      injected = SetOnce.check("injectedTags", injected, InjectedBlocks.DEFAULT.and(tags));
      return this;
    }

    /**
     * Sets whether compressed texts and documents say what was left out, and where: {@code [cprs:
     * 214 lines left out, 40-63 and 71-260]} at the end of the text, and marks between its parts as
     * {@link Omissions} says. In JSON it is the last member or element. {@link Omissions#SILENT}
     * switches marks off. It takes the place of the {@linkplain CompressionOptions#omissions()
     * option} in {@link #options}. The mark at the end counts in a budget of 100 tokens or more.
     * Default: that option, else {@link Omissions#MARKED}.
     */
    public Builder omissions(Omissions value) {
      omissions = SetOnce.check("omissions", omissions, value);
      return this;
    }

    /**
     * Sets where the originals of compressed texts are kept. They are kept, and named in marks, for
     * conversations whose {@link ChatScope} says that the LLM can read them. The store is closed by
     * its owner. Default: none.
     */
    public Builder originals(Originals value) {
      originals = SetOnce.check("originals", originals, value);
      return this;
    }

    /** Sets whether tool results may be compressed. Default: no. */
    public Builder toolResults(boolean value) {
      toolResults = SetOnce.check("toolResults", toolResults, value);
      return this;
    }

    /**
     * Sets the question for the system text at the top. Default: {@link
     * StandingContext#LATEST_QUESTION}.
     */
    public Builder standingContext(StandingContext value) {
      standingContext = SetOnce.check("standingContext", standingContext, value);
      return this;
    }

    /** Sets what to keep. Default: the compressor's own control prompt. */
    public Builder controlPrompt(ControlPrompt value) {
      controlPrompt = SetOnce.check("controlPrompt", controlPrompt, value);
      return this;
    }

    /**
     * Sets how a text is compressed, for example its budget. Default: the compressor's own options.
     */
    public Builder options(CompressionOptions value) {
      options = SetOnce.check("options", options, value);
      return this;
    }

    /** Sets what to do when a text can't be compressed. Default: {@link FailurePolicy#THROW}. */
    public Builder onFailure(FailurePolicy value) {
      onFailure = SetOnce.check("onFailure", onFailure, value);
      return this;
    }

    /** Adds a listener. Listeners are called in the order in which they were added. */
    public Builder listener(DecisionListener value) {
      listeners.add(Objects.requireNonNull(value, "listener"));
      return this;
    }

    /**
     * Sets the size of the cache of results, which saves compressing the texts of earlier turns
     * again: 0 or more UTF-16 units of texts and results together. 0 switches the cache off; the
     * results are the same. Default: 8,000,000 (at most 16 MB).
     */
    public Builder rememberedCharacters(long value) {
      rememberedCharacters =
          SetOnce.check(
              "rememberedCharacters", rememberedCharacters, notNegative("characters", value));
      return this;
    }

    /** The compressor for conversations. */
    public ChatCompressor build() {
      CompressionOptions how = options == null ? CompressionOptions.defaults() : options;
      Omissions marks = omissions == null ? how.omissions().orElse(Omissions.MARKED) : omissions;
      int threshold = thresholdTokens == null ? THRESHOLD_TOKENS : thresholdTokens;
      TextCompressor texts =
          new TextCompressor(
              compressor,
              threshold,
              controlPrompt,
              how,
              marks,
              originals != null,
              onFailure == null ? FailurePolicy.THROW : onFailure);
      return new ChatCompressor(
          new ContextRules(
              new MarkedContexts(markers),
              injected == null ? InjectedBlocks.DEFAULT : injected,
              standingContext == null ? StandingContext.LATEST_QUESTION : standingContext,
              systemTexts == null ? SystemTexts.NEVER : systemTexts,
              cachedTexts != null && cachedTexts,
              toolResults != null && toolResults,
              toolsNeverTouched == null ? ToolNames.NONE : toolsNeverTouched,
              newestToolResultsWhole == null ? 0 : newestToolResultsWhole),
          texts,
          new DocumentCompressor(compressor, threshold, how, texts, originals),
          originals,
          new ResultMemory(
              rememberedCharacters == null ? REMEMBERED_CHARACTERS : rememberedCharacters),
          listeners);
    }

    private static long notNegative(String what, long value) {
      if (value < 0) {
        throw new InvalidRequestException("%d %s; give 0 or more".formatted(value, what));
      }
      return value;
    }
  }
}
