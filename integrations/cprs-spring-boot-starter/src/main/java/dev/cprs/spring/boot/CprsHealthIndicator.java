package dev.cprs.spring.boot;

import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.spi.CriticInfo;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Up while the compressor is open and its engine works. A check costs nothing as long as requests
 * succeed. After a request that the engine failed, the check scores a window of its own to see
 * whether the failure lasts. So a single request that is too large for a GPU's memory takes no
 * machine out of service.
 */
final class CprsHealthIndicator extends AbstractHealthIndicator {
  private static final CompressionRequest PROBE =
      CompressionRequest.builder("Does it work?")
          .document("It works.")
          .options(CompressionOptions.defaults())
          .build();

  private final ContextCompressor compressor;
  private final EngineWatch watch;

  CprsHealthIndicator(ContextCompressor compressor, EngineWatch watch) {
    super("The compressor doesn't work");
    this.compressor = compressor;
    this.watch = watch;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    CriticInfo model = compressor.model();
    health
        .withDetail("model", model.model())
        .withDetail("windowTokens", compressor.windowTokens())
        .withDetail("workers", model.workers());
    if (watch.hasFailed()) {
      compressor.compress(PROBE);
    } else {
      compressor.countTokens(""); // fails if it is closed
    }
    health.up();
  }
}
