package dev.cprs.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.cprs.DType;
import dev.cprs.benchmarks.engine.PrunerShape;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Times the forward of a published pruner's shape on the windows that {@link PrunerModel} writes,
 * with the library's own choice of workers and threads.
 */
public final class PrunerRate {
  private PrunerRate() {}

  /**
   * Arguments: the shape, the setting, the number of windows, and how often to score them all. A
   * setting is the type to compute in ({@code auto}: the library's choice), or type/workers x
   * threads such as {@code bf16/2x1}. Prints a line for each time: {@code java/} and the setting as
   * given, the tokens a second, and those a second of processor time.
   *
   * @throws InterruptedException if it is interrupted
   * @throws ExecutionException if a window can't be scored
   */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    OperatingSystemMXBean processor =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    String setting = arguments[1];
    int passes = Integer.parseInt(arguments[3]);
    List<TokenIds> windows = PrunerModel.windows(Integer.parseInt(arguments[2]));
    try (TokenCritic critic =
        PrunerModel.load(PrunerShape.named(arguments[0]), settings(setting))) {
      ExecutorService workers = Executors.newFixedThreadPool(critic.info().workers());
      try {
        score(workers, critic, windows.subList(0, Math.min(2, windows.size())));
        for (int pass = 0; pass < passes; pass++) {
          long processorBegin = processor.getProcessCpuTime();
          long begin = System.nanoTime();
          score(workers, critic, windows);
          double seconds = (System.nanoTime() - begin) / 1e9;
          double processorSeconds = (processor.getProcessCpuTime() - processorBegin) / 1e9;
          double tokens = (double) windows.size() * PrunerShape.WINDOW;
          System.out.printf(
              Locale.ROOT,
              "java/%s %.0f %.0f%n",
              setting,
              tokens / seconds,
              tokens / processorSeconds);
        }
      } finally {
        workers.shutdownNow();
      }
    }
  }

  private static EngineSettings settings(String setting) {
    String[] parts = setting.split("[/x]");
    EngineSettings.Builder settings = EngineSettings.builder().device("cpu");
    if (!parts[0].equals("auto")) {
      settings.dtype(DType.of(parts[0]));
    }
    if (parts.length == 3) {
      settings.workers(Integer.parseInt(parts[1])).threads(Integer.parseInt(parts[2]));
    }
    return settings.build();
  }

  private static void score(ExecutorService workers, TokenCritic critic, List<TokenIds> windows)
      throws InterruptedException, ExecutionException {
    List<Future<?>> scored = new ArrayList<>();
    for (TokenIds ids : windows) {
      scored.add(workers.submit(() -> critic.score(new TokenWindow(ids, 0), TokenIds.empty())));
    }
    for (Future<?> each : scored) {
      each.get();
    }
  }
}
