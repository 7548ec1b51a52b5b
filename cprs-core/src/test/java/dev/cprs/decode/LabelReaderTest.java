package dev.cprs.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.cprs.EngineException;
import dev.cprs.spi.WindowScores;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LabelReaderTest {
  private static TokenLabels read(LabelReader reader, float[] boundary, float... category) {
    WindowScores scores = new WindowScores(boundary, category);
    TokenLabels labels = new TokenLabels(scores.tokens());
    reader.read(scores, 0, scores.tokens(), labels, 0);
    return labels;
  }

  private static float[] logits(float... logits) {
    return logits;
  }

  /** The words of the javadoc, with probabilities and every pair. */
  @Property(seed = "1", tries = 300)
  void jointIsTheBestPairOfTagAndLabel(@ForAll("tokens") List<Float> token) {
    float[] boundary = floats(token.subList(0, 4));
    float[] category = floats(token.subList(4, token.size()));
    TokenLabels labels = read(LabelReader.joint(), boundary, category);

    double[] b = softmax(boundary);
    double[] c = softmax(category);
    int outside = c.length - 1;
    double best = 0;
    for (int t = 0; t < outside; t++) {
      best = Math.max(best, c[t] * Math.max(b[0], Math.max(b[1], b[3])));
    }
    double off = b[2] * c[outside];
    int label = labels.label(0);
    int tag = labels.tag(0);
    assertThat(label == TokenLabels.O ? off : b[label] * c[tag])
        .isCloseTo(Math.max(best, off), within(1e-9));
    double on = (1 - b[2]) * IntStream.range(0, outside).mapToDouble(t -> c[t]).max().orElseThrow();
    assertThat(labels.relevance(0)).isCloseTo((float) (on / (on + off)), within(1e-5f));
  }

  @Provide
  Arbitrary<List<Float>> tokens() {
    return Arbitraries.integers()
        .between(6, 10)
        .flatMap(n -> Arbitraries.floats().between(-8, 8).list().ofSize(n));
  }

  private static float[] floats(List<Float> values) {
    float[] floats = new float[values.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = values.get(i);
    }
    return floats;
  }

  private static double[] softmax(float[] logits) {
    double sum = 0;
    for (float logit : logits) {
      sum += Math.exp(logit);
    }
    double[] probabilities = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      probabilities[i] = Math.exp(logits[i]) / sum;
    }
    return probabilities;
  }

  @Test
  void jointTakesTheLowerIndexOfEquals() {
    TokenLabels labels =
        read(
            LabelReader.joint(),
            logits(
                0, 0, 0, 0, // all alike: B
                -1, 0, 0, 0, // I before O and E
                -1, -1, 0, 0), // O before E
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1);
    assertThat(labels.label(0)).isEqualTo(TokenLabels.B);
    assertThat(labels.label(1)).isEqualTo(TokenLabels.I);
    assertThat(labels.label(2)).isEqualTo(TokenLabels.O);
    assertThat(labels.tag(0)).isZero();
  }

  @Test
  void theTwoHeadsAreWeighedAgainstEachOther() {
    // The boundary head says O by 1, the category head says the second tag by 2.
    TokenLabels labels = read(LabelReader.joint(), logits(-9, 0, 1, -9), -3, 3, 1);
    assertThat(labels.label(0)).isEqualTo(TokenLabels.I);
    assertThat(labels.tag(0)).isEqualTo(1);
    assertThat(labels.relevance(0)).isCloseTo((float) (1 / (1 + Math.exp(-1))), within(1e-3f));
    // And the other way round: it says I by 1, the category head outside by 2.
    labels = read(LabelReader.joint(), logits(-9, 1, 0, -9), -3, 1, 3);
    assertThat(labels.label(0)).isEqualTo(TokenLabels.O);
    assertThat(labels.tag(0)).isEqualTo(1);
  }

  @Test
  void hugeLogitsStayNumbers() {
    float[] boundary = logits(3e38f, -3e38f, -3e38f, 0, -3e38f, -3e38f, 3e38f, -3e38f);
    TokenLabels joint = read(LabelReader.joint(), boundary, -3e4f, 3e4f, 3e4f, -3e4f);
    assertThat(joint.label(0)).isEqualTo(TokenLabels.B);
    assertThat(joint.relevance(0)).isEqualTo(1);
    assertThat(joint.label(1)).isEqualTo(TokenLabels.O);
    assertThat(joint.relevance(1)).isZero();
    // Each head is sure of the opposite: every probability of the pair is 0 in floating point.
    TokenLabels torn = read(LabelReader.joint(), logits(5000, 0, 0, 0), -5000, 0);
    assertThat(torn.relevance(0)).isCloseTo(0.5f, within(1e-6f));
    TokenLabels plain = read(LabelReader.boundary(), boundary);
    assertThat(plain.relevance(0)).isEqualTo(1);
    assertThat(plain.relevance(1)).isZero();
  }

  @Test
  void boundaryIsTheLargestLogitWhateverTheCategories() {
    TokenLabels labels =
        read(
            LabelReader.boundary(),
            logits(1, 2, 3, 4, 0, 0, 0, 0, -1, -1, 0, 0, -1, 0, 0, 0),
            -9,
            9,
            -9,
            9,
            -9,
            9,
            -9,
            9);
    assertThat(labels.label(0)).isEqualTo(TokenLabels.E);
    assertThat(labels.relevance(0))
        .isCloseTo((float) (1 - softmax(logits(1, 2, 3, 4))[2]), within(1e-6f));
    assertThat(labels.label(1)).isEqualTo(TokenLabels.B);
    assertThat(labels.relevance(1)).isCloseTo(0.75f, within(1e-6f));
    assertThat(labels.label(2)).isEqualTo(TokenLabels.O);
    assertThat(labels.label(3)).isEqualTo(TokenLabels.I);
    assertThat(labels.tag(0)).isZero();
  }

  @Test
  void readsARunOfTheWindowIntoItsPlace() {
    WindowScores scores = new WindowScores(logits(9, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 9), logits());
    TokenLabels labels = new TokenLabels(5);
    LabelReader.boundary().read(scores, 1, 2, labels, 3);
    assertThat(IntStream.range(0, 5).map(labels::label))
        .containsExactly(TokenLabels.O, TokenLabels.O, TokenLabels.O, TokenLabels.I, TokenLabels.E);
    LabelReader.joint().read(scores, 0, 0, labels, 0);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> LabelReader.boundary().read(scores, 2, 2, labels, 0));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> LabelReader.boundary().read(scores, 0, 3, labels, 3));
  }

  @Test
  void refusesMissingColumnsAndWhatIsNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(LabelReader.joint(), logits(0, 0, 0, 0), 1))
        .withMessageContaining("1 category logits");
    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(() -> read(LabelReader.boundary(), logits(0, Float.NaN, 0, 0)))
        .withMessageContaining("boundary logit of NaN");
    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(() -> read(LabelReader.joint(), logits(0, 0, 0, 0), 0, Float.NEGATIVE_INFINITY))
        .withMessageContaining("category logit of -Infinity");
  }
}
