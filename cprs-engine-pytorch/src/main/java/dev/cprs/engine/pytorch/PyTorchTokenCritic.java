package dev.cprs.engine.pytorch;

import dev.cprs.EngineException;
import dev.cprs.InvalidRequestException;
import dev.cprs.engine.pytorch.graph.DeviceModel;
import dev.cprs.engine.pytorch.graph.Libtorch;
import dev.cprs.internal.RootCause;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A token critic on libtorch. At most {@code workers} windows are scored at once; further calls
 * wait. Thread-safe.
 */
final class PyTorchTokenCritic implements TokenCritic {
  private final CriticInfo info;
  private final int threads;
  private final Batches batches;
  private final List<DeviceModel> models;

  /** The devices in turn, as often as there are workers for them, and each at least once. */
  private final Deque<DeviceModel> idle = new ArrayDeque<>();

  private final Semaphore permits;

  /**
   * Calls hold the read lock, since to free the weights under a running call crashes the process.
   */
  private final ReadWriteLock lifetime = new ReentrantReadWriteLock();

  private boolean closed;

  /**
   * @param threads threads of each worker's products
   * @param batchTokens how many tokens the windows of one forward may have; 0 for one window
   * @param models the model on each device; the critic closes them
   */
  PyTorchTokenCritic(CriticInfo info, int threads, int batchTokens, List<DeviceModel> models) {
    this.info = info;
    this.threads = threads;
    this.batches = new Batches(batchTokens);
    this.models = List.copyOf(models);
    for (int place = 0; place < Math.max(info.workers(), models.size()); place++) {
      idle.add(models.get(place % models.size()));
    }
    permits = new Semaphore(info.workers());
  }

  @Override
  public CriticInfo info() {
    return info;
  }

  @Override
  public int batchTokens() {
    return batches.tokens();
  }

  @Override
  public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
    Objects.requireNonNull(window, "window");
    return score(List.of(window), categoryTokens).get(0);
  }

  @Override
  public List<WindowScores> score(List<TokenWindow> windows, TokenIds categoryTokens) {
    Objects.requireNonNull(windows, "windows");
    Objects.requireNonNull(categoryTokens, "categoryTokens");
    Lock running = lifetime.readLock();
    running.lock();
    try {
      if (closed) {
        throw new IllegalStateException(
            "The critic of model %s is closed; create a new one".formatted(info.model()));
      }
      windows.forEach(window -> check(window, categoryTokens));
      return batches.score(windows, batch -> scoreOnIdleDevice(batch, categoryTokens));
    } finally {
      running.unlock();
    }
  }

  /** Everything that libtorch would only notice by reading beyond its tables. */
  private void check(TokenWindow window, TokenIds categoryTokens) {
    if (window.ids().size() > info.maxWindowTokens()) {
      throw new InvalidRequestException(
          "A window of %d tokens is longer than the %d that model %s can read; ask for a smaller window"
              .formatted(window.ids().size(), info.maxWindowTokens(), info.model()));
    }
    if (!info.categoryHead() && categoryTokens.size() > 0) {
      throw new InvalidRequestException(
          "Category logits are asked of model %s, which has no category head; use the boundary mode"
              .formatted(info.model()));
    }
    checkIds("Token id", window.ids());
    checkIds("Category row", categoryTokens);
  }

  private void checkIds(String what, TokenIds ids) {
    for (int i = 0; i < ids.size(); i++) {
      int id = ids.get(i);
      if (id < 0 || id >= info.vocabularySize()) {
        throw new InvalidRequestException(
            "%s %d at %d is outside the vocabulary of model %s, 0 to %d; use the model's own tokenizer"
                .formatted(what, id, i, info.model(), info.vocabularySize() - 1));
      }
    }
  }

  private List<WindowScores> scoreOnIdleDevice(List<TokenWindow> windows, TokenIds categoryTokens) {
    permits.acquireUninterruptibly(); // for no longer than other windows take
    DeviceModel model = takeIdle();
    try {
      Libtorch.prepareThread(threads);
      return model.score(windows, categoryTokens);
    } catch (ai.djl.engine.EngineException | LinkageError e) {
      throw new EngineException(
          "libtorch failed on %d windows of %d tokens of model %s (%s); %s"
              .formatted(
                  windows.size(),
                  Batches.tokens(windows),
                  info.model(),
                  RootCause.message(e),
                  Libtorch.advice(e)),
          e);
    } finally {
      putBack(model);
      permits.release();
    }
  }

  private DeviceModel takeIdle() {
    synchronized (idle) {
      return idle.remove();
    }
  }

  private void putBack(DeviceModel model) {
    synchronized (idle) {
      idle.add(model);
    }
  }

  @Override
  public void close() {
    Lock alone = lifetime.writeLock();
    alone.lock();
    try {
      if (!closed) {
        closed = true;
        models.forEach(DeviceModel::close);
      }
    } finally {
      alone.unlock();
    }
  }
}
