package dev.cprs.engine.pytorch;

import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.testkit.TokenCriticContractTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Several windows in one forward, which critics on a CPU don't do by themselves. */
class BatchingContractTest extends TokenCriticContractTest {
  @Override
  protected TokenCritic critic() {
    ModelFiles model = References.matchingBert();
    CriticInfo info;
    try (TokenCritic unbatched = References.load(model, References.FP32)) {
      info = unbatched.info();
    }
    try {
      Devices devices = new Devices(info.model(), 1, 1, List.of(References.onCpu(model)));
      return new PyTorchTokenCritic(info, new Batches(4_096), devices);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
