package dev.cprs.engine.pytorch;

import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.testkit.TokenCriticContractTest;

class MinilmContractTest extends TokenCriticContractTest {
  @Override
  protected TokenCritic critic() {
    return References.load(ModelFiles.embedded("minilm"), EngineSettings.defaults());
  }
}
