package dev.cprs.engine.pytorch.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Held against what Python writes in protocol 2, but for the memo, which nothing reads here. */
class PickleTest {
  @Test
  void anObjectIsItsClassAndItsAttributes() {
    assertThat(attribute(258L))
        .isEqualTo("8002" + "63610a420a" + "2981" + "7d28" + "58010000006e4a02010000" + "75622e");
  }

  @Test
  void eachKindOfAttributeHasItsCode() {
    assertThat(attribute(-1L)).endsWith("4affffffff" + "75622e");
    assertThat(attribute(true)).endsWith("88" + "75622e");
    assertThat(attribute(false)).endsWith("89" + "75622e");
    assertThat(attribute(0.5)).endsWith("473fe0000000000000" + "75622e");
    assertThat(attribute("é")).endsWith("5802000000c3a9" + "75622e");
  }

  @Test
  void whatHasNoCodeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> attribute(List.of()));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> attribute(1L << 31));
  }

  private static String attribute(Object value) {
    return HexFormat.of().formatHex(new Pickle().object("a", "B", Map.of("n", value)).toBytes());
  }
}
