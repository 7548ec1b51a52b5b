package dev.cprs.engine.pytorch;

import dev.cprs.InvalidRequestException;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.List;
import java.util.Objects;

/**
 * A token critic on libtorch. At most {@code workers} windows are scored at once; further calls
 * wait. Thread-safe.
 */
final class PyTorchTokenCritic implements TokenCritic {
  private final CriticInfo info;
  private final Batches batches;
  private final Devices devices;

  /** Closes the devices with itself. */
  PyTorchTokenCritic(CriticInfo info, Batches batches, Devices devices) {
    this.info = info;
    this.batches = batches;
    this.devices = devices;
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
    return devices.whileOpen(
        () -> {
          windows.forEach(window -> check(window, categoryTokens));
          return batches.score(
              windows,
              batch ->
                  devices.run(
                      batch.size(),
                      Batches.tokens(batch),
                      device -> device.score(batch, categoryTokens)));
        });
  }

  private void check(TokenWindow window, TokenIds categoryTokens) {
    if (window.suffixTokens() > 0) {
      throw new InvalidRequestException(
          "A window has %d tokens after its context, and model %s reads none there"
              .formatted(window.suffixTokens(), info.model()));
    }
    if (!info.categoryHead() && categoryTokens.size() > 0) {
      throw new InvalidRequestException(
          "Category logits are asked of model %s, which has no category head; use the boundary mode"
              .formatted(info.model()));
    }
    Ids.checkWindow(window.ids(), info);
    Ids.check("Category row", categoryTokens, info);
  }

  @Override
  public void close() {
    devices.close();
  }
}
