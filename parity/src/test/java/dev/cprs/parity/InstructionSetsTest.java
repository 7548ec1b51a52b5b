package dev.cprs.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.parity.InstructionSetProbe.Answers;
import dev.cprs.parity.InstructionSetProbe.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The small models on processors of lesser instruction sets, as far as libtorch can be told to do
 * without the rest: what would differ on another machine differs here too. A cap beyond the
 * processor does nothing, and the line that each cap prints says so.
 *
 * <p>The caps bind oneDNN and libtorch's own loops. MKL, which multiplies in fp32, has no cap that
 * processors of all makers obey.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstructionSetsTest {
  /** How far a span's score may be from that in fp32, of one processor and of another. */
  private static final double SCORE_TOLERANCE = 0.03;

  private static final double FP32_SCORE_TOLERANCE = 0.001;

  @TempDir private static Path directory;

  private List<Answers> uncapped;

  /** What libtorch is told, and what the processor must have for that to be a cap. */
  enum Cap {
    PLAIN("SSE41", "default", "sse4_1"),
    AVX2("AVX2", "avx2", "avx2", "fma"),
    AVX512("AVX512_CORE", "avx512", "avx512f", "avx512bw", "avx512dq", "avx512vl"),
    AVX512_VNNI_BF16("AVX512_CORE_BF16", "avx512", "avx512_vnni", "avx512_bf16"),
    ALL(null, null);

    private final String oneDnn;
    private final String aten;
    private final Set<String> flags;

    Cap(String oneDnn, String aten, String... flags) {
      this.oneDnn = oneDnn;
      this.aten = aten;
      this.flags = Set.of(flags);
    }

    private String asked() {
      return this == ALL
          ? "all that the machine has"
          : "ONEDNN_MAX_CPU_ISA=%s ATEN_CPU_CAPABILITY=%s".formatted(oneDnn, aten);
    }
  }

  @BeforeAll
  void askWithoutCap() throws Exception {
    uncapped = answers(Cap.ALL);
  }

  @ParameterizedTest
  @EnumSource(Cap.class)
  void theAnswersAreThoseOfEveryProcessor(Cap cap) throws Exception {
    List<Answers> all = cap == Cap.ALL ? uncapped : answers(cap);
    System.out.printf(
        "instruction set %s (%s; %s):%s%n", cap, cap.asked(), presence(cap), summary(all));
    assertThat(all).hasSize(4);
    for (int i = 0; i < all.size(); i += 2) {
      Answers inFp32 = all.get(i);
      assertThat(inFp32.taken()).isEqualTo("fp32");
      assertThat(inFp32.logits()).isLessThan(ReferenceLogits.TOLERANCE);
      assertThat(inFp32.needle()).anySatisfy(kept -> assertThat(kept.text()).contains("4817203"));
      assertThat(inFp32.fact())
          .anySatisfy(kept -> assertThat(kept.text()).isEqualTo(InstructionSetProbe.FACT));
      assertSame(inFp32, uncapped.get(i), FP32_SCORE_TOLERANCE);

      Answers byItself = all.get(i + 1);
      assertThat(byItself.byItself()).isTrue();
      assertThat(byItself.logits()).isFinite();
      assertThat((double) byItself.sameLabels() / InstructionSetProbe.TOKENS)
          .isGreaterThanOrEqualTo(DTypeAgreementTest.LEAST);
      assertSame(byItself, inFp32, SCORE_TOLERANCE);
    }
  }

  private static void assertSame(Answers actual, Answers expected, double tolerance) {
    assertSame(actual.needle(), expected.needle(), tolerance);
    assertSame(actual.fact(), expected.fact(), tolerance);
  }

  private static void assertSame(List<Kept> actual, List<Kept> expected, double tolerance) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < actual.size(); i++) {
      assertThat(actual.get(i))
          .usingRecursiveComparison()
          .ignoringFields("score")
          .isEqualTo(expected.get(i));
      assertThat(actual.get(i).score()).isCloseTo(expected.get(i).score(), within(tolerance));
    }
  }

  private static String summary(List<Answers> all) {
    return all.stream()
        .map(
            one ->
                String.format(
                    Locale.ROOT,
                    " %s %s%s, logits within %.1e, %.2f %% of labels as in fp32",
                    one.model(),
                    one.taken(),
                    one.byItself() ? " by itself" : "",
                    one.logits(),
                    100.0 * one.sameLabels() / InstructionSetProbe.TOKENS))
        .collect(Collectors.joining(";"));
  }

  private static String presence(Cap cap) throws IOException {
    Path cpuInfo = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(cpuInfo)) {
      return "what the processor has isn't known here";
    }
    Set<String> flags;
    try (Stream<String> lines = Files.lines(cpuInfo)) {
      flags =
          lines
              .filter(line -> line.startsWith("flags"))
              .findFirst()
              .map(line -> Set.of(line.split("\\s+")))
              .orElse(Set.of());
    }
    Set<String> missing = new HashSet<>(cap.flags);
    missing.removeAll(flags);
    return missing.isEmpty()
        ? "the processor has it"
        : "the processor lacks %s, so that this is the same as all".formatted(missing);
  }

  /** Runs the probe in a JVM of its own. */
  private static List<Answers> answers(Cap cap) throws Exception {
    Path answers = directory.resolve(cap + ".json");
    Path log = directory.resolve(cap + ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.dev.cprs.engine=info",
                "-cp",
                System.getProperty("java.class.path"),
                InstructionSetProbe.class.getName(),
                answers.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().removeAll(List.of("ONEDNN_MAX_CPU_ISA", "ATEN_CPU_CAPABILITY"));
    if (cap != Cap.ALL) {
      builder.environment().put("ONEDNN_MAX_CPU_ISA", cap.oneDnn);
      builder.environment().put("ATEN_CPU_CAPABILITY", cap.aten);
    }
    Process process = builder.start();
    try {
      assertThat(process.waitFor(15, TimeUnit.MINUTES)).as(Files.readString(log)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    return List.of(new ObjectMapper().readValue(answers.toFile(), Answers[].class));
  }
}
