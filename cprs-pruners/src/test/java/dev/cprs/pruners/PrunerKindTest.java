package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrunerKindTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "open_provence, OpenProvenceForSequenceClassification, OPEN_PROVENCE",
    "xlm-roberta, XLMRobertaForTokenClassification, LLM_LINGUA_2",
    "bert, BertForTokenClassification, LLM_LINGUA_2",
    "bert, BertTaggerForSentenceExtractionWithBackoff, OPEN_SEARCH",
    "modernbert, ModernBertModel, KOMPRESS",
    "modernbert, ModernBertForMaskedLM, KOMPRESS",
    "modernbert, ModernBertForSequenceClassification, KOMPRESS",
    "bert, BertTaggerForSentenceExtraction, OPEN_SEARCH",
    "bert, MBertForTokenClassification, LLM_LINGUA_2",
    "electra, ElectraForTokenClassification,",
    "bert, BertModel,",
    "Provence, Provence,",
    "qwen2, Qwen2ForCausalLM,"
  })
  void tellsTheKindByTheConfig(String type, String architecture, PrunerKind kind)
      throws IOException {
    Files.writeString(
        directory.resolve("config.json"),
        "{\"model_type\": \"%s\", \"architectures\": [\"%s\"]}".formatted(type, architecture));
    assertThat(PrunerKind.of(ModelFiles.directory(directory)).orElse(null)).isEqualTo(kind);
  }

  @Test
  void knowsKompressWithoutArchitectures() throws IOException {
    Files.writeString(directory.resolve("config.json"), "{\"model_type\": \"modernbert\"}");
    assertThat(PrunerKind.of(ModelFiles.directory(directory))).contains(PrunerKind.KOMPRESS);
  }

  @Test
  void takesATaggerOfOtherLabelsForNone() throws IOException {
    Files.writeString(
        directory.resolve("config.json"),
        """
        {"model_type": "bert", "architectures": ["BertForTokenClassification"],
         "id2label": {"0": "O", "1": "B-PER", "2": "I-PER"}}
        """);
    assertThat(PrunerKind.of(ModelFiles.directory(directory))).isEmpty();
  }
}
