package dev.cprs;

import dev.cprs.internal.RequestThreads;
import dev.cprs.internal.SetOnce;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
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
 * <p>One compressor serves an application: it is thread-safe, holds one copy of the model, and its
 * workers are shared fairly by all requests. It holds native memory until it is closed.
 *
 * <p>On one machine and in one type, the same request gives the same result bit for bit, whatever
 * the number of workers and whatever runs beside it. With another number of threads for each worker
 * the spans are the same, and their scores differ by 1e-4 at most.
 *
 * <p>Implements QwenLong-CPRS (Shen et al. 2025, arXiv 2505.18092), sections 3.1 to 3.3.
 */
public final class ContextCompressor implements AutoCloseable {
  private final LoadedModel model;
  private final WindowPool pool;
  private final ControlPrompt defaultPrompt;
  private final CompressionOptions defaultOptions;
  private final ExecutorService async;
  private final CompressionObserver observer;

  /** Requests hold it for reading; close() takes it for writing, when none runs any more. */
  private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();

  private volatile boolean closed;

  private ContextCompressor(
      LoadedModel model,
      ControlPrompt defaultPrompt,
      CompressionOptions defaultOptions,
      CompressionObserver observer) {
    this.model = model;
    this.observer = observer;
    this.pool = new WindowPool(model.info().workers());
    // Enough that one tokenizes while others wait for their windows.
    this.async = RequestThreads.atMost(2 * model.info().workers(), "cprs-request");
    this.defaultPrompt = defaultPrompt;
    this.defaultOptions = defaultOptions;
  }

  /**
   * A compressor with the embedded model {@code minilm}, on what the machine has.
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
   * Keeps the sentences of a context that answer a query ({@link ControlPrompt#facts()}, unless the
   * compressor was built with another prompt).
   *
   * @param query not blank
   * @param context any text; nothing is kept of an empty one
   * @throws InvalidRequestException if the query is blank or leaves no room in a window
   * @throws EmptyResultException if nothing was kept and the compressor's options ask for an error
   *     then
   * @throws EngineException if the model failed
   * @throws CompressionCancelledException if this thread was interrupted, or the compressor closed
   * @throws IllegalStateException if the compressor is closed
   */
  public CompressedContext compress(String query, String context) {
    return compress(CompressionRequest.of(query, context));
  }

  /**
   * Carries out a request on the calling thread and the compressor's workers.
   *
   * @throws InvalidRequestException if the request doesn't fit the model, such as a query that
   *     leaves no room in a window
   * @throws EmptyResultException if nothing was kept and the options ask for an error then
   * @throws EngineException if the model failed
   * @throws CompressionCancelledException if this thread was interrupted, or the compressor closed
   * @throws IllegalStateException if the compressor is closed
   */
  public CompressedContext compress(CompressionRequest request) {
    return compress(request, () -> closed);
  }

  /**
   * Carries out a request for several budgets: reads the context once, and keeps for each budget
   * what {@link #compress(CompressionRequest)} would keep with it. Observers are told of one
   * request, with the first result.
   *
   * @param budgets at least one; they count instead of the budget of the options
   * @return a result for each budget, in their order
   * @throws IllegalArgumentException if there is no budget
   * @throws EmptyResultException if nothing was kept with one of them and the options ask for an
   *     error then; for the other failures see {@link #compress(CompressionRequest)}
   */
  public List<CompressedContext> compress(CompressionRequest request, List<Budget> budgets) {
    List<Budget> asked = List.copyOf(Objects.requireNonNull(budgets, "budgets"));
    if (asked.isEmpty()) {
      throw new IllegalArgumentException("No budgets; give at least one");
    }
    return compress(request, run -> run.run(asked, () -> closed));
  }

  /**
   * Carries out a request on one of a few threads of the compressor's own; more requests than those
   * wait in line. Cancelling the future lets go of one that waits, and stops further windows; those
   * that are being scored are finished in the background. The future fails with what {@link
   * #compress(CompressionRequest)} throws.
   *
   * @throws IllegalStateException if the compressor is closed
   */
  public CompletableFuture<CompressedContext> compressAsync(CompressionRequest request) {
    Objects.requireNonNull(request, "request");
    checkOpen();
    CompletableFuture<CompressedContext> future = new CompletableFuture<>();
    // What is cancelled or timed out while it waits in line must not hold its documents there.
    AtomicReference<@Nullable CompressionRequest> waiting = new AtomicReference<>(request);
    future.whenComplete((result, failure) -> waiting.set(null));
    try {
      async.execute(
          () -> {
            CompressionRequest next = waiting.getAndSet(null);
            if (next == null) {
              observer.failed(
                  new CompressionCancelledException(
                      "The request was cancelled, or its time was up, before it was begun"));
              return;
            }
            try {
              future.complete(compress(next, () -> closed || future.isDone()));
            } catch (Throwable e) { // whoever waits for the future gets it
              future.completeExceptionally(e);
            }
          });
    } catch (RejectedExecutionException e) { // closed since it was looked at
      checkOpen();
      throw e;
    }
    return future;
  }

  /** {@link #compressAsync(CompressionRequest)} with nothing but a query and a context. */
  public CompletableFuture<CompressedContext> compressAsync(String query, String context) {
    return compressAsync(CompressionRequest.of(query, context));
  }

  /**
   * The number of tokens that the model's tokenizer makes of a text.
   *
   * @throws IllegalStateException if the compressor is closed
   */
  public int countTokens(String text) {
    return tokenize(text).size();
  }

  /**
   * The tokens that the model's tokenizer makes of a text, with their places in it.
   *
   * @throws IllegalStateException if the compressor is closed
   */
  public TokenizedText tokenize(String text) {
    Objects.requireNonNull(text, "text");
    running.readLock().lock();
    try {
      checkOpen();
      return model.tokenizer().encode(text);
    } finally {
      running.readLock().unlock();
    }
  }

  /** Tokens of a window, prefix included, of requests whose options set none. */
  public int windowTokens() {
    return defaultOptions.windowTokens().orElse(model.info().windowTokens());
  }

  private CompressedContext compress(CompressionRequest request, BooleanSupplier cancelled) {
    return compress(request, run -> List.of(run.run(cancelled))).get(0);
  }

  private List<CompressedContext> compress(
      CompressionRequest request, Function<CompressionRun, List<CompressedContext>> work) {
    Objects.requireNonNull(request, "request");
    running.readLock().lock();
    try {
      checkOpen();
      List<CompressedContext> results = run(request, work);
      observer.completed(results.get(0));
      return results;
    } finally {
      running.readLock().unlock();
    }
  }

  private List<CompressedContext> run(
      CompressionRequest request, Function<CompressionRun, List<CompressedContext>> work) {
    try {
      return work.apply(
          new CompressionRun(
              model,
              pool,
              observer,
              request,
              request.controlPrompt().orElse(defaultPrompt),
              request.options().over(defaultOptions)));
    } catch (Throwable e) { // whatever it is, the caller gets it
      observer.failed(e);
      throw e;
    }
  }

  /** What the model is: its name, its windows, the tags that it was trained with. */
  public CriticInfo model() {
    return model.info();
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("The compressor is closed; create a new one");
    }
  }

  /**
   * Stops further windows of the requests that run (they fail with {@link
   * CompressionCancelledException}), waits for those that are being scored, and frees the model.
   * Closing twice is no error.
   *
   * @throws IllegalStateException if it is called from a progress listener, whose own request would
   *     have to end first
   */
  @Override
  public void close() {
    if (running.getReadHoldCount() > 0) {
      throw new IllegalStateException(
          "A progress listener can't close its compressor; cancel the request's future, and close"
              + " the compressor after it");
    }
    closed = true;
    running.writeLock().lock();
    try {
      async.shutdown();
      pool.close();
      model.close();
    } finally {
      running.writeLock().unlock();
    }
  }

  /**
   * Collects what a compressor is made of; each may be set once, observers added. Not thread-safe.
   *
   * <p>A setting that is given twice, or that another one makes void, is refused with an {@link
   * IllegalStateException}; null with a {@link NullPointerException} that names it.
   */
  public static final class Builder {
    private final ModelParts parts = new ModelParts();
    private @Nullable ControlPrompt controlPrompt;
    private @Nullable CompressionOptions options;
    private final List<CompressionObserver> observers = new ArrayList<>();

    private Builder() {}

    /**
     * Takes an embedded model: {@code minilm}, or {@code hybrid-mini} where its module is there.
     *
     * @throws ModelLoadException if there is none of that name on the class path
     */
    public Builder model(String name) {
      return model(ModelFiles.embedded(Objects.requireNonNull(name, "name")));
    }

    /**
     * Takes the model in a directory of the Hugging Face layout.
     *
     * @throws ModelLoadException if there is none
     */
    public Builder model(Path directory) {
      return model(ModelFiles.directory(Objects.requireNonNull(directory, "directory")));
    }

    /** Takes a model from files of any kind. */
    public Builder model(ModelFiles value) {
      parts.files(value);
      return this;
    }

    /** Takes a tokenizer of your own instead of the model's; the compressor closes it. */
    public Builder tokenizer(Tokenizer value) {
      parts.tokenizer(value);
      return this;
    }

    /** Takes a critic of your own instead of the model's; the compressor closes it. */
    public Builder critic(TokenCritic value) {
      parts.critic(value);
      return this;
    }

    /**
     * Sets the device: {@code cpu}, {@code cuda:0}, or a list such as {@code cuda:0,cuda:1} with
     * one worker each. Unless set: CUDA where its native library is there, else the CPU.
     *
     * @throws InvalidRequestException if it is blank
     */
    public Builder device(String value) {
      parts.engine().device(value);
      return this;
    }

    /** Sets the type to compute in; unless set, what the device is good at. */
    public Builder dtype(DType value) {
      parts.engine().dtype(value);
      return this;
    }

    /**
     * Sets how many windows are scored at once; unless set, what suits the device. The number
     * changes no result. On a CPU it also decides the threads of each worker, unless {@link
     * #threads} is set.
     *
     * @throws InvalidRequestException unless it is 1 to 1,024
     */
    public Builder workers(int value) {
      parts.engine().workers(value);
      return this;
    }

    /**
     * Sets the threads that each worker computes with; unless set, what suits the device. Another
     * number gives the same spans, with scores that differ by 1e-4 at most: a processor may add up
     * a product in another order.
     *
     * @throws InvalidRequestException unless it is 1 to 1,024
     */
    public Builder threads(int value) {
      parts.engine().threads(value);
      return this;
    }

    /** Sets device, dtype, workers and threads at once, as far as they are set there. */
    public Builder engine(EngineSettings value) {
      Objects.requireNonNull(value, "engine");
      value.device().ifPresent(this::device);
      value.dtype().ifPresent(this::dtype);
      value.workers().ifPresent(this::workers);
      value.threads().ifPresent(this::threads);
      return this;
    }

    /**
     * Sets the control prompt of requests that have none: {@link ControlPrompt#facts()} unless set.
     */
    public Builder controlPrompt(ControlPrompt value) {
      controlPrompt = SetOnce.check("controlPrompt", controlPrompt, value);
      return this;
    }

    /** Sets the options that hold where a request sets none. */
    public Builder options(CompressionOptions value) {
      options = SetOnce.check("options", options, value);
      return this;
    }

    /** Adds one who is told what becomes of the requests, after those added before. */
    public Builder observer(CompressionObserver value) {
      observers.add(Objects.requireNonNull(value, "observer"));
      return this;
    }

    /**
     * Loads the model.
     *
     * @throws ModelLoadException if tokenizer, engine, model or native library can't be found or
     *     loaded
     * @throws InvalidRequestException if the device can't be understood
     * @throws IllegalStateException if settings contradict each other, or this builder's own
     *     tokenizer or critic is already used
     */
    public ContextCompressor build() {
      return new ContextCompressor(
          parts.load(),
          controlPrompt == null ? ControlPrompt.facts() : controlPrompt,
          options == null ? CompressionOptions.defaults() : options,
          new GuardedObserver(observers));
    }
  }
}
