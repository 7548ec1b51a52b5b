package dev.cprs.engine.pytorch.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.djl.Device;
import dev.cprs.DType;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import dev.cprs.engine.pytorch.References;
import dev.cprs.engine.pytorch.TinyModels;
import dev.cprs.spi.EngineSettings;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementTest {
  private static final int SMALL = 384;
  private static final int LARGE = 3584;

  /** A machine that a test makes up; its GPUs are of the generations given. */
  private record Machine(
      String processor,
      int processors,
      boolean cpuHasBfloat16,
      boolean cpuIsFasterInInt8,
      boolean libtorchHasCuda,
      List<Integer> generations)
      implements Hardware {
    @Override
    public boolean hasGpu(int index) {
      return libtorchHasCuda && index < generations.size();
    }

    @Override
    public boolean gpuIsSm80(int index) {
      return generations.get(index) >= 80;
    }
  }

  private static final Machine PLAIN = new Machine("amd64", 8, false, false, false, List.of());
  private static final Machine AMX = new Machine("amd64", 8, true, false, false, List.of());

  private static final Machine VNNI = new Machine("amd64", 8, true, true, false, List.of());

  private static Machine gpus(Integer... generations) {
    return new Machine("amd64", 8, true, false, true, List.of(generations));
  }

  private static Placement choose(String device, Hardware hardware) {
    return Placement.choose(EngineSettings.builder().device(device).build(), SMALL, hardware);
  }

  @Test
  void aCriticHasNoMoreWorkersThanItMayHave() {
    Machine huge = new Machine("amd64", 1920, true, false, false, List.of());
    assertThat(choose("cpu", huge).workers()).isEqualTo(1024);
    assertThat(choose("cpu", huge).threads()).isEqualTo(1);
  }

  @Test
  void theTypeFollowsTheProcessor() {
    assertThat(choose("auto", PLAIN).dtype()).isEqualTo(DType.FP32);
    assertThat(choose("auto", AMX).dtype()).isEqualTo(DType.BF16);
    assertThat(choose("cpu", AMX).dtype()).isEqualTo(DType.BF16);
    assertThat(choose("cpu", AMX).linearType()).isEqualTo(DType.BF16);
    assertThat(choose("cpu", VNNI).linearType()).isEqualTo(DType.INT8);
    EngineSettings auto = EngineSettings.builder().device("cpu").build();
    assertThat(Placement.choose(auto, LARGE, VNNI).linearType()).isEqualTo(DType.BF16);
    EngineSettings bf16 = EngineSettings.builder().device("cpu").dtype(DType.BF16).build();
    assertThat(Placement.choose(bf16, SMALL, VNNI).linearType()).isEqualTo(DType.BF16);
    EngineSettings asked = EngineSettings.builder().device("cpu").dtype(DType.FP32).build();
    assertThat(Placement.choose(asked, SMALL, AMX).dtype()).isEqualTo(DType.FP32);
  }

  /** In libtorch's products in int8 for aarch64 the process ends (seen under emulation). */
  @Test
  void int8IsForX86Alone() {
    Machine arm = new Machine("aarch64", 8, false, false, false, List.of());
    assertThat(choose("auto", arm).linearType()).isEqualTo(DType.FP32);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () -> Placement.choose(EngineSettings.builder().dtype(DType.INT8).build(), SMALL, arm))
        .withMessage(
            "The dtype int8 works on x86-64 alone, and this processor is 'aarch64'; ask for fp32, or for none");
  }

  @Test
  void theTypeFollowsTheWeakestGpu() {
    assertThat(choose("cuda:0", gpus(90)).dtype()).isEqualTo(DType.BF16);
    assertThat(choose("cuda:0", gpus(75)).dtype()).isEqualTo(DType.FP16);
    assertThat(choose("cuda:0,cuda:1", gpus(90, 75)).dtype()).isEqualTo(DType.FP16);
    assertThat(choose("cuda:0,cuda:1", gpus(90, 75)).attentionKernel()).isFalse();
    assertThat(choose("cuda:0", gpus(90)).attentionKernel()).isTrue();
    EngineSettings fp32 = EngineSettings.builder().device("cuda:0").dtype(DType.FP32).build();
    assertThat(Placement.choose(fp32, SMALL, gpus(90)).attentionKernel()).isFalse();
  }

  @Test
  void int8IsForTheCpuAlone() {
    EngineSettings auto = EngineSettings.builder().dtype(DType.INT8).build();
    Placement placement = Placement.choose(auto, SMALL, gpus(90));
    assertThat(placement.devices()).containsExactly(Device.cpu());
    assertThat(placement.int8()).isTrue();
    assertThat(placement.dtype()).isIn(DType.BF16, DType.FP32);
    assertThat(placement.linearType()).isEqualTo(DType.INT8);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                Placement.choose(
                    EngineSettings.builder().device("cuda:0").dtype(DType.INT8).build(),
                    SMALL,
                    gpus(90)))
        .withMessageContaining("int8")
        .withMessageContaining("cuda:0");
  }

  @Test
  void onlyAGpuTakesSeveralWindowsAtOnce() {
    assertThat(choose("cpu", PLAIN).batchTokens()).isZero();
    assertThat(choose("cuda:0", gpus(90)).batchTokens()).isPositive();
  }

  @Test
  void autoTakesTheFirstGpuThatThereIs() {
    assertThat(choose("auto", gpus(90, 90)).devices()).containsExactly(Device.gpu(0));
    assertThat(choose("auto", gpus()).devices()).containsExactly(Device.cpu());
    assertThat(choose("auto", gpus()).reason()).contains("no GPU was found");
    assertThat(choose("auto", PLAIN).reason()).contains("libtorch has no CUDA");
  }

  @Test
  void eachDeviceOfAListHasAWorker() {
    Placement placement = choose(" CUDA:1, cuda:0", gpus(90, 90));
    assertThat(placement.devices()).containsExactly(Device.gpu(1), Device.gpu(0));
    assertThat(placement.deviceNames()).isEqualTo("cuda:1,cuda:0");
    assertThat(placement.workers()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    // hidden, asked workers and threads, chosen workers and threads, on 8 processors
    "384,  0, 0,   8, 1",
    "3584, 0, 0,   1, 8",
    "384,  2, 0,   2, 4",
    "3584, 3, 0,   3, 2",
    "384,  0, 4,   2, 4",
    "3584, 0, 1,   8, 1",
    "384,  0, 16,  1, 16",
    "384,  16, 0,  16, 1",
    "3584, 5, 3,   5, 3"
  })
  void processorsAreSharedAmongWorkers(
      int hidden, int askedWorkers, int askedThreads, int workers, int threads) {
    EngineSettings.Builder asked = EngineSettings.builder().device("cpu");
    if (askedWorkers > 0) {
      asked.workers(askedWorkers);
    }
    if (askedThreads > 0) {
      asked.threads(askedThreads);
    }
    Placement placement = Placement.choose(asked.build(), hidden, PLAIN);
    assertThat(List.of(placement.workers(), placement.threads())).containsExactly(workers, threads);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gpu",
        "cuda",
        "cuda:",
        "cuda:-1",
        "cuda:x",
        "cuda:1234",
        "cuda:0,",
        ",cuda:0",
        "cpu,cuda:0",
        "cuda:0;cuda:1",
        "auto,cpu",
        "cuda:0,cuda:0"
      })
  void aDeviceThatIsNoneIsRefused(String device) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> choose(device, gpus(90, 90)))
        .withMessageContaining("'" + device + "'")
        .withMessageContaining("cuda:0,cuda:1");
  }

  @Test
  void aGpuThatIsNotThereIsRefusedWithWhatToInstall() {
    assertThatExceptionOfType(ModelLoadException.class)
        .isThrownBy(() -> choose("cuda:0", PLAIN))
        .withMessageContaining("cuda:0: libtorch here is the build without CUDA")
        .withMessageContaining("pip install torch==2.7.1")
        .withMessageContaining("PYTORCH_LIBRARY_PATH=")
        .withMessageContaining("torch/lib")
        .withMessageContaining("PYTORCH_VERSION=2.7.1")
        .withMessageContaining("PYTORCH_FLAVOR=cu128");
    assertThatExceptionOfType(ModelLoadException.class)
        .isThrownBy(() -> choose("cuda:0,cuda:2", gpus(90, 90)))
        .withMessageContaining("cuda:2: libtorch has CUDA but finds no such GPU");
  }

  /** No machine has so many: what libtorch itself says of a GPU that isn't there. */
  @Test
  void thisMachineIsAskedWithoutHarm() {
    EngineSettings settings = EngineSettings.builder().device("cuda:99").build();
    assertThatExceptionOfType(ModelLoadException.class)
        .isThrownBy(() -> References.load(TinyModels.bert("F32"), settings))
        .withMessageContaining("cuda:99");
  }

  @Test
  void theProcessorsFlagsAreRead() {
    assertThat(hasBfloat16("flags\t\t: fpu avx512f amx_bf16")).isTrue();
    assertThat(hasBfloat16("processor : 0", "flags : avx512_bf16 x")).isTrue();
    assertThat(hasBfloat16("flags : fpu avx512f avx512_bf16x")).isFalse();
    assertThat(hasBfloat16("model name : avx512_bf16")).isFalse();
    assertThat(hasBfloat16()).isFalse();
    assertThat(isFasterInInt8("flags : avx512_bf16 avx512_vnni")).isTrue();
    assertThat(isFasterInInt8("flags : avx512_vnni")).isFalse();
    assertThat(isFasterInInt8("flags : avx512_bf16 avx512_vnni amx_bf16 amx_int8")).isFalse();
  }

  /** A user who keeps oneDNN from using a processor's products gets the type for the others. */
  @Test
  void whatOneDnnMustNotUseIsNotThere() {
    Set<String> flags = Set.of("avx512_bf16", "avx512_vnni", "amx_bf16");
    for (String cap : List.of("", "ALL", "AVX512_CORE_AMX", "no such name")) {
      assertThat(ThisMachine.capped(flags, cap)).as(cap).isEqualTo(flags);
    }
    for (String cap : List.of("AVX512_CORE_BF16", "avx512_core_fp16")) {
      Set<String> left = ThisMachine.capped(flags, cap);
      assertThat(left).as(cap).doesNotContain("amx_bf16");
      assertThat(ThisMachine.hasBfloat16(left)).as(cap).isTrue();
      assertThat(ThisMachine.isFasterInInt8(left)).as(cap).isTrue();
    }
    for (String cap : List.of("SSE41", "avx2", "AVX512_CORE", "AVX512_CORE_VNNI")) {
      Set<String> left = ThisMachine.capped(flags, cap);
      assertThat(ThisMachine.hasBfloat16(left)).as(cap).isFalse();
      assertThat(ThisMachine.isFasterInInt8(left)).as(cap).isFalse();
    }
  }

  private static boolean hasBfloat16(String... cpuInfo) {
    return ThisMachine.hasBfloat16(ThisMachine.flags(Stream.of(cpuInfo)));
  }

  private static boolean isFasterInInt8(String... cpuInfo) {
    return ThisMachine.isFasterInInt8(ThisMachine.flags(Stream.of(cpuInfo)));
  }
}
