package dev.cprs.engine.pytorch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.cprs.DType;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowLayout;
import dev.cprs.spi.WindowScores;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PyTorchPrunerTest {
  private static final String BERT =
      TinyModels.BERT_CONFIG
          .replace("\"type_vocab_size\": 1", "\"type_vocab_size\": 2")
          .replace(
              "{\"model_type\"",
              "{\"architectures\": [\"BertTaggerForSentenceExtractionWithBackoff\"],"
                  + " \"model_type\"");

  private static TokenCritic load(String config) {
    return References.load(TinyModels.pruner(config), References.FP32);
  }

  @Test
  void aWindowsScoresAreThoseOfItsSequence() {
    try (TokenCritic critic = load(TinyModels.OPEN_PROVENCE_CONFIG)) {
      TokenIds ids = TokenIds.of(new Random(1).ints(40, 0, 64).toArray());
      SequenceScores read = ((SequenceCritic) critic).read(ids, zeros(40));
      WindowScores window = critic.score(new TokenWindow(ids, 7, 1), TokenIds.empty());
      assertThat(window.tokens()).isEqualTo(32);
      for (int i = 0; i < 32; i++) {
        assertThat(window.boundary(i, 1)).isEqualTo(read.keep(7 + i));
        assertThat(window.boundary(i, 2)).isEqualTo(read.drop(7 + i));
      }
      assertThat(window.rank().orElseThrow())
          .isCloseTo(1 / (1 + Math.exp(-read.rank()[0])), within(1e-9));
    }
  }

  /** The score of Kompress is its keep probability, taken down by up to a half. */
  @Test
  void theSpansOfKompressCount() {
    try (TokenCritic critic = load(TinyModels.KOMPRESS_CONFIG)) {
      assertThat(critic.info().layout()).isEqualTo(WindowLayout.CONTEXT);
      TokenIds ids = TokenIds.of(new Random(2).ints(20, 0, 64).toArray());
      SequenceScores read = ((SequenceCritic) critic).read(ids, zeros(20));
      WindowScores window = critic.score(new TokenWindow(ids, 1, 1), TokenIds.empty());
      for (int i = 0; i < 18; i++) {
        double keep = 1 / (1 + Math.exp((double) read.drop(1 + i) - read.keep(1 + i)));
        double odds = (double) window.boundary(i, 1) - window.boundary(i, 2);
        assertThat(1 / (1 + Math.exp(-odds)))
            .isCloseTo(keep * (0.5 + 0.5 * read.span(1 + i)), within(1e-6));
      }
      assertThat(window.rank()).isEmpty();
    }
  }

  @Test
  void theContextIsOfTheSecondTypeWhereAQueryIsRead() {
    try (TokenCritic critic = load(BERT)) {
      TokenIds ids = TokenIds.of(1, 2, 3, 4, 5, 6);
      SequenceCritic sequences = (SequenceCritic) critic;
      SequenceScores typed = sequences.read(ids, TokenIds.of(0, 0, 1, 1, 1, 1));
      WindowScores window = critic.score(new TokenWindow(ids, 2, 1), TokenIds.empty());
      assertThat(window.boundary(0, 1)).isEqualTo(typed.keep(2));
      assertThat(typed.keep(2)).isNotEqualTo(sequences.read(ids, zeros(6)).keep(2));
    }
  }

  @Test
  void whatIsOutsideTheTablesIsRefused() {
    try (TokenCritic critic = load(BERT)) {
      SequenceCritic sequences = (SequenceCritic) critic;
      assertRefused(() -> sequences.read(TokenIds.of(1, 16), zeros(2)), "16 at 1");
      assertRefused(() -> sequences.read(TokenIds.of(1, 2), TokenIds.of(0, 2)), "type 2 at 1");
      assertRefused(() -> sequences.read(TokenIds.of(1, 2), zeros(1)), "2 tokens with 1");
      assertRefused(() -> sequences.read(TokenIds.empty(), zeros(0)), "0 tokens");
      assertRefused(() -> sequences.read(zeros(2049), zeros(2049)), "2049");
      critic.close();
      assertThatIllegalStateException().isThrownBy(() -> sequences.read(zeros(2), zeros(2)));
    }
  }

  private static void assertRefused(ThrowableAssert.ThrowingCallable call, String part) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(call)
        .withMessageContaining(part);
  }

  /** Each smaller type rounds, and stays near fp32, though these weights are large and random. */
  @ParameterizedTest
  @EnumSource(
      value = DType.class,
      names = {"BF16", "INT8"})
  void smallerTypesComeNear(DType dtype) {
    EngineSettings settings =
        EngineSettings.builder().device("cpu").dtype(dtype).workers(1).threads(1).build();
    TokenIds ids = TokenIds.of(new Random(3).ints(200, 0, 64).toArray());
    try (TokenCritic exact = load(TinyModels.OPEN_PROVENCE_CONFIG);
        TokenCritic rounded =
            References.load(TinyModels.pruner(TinyModels.OPEN_PROVENCE_CONFIG), settings)) {
      SequenceScores expected = ((SequenceCritic) exact).read(ids, zeros(200));
      SequenceScores actual = ((SequenceCritic) rounded).read(ids, zeros(200));
      double off = 0;
      double size = 0;
      for (int i = 0; i < 200; i++) {
        off += Math.abs(actual.keep(i) - expected.keep(i));
        size += Math.abs(expected.keep(i));
      }
      assertThat(off / size).isPositive().isLessThan(0.25);
    }
  }

  /** OpenProvence's inputs may be one token longer than its window. */
  @Test
  void aSequenceMayBeLongerThanThePositions() {
    String config =
        TinyModels.OPEN_PROVENCE_CONFIG
            .replace("\"max_length\": 512", "\"max_length\": 48")
            .replace("1024", "48");
    TokenIds ids = TokenIds.of(new Random(4).ints(49, 0, 64).toArray());
    try (TokenCritic small = load(config);
        TokenCritic large = load(TinyModels.OPEN_PROVENCE_CONFIG)) {
      assertThat(((SequenceCritic) small).read(ids, zeros(49)).rank())
          .isEqualTo(((SequenceCritic) large).read(ids, zeros(49)).rank());
    }
  }

  @Test
  void namesMayLackTheRankingModel() {
    InMemoryModel model = TinyModels.pruner(TinyModels.OPEN_PROVENCE_CONFIG);
    byte[] weights = model.files().get("model.safetensors");
    String renamed =
        new String(weights, StandardCharsets.ISO_8859_1)
            .replace("\"ranking_model.", "              \"");
    InMemoryModel shorter =
        model.with("model.safetensors", renamed.getBytes(StandardCharsets.ISO_8859_1));
    TokenIds ids = TokenIds.of(1, 2, 3, 4);
    try (TokenCritic one = References.load(model, References.FP32);
        TokenCritic other = References.load(shorter, References.FP32)) {
      assertThat(((SequenceCritic) other).read(ids, zeros(4)).rank())
          .isEqualTo(((SequenceCritic) one).read(ids, zeros(4)).rank());
    }
  }

  @Test
  void aPointerOfGitLfsIsCalledByItsName() {
    String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n";
    InMemoryModel model = TinyModels.pruner(TinyModels.KOMPRESS_CONFIG);
    for (String file : new String[] {"config.json", "model.safetensors"}) {
      assertThatExceptionOfType(ModelLoadException.class)
          .isThrownBy(() -> References.load(model.with(file, pointer), References.FP32))
          .withMessageContaining(file + " of model made-up is a pointer of Git LFS");
    }
  }

  private static TokenIds zeros(int n) {
    return TokenIds.of(new int[n]);
  }
}
