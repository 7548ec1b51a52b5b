package dev.cprs.engine.pytorch;

import dev.cprs.EngineException;
import dev.cprs.engine.pytorch.graph.DeviceModel;
import dev.cprs.engine.pytorch.graph.Libtorch;
import dev.cprs.internal.RootCause;
import dev.cprs.internal.Uses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A model on each of its devices, which calls take in turn. At most as many run at once as there
 * are workers; further calls wait. Thread-safe.
 */
final class Devices implements AutoCloseable {
  private final String model;
  private final int threads;
  private final List<DeviceModel> models;

  /** The devices in turn, as often as there are workers for them, and each at least once. */
  private final Deque<DeviceModel> idle = new ArrayDeque<>();

  private final Semaphore permits;

  /** To free the weights under a running call crashes the process. */
  private final Uses calls = new Uses();

  /**
   * @param model the model's name, for messages
   * @param threads threads of each worker's products
   * @param models the model on each device; they are closed with this
   */
  Devices(String model, int workers, int threads, List<DeviceModel> models) {
    this.model = model;
    this.threads = threads;
    this.models = List.copyOf(models);
    for (int place = 0; place < Math.max(workers, models.size()); place++) {
      idle.add(models.get(place % models.size()));
    }
    permits = new Semaphore(workers);
  }

  /**
   * Keeps the model open during a call.
   *
   * @throws IllegalStateException if it is closed
   */
  <T> T whileOpen(Supplier<T> call) {
    if (!calls.begin()) {
      throw new IllegalStateException(
          "The critic of model %s is closed; create a new one".formatted(model));
    }
    try {
      return call.get();
    } finally {
      calls.end();
    }
  }

  /**
   * Runs a forward on a device that is idle. Only within {@link #whileOpen}.
   *
   * @param windows how many windows it reads, of how many tokens together: for messages
   * @throws EngineException if it failed
   */
  <T> T run(int windows, int tokens, Function<DeviceModel, T> forward) {
    permits.acquireUninterruptibly(); // for no longer than other windows take
    DeviceModel device = takeIdle();
    try {
      Libtorch.prepareThread(threads);
      return forward.apply(device);
    } catch (ai.djl.engine.EngineException | LinkageError e) {
      throw new EngineException(
          "libtorch failed on %d windows of %d tokens of model %s (%s); %s"
              .formatted(windows, tokens, model, RootCause.message(e), Libtorch.advice(e)),
          e);
    } finally {
      putBack(device);
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
    if (calls.close()) {
      models.forEach(DeviceModel::close);
    }
  }
}
