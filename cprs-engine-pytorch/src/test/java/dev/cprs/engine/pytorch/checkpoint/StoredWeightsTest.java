package dev.cprs.engine.pytorch.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cprs.ModelLoadException;
import dev.cprs.engine.pytorch.InMemoryModel;
import dev.cprs.engine.pytorch.References;
import dev.cprs.engine.pytorch.SafetensorsWriter;
import dev.cprs.engine.pytorch.TinyModels;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads weights from files as they should be, and refuses those that are broken. */
class StoredWeightsTest {
  private static final String WEIGHTS = "model.safetensors";

  private static final TokenWindow WINDOW =
      new TokenWindow(TokenIds.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8), 2);

  private static List<Float> logits(ModelFiles model) {
    try (TokenCritic critic = References.load(model, References.FP32)) {
      WindowScores scores = critic.score(WINDOW, TokenIds.of(7, 2));
      List<Float> logits = new ArrayList<>();
      for (int token = 0; token < scores.tokens(); token++) {
        for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
          logits.add(scores.boundary(token, label));
        }
        logits.add(scores.category(token, 0));
        logits.add(scores.category(token, 1));
      }
      return logits;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"F16", "BF16"})
  void theSameValuesInAnotherTypeGiveTheSameLogits(String dtype, @TempDir Path directory)
      throws IOException {
    List<Float> expected = logits(TinyModels.bert("F32"));
    assertThat(logits(TinyModels.bert(dtype))).isEqualTo(expected);
    assertThat(logits(TinyModels.bert(dtype).writtenTo(directory))).isEqualTo(expected);
  }

  /** After an odd number of 2-byte elements a float lies at an address of its own choosing. */
  @Test
  void typesMayBeMixedAndTensorsLieWhereTheyWill(@TempDir Path directory) throws IOException {
    TensorSpec odd = TensorSpec.of("odd", 3);
    SafetensorsWriter writer = new SafetensorsWriter().add(odd, "BF16", new float[] {1, 2, 3});
    List<TensorSpec> specs = TinyModels.bertSpecs();
    byte[] whole = TinyModels.file(specs, "F32");
    for (TensorSpec spec : specs) {
      StoredTensor stored =
          SafetensorsFile.open(new InMemoryModel().with(WEIGHTS, whole), WEIGHTS, WeightAccess.SAFE)
              .tensor(spec.name());
      int from = whole.length - dataBytes(whole) + (int) stored.offset();
      writer.add(
          spec.name(),
          "F32",
          spec.shape(),
          Arrays.copyOfRange(whole, from, from + (int) stored.length()));
    }
    InMemoryModel shifted = TinyModels.bert("F32").with(WEIGHTS, writer.toBytes());
    List<Float> expected = logits(TinyModels.bert("F32"));
    assertThat(logits(shifted)).isEqualTo(expected);
    assertThat(logits(shifted.writtenTo(directory))).isEqualTo(expected);
    assertThat(logits(TinyModels.bert("BF16", "F32", "F16"))).isEqualTo(expected);
  }

  private static int dataBytes(byte[] file) {
    long header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
    return file.length - 8 - (int) header;
  }

  @Test
  void shardsGiveTheSameLogitsAsOneFile(@TempDir Path directory) throws IOException {
    InMemoryModel sharded = sharded();
    List<Float> expected = logits(TinyModels.bert("BF16"));
    assertThat(logits(sharded)).isEqualTo(expected);
    assertThat(logits(sharded.writtenTo(directory))).isEqualTo(expected);
  }

  private static InMemoryModel sharded() {
    List<TensorSpec> specs = TinyModels.bertSpecs();
    return TinyModels.bert("BF16")
        .without(WEIGHTS)
        .with("a.safetensors", TinyModels.file(specs.subList(0, 7), "BF16"))
        .with("b.safetensors", TinyModels.file(specs.subList(7, specs.size()), "BF16"))
        .with(
            "model.safetensors.index.json",
            """
            {"metadata": {}, "weight_map": {"%s": "a.safetensors", "%s": "b.safetensors"}}
            """
                .formatted(specs.get(0).name(), specs.get(7).name()));
  }

  @Test
  void aMissingShardIsNamed() {
    assertRefused(sharded().without("b.safetensors"), "b.safetensors", "index.json");
  }

  @Test
  void aShardOutsideTheDirectoryIsRefused() {
    InMemoryModel model =
        sharded()
            .with("model.safetensors.index.json", "{\"weight_map\": {\"x\": \"../b.safetensors\"}}")
            .with("../b.safetensors", new byte[0]);
    assertRefused(model, "../b.safetensors");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{", "{}", "{\"weight_map\": 3}", "{\"weight_map\": {\"a\": {}}}"})
  void anIndexWithoutAMapIsRefused(String index) {
    assertRefused(
        sharded().with("model.safetensors.index.json", index),
        "model.safetensors.index.json",
        "weight_map");
  }

  @Test
  void aModelWithoutWeightsIsRefused() {
    assertRefused(TinyModels.bert("F32").without(WEIGHTS), WEIGHTS, "index.json");
  }

  /** Every length below the whole, in steps, on disk and not. */
  @Test
  void aFileCutOffAnywhereIsRefused(@TempDir Path directory) throws IOException {
    byte[] whole = TinyModels.file(TinyModels.bertSpecs(), "BF16");
    for (int length = 0; length < whole.length; length += length < 16 ? 1 : 97) {
      InMemoryModel cut = TinyModels.bert("F32").with(WEIGHTS, Arrays.copyOf(whole, length));
      assertRefused(cut, WEIGHTS, length + " bytes");
      assertRefused(cut.writtenTo(directory), WEIGHTS, length + " bytes");
    }
    InMemoryModel lastByte =
        TinyModels.bert("F32").with(WEIGHTS, Arrays.copyOf(whole, whole.length - 1));
    assertRefused(lastByte, WEIGHTS, "byte " + whole.length, (whole.length - 1) + " bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no JSON at all",
        "[]",
        "{\"a\": 3}",
        "{\"a\": {}}",
        "{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [0]}}",
        "{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [0, 7]}}",
        "{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [8, 0]}}",
        "{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [-8, 0]}}",
        "{\"a\": {\"dtype\": \"F32\", \"shape\": [-1, -2], \"data_offsets\": [0, 8]}}",
        "{\"a\": {\"dtype\": \"F32\", \"shape\": [\"two\"], \"data_offsets\": [0, 8]}}",
        "{\"a\": {\"dtype\": \"F32\", \"shape\": [{}], \"data_offsets\": [0, 8]}}",
        "{\"a\": {\"dtype\": \"F32\", \"shape\": [4294967296, 4294967296], \"data_offsets\": [0,"
            + " 0]}}",
        "{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [9223372036854775800,"
            + " 9223372036854775808]}}",
        "{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [9223372036854775792,"
            + " 9223372036854775800]}}",
        "{\"a\": {\"dtype\": \"F4\", \"shape\": [2], \"data_offsets\": [0, 9223372036854775807]}}",
      })
  void aHeaderWithoutSenseIsRefused(String json) {
    byte[] file = SafetensorsWriter.file(json.getBytes(StandardCharsets.UTF_8), new byte[8]);
    assertRefused(TinyModels.bert("F32").with(WEIGHTS, file), WEIGHTS, "download it again");
  }

  @Test
  void tensorsThatShareBytesAreNamed() {
    String json =
        "{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [0, 8]},"
            + " \"b\": {\"dtype\": \"F32\", \"shape\": [1], \"data_offsets\": [4, 8]}}";
    byte[] file = SafetensorsWriter.file(json.getBytes(StandardCharsets.UTF_8), new byte[8]);
    assertRefused(
        TinyModels.bert("F32").with(WEIGHTS, file), WEIGHTS, "tensors a and b", "data_offsets");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "../x", "a\\nb", "", "\\\\x"})
  void aShardWhoseNameIsNoneIsRefused(String name, @TempDir Path directory) throws IOException {
    String index = "{\"weight_map\": {\"a\": \"" + name + "\"}}";
    ModelFiles model =
        new InMemoryModel()
            .with("config.json", TinyModels.BERT_CONFIG)
            .with(WEIGHTS + ".index.json", index)
            .writtenTo(directory);
    assertRefused(model, WEIGHTS + ".index.json", "weight_map");
    assertThatExceptionOfType(ModelLoadException.class)
        .isThrownBy(() -> logits(model))
        .satisfies(e -> assertThat(e.getMessage().chars()).noneMatch(Character::isISOControl));
  }

  @Test
  void readWeightsAndMappedOnesAreTheSame(@TempDir Path directory) throws IOException {
    ModelFiles model = TinyModels.bert("F32").writtenTo(directory);
    for (WeightAccess access : WeightAccess.values()) {
      Checkpoint checkpoint = Checkpoint.open(model, access);
      TensorSpec spec = TinyModels.bertSpecs().get(0);
      assertThat(checkpoint.bytes(spec.name()))
          .isEqualTo(Checkpoint.open(model, WeightAccess.MAPPED).bytes(spec.name()));
    }
  }

  /** The last place that a header may give, so that a file's size still fits a long. */
  @Test
  void aTensorBehindTheEndOfTheFileIsRefused(@TempDir Path directory) throws IOException {
    String json =
        "{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [9223372036754775791,"
            + " 9223372036754775799]}}";
    byte[] file = SafetensorsWriter.file(json.getBytes(StandardCharsets.UTF_8), new byte[8]);
    ModelFiles model = TinyModels.bert("F32").with(WEIGHTS, file).writtenTo(directory);
    assertRefused(model, WEIGHTS, "is cut off", file.length + " bytes");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 1, Long.MAX_VALUE, Long.MIN_VALUE, 1 << 30})
  void aHeaderOfAnImpossibleLengthIsRefused(long length) {
    byte[] file = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN).putLong(length).array();
    assertRefused(
        TinyModels.bert("F32").with(WEIGHTS, file), WEIGHTS, Long.toUnsignedString(length));
  }

  @Test
  void allMissingTensorsAreNamedAtOnce() {
    List<TensorSpec> specs = TinyModels.bertSpecs();
    List<TensorSpec> some = specs.subList(3, specs.size());
    assertRefused(
        TinyModels.bert("F32").with(WEIGHTS, TinyModels.file(some, "F32")),
        specs.get(0).name(),
        specs.get(1).name(),
        specs.get(2).name());
  }

  /** What BERT's own checkpoint lacks, and any other that was made for something else. */
  @Test
  void weightsWithoutABoundaryHeadAreNoCritics() {
    List<TensorSpec> specs = TinyModels.bertSpecs();
    assertRefused(
        TinyModels.bert("F32")
            .with(WEIGHTS, TinyModels.file(specs.subList(0, specs.size() - 2), "F32")),
        "no boundary head (cls_head.weight)",
        "'architectures' of its config.json");
  }

  @Test
  void aTensorOfAnotherShapeOrTypeIsNamed() {
    List<TensorSpec> specs = TinyModels.bertSpecs();
    SafetensorsWriter writer = new SafetensorsWriter();
    for (TensorSpec spec : specs) {
      switch (spec.name()) {
        case "cls_head.bias" -> writer.add(spec.name(), "I64", spec.shape(), new byte[32]);
        case "cls_head.weight" -> writer.add(spec.name(), "F32", List.of(5L, 8L), new byte[160]);
        default -> writer.add(spec.name(), "F32", spec.shape(), zeros(spec));
      }
    }
    assertRefused(
        TinyModels.bert("F32").with(WEIGHTS, writer.toBytes()),
        "cls_head.bias is stored as I64",
        "cls_head.weight has the shape [5, 8] where [4, 8] is expected");
  }

  private static byte[] zeros(TensorSpec spec) {
    return new byte
        [(int) spec.shape().stream().mapToLong(Long::longValue).reduce(4, (a, b) -> a * b)];
  }

  @Test
  void tensorsThatNoGraphReadsAreOfNoConsequence() {
    List<TensorSpec> specs = new ArrayList<>(TinyModels.bertSpecs());
    SafetensorsWriter writer =
        new SafetensorsWriter()
            .add("ids", "I64", List.of(1L), new byte[8])
            .add("of.later.days", "F4", List.of(3L), new byte[2]);
    for (TensorSpec spec : specs) {
      writer.add(spec.name(), "F32", spec.shape(), zeros(spec));
    }
    assertThat(logits(TinyModels.bert("F32").with(WEIGHTS, writer.toBytes()))).containsOnly(0f);
  }

  private static void assertRefused(ModelFiles model, String... parts) {
    assertThatExceptionOfType(ModelLoadException.class)
        .isThrownBy(() -> logits(model))
        .satisfies(e -> assertThat(e.getMessage()).contains(parts));
  }
}
