package dev.cprs.mcp.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.CompressionRequest;
import dev.cprs.InvalidRequestException;
import dev.cprs.mcp.files.FoundFiles.TextFile;
import dev.cprs.options.NamedValues;
import dev.cprs.options.Spelling;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatsTest {
  private static final Path FILE = Path.of("/shop/data/a=1.csv");

  private static FileFormats formats(String... rules) {
    return new FileFormats(new NamedValues("", Spelling.SNAKE, Map.of("formats", List.of(rules))));
  }

  private static String format(String... rules) {
    CompressionRequest.Builder request = CompressionRequest.builder("q");
    formats(rules).add(new TextFile(FILE, "text"), request);
    CompressionRequest whole = request.build();
    assertThat(whole.documents()).containsExactly("text");
    return whole.format(0).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "a=1.csv=log, log",
    "*.csv=log, log",
    "data/*.csv=log, log",
    "shop/**=log, log",
    "/shop/data/*=log, log",
    "*.txt=log, none",
    "ata/*.csv=log, none",
    "/data/*=log, none",
  })
  void aGlobIsOfTheNameOrOfThePath(String rule, String format) {
    assertThat(format(rule)).isEqualTo(format);
  }

  @Test
  void theFirstGlobThatAFileMatchesCounts() {
    assertThat(format("*.txt=csv", "a*=log", "*=prose")).isEqualTo("log");
    assertThat(format()).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "[=csv"})
  void whatIsNoGlobWithAFormatIsRefused(String rule) {
    assertThatThrownBy(() -> formats(rule))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("The argument 'formats' has '" + rule.replace("=csv", ""));
  }
}
