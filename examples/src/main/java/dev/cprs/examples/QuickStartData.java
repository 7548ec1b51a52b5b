package dev.cprs.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes questions for the three tasks of the published quick start, as {@code cprs infer} reads
 * them: {@code DIRECTORY [LINES [WORDS [SEED]]]}.
 *
 * <p>The tasks are those of the RULER benchmark (Hsieh et al. 2024): {@code niah.jsonl} (needles),
 * {@code qa.jsonl} (supporting facts), {@code vt.jsonl} (variable tracking). What is asked for is
 * hidden between the paragraphs of a real book. The same arguments write the same files.
 */
public final class QuickStartData {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PLACES =
      List.of("old-mill", "harbour", "north-gate", "orchard", "quarry", "lighthouse", "ferry");
  private static final List<String> NAMES =
      List.of("Ana Sorel", "Tomas Brandt", "Ilse Hartog", "Pavel Novak", "Edith Marlow");
  private static final List<String> TOWNS =
      List.of("Brellin", "Torvik", "Castelmar", "Wendover", "Luskentyre", "Ardmore");
  private static final List<String> WORKS =
      List.of("lighthouse", "town hall", "clock tower", "stone bridge", "observatory");

  private final Haystack haystack;
  private final Random random;

  QuickStartData(Haystack haystack, long seed) {
    this.haystack = haystack;
    this.random = new Random(seed);
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 4) {
      System.err.println("usage: QuickStartData DIRECTORY [LINES [WORDS [SEED]]]");
      System.exit(2);
    }
    int lines = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    int words = args.length > 2 ? Integer.parseInt(args[2]) : 10_000;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
    new QuickStartData(Haystack.ofWords(words), seed).write(Path.of(args[0]), lines);
  }

  /** A question, what is hidden in its context, and what its answer must name. */
  private record Question(String query, List<String> hidden, List<String> outputs) {}

  /** Makes a question of a task. */
  private interface Task {
    Question next();
  }

  private void write(Path directory, int lines) throws IOException {
    Files.createDirectories(directory);
    write(directory, "niah", lines, this::needles);
    write(directory, "qa", lines, this::facts);
    write(directory, "vt", lines, this::variables);
  }

  private void write(Path directory, String task, int lines, Task questions) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(directory.resolve(task + ".jsonl"))) {
      for (int i = 0; i < lines; i++) {
        Question question = questions.next();
        ObjectNode line =
            JSON.createObjectNode()
                .put("id", task + "-" + i)
                .put("query", question.query)
                .put("context", haystack.hiding(question.hidden, random));
        question.outputs.forEach(line.putArray("outputs")::add);
        out.write(JSON.writeValueAsString(line));
        out.write('\n');
      }
    }
  }

  /** Four needles, of which one or two are asked for. */
  private Question needles() {
    List<String> keys = some(4, PLACES);
    List<String> hidden = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (String key : keys) {
      values.add(String.valueOf(1_000_000 + random.nextInt(9_000_000)));
      hidden.add(
          "One of the special magic numbers for %s is: %s."
              .formatted(key, values.get(values.size() - 1)));
    }
    return random.nextBoolean()
        ? new Question(
            "What is the special magic number for %s mentioned in the provided text?"
                .formatted(keys.get(0)),
            hidden,
            values.subList(0, 1))
        : new Question(
            "What are all the special magic numbers for %s and %s mentioned in the provided text?"
                .formatted(keys.get(0), keys.get(1)),
            hidden,
            values.subList(0, 2));
  }

  /** Who built what where: one fact answers, two are about something else. */
  private Question facts() {
    List<String> towns = some(3, TOWNS);
    List<String> names = some(3, NAMES);
    List<String> works = some(3, WORKS);
    List<String> hidden = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      hidden.add(
          "The %s of %s was built in %d by %s."
              .formatted(works.get(i), towns.get(i), 1800 + random.nextInt(120), names.get(i)));
    }
    return new Question(
        "Who built the %s of %s?".formatted(works.get(0), towns.get(0)),
        hidden,
        names.subList(0, 1));
  }

  /** A chain of five variables with one value, and another chain with another value. */
  private Question variables() {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < 10) {
      names.add(
          random.ints(5, 'A', 'Z' + 1).mapToObj(Character::toString).reduce("", String::concat));
    }
    List<String> all = List.copyOf(names);
    List<String> asked = all.subList(0, 5);
    List<String> hidden = new ArrayList<>(chain(10_000 + random.nextInt(45_000), asked));
    hidden.addAll(chain(55_000 + random.nextInt(45_000), all.subList(5, 10)));
    String value = hidden.get(0).replaceAll("\\D", "");
    return new Question(
        "Find all variables that are assigned the value %s in the text above.".formatted(value),
        hidden,
        asked);
  }

  private static List<String> chain(int value, List<String> names) {
    List<String> assignments = new ArrayList<>();
    assignments.add("VAR %s = %d".formatted(names.get(0), value));
    for (int i = 1; i < names.size(); i++) {
      assignments.add("VAR %s = VAR %s".formatted(names.get(i), names.get(i - 1)));
    }
    return assignments;
  }

  private <T> List<T> some(int count, List<T> all) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, count));
  }
}
