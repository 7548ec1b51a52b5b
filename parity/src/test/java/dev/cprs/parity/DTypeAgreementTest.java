package dev.cprs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.DType;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * bf16 labels the tokens of a long document as fp32 does, and int8 as bf16: 99.5 % of them. A build
 * reads a part of the document; the figures of the docs are of 100,000 tokens, {@code
 * -Dcprs.parity.tokens=100000}.
 */
class DTypeAgreementTest {
  private static final int TOKENS = Integer.getInteger("cprs.parity.tokens", 30_000);

  /** The least share of tokens with the same label, as docs/fidelity.md gives it. */
  static final double LEAST = 0.995;

  @ParameterizedTest
  @CsvSource({"minilm, FP32", "minilm, INT8", "hybrid-mini, FP32"})
  void labelsAgree(String model, DType dtype) throws IOException {
    BookLabels bf16 = BookLabels.read(model, DType.BF16, TOKENS);
    int same = bf16.sameAs(BookLabels.read(model, dtype, TOKENS));
    System.out.printf(
        "%s: %d of %d labels in %s are as in bf16, where %d tokens are relevant%n",
        model, same, TOKENS, dtype, bf16.relevant());
    assertThat(bf16.relevant()).isPositive();
    assertThat((double) same / TOKENS).isGreaterThanOrEqualTo(LEAST);
  }
}
