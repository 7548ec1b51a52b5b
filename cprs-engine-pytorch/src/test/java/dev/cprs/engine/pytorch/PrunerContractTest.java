package dev.cprs.engine.pytorch;

import dev.cprs.spi.TokenCritic;
import dev.cprs.testkit.TokenCriticContractTest;

class PrunerContractTest extends TokenCriticContractTest {
  @Override
  protected TokenCritic critic() {
    return References.load(TinyModels.pruner(TinyModels.OPEN_PROVENCE_CONFIG), References.FP32);
  }
}
