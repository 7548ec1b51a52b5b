package dev.cprs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.stubs.ChatCompletionsStub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code quick-start.sh} as a user runs it, with a stub for the LLM. */
class QuickStartTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TASKS = List.of("niah", "qa", "vt");

  @TempDir Path directory;

  /** An LLM that reads well, and knows nothing but the compressed context. */
  private static String answer(ChatCompletionsStub.Request request) {
    String context = request.last("system");
    String query = request.last("user");
    Matcher value = Pattern.compile("assigned the value (\\d+)").matcher(query);
    if (value.find()) {
      return String.join(", ", variables(context, value.group(1)));
    }
    Matcher work = Pattern.compile("Who built the (.+)\\?").matcher(query);
    if (work.find()) {
      return found("%s was built in \\d+ by (.+)\\.".formatted(work.group(1)), context);
    }
    StringBuilder numbers = new StringBuilder("They are");
    Matcher needle =
        Pattern.compile("special magic numbers for (\\S+) is: (\\d+)").matcher(context);
    while (needle.find()) {
      if (query.contains(needle.group(1))) {
        numbers.append(' ').append(needle.group(2));
      }
    }
    return numbers.toString();
  }

  private static String found(String regex, String context) {
    Matcher matcher = Pattern.compile(regex).matcher(context);
    return matcher.find() ? "It was " + matcher.group(1) : "The text does not say.";
  }

  private static Set<String> variables(String context, String value) {
    Set<String> known = new LinkedHashSet<>(List.of(value));
    Matcher assignment = Pattern.compile("VAR (\\w+) = (?:VAR )?(\\w+)").matcher(context);
    while (assignment.find()) {
      if (known.contains(assignment.group(2))) {
        known.add(assignment.group(1));
      }
    }
    return known;
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a bash script")
  void theThreeTasksAreAskedAndScored() throws Exception {
    try (ChatCompletionsStub stub = ChatCompletionsStub.answering(QuickStartTest::answer)) {
      List<String> printed = quickStart(stub);
      assertThat(printed)
          .filteredOn(line -> line.endsWith(".jsonl"))
          .allMatch(line -> line.startsWith("3 answered, 0 answered before, 0 failed: "))
          .hasSize(3);
      assertThat(printed)
          .filteredOn(line -> !line.endsWith(".jsonl"))
          .containsExactly("niah", "100.00", "qa", "100.00", "variable_tracking", "100.00");
      for (ChatCompletionsStub.Request request : stub.requests()) {
        assertThat(request.last("system").length()).isBetween(15, 1500);
      }
      assertThat(stub.requests()).hasSize(9);
    }
  }

  private List<String> quickStart(ChatCompletionsStub stub)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path cprs =
        Files.writeString(
            directory.resolve("cprs"),
            "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"$EXAMPLES_CLASSPATH\" dev.cprs.cli.Cprs \"$@\"\n"
                .formatted(java));
    assertThat(cprs.toFile().setExecutable(true)).isTrue();
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("cprs.root"), "examples", "quick-start.sh").toString(),
                "some-llm",
                directory.resolve("quick start").toString(),
                "3",
                "1500")
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("EXAMPLES_CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().put("CPRS", cprs.toString());
    builder.environment().put("LLM_APIURL", stub.url());
    int code = builder.start().waitFor();
    assertThat(code).as(Files.readString(err)).isZero();
    return Files.readAllLines(out);
  }

  @Test
  void theSameSeedWritesTheSameQuestionsAndTheirAnswersAreInTheText() throws IOException {
    write("a", "5");
    write("b", "5");
    write("c", "6");
    for (String task : TASKS) {
      Path file = directory.resolve("a/" + task + ".jsonl");
      assertThat(file).hasSameTextualContentAs(directory.resolve("b/" + task + ".jsonl"));
      assertThat(Files.readString(file))
          .isNotEqualTo(Files.readString(directory.resolve("c/" + task + ".jsonl")));
      List<String> ids = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        JsonNode question = JSON.readTree(line);
        ids.add(question.path("id").asText());
        String context = question.path("context").asText();
        assertThat(context.split("\\s+").length).isBetween(800, 1600);
        assertThat(question.path("query").asText()).endsWith(task.equals("vt") ? "." : "?");
        assertThat(question.path("outputs")).isNotEmpty();
        for (JsonNode output : question.path("outputs")) {
          assertThat(context).contains(output.asText());
        }
      }
      assertThat(ids).containsExactly(task + "-0", task + "-1", task + "-2", task + "-3");
    }
  }

  private void write(String name, String seed) throws IOException {
    QuickStartData.main(new String[] {directory.resolve(name).toString(), "4", "800", seed});
  }
}
