package dev.cprs.engine.pytorch;

import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.testkit.TokenCriticContractTest;

class HybridMiniContractTest extends TokenCriticContractTest {
  @Override
  protected TokenCritic critic() {
    return References.load(ModelFiles.embedded("hybrid-mini"), EngineSettings.defaults());
  }
}
