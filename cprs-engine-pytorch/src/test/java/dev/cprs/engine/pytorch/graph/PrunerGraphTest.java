package dev.cprs.engine.pytorch.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cprs.engine.pytorch.References;
import dev.cprs.engine.pytorch.TinyModels;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.TokenIds;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways through a pruner's graph that must lead to the same scores. */
class PrunerGraphTest {
  /** Of logits of several dozens: these weights are large. */
  private static final float TOLERANCE = 2e-3f;

  @ParameterizedTest
  @ValueSource(strings = {TinyModels.OPEN_PROVENCE_CONFIG, TinyModels.KOMPRESS_CONFIG})
  void sequencesOfOneForwardDoNotSeeEachOther(String config) throws IOException {
    try (DeviceModel model = References.onCpu(TinyModels.pruner(config))) {
      List<DeviceModel.Sequence> sequences =
          List.of(sequence(100), sequence(33), sequence(64), sequence(200), sequence(1));
      List<SequenceScores> together = model.read(sequences);
      for (int i = 0; i < sequences.size(); i++) {
        SequenceScores alone = model.read(List.of(sequences.get(i))).get(0);
        assertThat(difference(alone, together.get(i))).isLessThan(TOLERANCE);
      }
    }
  }

  /** Rows that are no tokens, among them some beyond the reach of all tokens. */
  @ParameterizedTest
  @CsvSource({"1, 32", "31, 32", "33, 64", "65, 512", "500, 512"})
  void theRowsAfterASequenceChangeNothingInIt(int tokens, int rows) throws IOException {
    for (String config : List.of(TinyModels.OPEN_PROVENCE_CONFIG, TinyModels.KOMPRESS_CONFIG)) {
      try (DeviceModel model = References.onCpu(TinyModels.pruner(config))) {
        List<DeviceModel.Sequence> one = List.of(sequence(tokens));
        SequenceScores own = model.read(one, List.of(tokens)).get(0);
        assertThat(difference(own, model.read(one, List.of(rows)).get(0))).isLessThan(TOLERANCE);
      }
    }
  }

  /** The band in blocks, as on the CPU, and by libtorch's kernel, as on a GPU. */
  @ParameterizedTest
  @ValueSource(ints = {5, 64, 65, 700})
  void theBandInBlocksIsThatOfTheKernel(int tokens) throws IOException {
    List<DeviceModel.Sequence> one = List.of(sequence(tokens));
    try (DeviceModel blocks =
            References.onCpu(TinyModels.pruner(TinyModels.OPEN_PROVENCE_CONFIG), false);
        DeviceModel kernel =
            References.onCpu(TinyModels.pruner(TinyModels.OPEN_PROVENCE_CONFIG), true)) {
      assertThat(difference(blocks.read(one).get(0), kernel.read(one).get(0)))
          .isLessThan(TOLERANCE);
    }
  }

  /** With one base for all layers, a band over the whole sequence is no band. */
  @ParameterizedTest
  @ValueSource(ints = {5, 64, 300})
  void aBandOverTheWholeSequenceIsWholeAttention(int tokens) throws IOException {
    String oneBase = TinyModels.OPEN_PROVENCE_CONFIG.replace("160000.0", "10000.0");
    String whole = oneBase.replace("every_n_layers\": 3", "every_n_layers\": 1");
    String wide = oneBase.replace("local_attention\": 8", "local_attention\": 700");
    List<DeviceModel.Sequence> one = List.of(sequence(tokens));
    try (DeviceModel all = References.onCpu(TinyModels.pruner(whole));
        DeviceModel band = References.onCpu(TinyModels.pruner(wide));
        DeviceModel narrow = References.onCpu(TinyModels.pruner(oneBase))) {
      SequenceScores expected = all.read(one).get(0);
      assertThat(difference(expected, band.read(one).get(0))).isLessThan(TOLERANCE);
      if (tokens > 5) { // so that the line above shows something
        assertThat(difference(expected, narrow.read(one).get(0))).isGreaterThan(100 * TOLERANCE);
      }
    }
  }

  /** The rank is that of the whole sequence, and its first token alone would have another. */
  @Test
  void theRankReadsTheMeanOrTheFirstToken() throws IOException {
    String first = TinyModels.OPEN_PROVENCE_CONFIG.replace("\"mean\"", "\"cls\"");
    List<DeviceModel.Sequence> one = List.of(sequence(90));
    try (DeviceModel mean = References.onCpu(TinyModels.pruner(TinyModels.OPEN_PROVENCE_CONFIG));
        DeviceModel cls = References.onCpu(TinyModels.pruner(first))) {
      SequenceScores byMean = mean.read(one).get(0);
      SequenceScores byFirst = cls.read(one).get(0);
      assertThat(byMean.rank()).hasSize(1);
      assertThat(byMean.rank()[0]).isNotEqualTo(byFirst.rank()[0]);
      assertThat(byMean.keep(0)).isEqualTo(byFirst.keep(0));
    }
  }

  /** In XLM-RoBERTa a text that spells the padding has no place for it: those after it move up. */
  @Test
  void thePaddingHasAPositionOfItsOwn() throws IOException {
    String config =
        TinyModels.BERT_CONFIG.replace(
            "{\"model_type\": \"bert\"",
            "{\"architectures\": [\"XLMRobertaForTokenClassification\"], \"model_type\":"
                + " \"xlm-roberta\"");
    try (DeviceModel model = References.onCpu(TinyModels.pruner(config))) {
      // The same ids with the same positions, in another order.
      List<SequenceScores> scores = model.read(List.of(ids(9, 1, 7, 5), ids(9, 7, 5, 1)));
      SequenceScores apart = model.read(List.of(ids(9, 2, 7, 5))).get(0);
      assertThat(scores.get(0).keep(2)).isCloseTo(scores.get(1).keep(1), within(1e-4f));
      assertThat(scores.get(0).keep(3)).isCloseTo(scores.get(1).keep(2), within(1e-4f));
      assertThat(scores.get(0).keep(1)).isCloseTo(scores.get(1).keep(3), within(1e-4f));
      assertThat(Math.abs(apart.keep(2) - scores.get(0).keep(2))).isGreaterThan(1e-3f);
    }
  }

  private static DeviceModel.Sequence ids(int... ids) {
    return new DeviceModel.Sequence(TokenIds.of(ids), TokenIds.empty());
  }

  private static DeviceModel.Sequence sequence(int tokens) {
    int[] ids = new Random(tokens).ints(tokens, 0, 64).toArray();
    return new DeviceModel.Sequence(TokenIds.of(ids), TokenIds.empty());
  }

  private static float difference(SequenceScores first, SequenceScores second) {
    assertThat(second.tokens()).isEqualTo(first.tokens());
    float largest = 0;
    for (int token = 0; token < first.tokens(); token++) {
      largest = Math.max(largest, Math.abs(first.keep(token) - second.keep(token)));
      largest = Math.max(largest, Math.abs(first.drop(token) - second.drop(token)));
      if (first.hasSpans()) {
        largest = Math.max(largest, Math.abs(first.span(token) - second.span(token)));
      }
    }
    for (int i = 0; i < first.rank().length; i++) {
      largest = Math.max(largest, Math.abs(first.rank()[i] - second.rank()[i]));
    }
    assertThat(largest).isNotNaN();
    return largest;
  }
}
