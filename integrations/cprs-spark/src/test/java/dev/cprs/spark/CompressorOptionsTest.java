package dev.cprs.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.Budget;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.DType;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.Granularity;
import dev.cprs.InvalidRequestException;
import dev.cprs.spi.EngineSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompressorOptionsTest {
  @Test
  void leavesTheDefaultsToTheLibrary() {
    CompressorOptions options = new CompressorOptions(Map.of());
    CompressionRequest request = options.request("Who?", "text");
    assertThat(request.options()).isEqualTo(CompressionOptions.defaults());
    assertThat(request.controlPrompt()).contains(ControlPrompt.facts());
    assertThat(options.model())
        .isEqualTo(new ModelSettings("minilm", "", EngineSettings.defaults(), ""));
  }

  @Test
  void readsEachOptionAndTravelsWithAll() throws Exception {
    CompressorOptions options =
        travelled(
            new CompressorOptions(
                Map.ofEntries(
                    Map.entry("model", "/models/7b"),
                    Map.entry("skim", "minilm"),
                    Map.entry("device", "cpu"),
                    Map.entry("dtype", "bf16"),
                    Map.entry("workers", "2"),
                    Map.entry("threads", "3"),
                    Map.entry("mapWeights", "false"),
                    Map.entry("task", "needle"),
                    Map.entry("granularity", "Sentences"),
                    Map.entry("threshold", "0.25"),
                    Map.entry("maxTokens", "400"),
                    Map.entry("alwaysKeepPattern", "^ARTICLE"),
                    Map.entry("mode", "joint"),
                    Map.entry("emptyResult", "keep_original"),
                    Map.entry("onError", "column"))));
    assertThat(options.model())
        .isEqualTo(
            new ModelSettings(
                "/models/7b",
                "minilm",
                EngineSettings.builder()
                    .device("cpu")
                    .dtype(DType.BF16)
                    .workers(2)
                    .threads(3)
                    .mapWeights(false)
                    .build(),
                ""));
    assertThat(options.onError()).isEqualTo(CompressorOptions.OnError.COLUMN);
    CompressionRequest request = options.request("Who?", "text");
    assertThat(request.controlPrompt()).contains(ControlPrompt.needles());
    CompressionOptions read = request.options();
    assertThat(read.granularity()).contains(Granularity.SENTENCES);
    assertThat(read.threshold()).hasValue(0.25);
    assertThat(read.budget()).contains(Budget.maxTokens(400));
    assertThat(read.alwaysKeep()).singleElement().hasToString("^ARTICLE");
    assertThat(read.mode()).contains(CriticMode.JOINT);
    assertThat(read.emptyResult()).contains(EmptyResultPolicy.KEEP_ORIGINAL);
  }

  @Test
  void takesAControlPromptOrAShareInstead() {
    CompressionRequest request =
        new CompressorOptions(Map.of("prompt", "Find the dates.", "keepShare", "0.1"))
            .request("Who?", "text");
    assertThat(request.controlPrompt()).contains(ControlPrompt.of("Find the dates."));
    assertThat(request.options().budget()).contains(Budget.keepShare(0.1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "maxToken | 400 | There is no option named maxToken; known here are alwaysKeep, alwaysKeepPattern",
        "maxTokens | many | maxTokens is the string 'many'; give an integer",
        "maxTokens | 0 | A budget of 0 tokens",
        "threshold | 1.5 | A threshold of 1.5",
        "task | facts | task is 'facts'; give one of chain, fact",
        "granularity | words | granularity is 'words'; give one of tokens, sentences",
        "onError | skip | onError is 'skip'; give one of fail, column",
        "alwaysKeepPattern | ( | alwaysKeepPattern '(' is not a valid regular expression",
        "dtype | int4 | dtype is 'int4'; give one of auto, bf16",
      })
  void refusesWhatItCanNotRead(String name, String value, String message) {
    assertThatThrownBy(() -> new CompressorOptions(Map.of(name, value)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void refusesWhatContradictsItself() {
    assertThatThrownBy(
            () -> new CompressorOptions(Map.of("task", "fact", "prompt", "Find the dates.")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("give one of them");
    assertThatThrownBy(() -> new CompressorOptions(Map.of("maxTokens", "400", "keepShare", "0.1")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("Both maxTokens and keepShare are given; give one of them");
  }

  private static CompressorOptions travelled(CompressorOptions options)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(options);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (CompressorOptions) in.readObject();
    }
  }
}
