package dev.cprs.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import dev.cprs.engine.pytorch.graph.Libtorch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphWriterTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {Configs.QWEN2, Configs.BERT})
  void theArchiveLoads(String config) throws IOException {
    GraphWriter.write(config, directory);
    Engine engine = Libtorch.engine();
    try (PtNDManager manager = (PtNDManager) engine.newBaseManager();
        InputStream archive = Files.newInputStream(directory.resolve(GraphWriter.ARCHIVE))) {
      assertThat(JniUtils.loadModule(manager, archive, false, false)).isNotNull();
    }
  }

  @Test
  void theDescriptionIsWhatTheEngineHandsOver() throws IOException {
    Path config = Files.writeString(directory.resolve("config.json"), Configs.QWEN2);
    Path target = directory.resolve("made/here");
    GraphWriter.main(new String[] {config.toString(), target.toString()});
    JsonObject description =
        new Gson().fromJson(Files.readString(target.resolve("graph.json")), JsonObject.class);
    assertThat(description.get("window").getAsInt()).isEqualTo(64);
    TensorSpec[] weights = new Gson().fromJson(description.get("weights"), TensorSpec[].class);
    assertThat(List.of(weights).subList(0, 4))
        .containsExactly(
            TensorSpec.of("cls_head.weight", 4, 8),
            TensorSpec.of("cls_head.bias", 4),
            TensorSpec.of("lm_head.weight", 16, 8),
            TensorSpec.of("model.embed_tokens.weight", 16, 8));
    assertThat(weights).hasSize(5 + 12 * 4);
  }
}
