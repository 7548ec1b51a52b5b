package dev.cprs.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.ContextCompressor;
import dev.cprs.DType;
import dev.cprs.cli.BenchProse;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.WindowScores;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the windows of the context that {@code cprs bench} compresses, as the pipeline cuts them
 * for the embedded model, for {@code benchmarks/eager/eager.py}: JSON lines, a window each.
 */
public final class EagerWindows {
  private EagerWindows() {}

  /**
   * A line of the file.
   *
   * @param ids prefix ++ context slice
   * @param prefix how many of the ids are prefix
   * @param rows the vocabulary rows of the category head
   * @param boundary fp32 logits [context tokens x 4] by which a reader can check its model; the
   *     first line alone has them
   * @param category likewise [context tokens x rows], scale included
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Line(
      int[] ids,
      int prefix,
      int[] rows,
      float @Nullable [][] boundary,
      float @Nullable [][] category) {}

  /**
   * Arguments: the file, and the context's tokens.
   *
   * @throws IOException if the file can't be written
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  static void write(Path file, int tokens) throws IOException {
    try (TokenCritic critic = EmbeddedModel.critic(DType.FP32, 1);
        BufferedWriter out = Files.newBufferedWriter(file)) {
      List<WindowRecorder.Call> calls = record(critic, tokens);
      ObjectMapper json = new ObjectMapper();
      for (WindowRecorder.Call call : calls) {
        WindowScores scores =
            call == calls.get(0) ? critic.score(call.window(), call.categoryTokens()) : null;
        out.write(json.writeValueAsString(line(call, scores)));
        out.write('\n');
      }
    }
  }

  private static List<WindowRecorder.Call> record(TokenCritic critic, int tokens) {
    WindowRecorder recorder = new WindowRecorder(critic.info());
    try (ContextCompressor compressor = ContextCompressor.builder().critic(recorder).build()) {
      compressor.compress(BenchProse.QUERY, BenchProse.ofTokens(EmbeddedModel.FILES, tokens));
    }
    return recorder.calls();
  }

  private static Line line(WindowRecorder.Call call, @Nullable WindowScores scores) {
    float[][] boundary = null;
    float[][] category = null;
    if (scores != null) {
      boundary = new float[scores.tokens()][WindowScores.BOUNDARY_LABELS];
      category = new float[scores.tokens()][scores.categories()];
      for (int token = 0; token < scores.tokens(); token++) {
        for (int label = 0; label < WindowScores.BOUNDARY_LABELS; label++) {
          boundary[token][label] = scores.boundary(token, label);
        }
        for (int column = 0; column < scores.categories(); column++) {
          category[token][column] = scores.category(token, column);
        }
      }
    }
    return new Line(
        call.window().ids().toArray(),
        call.window().prefixTokens(),
        call.categoryTokens().toArray(),
        boundary,
        category);
  }
}
