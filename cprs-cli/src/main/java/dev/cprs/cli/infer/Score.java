package dev.cprs.cli.infer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.InvalidRequestException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Scores a file of answers as the published script does: a reference counts as found if the answer
 * contains it, in upper or lower case.
 */
public final class Score {
  /** The tasks of the published script, with the measure of each. */
  public enum Task {
    NIAH(true),
    VARIABLE_TRACKING(true),
    CWE(true),
    FWE(true),
    QA(false);

    /** Whether an answer must name every reference, each counting its share, or only one. */
    private final boolean all;

    Task(boolean all) {
      this.all = all;
    }

    private double of(String answer, List<String> references) {
      String lower = answer.toLowerCase(Locale.ROOT);
      long found =
          references.stream().filter(r -> lower.contains(r.toLowerCase(Locale.ROOT))).count();
      if (all) {
        return (double) found / references.size();
      }
      return found > 0 ? 1 : 0;
    }
  }

  private final Task task;
  private double sum;
  private long lines;

  private Score(Task task) {
    this.task = task;
  }

  /**
   * The score of a file, or of all files under a directory together.
   *
   * @return from 0 to 100, rounded to two decimals, halves to even, as the published script does
   * @throws InvalidRequestException if there is no such file, no answer in it, or a line without
   *     answer or references
   */
  public static BigDecimal of(Task task, Path path) throws IOException {
    Score score = new Score(task);
    for (Path file : files(path)) {
      score.add(file);
    }
    if (score.lines == 0) {
      throw new InvalidRequestException(
          "%s has no answers; give the output of cprs infer".formatted(path));
    }
    // The exact value of the double, as Python rounds it: 2.675 is less than it looks.
    return new BigDecimal(score.sum / score.lines * 100).setScale(2, RoundingMode.HALF_EVEN);
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void add(Path file) throws IOException {
    try (JsonLines all = JsonLines.open(file)) {
      for (JsonLine line = all.next(); line != null; line = all.next()) {
        if (!line.isBlank()) {
          try {
            add(line.object());
          } catch (BrokenLineException e) {
            throw new InvalidRequestException(
                "%s, line %d: %s".formatted(file, line.number(), e.getMessage()), e);
          }
        }
      }
    }
  }

  private void add(ObjectNode line) {
    sum += task.of(answer(line), references(line));
    lines++;
  }

  /** Published data of other scripts has its answers under {@code response_} and a model's name. */
  private static String answer(ObjectNode line) {
    JsonNode answer = line.get("llm_preds");
    if (answer == null) {
      answer =
          line.properties().stream()
              .filter(field -> field.getKey().startsWith("response_"))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElseThrow(
                  () ->
                      new BrokenLineException(
                          "%s has no \"llm_preds\"; give the output of cprs infer"
                              .formatted(name(line))));
    }
    if (!answer.isTextual()) {
      throw new BrokenLineException("the answer of %s is not a string".formatted(name(line)));
    }
    return answer.textValue();
  }

  /** {@code ouputs} is how the published data spells it in places. */
  private static List<String> references(ObjectNode line) {
    JsonNode outputs = line.has("outputs") ? line.path("outputs") : line.path("ouputs");
    List<String> references = new ArrayList<>();
    for (JsonNode output : outputs) {
      if (!output.isTextual()) {
        throw new BrokenLineException(
            "\"outputs\" of %s has %s; give strings".formatted(name(line), output));
      }
      references.add(output.textValue());
    }
    if (!outputs.isArray() || references.isEmpty()) {
      throw new BrokenLineException(
          "%s has no list \"outputs\" with the references for its answer".formatted(name(line)));
    }
    return references;
  }

  private static String name(ObjectNode line) {
    return line.has("id") ? "id " + line.get("id") : "the line";
  }
}
