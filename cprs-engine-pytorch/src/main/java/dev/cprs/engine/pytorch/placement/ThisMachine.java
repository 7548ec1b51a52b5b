package dev.cprs.engine.pytorch.placement;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.engine.StandardCapabilities;
import ai.djl.ndarray.NDManager;
import ai.djl.util.cuda.CudaUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The machine that this process runs on. */
final class ThisMachine implements Hardware {
  private static final Logger log = LoggerFactory.getLogger(ThisMachine.class);
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  /**
   * Values of oneDNN's environment variable for less than bfloat16, as {@link #capped} has them.
   */
  private static final Set<String> CAPS_BELOW_BFLOAT16 =
      Set.of("sse41", "avx", "avx2", "avx2_vnni", "avx2_vnni_2", "avx512_core", "avx512_core_vnni");

  private static final Set<String> CAPS_BELOW_AMX =
      Set.of("avx512_core_bf16", "avx512_core_fp16", "avx10_1_512");

  private final Engine engine;

  ThisMachine(Engine engine) {
    this.engine = engine;
  }

  @Override
  public int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Override
  public String processor() {
    return System.getProperty("os.arch", "");
  }

  @Override
  public boolean cpuHasBfloat16() {
    return hasBfloat16(cpuFlags());
  }

  @Override
  public boolean cpuIsFasterInInt8() {
    return isFasterInInt8(cpuFlags());
  }

  static boolean hasBfloat16(Set<String> cpuFlags) {
    return cpuFlags.contains("amx_bf16") || cpuFlags.contains("avx512_bf16");
  }

  /** Only where it was measured: beside AVX512-BF16, as on Zen 4. */
  static boolean isFasterInInt8(Set<String> cpuFlags) {
    return cpuFlags.containsAll(List.of("avx512_vnni", "avx512_bf16"))
        && !cpuFlags.contains("amx_bf16");
  }

  /** What the processor can do, and may do here. */
  private static Set<String> cpuFlags() {
    Map<String, String> environment = System.getenv();
    String cap = environment.getOrDefault("DNNL_MAX_CPU_ISA", "");
    return capped(allCpuFlags(), environment.getOrDefault("ONEDNN_MAX_CPU_ISA", cap));
  }

  /**
   * The flags but for the products that oneDNN was told to do without: done in another way they are
   * slow, and those in int8 are less exact.
   *
   * @param cap the value of {@code ONEDNN_MAX_CPU_ISA}; oneDNN ignores one that it doesn't know
   */
  static Set<String> capped(Set<String> flags, String cap) {
    String lowerCase = cap.toLowerCase(Locale.ROOT);
    Set<String> left = new HashSet<>(flags);
    if (CAPS_BELOW_BFLOAT16.contains(lowerCase)) {
      left.removeAll(List.of("amx_bf16", "avx512_bf16"));
    } else if (CAPS_BELOW_AMX.contains(lowerCase)) {
      left.remove("amx_bf16");
    }
    return left;
  }

  /** What Linux says that the processor can do; nothing where it says nothing. */
  private static Set<String> allCpuFlags() {
    if (!Files.isReadable(CPU_INFO)) {
      return Set.of(); // not Linux
    }
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return flags(lines);
    } catch (IOException e) {
      log.debug("{} can't be read; taken for a processor without bfloat16", CPU_INFO, e);
      return Set.of();
    }
  }

  /** The first {@code flags} line of a {@code /proc/cpuinfo}. */
  static Set<String> flags(Stream<String> cpuInfo) {
    return cpuInfo
        .filter(line -> line.startsWith("flags"))
        .findFirst()
        .map(line -> Set.copyOf(List.of(line.strip().split("\\s+"))))
        .orElse(Set.of());
  }

  @Override
  public boolean libtorchHasCuda() {
    return engine.hasCapability(StandardCapabilities.CUDA);
  }

  @Override
  public boolean hasGpu(int index) {
    if (!libtorchHasCuda()) {
      return false;
    }
    // Tried rather than counted: DJL counts with a libcudart that need not be on the library path.
    try (NDManager gpu = engine.newBaseManager(Device.gpu(index))) {
      gpu.create(new float[] {0});
      return true;
    } catch (EngineException e) {
      log.debug("GPU {} can't be used", index, e);
      return false;
    }
  }

  @Override
  public boolean gpuIsSm80(int index) {
    try {
      return Integer.parseInt(CudaUtils.getComputeCapability(index)) >= 80;
    } catch (IllegalStateException | IllegalArgumentException e) {
      log.debug("No libcudart tells the generation of GPU {}; taken for sm80 or later", index, e);
      return true;
    }
  }
}
