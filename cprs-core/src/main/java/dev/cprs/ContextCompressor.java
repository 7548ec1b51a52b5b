package dev.cprs;

import dev.cprs.internal.Checkpoint;
import dev.cprs.internal.ClientOfThread;
import dev.cprs.internal.RequestThreads;
import dev.cprs.internal.SetOnce;
import dev.cprs.internal.StaticInitializers;
import dev.cprs.internal.Uses;
import dev.cprs.select.Counter;
import dev.cprs.select.ModelCounter;
import dev.cprs.select.OwnCounter;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the parts of a long context that a query needs, as exact substrings.
 *
 * <pre>{@code
 * try (ContextCompressor compressor = ContextCompressor.create()) {
 *   CompressedContext result = compressor.compress("Who wrote it?", context);
 *   System.out.println(result.text());
 * }
 * }</pre>
 *
 * <p>An application needs one compressor. It is thread-safe, holds one copy of the model, and
 * shares its workers fairly: by turns among clients ({@link CompressionRequest.Builder#client}),
 * and among the requests of each. It holds native memory until it is closed.
 *
 * <p>On one machine and in one number type, the same request gives the same result bit for bit,
 * whatever the number of workers and whatever else runs. With another number of threads for each
 * worker the spans are the same, and their scores differ by 1e-4 at most.
 *
 * <p>Implements QwenLong-CPRS (Shen et al. 2025, arXiv 2505.18092), sections 3.1 to 3.3.
 */
public final class ContextCompressor implements AutoCloseable {
  private static final String CLOSED = "The compressor is closed; create a new one";

  /** As it is: to format a message takes memory. */
  private static final String NO_MEMORY =
      "There is not enough memory in the Java heap for the request; give Java more (-Xmx), or"
          + " compress less text at once";

  private final ModelChoice models;
  private final LoadedModel model;
  private final Segmenters segmenters;
  private final Turns turns;
  private final ControlPrompt defaultPrompt;
  private final CompressionOptions defaultOptions;
  private final ExecutorService async;
  private final CompressionObserver observer;
  private final Counter counter;

  /** Its requests and calls of its tokenizer; close() waits for them. */
  private final Uses running = new Uses();

  /** How many of them this thread is in: a listener may make requests of its own. */
  private final ThreadLocal<int[]> ofThread = ThreadLocal.withInitial(() -> new int[1]);

  private volatile boolean closed;

  private ContextCompressor(
      Segmenters segmenters,
      ModelChoice models,
      ControlPrompt defaultPrompt,
      CompressionOptions defaultOptions,
      CompressionObserver observer,
      @Nullable TokenCounter tokenCounter) {
    this.segmenters = segmenters;
    this.models = models;
    this.model = models.standard().model();
    this.counter =
        tokenCounter == null ? new ModelCounter(model.tokenizer()) : new OwnCounter(tokenCounter);
    this.observer = observer;
    // Enough that some can tokenize while others wait for their windows.
    this.turns = new Turns(2 * models.standard().workers());
    this.async = RequestThreads.named("cprs-request");
    this.defaultPrompt = defaultPrompt;
    this.defaultOptions = defaultOptions;
  }

  /**
   * A compressor with the embedded model {@code minilm}, on the device that suits this machine; for
   * Chinese texts see {@link Builder#model(String)}.
   *
   * @throws ModelLoadException if tokenizer, engine, model or native library can't be found or
   *     loaded
   */
  public static ContextCompressor create() {
    return builder().build();
  }

  /** Starts with the defaults of {@link #create()}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Keeps the units of a context (sentences, rows, entries) that answer a query ({@link
   * ControlPrompt#facts()}, unless the compressor was built with another prompt).
   *
   * @param query not blank
   * @param context any text; it may be empty
   * @throws InvalidRequestException if the query is blank or leaves no room in a window
   * @throws EmptyResultException if nothing was kept and the compressor's options say {@link
   *     EmptyResultPolicy#THROW}
   * @throws EngineException if the model failed
   * @throws ResourceException if there is too little memory in the Java heap
   * @throws CompressionCancelledException if this thread was interrupted, or the compressor closed
   * @throws IllegalStateException if the compressor is closed
   */
  public CompressedContext compress(String query, String context) {
    return compress(CompressionRequest.of(query, context));
  }

  /**
   * Keeps what a model that reads no query deems worth keeping of a context ({@link
   * dev.cprs.spi.WindowLayout#CONTEXT}).
   *
   * @param context any text; it may be empty
   * @throws InvalidRequestException if the model needs a query
   * @throws EmptyResultException if nothing was kept and the compressor's options say {@link
   *     EmptyResultPolicy#THROW}; for other failures see {@link #compress(CompressionRequest)}
   * @since 0.1.0
   */
  public CompressedContext compress(String context) {
    Objects.requireNonNull(context, "context");
    return compress(CompressionRequest.builder().document(context).build());
  }

  /**
   * Compresses on the calling thread and the compressor's workers.
   *
   * @throws InvalidRequestException if the request doesn't fit the model, such as a query that
   *     leaves no room in a window
   * @throws EmptyResultException if nothing was kept and the options say {@link
   *     EmptyResultPolicy#THROW}
   * @throws EngineException if the model failed
   * @throws ResourceException if there is too little memory in the Java heap
   * @throws CompressionCancelledException if this thread was interrupted, or the compressor closed
   * @throws IllegalStateException if the compressor is closed
   */
  public CompressedContext compress(CompressionRequest request) {
    return compress(request, new Cancellation(() -> closed));
  }

  /**
   * Compresses for several budgets at once. The context is scored once, and each result is what
   * {@link #compress(CompressionRequest)} gives with that budget. Observers see one request, with
   * the first result.
   *
   * @param budgets at least one; they replace the budget of the options
   * @return a result for each budget, in their order
   * @throws IllegalArgumentException if there is no budget
   * @throws EmptyResultException if nothing was kept with one of them and the options say {@link
   *     EmptyResultPolicy#THROW}; for other failures see {@link #compress(CompressionRequest)}
   */
  public List<CompressedContext> compress(CompressionRequest request, List<Budget> budgets) {
    List<Budget> asked = List.copyOf(Objects.requireNonNull(budgets, "budgets"));
    if (asked.isEmpty()) {
      throw new IllegalArgumentException("No budgets; give at least one");
    }
    return compress(request, new Cancellation(() -> closed), (run, turn) -> run.run(asked, turn));
  }

  /**
   * Compresses on one of the compressor's own threads. If all 256 are busy, the request waits.
   * Cancelling the future drops a waiting request, or stops the further windows of a running one;
   * windows that are being scored finish in the background. The future fails with what {@link
   * #compress(CompressionRequest)} throws.
   *
   * @throws IllegalStateException if the compressor is closed
   */
  public CompletableFuture<CompressedContext> compressAsync(CompressionRequest request) {
    Objects.requireNonNull(request, "request");
    checkOpen();
    CompletableFuture<CompressedContext> future = new CompletableFuture<>();
    // A request that is cancelled or times out while it waits must not keep its documents in
    // memory.
    AtomicReference<@Nullable CompressionRequest> waiting = new AtomicReference<>(request);
    Cancellation cancellation = new Cancellation(() -> closed || future.isDone());
    future.whenComplete(
        (result, failure) -> {
          waiting.set(null);
          cancellation.wake();
        });
    String client = request.client().orElseGet(ClientOfThread::get);
    Supplier<CompressedContext> work =
        () -> {
          CompressionRequest next = waiting.getAndSet(null);
          if (next == null) {
            CompressionCancelledException dropped =
                new CompressionCancelledException(
                    "The request was cancelled, or timed out, before it started");
            observer.failed(dropped);
            throw dropped;
          }
          return ClientOfThread.working(client, () -> compress(next, cancellation));
        };
    try {
      async.execute(() -> end(future, work));
    } catch (RejectedExecutionException e) { // closed since it was looked at
      checkOpen();
      throw e;
    }
    return future;
  }

  /** Ends a future with what comes of a call; whoever waits for it gets what the call throws. */
  private static <T> void end(CompletableFuture<T> future, Supplier<T> call) {
    @Nullable T result = null;
    @Nullable Throwable failure = null;
    try {
      result = call.get();
    } catch (Throwable e) {
      failure = e;
    }
    for (boolean told = false; !told; ) {
      try {
        if (failure == null) {
          future.complete(result);
        } else {
          future.completeExceptionally(failure);
        }
        told = true;
      } catch (OutOfMemoryError e) { // it takes a few bytes, and nobody else would end the future
        Thread.yield();
      }
    }
  }

  /** {@link #compressAsync(CompressionRequest)} with a query and one document. */
  public CompletableFuture<CompressedContext> compressAsync(String query, String context) {
    return compressAsync(CompressionRequest.of(query, context));
  }

  /**
   * Counts a text's tokens as budgets do: with {@link Builder#tokenCounter}, else with the model's
   * tokenizer. A word or a script that the model's vocabulary lacks counts as what a language model
   * would cut it into. Takes turns with the requests of the thread's client, as those do.
   *
   * @throws CompressionCancelledException if this thread was interrupted, or the compressor closed
   *     meanwhile
   * @throws ResourceException if there is too little memory in the Java heap
   * @throws IllegalStateException if the compressor is closed
   */
  public int countTokens(String text) {
    Objects.requireNonNull(text, "text");
    return inTurn(text, () -> counter.count(text));
  }

  /**
   * Tokenizes a text with the model's tokenizer. Takes turns with the requests of the thread's
   * client, as those do.
   *
   * @throws CompressionCancelledException if this thread was interrupted, or the compressor closed
   *     meanwhile
   * @throws ResourceException if there is too little memory in the Java heap
   * @throws IllegalStateException if the compressor is closed
   */
  public TokenizedText tokenize(String text) {
    Objects.requireNonNull(text, "text");
    return inTurn(text, () -> model.tokenizer().encode(text));
  }

  /** Works on a text when its client's turn comes. No window and no room is asked for. */
  private <T> T inTurn(String text, Supplier<T> work) {
    return whileOpen(
        () -> {
          if (text.isEmpty() || ofThread.get()[0] > 1) { // within a request it is that one's turn
            return work.get();
          }
          Cancellation cancellation = new Cancellation(() -> closed);
          try (Turns.Turn turn = turns.of(ClientOfThread.get(), 0, cancellation)) {
            turn.begin();
            return Checkpoint.working(turn::checkpoint, work);
          }
        });
  }

  /** The default window size of requests, in tokens, prefix included. */
  public int windowTokens() {
    return defaultOptions.windowTokens().orElse(model.info().windowTokens());
  }

  /** The options that apply where a request sets none. */
  public CompressionOptions options() {
    return defaultOptions;
  }

  /**
   * How long the workers need for all that waits for them, as far as can be told from the windows
   * that they have scored; zero before the first one.
   */
  public Duration backlog() {
    long unplanned = turns.unplanned();
    Duration own =
        models
            .standard()
            .skim()
            .map(skim -> skim.pool().backlog(unplanned).plus(model.pool().backlog(0)))
            .orElseGet(() -> model.pool().backlog(unplanned));
    return models.chinese().map(chinese -> own.plus(chinese.pool().backlog(0))).orElse(own);
  }

  private CompressedContext compress(CompressionRequest request, Cancellation cancellation) {
    return compress(request, cancellation, (run, turn) -> List.of(run.run(turn))).get(0);
  }

  private List<CompressedContext> compress(
      CompressionRequest request,
      Cancellation cancellation,
      BiFunction<CompressionRun, Turns.Turn, List<CompressedContext>> work) {
    Objects.requireNonNull(request, "request");
    return whileOpen(
        () -> {
          List<CompressedContext> results = run(request, cancellation, work);
          observer.completed(results.get(0));
          return results;
        });
  }

  private <T> T whileOpen(Supplier<T> call) {
    int[] depth = ofThread.get(); // what takes memory comes before the call is counted
    if (closed || !running.begin()) {
      throw new IllegalStateException(CLOSED);
    }
    depth[0]++;
    try {
      return call.get();
    } finally {
      depth[0]--;
      running.end();
      if (depth[0] == 0) {
        ofThread.remove();
      }
    }
  }

  private List<CompressedContext> run(
      CompressionRequest request,
      Cancellation cancellation,
      BiFunction<CompressionRun, Turns.Turn, List<CompressedContext>> work) {
    try (Turns.Turn turn = turn(request, cancellation)) {
      Models reading = models.of(request);
      CompressionRun run =
          new CompressionRun(
              reading,
              segmenters,
              reading == models.standard() ? counter : new OwnCounter(counter::count),
              observer,
              request,
              request.controlPrompt().orElse(defaultPrompt),
              request.options().over(defaultOptions));
      return Checkpoint.working(turn::checkpoint, () -> work.apply(run, turn));
    } catch (Throwable e) { // whatever it is, the caller gets it
      Throwable failure = isFullHeap(e) ? new ResourceException(NO_MEMORY, e) : e;
      observer.failed(failure);
      if (failure instanceof ResourceException known) {
        throw known;
      }
      throw e;
    }
  }

  /**
   * Whether it is for want of heap, and not of threads, say; itself, or what failed for it: where
   * both a call and what closes after it meet the full heap, only the cause tells.
   */
  private static boolean isFullHeap(Throwable failure) {
    Throwable e = failure;
    for (int depth = 0; e != null && !(e instanceof ResourceException) && depth < 5; depth++) {
      if (e instanceof OutOfMemoryError) {
        String reason = String.valueOf(e.getMessage());
        return reason.contains("heap space") || reason.contains("GC overhead");
      }
      e = e.getCause();
    }
    return false;
  }

  private Turns.Turn turn(CompressionRequest request, Cancellation cancellation) {
    if (ofThread.get()[0] > 1) { // it would wait for the request that it is made in
      return turns.nested(cancellation);
    }
    long units = request.documents().stream().mapToLong(String::length).sum();
    return turns.of(request.client().orElseGet(ClientOfThread::get), units, cancellation);
  }

  /**
   * Describes the model: its name, its windows, the tags that it was trained with. Where {@code zh}
   * reads Chinese texts, this is the other one.
   */
  public CriticInfo model() {
    return model.info();
  }

  /**
   * Describes the {@linkplain Builder#skim(String) skim}; empty if the model reads everything.
   *
   * @since 0.1.0
   */
  public Optional<CriticInfo> skim() {
    return models.standard().skim().map(LoadedModel::info);
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException(CLOSED);
    }
  }

  /**
   * Stops the running requests, which fail with {@link CompressionCancelledException}, waits for
   * the windows that are being scored, and frees the model. Closing twice has no effect.
   *
   * @throws IllegalStateException if it is called from a progress listener, since the listener's
   *     own request would have to end first
   */
  @Override
  public void close() {
    if (ofThread.get()[0] > 0) {
      throw new IllegalStateException(
          "A progress listener can't close its compressor; cancel the request's future, and close"
              + " the compressor after it");
    }
    closed = true;
    if (running.close()) {
      async.shutdown();
      models.close();
    }
  }

  /**
   * Builds a compressor. Each setting may be given once; observers may be added. Not thread-safe.
   *
   * <p>A setting that is given twice, or that another setting makes useless, is refused with an
   * {@link IllegalStateException}; null is refused with a {@link NullPointerException} that names
   * the setting.
   */
  public static final class Builder {
    private final ModelParts parts = new ModelParts("model");
    private final ModelParts skim = new ModelParts("skim");
    private final EngineSettings.Builder engine = EngineSettings.builder();
    private @Nullable ControlPrompt controlPrompt;
    private @Nullable CompressionOptions options;
    private @Nullable TokenCounter tokenCounter;
    private final List<CompressionObserver> observers = new ArrayList<>();

    private Builder() {}

    /**
     * Uses an embedded model: {@code minilm}, or {@code zh} or {@code hybrid-mini} if its module is
     * on the class path. Default: {@code minilm}; and where a request's texts are mostly Chinese,
     * {@code zh}, if it is there and there is no skim. It is loaded when the first such request
     * comes. A named model reads everything.
     *
     * @throws ModelLoadException if there is no model of that name on the class path
     */
    public Builder model(String name) {
      return model(ModelFiles.embedded(name));
    }

    /**
     * Uses a model in a directory with the Hugging Face layout.
     *
     * @throws ModelLoadException if there is none
     */
    public Builder model(Path directory) {
      return model(ModelFiles.directory(directory));
    }

    /** Uses a model from any kind of files. */
    public Builder model(ModelFiles value) {
      parts.files(value);
      return this;
    }

    /** Uses your own tokenizer instead of the model's; the compressor closes it. */
    public Builder tokenizer(Tokenizer value) {
      parts.tokenizer(value);
      return this;
    }

    /** Uses your own critic instead of the model's; the compressor closes it. */
    public Builder critic(TokenCritic value) {
      parts.critic(value);
      return this;
    }

    /**
     * Makes a cascade: this small embedded model skims the context, and the {@linkplain
     * #model(String) model} reads only what it finds best ({@link
     * CompressionOptions#secondLook()}). So the model's cost no longer grows with the context. The
     * two may have different tokenizers, windows and heads. A context that is no longer than the
     * model may read is read by the model alone, and so is a request for {@linkplain
     * SpanForm#PUBLISHED published} spans; documents that the skim's vocabulary can't read, the
     * model reads whole.
     *
     * <p>Device, type, workers and threads hold for both models. Default: no skim.
     *
     * @throws ModelLoadException if there is no model of that name on the class path
     * @since 0.1.0
     */
    public Builder skim(String name) {
      return skim(ModelFiles.embedded(name));
    }

    /**
     * {@link #skim(String)} with a model in a directory with the Hugging Face layout.
     *
     * @throws ModelLoadException if there is none
     * @since 0.1.0
     */
    public Builder skim(Path directory) {
      return skim(ModelFiles.directory(directory));
    }

    /**
     * {@link #skim(String)} with a model from any kind of files.
     *
     * @since 0.1.0
     */
    public Builder skim(ModelFiles value) {
      skim.files(value);
      return this;
    }

    /**
     * {@link #skim(String)} with a tokenizer and a critic of your own; the compressor closes both.
     *
     * @since 0.1.0
     */
    public Builder skim(Tokenizer tokenizer, TokenCritic critic) {
      Objects.requireNonNull(tokenizer, "tokenizer");
      Objects.requireNonNull(critic, "critic");
      skim.tokenizer(tokenizer);
      skim.critic(critic);
      return this;
    }

    /**
     * Sets the device: {@code cpu}, {@code cuda:0}, or a list such as {@code cuda:0,cuda:1} with
     * one worker each. Default: CUDA if its native library is there, else the CPU.
     *
     * @throws InvalidRequestException if it is blank
     */
    public Builder device(String value) {
      engine.device(value);
      return this;
    }

    /**
     * Sets the number type to compute in. Default: the fastest type that the device supports well;
     * see {@link EngineSettings#dtype()}.
     */
    public Builder dtype(DType value) {
      engine.dtype(value);
      return this;
    }

    /**
     * Sets how many windows are scored at once. Default: what suits the device. The number changes
     * no result. On a CPU it also decides the threads of each worker, unless {@link #threads} is
     * set.
     *
     * @throws InvalidRequestException unless it is 1 to 1,024
     */
    public Builder workers(int value) {
      engine.workers(value);
      return this;
    }

    /**
     * Sets the number of threads that each worker computes with. Default: what suits the device.
     * Another number gives the same spans, with scores that differ by 1e-4 at most, because the
     * processor may sum in another order.
     *
     * @throws InvalidRequestException unless it is 1 to 1,024
     */
    public Builder threads(int value) {
      engine.threads(value);
      return this;
    }

    /**
     * Sets device, dtype, workers, threads and {@link EngineSettings#mapWeights()} at once; what
     * isn't set there is left as it is here.
     */
    public Builder engine(EngineSettings value) {
      Objects.requireNonNull(value, "engine");
      value.device().ifPresent(this::device);
      value.dtype().ifPresent(this::dtype);
      value.workers().ifPresent(this::workers);
      value.threads().ifPresent(this::threads);
      value.mapWeights().ifPresent(engine::mapWeights);
      return this;
    }

    /**
     * Sets the control prompt of requests that have none. Default: {@link ControlPrompt#facts()}.
     */
    public Builder controlPrompt(ControlPrompt value) {
      controlPrompt = SetOnce.check("controlPrompt", controlPrompt, value);
      return this;
    }

    /** Sets the options that apply where a request sets none. */
    public Builder options(CompressionOptions value) {
      options = SetOnce.check("options", options, value);
      return this;
    }

    /**
     * Sets what counts tokens: those of budgets, of {@link Span#tokens()} and of {@link
     * CompressionStats}. Default: the model's own tokenizer.
     */
    public Builder tokenCounter(TokenCounter value) {
      tokenCounter = SetOnce.check("tokenCounter", tokenCounter, value);
      return this;
    }

    /** Adds an observer. Observers are called in the order in which they were added. */
    public Builder observer(CompressionObserver value) {
      observers.add(Objects.requireNonNull(value, "observer"));
      return this;
    }

    /**
     * Loads the model, and the skim if there is one.
     *
     * @throws ModelLoadException if tokenizer, engine, model or native library can't be found or
     *     loaded
     * @throws InvalidRequestException if the device's name is not valid
     * @throws IllegalStateException if settings contradict each other, or if this builder has a
     *     tokenizer or critic of your own and has already been used
     */
    public ContextCompressor build() {
      boolean ownCritics = parts.hasOwnCritic() && (skim.isEmpty() || skim.hasOwnCritic());
      if (ownCritics && !engine.isEmpty()) {
        throw new IllegalStateException(
            "A critic of your own was given, so device, dtype, workers and threads would have no effect; leave them out");
      }
      StaticInitializers.run();
      return new ContextCompressor(
          Segmenters.installed(), // before the models, which nobody would close if it fails
          ModelChoice.load(parts, skim, engine.build()),
          controlPrompt == null ? ControlPrompt.facts() : controlPrompt,
          options == null ? CompressionOptions.defaults() : options,
          new GuardedObserver(observers),
          tokenCounter);
    }
  }
}
