package dev.cprs.cli.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreTest {
  @TempDir Path directory;

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(directory.resolve(name), String.join("\n", lines) + "\n");
  }

  private static String line(String answer, String outputs) {
    return "{\"id\":1,\"llm_preds\":\"%s\",\"outputs\":[%s]}".formatted(answer, outputs);
  }

  private static String score(Score.Task task, Path path) throws IOException {
    return Score.of(task, path).toPlainString();
  }

  /** By hand: 2 of 3, 1 of 1, 0 of 2 make (2/3 + 1 + 0) / 3 = 0.5555...; any: 2 of 3 lines. */
  @ParameterizedTest
  @EnumSource(
      value = Score.Task.class,
      names = {"NIAH", "VARIABLE_TRACKING", "CWE", "FWE"})
  void theShareOfReferencesNamed(Score.Task task) throws IOException {
    Path file =
        file(
            "a.jsonl",
            line("ALPHA and beta", "\"alpha\",\"Beta\",\"gamma\""),
            line("It is ÉCOLE.", "\"école\""),
            "",
            line("nothing", "\"x\",\"y\""));
    assertThat(score(task, file)).isEqualTo("55.56");
    assertThat(score(Score.Task.QA, file)).isEqualTo("66.67");
  }

  @Test
  void oneReferenceIsEnoughForQuestions() throws IOException {
    Path file = file("a.jsonl", line("Ana Sorel built it", "\"Ana Sorel\",\"Sorel, Ana\""));
    assertThat(score(Score.Task.QA, file)).isEqualTo("100.00");
    assertThat(score(Score.Task.NIAH, file)).isEqualTo("50.00");
  }

  /** 1 of 32 is 3.125 exactly: halves go to the even digit, as in Python. */
  @Test
  void roundsHalvesToEven() throws IOException {
    String[] lines = new String[32];
    Arrays.fill(lines, line("no", "\"x\""));
    lines[0] = line("x", "\"x\"");
    assertThat(score(Score.Task.NIAH, file("a.jsonl", lines))).isEqualTo("3.12");
  }

  @Test
  void readsThePublishedSpellingAndOtherScriptsAnswers() throws IOException {
    Path file =
        file(
            "a.jsonl",
            "{\"ouputs\":[\"7\"],\"llm_preds\":\"7\"}",
            "{\"outputs\":[\"7\"],\"response_gpt\":\"8\",\"response_other\":\"7\"}");
    assertThat(score(Score.Task.NIAH, file)).isEqualTo("50.00");
  }

  @Test
  void readsAllFilesOfADirectory() throws IOException {
    Files.createDirectories(directory.resolve("sub"));
    file("a.jsonl", line("x", "\"x\""));
    file("sub/b.jsonl", line("x", "\"y\""));
    assertThat(score(Score.Task.QA, directory)).isEqualTo("50.00");
  }

  private void assertRefused(String line, String... parts) throws IOException {
    Path file = file("bad.jsonl", line("x", "\"x\""), line);
    assertThatThrownBy(() -> Score.of(Score.Task.NIAH, file))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("bad.jsonl, line 2: ")
        .hasMessageContainingAll(parts);
  }

  @Test
  void saysWhichLineCannotBeScored() throws IOException {
    assertRefused("{\"id\":\"q7\",\"outputs\":[\"x\"]}", "id \"q7\"", "llm_preds");
    assertRefused("{\"outputs\":[\"x\"]}", "the line has no \"llm_preds\"");
    assertRefused("{\"id\":\"q7\",\"llm_preds\":null,\"outputs\":[\"x\"]}", "not a string");
    assertRefused("{\"id\":\"q7\",\"llm_preds\":\"x\"}", "outputs");
    assertRefused("{\"id\":\"q7\",\"llm_preds\":\"x\",\"outputs\":[]}", "outputs");
    assertRefused("{\"id\":\"q7\",\"llm_preds\":\"x\",\"outputs\":\"x\"}", "outputs");
    assertRefused("{\"id\":\"q7\",\"llm_preds\":\"x\",\"outputs\":[7]}", "7", "strings");
    assertRefused("{\"id\":\"q7\",\"llm_pr", "not JSON");
  }

  @Test
  void saysWhereThereIsNothingToScore() throws IOException {
    Path empty = file("empty.jsonl", "");
    assertThatThrownBy(() -> Score.of(Score.Task.QA, empty))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("no answers");
    assertThatThrownBy(() -> Score.of(Score.Task.QA, directory.resolve("none.jsonl")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("none.jsonl");
  }
}
