package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ModelLoadException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The texts are those that Hugging Face's tokenizers 0.22.2 decode. */
final class TokenDecoderTest {
  @Test
  void joinsWordPieces() {
    TokenDecoder decoder = decoder(Map.of("type", "WordPiece", "cleanup", true));
    assertThat(decoder.decode(List.of("##x", "Don", "'", "t", "go", ",", "light", "##house", ".")))
        .isEqualTo("##x Don ' t go, lighthouse.");
    assertThat(decoder(Map.of("type", "WordPiece")).decode(List.of("go", ","))).isEqualTo("go ,");
  }

  @Test
  void putsSpacesForTheirSign() {
    assertThat(
            decoder(Map.of("type", "Metaspace", "prepend_scheme", "always"))
                .decode(List.of("\u2581\u2581a", "b", "\u2581c")))
        .isEqualTo("ab c");
    assertThat(
            decoder(Map.of("type", "Metaspace", "prepend_scheme", "never"))
                .decode(List.of("\u2581a", "b")))
        .isEqualTo(" ab");
  }

  @Test
  void putsBytesTogether() {
    TokenDecoder decoder = decoder(Map.of("type", "ByteLevel"));
    assertThat(decoder.decode(List.of("\u0120caf", "\u00c3", "\u00a9", "\u010a")))
        .isEqualTo(" café\n");
    assertThat(decoder.decode(List.of("\u00c3"))).isEqualTo("\ufffd");
    assertThat(decoder.decode(List.of("   "))).isEqualTo("   ");
  }

  @Test
  void putsFallbackBytesTogether() {
    TokenDecoder decoder = decoder(Map.of("type", "Sequence"));
    assertThat(
            decoder.decode(
                List.of("\u2581a", "<0xF0>", "<0x9F>", "<0x8C>", "<0x8A>", "b", "<0xC3>")))
        .isEqualTo(" a\ud83c\udf0ab\ufffd");
    assertThat(decoder.decode(List.of("<0xE3>", "<0x81>"))).isEqualTo("\ufffd\ufffd");
  }

  @Test
  void namesADecoderThatItDoesNotKnow() {
    TokenDecoder decoder = decoder(Map.of("type", "CTC"));
    assertThatThrownBy(() -> decoder.decode(List.of("a")))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("CTC");
  }

  private static TokenDecoder decoder(Map<String, Object> json) {
    return TokenDecoder.of(json, "test");
  }
}
