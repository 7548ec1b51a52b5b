package dev.cprs.engine.pytorch;

import ai.djl.Device;
import ai.djl.engine.Engine;
import dev.cprs.EngineException;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A token critic on libtorch. At most {@code workers} windows are scored at once; further calls
 * wait. Thread-safe.
 */
final class PyTorchTokenCritic implements TokenCritic {
  private static final Logger log = LoggerFactory.getLogger(PyTorchTokenCritic.class);

  private final CriticInfo info;
  private final int threads;
  private final List<DeviceModel> models;

  /** A place for each worker, spread over the devices; as many permits as places. */
  private final Deque<DeviceModel> idle = new ArrayDeque<>();

  private final Semaphore permits;

  /**
   * Calls hold the read lock, since to free the weights under a running call crashes the process.
   */
  private final ReadWriteLock lifetime = new ReentrantReadWriteLock();

  private boolean closed;

  private PyTorchTokenCritic(CriticInfo info, int threads, List<DeviceModel> models) {
    this.info = info;
    this.threads = threads;
    this.models = List.copyOf(models);
    for (int worker = 0; worker < info.workers(); worker++) {
      idle.add(models.get(worker % models.size()));
    }
    permits = new Semaphore(info.workers());
  }

  static PyTorchTokenCritic load(ModelFiles model, CriticConfig config, EngineSettings settings) {
    Checkpoint checkpoint = Checkpoint.open(model);
    HeadWeights heads = HeadWeights.of(config, checkpoint);
    List<TensorSpec> specs = new ArrayList<>(heads.specs());
    specs.addAll(config.architecture().weights());
    checkpoint.require(specs);
    Engine engine = Libtorch.engine();
    Placement placement =
        Placement.choose(settings, config.architecture().hiddenSize(), new ThisMachine(engine));
    Architecture architecture = config.architecture();
    CriticInfo info =
        new CriticInfo(
            model.name(),
            config.windowTokens(),
            architecture.maxPositions(),
            architecture.vocabularySize(),
            heads.category(),
            config.tags(),
            placement.workers());
    List<String> names = specs.stream().map(TensorSpec::name).toList();
    List<DeviceModel> models = new ArrayList<>();
    try {
      Libtorch.prepareThread(placement.threads());
      for (Device device : placement.devices()) {
        models.add(DeviceModel.load(engine, device, config, placement, checkpoint, names));
      }
    } catch (ai.djl.engine.EngineException | IOException | LinkageError e) {
      models.forEach(DeviceModel::close);
      throw new ModelLoadException(
          "Model %s can't be loaded on %s in %s (%s); %s"
              .formatted(
                  model.name(),
                  placement.deviceNames(),
                  placement.dtype(),
                  Libtorch.rootMessage(e),
                  advice(e)),
          e);
    }
    log.info(
        "Loaded model {}: graph {} with {} layers of {}, device {}, dtype {}, {} workers of {} threads ({})",
        model.name(),
        architecture.modelType(),
        architecture.layers(),
        architecture.hiddenSize(),
        placement.deviceNames(),
        placement.dtype(),
        placement.workers(),
        placement.threads(),
        placement.reason());
    return new PyTorchTokenCritic(info, placement.threads(), models);
  }

  @Override
  public CriticInfo info() {
    return info;
  }

  @Override
  public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
    Lock running = lifetime.readLock();
    running.lock();
    try {
      if (closed) {
        throw new IllegalStateException(
            "The critic of model %s is closed; create a new one".formatted(info.model()));
      }
      check(window, categoryTokens);
      return scoreOnIdleDevice(window, categoryTokens);
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

  private WindowScores scoreOnIdleDevice(TokenWindow window, TokenIds categoryTokens) {
    permits.acquireUninterruptibly(); // for no longer than other windows take
    DeviceModel model = takeIdle();
    try {
      Libtorch.prepareThread(threads);
      return model.score(window, categoryTokens);
    } catch (ai.djl.engine.EngineException | LinkageError e) {
      throw new EngineException(
          "libtorch failed on a window of %d tokens of model %s (%s); %s"
              .formatted(window.ids().size(), info.model(), Libtorch.rootMessage(e), advice(e)),
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

  private static String advice(Throwable failure) {
    String message = Libtorch.rootMessage(failure);
    return message.contains("out of memory") || message.contains("can't allocate memory")
        ? "give it more memory, or ask for smaller windows, fewer workers or the dtype bf16"
        : "try the device cpu and the dtype fp32, and report the message if that fails too";
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
