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
    assertThat(request.options()).contains(CompressionOptions.defaults());
    assertThat(request.controlPrompt()).contains(ControlPrompt.facts());
    assertThat(options.model())
        .isEqualTo(new ModelSettings("minilm", null, DType.AUTO, null, null));
  }

  @Test
  void readsEachOptionAndTravelsWithAll() throws Exception {
    CompressorOptions options =
        travelled(
            new CompressorOptions(
                Map.ofEntries(
                    Map.entry("model", "/models/7b"),
                    Map.entry("device", "cpu"),
                    Map.entry("dtype", "bf16"),
                    Map.entry("workers", "2"),
                    Map.entry("threads", "3"),
                    Map.entry("task", "needle"),
                    Map.entry("granularity", "Sentences"),
                    Map.entry("threshold", "0.25"),
                    Map.entry("maxTokens", "400"),
                    Map.entry("alwaysKeep", "^ARTICLE"),
                    Map.entry("mode", "joint"),
                    Map.entry("emptyResult", "keep_original"),
                    Map.entry("onError", "column"))));
    assertThat(options.model()).isEqualTo(new ModelSettings("/models/7b", "cpu", DType.BF16, 2, 3));
    assertThat(options.onError()).isEqualTo(CompressorOptions.OnError.COLUMN);
    CompressionRequest request = options.request("Who?", "text");
    assertThat(request.controlPrompt()).contains(ControlPrompt.needles());
    CompressionOptions read = request.options().orElseThrow();
    assertThat(read.granularity()).contains(Granularity.SENTENCES);
    assertThat(read.threshold()).hasValue(0.25);
    assertThat(read.budget()).isEqualTo(Budget.maxTokens(400));
    assertThat(read.alwaysKeep()).singleElement().hasToString("^ARTICLE");
    assertThat(read.mode()).contains(CriticMode.JOINT);
    assertThat(read.emptyResult()).isEqualTo(EmptyResultPolicy.KEEP_ORIGINAL);
  }

  @Test
  void takesAControlPromptOrARatioInstead() {
    CompressionRequest request =
        new CompressorOptions(Map.of("prompt", "Find the dates.", "keepRatio", "0.1"))
            .request("Who?", "text");
    assertThat(request.controlPrompt()).contains(ControlPrompt.of("Find the dates."));
    assertThat(request.options().orElseThrow().budget()).isEqualTo(Budget.keepShare(0.1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "maxToken | 400 | There is no option 'maxToken'; the options are model, device",
        "maxTokens | many | maxTokens 'many' can't be read; give a whole number",
        "maxTokens | 0 | A budget of 0 tokens",
        "threshold | 1.5 | A threshold of 1.5",
        "task | facts | There is no task 'facts'",
        "granularity | words | granularity 'words'; give one of tokens, sentences",
        "onError | skip | onError 'skip'; give one of fail, column",
        "alwaysKeep | ( | alwaysKeep '(' is no regular expression",
        "dtype | int4 | There is no dtype 'int4'",
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
    assertThatThrownBy(() -> new CompressorOptions(Map.of("maxTokens", "400", "keepRatio", "0.1")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("budget is already set");
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
