package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
  @Test
  void readsAllKindsOfValues() {
    assertThat(
            Json.parse(
                " {\"a\": [1, -2.5e3, true, false, \"x\"], \"b\": {}, \"c\": null, \"d\": []}\n"))
        .isEqualTo(
            Map.of("a", List.of(1.0, -2500.0, true, false, "x"), "b", Map.of(), "d", List.of()));
  }

  @Test
  void readsEscapes() {
    assertThat(Json.parse("\"\\u2581\\n\\t\\\"\\\\\\/\\ud83c\\udf0a, 灯\""))
        .isEqualTo("\u2581\n\t\"\\/\ud83c\udf0a, 灯");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\"}",
        "{a: 1}",
        "[1] 2",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "nul",
        "-"
      })
  void saysWhereATextIsNoJson(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Json.parse(text));
  }

  @Test
  void endsAtDeepNesting() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Json.parse("[".repeat(100_000)))
        .withMessageContaining("nested");
  }
}
