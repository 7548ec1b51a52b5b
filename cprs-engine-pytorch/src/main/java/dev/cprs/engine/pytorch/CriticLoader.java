package dev.cprs.engine.pytorch;

import ai.djl.Device;
import ai.djl.engine.Engine;
import dev.cprs.ModelLoadException;
import dev.cprs.engine.pytorch.checkpoint.Checkpoint;
import dev.cprs.engine.pytorch.checkpoint.WeightAccess;
import dev.cprs.engine.pytorch.config.Architecture;
import dev.cprs.engine.pytorch.config.CriticConfig;
import dev.cprs.engine.pytorch.config.CriticHeads;
import dev.cprs.engine.pytorch.config.Heads;
import dev.cprs.engine.pytorch.config.Pruner;
import dev.cprs.engine.pytorch.graph.DeviceModel;
import dev.cprs.engine.pytorch.graph.Libtorch;
import dev.cprs.engine.pytorch.placement.Placement;
import dev.cprs.internal.RootCause;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.UnitScore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a model's weights to the devices that it will run on. */
final class CriticLoader {
  private static final Logger log = LoggerFactory.getLogger(CriticLoader.class);

  private CriticLoader() {}

  static TokenCritic load(ModelFiles model, CriticConfig config, EngineSettings settings) {
    Architecture architecture = config.architecture();
    Checkpoint checkpoint =
        Checkpoint.open(model, WeightAccess.of(settings.mapWeights()))
            .withOptionalPrefix(Pruner.RANKING_MODEL);
    Heads heads = config.heads(checkpoint::has);
    if (heads instanceof CriticHeads && !checkpoint.has(CriticHeads.BOUNDARY)) {
      throw new ModelLoadException(
          "The weights of model %s have no boundary head (%s), and 'architectures' of its config.json names no published pruner; take a model of the kinds that docs/models.md lists"
              .formatted(model.name(), CriticHeads.BOUNDARY));
    }
    checkpoint.require(config.weights(heads));

    Engine engine = Libtorch.engine();
    Placement placement = Placement.choose(settings, architecture.hiddenSize(), engine);
    List<DeviceModel> models = onDevices(engine, model, config, heads, placement, checkpoint);
    log.info(
        "Loaded model {}: graph {} of {} layers, hidden size {}; device {}, dtype {}, {} workers of"
            + " {} threads ({})",
        model.name(),
        architecture.modelType(),
        architecture.layers(),
        architecture.hiddenSize(),
        placement.deviceNames(),
        placement.linearType(),
        placement.workers(),
        placement.threads(),
        placement.reason());
    Devices devices = new Devices(model.name(), placement.workers(), placement.threads(), models);
    Batches batches = new Batches(placement.batchTokens());
    CriticInfo.Builder info =
        CriticInfo.builder(model.name(), config.windowTokens(), architecture.vocabularySize())
            .maxWindowTokens(architecture.longestWindow())
            .workers(placement.workers());
    config.calibration().ifPresent(info::calibration);
    if (heads instanceof CriticHeads critic) {
      info.categoryHead(critic.category())
          .tags(config.tags())
          .publishedMode(config.publishedMode());
      return new PyTorchTokenCritic(info.build(), batches, devices);
    }
    Pruner pruner = config.pruner().orElseThrow();
    pruner.threshold().ifPresent(info::threshold);
    info.layout(pruner.layout()).unitScore(UnitScore.MEAN);
    return new PyTorchPruner(
        info.build(), architecture.tokenTypes(), architecture.pairTypes(), batches, devices);
  }

  private static List<DeviceModel> onDevices(
      Engine engine,
      ModelFiles model,
      CriticConfig config,
      Heads heads,
      Placement placement,
      Checkpoint checkpoint) {
    List<DeviceModel> models = new ArrayList<>();
    boolean loaded = false;
    try {
      Libtorch.prepareThread(placement.threads());
      for (Device device : placement.devices()) {
        models.add(DeviceModel.load(engine, device, config, heads, placement, checkpoint));
      }
      loaded = true;
      return models;
    } catch (ai.djl.engine.EngineException | IOException | LinkageError e) {
      throw new ModelLoadException(
          "Model %s can't be loaded on %s in %s (%s); %s"
              .formatted(
                  model.name(),
                  placement.deviceNames(),
                  placement.linearType(),
                  RootCause.message(e),
                  Libtorch.advice(e)),
          e);
    } finally {
      if (!loaded) {
        models.forEach(DeviceModel::close);
      }
    }
  }
}
