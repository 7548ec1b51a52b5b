package dev.cprs.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.cprs.CompressionStats;
import dev.cprs.ContextCompressor;
import dev.cprs.cli.BenchProse;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Times the whole pipeline, text in to spans out, with the embedded model and the library's own
 * choice of type, workers and threads, on the context whose windows {@link EagerWindows} writes.
 */
public final class PipelineRate {
  private static final int WARM_UP_TOKENS = 4096;

  private PipelineRate() {}

  /**
   * Arguments: the context's tokens, and how often to compress it. Prints a line for each time: the
   * word {@code pipeline}, the context tokens a second, and those a second of processor time, which
   * other work on the machine changes least.
   */
  public static void main(String[] arguments) {
    OperatingSystemMXBean processor =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    int tokens = Integer.parseInt(arguments[0]);
    String warmUp = BenchProse.ofTokens(EmbeddedModel.FILES, WARM_UP_TOKENS);
    String context = BenchProse.ofTokens(EmbeddedModel.FILES, tokens);
    try (ContextCompressor compressor = ContextCompressor.create()) {
      compressor.compress(BenchProse.QUERY, warmUp);
      for (int run = 0; run < Integer.parseInt(arguments[1]); run++) {
        long begin = processor.getProcessCpuTime();
        CompressionStats stats = compressor.compress(BenchProse.QUERY, context).stats();
        double seconds = (processor.getProcessCpuTime() - begin) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "pipeline %.0f %.0f%n",
            stats.tokensPerSecond(),
            stats.inputTokens() / seconds);
      }
    }
  }
}
