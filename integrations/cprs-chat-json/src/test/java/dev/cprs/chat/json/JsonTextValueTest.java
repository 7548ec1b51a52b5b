package dev.cprs.chat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import dev.cprs.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are taken out of a JSON text byte for byte. */
class JsonTextValueTest {
  private static String value(String json, String at) {
    return JsonText.value(json.getBytes(StandardCharsets.UTF_8), JsonPointer.compile(at))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "/a | [ 1.0 , {\"b\" :\"ä\\u00e4 🦜\"},[] ]",
        "/a/0 | 1.0",
        "/a/1 | {\"b\" :\"ä\\u00e4 🦜\"}",
        "/a/1/b | \"ä\\u00e4 🦜\"",
        "/a/2 | []",
        "/n | -1e5",
        "/t | true",
        "/z | null",
        "/e | \"\"",
      })
  void asItStands(String at, String text) {
    String json =
        "{ \"x\":[{\"a\":0}], \"a\" :[ 1.0 , {\"b\" :\"ä\\u00e4 🦜\"},[] ] , \"n\":-1e5,\"t\":"
            + " true,\"z\":null,\"e\":\"\"}";
    assertThat(value(json, at)).isEqualTo(text);
  }

  @Test
  void theWholeText() {
    assertThat(value(" [1, 2] ", "")).isEqualTo("[1, 2]");
    assertThat(value("7", "")).isEqualTo("7");
  }

  @Test
  void theLastOfTwo() {
    assertThat(value("{\"a\":[1],\"a\":[2]}", "/a")).isEqualTo("[2]");
  }

  @Test
  void whatIsNotThere() {
    assertThat(value("{\"a\":[1]}", "/b")).isNull();
    assertThat(value("{\"a\":[1]}", "/a/1")).isNull();
    assertThatThrownBy(() -> value("{\"a\":[1}", "/a")).isInstanceOf(InvalidRequestException.class);
  }
}
