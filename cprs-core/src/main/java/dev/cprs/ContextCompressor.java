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
    Objects.requireNonNull(request, "request");
    running.readLock().lock();
    try {
      checkOpen();
      CompressedContext result = run(request, cancelled);
      observer.completed(result);
      return result;
    } finally {
      running.readLock().unlock();
    }
  }

  private CompressedContext run(CompressionRequest request, BooleanSupplier cancelled) {
    try {
      return new CompressionRun(
              model,
              pool,
              observer,
              request,
              request.controlPrompt().orElse(defaultPrompt),
              request.options().orElse(defaultOptions))
          .run(cancelled);
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
          "A progress listener can't close its compressor; cancel the request's future, and close the compressor after it");
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
   */
  public static final class Builder {
    private boolean ownPartsTaken;
    private @Nullable ModelFiles files;
    private @Nullable Tokenizer tokenizer;
    private @Nullable TokenCritic critic;
    private @Nullable String device;
    private @Nullable DType dtype;
    private @Nullable Integer workers;
    private @Nullable Integer threads;
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
      return model(ModelFiles.embedded(name));
    }

    /**
     * Takes the model in a directory of the Hugging Face layout.
     *
     * @throws ModelLoadException if there is none
     */
    public Builder model(Path directory) {
      return model(ModelFiles.directory(directory));
    }

    /** Takes a model from files of any kind. */
    public Builder model(ModelFiles value) {
      files = SetOnce.check("model", files, value);
      return this;
    }

    /** Takes a tokenizer of your own instead of the model's; the compressor closes it. */
    public Builder tokenizer(Tokenizer value) {
      tokenizer = SetOnce.check("tokenizer", tokenizer, value);
      return this;
    }

    /** Takes a critic of your own instead of the model's; the compressor closes it. */
    public Builder critic(TokenCritic value) {
      critic = SetOnce.check("critic", critic, value);
      return this;
    }

    /**
     * Sets the device: {@code cpu}, {@code cuda:0}, or a list such as {@code cuda:0,cuda:1} with
     * one worker each. Unless set: CUDA where its native library is there, else the CPU.
     */
    public Builder device(String value) {
      device = SetOnce.check("device", device, value);
      return this;
    }

    /** Sets the type to compute in; unless set, what the device is good at. */
    public Builder dtype(DType value) {
      dtype = SetOnce.check("dtype", dtype, value);
      return this;
    }

    /**
     * Sets how many windows are scored at once: at least 1. Unless set, what suits the device. The
     * number changes no result. On a CPU it also decides the threads of each worker, unless {@link
     * #threads} is set.
     */
    public Builder workers(int value) {
      workers = SetOnce.check("workers", workers, atLeastOne("workers", value));
      return this;
    }

    /**
     * Sets the threads that each worker computes with: at least 1. Unless set, what suits the
     * device. Another number gives the same spans, with scores that differ by 1e-4 at most: a
     * processor may add up a product in another order.
     */
    public Builder threads(int value) {
      threads = SetOnce.check("threads", threads, atLeastOne("threads", value));
      return this;
    }

    /**
     * Sets the control prompt of requests that have none: {@link ControlPrompt#facts()} unless set.
     */
    public Builder controlPrompt(ControlPrompt value) {
      controlPrompt = SetOnce.check("controlPrompt", controlPrompt, value);
      return this;
    }

    /** Sets the options of requests that have none. */
    public Builder options(CompressionOptions value) {
      options = SetOnce.check("options", options, value);
      return this;
    }

    /** Adds one who is told what becomes of the requests, after those added before. */
    public Builder observer(CompressionObserver value) {
      observers.add(Objects.requireNonNull(value, "observer"));
      return this;
    }

    private static int atLeastOne(String name, int value) {
      if (value < 1) {
        throw new InvalidRequestException(
            "%d %s; give at least 1, or leave it out to let the engine choose"
                .formatted(value, name));
      }
      return value;
    }

    /**
     * Loads the model.
     *
     * @throws ModelLoadException if tokenizer, engine, model or native library can't be found or
     *     loaded
     * @throws InvalidRequestException if the device can't be understood
     */
    public ContextCompressor build() {
      checkOwnParts();
      EngineSettings settings =
          new EngineSettings(
              device == null ? "auto" : device,
              dtype == null ? DType.AUTO : dtype,
              workers == null ? 0 : workers,
              threads == null ? 0 : threads);
      Tokenizer ownTokenizer = null;
      TokenCritic ownCritic = null;
      boolean built = false;
      ownPartsTaken = tokenizer != null || critic != null; // closed below, if it can't be built
      try {
        ownTokenizer = tokenizer != null ? tokenizer : Providers.loadTokenizer(files());
        ownCritic = critic != null ? critic : Providers.loadCritic(files(), settings);
        ContextCompressor compressor =
            new ContextCompressor(
                new LoadedModel(ownTokenizer, ownCritic),
                controlPrompt == null ? ControlPrompt.facts() : controlPrompt,
                options == null ? CompressionOptions.defaults() : options,
                new GuardedObserver(observers));
        built = true;
        return compressor;
      } finally {
        if (!built) {
          closeAll(ownCritic, ownTokenizer);
        }
      }
    }

    private static void closeAll(@Nullable TokenCritic critic, @Nullable Tokenizer tokenizer) {
      try {
        if (critic != null) {
          critic.close();
        }
      } finally {
        if (tokenizer != null) {
          tokenizer.close();
        }
      }
    }

    /** A tokenizer or critic of the user's own leaves no say to settings meant for the model's. */
    private void checkOwnParts() {
      if (ownPartsTaken) {
        throw new InvalidRequestException(
            "This builder's own tokenizer or critic belongs to the compressor that it has built, or was closed when that failed; make another builder");
      }
      if (critic != null
          && (device != null || dtype != null || workers != null || threads != null)) {
        throw new InvalidRequestException(
            "A critic of your own was given, so that device, dtype, workers and threads would do nothing; leave them out");
      }
      if (critic != null && tokenizer != null && files != null) {
        throw new InvalidRequestException(
            "Both a tokenizer and a critic of your own were given, so that the model %s would not be used; leave it out"
                .formatted(files.name()));
      }
    }

    private ModelFiles files() {
      if (files == null) {
        files = ModelFiles.embedded("minilm");
      }
      return files;
    }
  }
}
