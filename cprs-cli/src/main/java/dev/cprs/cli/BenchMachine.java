package dev.cprs.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The machine on which figures were measured. On systems other than Linux, the processor's name is
 * its architecture, and no units are known.
 *
 * @param cores processors that this process may use
 * @param amx whether the processor multiplies bfloat16 matrices in tiles
 * @param avx512Bf16 whether it has AVX-512's bfloat16 products
 * @param vnni whether it has int8 products, of AVX-512 or AVX
 * @param memoryBytes memory of the machine or container
 */
record BenchMachine(
    String processor,
    int cores,
    boolean amx,
    boolean avx512Bf16,
    boolean vnni,
    long memoryBytes,
    String java,
    String os) {
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private static final Path STATUS = Path.of("/proc/self/status");

  static BenchMachine here() {
    List<String> cpu = lines(CPU_INFO);
    Set<String> flags = new HashSet<>(List.of(value(cpu, "flags").orElse("").split("\\s+")));
    return new BenchMachine(
        value(cpu, "model name").orElse(System.getProperty("os.arch")),
        Runtime.getRuntime().availableProcessors(),
        flags.contains("amx_bf16"),
        flags.contains("avx512_bf16"),
        flags.contains("avx512_vnni") || flags.contains("avx_vnni"),
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize(),
        "%s %s".formatted(System.getProperty("java.vm.name"), Runtime.version()),
        "%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.version")));
  }

  /** The peak resident memory of this process, in bytes; 0 if the system doesn't report it. */
  static long peakResidentBytes() {
    return value(lines(STATUS), "VmHWM")
        .map(kilobytes -> 1024 * Long.parseLong(kilobytes.split("\\s+", 2)[0]))
        .orElse(0L);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      return List.of(); // unknown, as on a system without the file
    }
  }

  /** The first value of a key in lines such as {@code key : value}. */
  private static Optional<String> value(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.matches(key + "\\s*:.*"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s, %d cores, AMX %s, AVX512-BF16 %s, VNNI %s, %.1f GiB; %s; %s",
        processor,
        cores,
        yesOrNo(amx),
        yesOrNo(avx512Bf16),
        yesOrNo(vnni),
        memoryBytes / (double) (1 << 30),
        java,
        os);
  }

  private static String yesOrNo(boolean value) {
    return value ? "yes" : "no";
  }
}
