package dev.cprs.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.cprs.CompressionStats;
import dev.cprs.ContextCompressor;
import dev.cprs.DType;
import dev.cprs.cli.BenchProse;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Times the whole pipeline, text in to spans out, with the embedded model and the library's own
 * choice of workers and threads, on the context whose windows {@link EagerWindows} writes.
 */
public final class PipelineRate {
  private static final int WARM_UP_TOKENS = 4096;

  private PipelineRate() {}

  /**
   * Arguments: the type to compute in ({@code auto}: the library's choice), the context's tokens,
   * and how often to compress it. Prints a line for each time: {@code java/} and the type as given,
   * the context tokens a second, and those a second of processor time, which other work on the
   * machine changes least.
   */
  public static void main(String[] arguments) {
    OperatingSystemMXBean processor =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    String dtype = arguments[0];
    int tokens = Integer.parseInt(arguments[1]);
    int runs = Integer.parseInt(arguments[2]);
    String warmUp = BenchProse.ofTokens(EmbeddedModel.FILES, WARM_UP_TOKENS);
    String context = BenchProse.ofTokens(EmbeddedModel.FILES, tokens);
    try (ContextCompressor compressor =
        ContextCompressor.builder().dtype(DType.of(dtype)).build()) {
      compressor.compress(BenchProse.QUERY, warmUp);
      for (int run = 0; run < runs; run++) {
        long begin = processor.getProcessCpuTime();
        CompressionStats stats = compressor.compress(BenchProse.QUERY, context).stats();
        double seconds = (processor.getProcessCpuTime() - begin) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "java/%s %.0f %.0f%n",
            dtype,
            stats.tokensPerSecond(),
            stats.inputTokens() / seconds);
      }
    }
  }
}
