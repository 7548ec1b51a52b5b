package dev.cprs.engine.pytorch.placement;

import ai.djl.Device;
import ai.djl.engine.Engine;
import dev.cprs.DType;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import dev.cprs.spi.EngineSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and how a model runs.
 *
 * @param devices the CPU, or CUDA devices that each get the weights
 * @param dtype the type to compute in: {@link DType#BF16}, {@link DType#FP32} or {@link DType#FP16}
 * @param int8 whether linear products are computed in int8, and {@code dtype} is that of all else
 * @param workers how many windows are scored at once, on all devices together
 * @param threads threads of each worker's products
 * @param attentionKernel whether the device has an attention kernel that takes fewer key heads than
 *     query heads; else the graph computes attention itself
 * @param reason why device and dtype are these, for the log
 */
public record Placement(
    List<Device> devices,
    DType dtype,
    boolean int8,
    int workers,
    int threads,
    boolean attentionKernel,
    String reason) {
  /** How a CUDA build of libtorch is brought in, for messages. */
  public static final String CUDA_HINT =
      "install an NVIDIA driver and `pip install torch==2.7.1`, and set"
          + " PYTORCH_LIBRARY_PATH=<site-packages>/torch/lib, PYTORCH_VERSION=2.7.1 and"
          + " PYTORCH_FLAVOR=cu128 in the environment";

  /**
   * Models of a smaller hidden size have products too small to share among threads: several windows
   * at once on a thread each get more done. A heuristic, between minilm (384) and the 7B (3584).
   */
  private static final int LARGE_HIDDEN_SIZE = 1024;

  /** As many as a critic may have. */
  private static final int MOST_WORKERS = 1024;

  private static final Set<String> X86 = Set.of("amd64", "x86_64");

  /** Four windows of the published model. */
  private static final int GPU_BATCH_TOKENS = 32_768;

  private static final Pattern CUDA_DEVICE = Pattern.compile("cuda:(\\d{1,3})");

  public Placement {
    devices = List.copyOf(devices);
  }

  /**
   * Chooses what the settings leave open, by what this machine has.
   *
   * @param engine libtorch, loaded
   * @throws InvalidRequestException if the settings name no device
   * @throws ModelLoadException if they name one that isn't there
   */
  public static Placement choose(EngineSettings settings, int hiddenSize, Engine engine) {
    return choose(settings, hiddenSize, new ThisMachine(engine));
  }

  static Placement choose(EngineSettings settings, int hiddenSize, Hardware hardware) {
    String asked = settings.device().orElse("auto").strip().toLowerCase(Locale.ROOT);
    return switch (asked) {
      case "cpu" -> onCpu(settings, hiddenSize, hardware, "as asked");
      case "auto" ->
          !asksForInt8(settings) && hardware.libtorchHasCuda() && hardware.hasGpu(0)
              ? onCuda(settings, List.of(0), hardware, "a GPU was found")
              : onCpu(settings, hiddenSize, hardware, whyNoGpu(settings, hardware));
      default ->
          onCuda(settings, gpus(settings.device().orElse("auto"), asked), hardware, "as asked");
    };
  }

  private static String whyNoGpu(EngineSettings settings, Hardware hardware) {
    if (asksForInt8(settings)) {
      return "int8 is for the cpu";
    }
    return hardware.libtorchHasCuda() ? "no GPU was found" : "libtorch has no CUDA";
  }

  private static List<Integer> gpus(String setting, String asked) {
    List<Integer> gpus = new ArrayList<>();
    for (String name : asked.split(",", -1)) {
      Matcher matcher = CUDA_DEVICE.matcher(name.strip());
      if (!matcher.matches()) {
        throw new InvalidRequestException(
            "There is no device '%s'; give auto, cpu, cuda:0, or a list such as cuda:0,cuda:1"
                .formatted(setting));
      }
      int gpu = Integer.parseInt(matcher.group(1));
      if (gpus.contains(gpu)) {
        throw new InvalidRequestException(
            "The device list '%s' names cuda:%d twice; name each device once, as in cuda:0,cuda:1"
                .formatted(setting, gpu));
      }
      gpus.add(gpu);
    }
    return gpus;
  }

  private static Placement onCpu(
      EngineSettings settings, int hiddenSize, Hardware hardware, String why) {
    if (asksForInt8(settings) && !X86.contains(hardware.processor())) {
      throw new InvalidRequestException(
          "The dtype int8 works on x86-64 alone, and this processor is '%s'; ask for fp32, or for none"
              .formatted(hardware.processor()));
    }
    boolean int8 =
        asksForInt8(settings)
            || (settings.dtype().isEmpty()
                && hiddenSize < LARGE_HIDDEN_SIZE
                && hardware.cpuIsFasterInInt8());
    boolean chosen = settings.dtype().isEmpty() || int8;
    boolean bfloat16 = chosen && hardware.cpuHasBfloat16();
    DType dtype = chosen ? (bfloat16 ? DType.BF16 : DType.FP32) : settings.dtype().orElseThrow();
    int processors = Math.min(MOST_WORKERS, hardware.processors());
    int workers = settings.workers().orElse(0);
    int threads = settings.threads().orElse(0);
    if (workers == 0 && threads == 0) {
      workers = hiddenSize < LARGE_HIDDEN_SIZE ? processors : 1;
    }
    if (workers == 0) {
      workers = Math.max(1, processors / threads);
    }
    if (threads == 0) {
      threads = Math.max(1, processors / workers);
    }
    String whyDtype =
        settings.dtype().isPresent()
            ? "as asked"
            : "the processor has %s bf16%s"
                .formatted(bfloat16 ? "fast" : "no fast", int8 ? " and faster int8" : "");
    return new Placement(
        List.of(Device.cpu()),
        dtype,
        int8,
        workers,
        threads,
        false,
        "device: %s; dtype: %s".formatted(why, whyDtype));
  }

  private static Placement onCuda(
      EngineSettings settings, List<Integer> gpus, Hardware hardware, String why) {
    for (int gpu : gpus) {
      if (!hardware.hasGpu(gpu)) {
        throw new ModelLoadException(
            "There is no device cuda:%d: %s; %s, or ask for the device cpu"
                .formatted(
                    gpu,
                    hardware.libtorchHasCuda()
                        ? "libtorch has CUDA but finds no such GPU"
                        : "libtorch here is the build without CUDA",
                    CUDA_HINT));
      }
    }
    if (asksForInt8(settings)) {
      throw new InvalidRequestException(
          "The dtype int8 works only on the device cpu, but the device is %s; ask for bf16 there"
              .formatted(settings.device().orElse("auto")));
    }
    boolean sm80 = gpus.stream().allMatch(hardware::gpuIsSm80);
    boolean chosen = settings.dtype().isEmpty();
    DType dtype = chosen ? (sm80 ? DType.BF16 : DType.FP16) : settings.dtype().orElseThrow();
    String whyDtype = chosen ? (sm80 ? "each GPU has bf16" : "a GPU lacks bf16") : "as asked";
    return new Placement(
        gpus.stream().map(Device::gpu).toList(),
        dtype,
        false,
        settings.workers().orElse(gpus.size()),
        settings.threads().orElse(1),
        sm80 && dtype != DType.FP32,
        "device: %s; dtype: %s".formatted(why, whyDtype));
  }

  private static boolean asksForInt8(EngineSettings settings) {
    return settings.dtype().filter(DType.INT8::equals).isPresent();
  }

  /** The type as it is asked for and named: that of the linear products. */
  public DType linearType() {
    return int8 ? DType.INT8 : dtype;
  }

  /**
   * How many tokens the windows of one forward may have. A window of the embedded model leaves a
   * GPU mostly idle; on a CPU a batch only takes more memory.
   */
  public int batchTokens() {
    return devices.get(0).isGpu() ? GPU_BATCH_TOKENS : 0;
  }

  /** The devices as a setting names them, such as {@code cuda:0,cuda:1}. */
  public String deviceNames() {
    List<String> names =
        devices.stream()
            .map(device -> device.isGpu() ? "cuda:" + device.getDeviceId() : "cpu")
            .toList();
    return String.join(",", names);
  }
}
