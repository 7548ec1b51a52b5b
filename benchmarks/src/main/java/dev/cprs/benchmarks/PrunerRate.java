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
   * Arguments: the shape, the type to compute in ({@code auto}: the library's choice), the number
   * of windows, and how often to score them all. Prints a line for each time: {@code java/} and the
   * type as given, the tokens a second, and those a second of processor time.
   *
   * @throws InterruptedException if it is interrupted
   * @throws ExecutionException if a window can't be scored
   */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    OperatingSystemMXBean processor =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    String dtype = arguments[1];
    int passes = Integer.parseInt(arguments[3]);
    List<TokenIds> windows = PrunerModel.windows(Integer.parseInt(arguments[2]));
    EngineSettings.Builder settings = EngineSettings.builder().device("cpu");
    if (!dtype.equals("auto")) {
      settings.dtype(DType.of(dtype));
    }
    try (TokenCritic critic = PrunerModel.load(PrunerShape.named(arguments[0]), settings.build())) {
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
              dtype,
              tokens / seconds,
              tokens / processorSeconds);
        }
      } finally {
        workers.shutdownNow();
      }
    }
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
