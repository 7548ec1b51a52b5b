package dev.cprs.eval.haystack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cprs.ContextCompressor;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sample;
import dev.cprs.eval.sample.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulerTasksTest {
  private static final Pattern NEEDLE =
      Pattern.compile("One of the special magic (\\w+) for (\\S+) is: (\\S+)\\.");

  private static final int LENGTH = 3000;
  private static final RulerTasks TASKS = new RulerTasks(Haystack.bundled());

  private static ContextCompressor compressor;
  private static SampleMaker maker;

  @BeforeAll
  static void load() {
    compressor = ContextCompressor.create();
    maker = new SampleMaker(compressor::countTokens);
  }

  @AfterAll
  static void close() {
    compressor.close();
  }

  private record Found(String key, String value, int valueStart) {}

  private static List<Found> needles(String context) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = NEEDLE.matcher(context);
    while (matcher.find()) {
      found.add(new Found(matcher.group(2), matcher.group(3), matcher.start(3)));
    }
    return found;
  }

  private static Task task(String name) {
    return TASKS.named(List.of(name)).get(0);
  }

  private static List<String> values(Sample sample) {
    return sample.values().stream()
        .map(value -> sample.context().substring(value.start(), value.end()))
        .toList();
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  static List<Task> all() {
    List<Task> all = new ArrayList<>(TASKS.all());
    all.add(TASKS.atDepth(0));
    all.add(TASKS.atDepth(50));
    all.add(TASKS.atDepth(100));
    return all;
  }

  @ParameterizedTest
  @MethodSource("all")
  void lengthsAreWithinTwoPercent(Task task) {
    long seed = Long.getLong("cprs.test.seed", 1);
    for (int length : new int[] {2000, 4096, 8000}) {
      Sample sample = maker.make(task, length, seed, length % 7);
      assertThat((double) compressor.countTokens(sample.context()))
          .as("%s, %d tokens, seed %d", task.name(), length, seed)
          .isCloseTo(length, within(0.02 * length));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "niah_single_1, 1, 1, \\w+-\\w+, numbers, \\d{7}",
    "niah_single_2, 1, 1, \\w+-\\w+, numbers, \\d{7}",
    "niah_single_3, 1, 1, \\w+-\\w+, uuids, [0-9a-f-]{36}",
    "niah_multikey_1, 4, 1, \\w+-\\w+, numbers, \\d{7}",
    "niah_multikey_2, 0, 1, \\w+-\\w+, numbers, \\d{7}",
    "niah_multikey_3, 0, 1, [0-9a-f-]{36}, uuids, [0-9a-f-]{36}",
    "niah_multivalue, 4, 4, \\w+-\\w+, numbers, \\d{7}",
    "niah_multiquery, 4, 4, \\w+-\\w+, numbers, \\d{7}",
    "niah_rare_keys, 4, 4, \\w+-\\w+, numbers, \\d{7}"
  })
  void needlesAreHiddenAsInRuler(
      String name, int needles, int values, String key, String kind, String value) {
    for (int index = 0; index < 20; index++) {
      Sample sample = maker.make(task(name), LENGTH, 7, index);
      List<Found> found = needles(sample.context());
      if (needles > 0) {
        assertThat(found).hasSize(needles);
      } else {
        assertThat(found).hasSizeGreaterThan(30); // they are the haystack
      }
      assertThat(found).allMatch(f -> f.key.matches(key) && f.value.matches(value));
      assertThat(sample.context()).contains("special magic " + kind + " for");
      assertThat(sample.prompt().tags()).containsExactly("needle");

      // A value is where the sample says: in a needle whose key is asked for.
      assertThat(sample.values()).hasSize(values);
      List<Found> asked = found.stream().filter(f -> sample.query().contains(" " + f.key)).toList();
      assertThat(asked.stream().map(Found::value)).containsExactlyElementsOf(values(sample));
      assertThat(asked.stream().map(Found::valueStart))
          .containsExactlyElementsOf(sample.values().stream().map(Passage::start).toList());

      // No key is there twice but for the values of one key, and no value at all.
      int perKey = name.equals("niah_multivalue") ? 4 : 1;
      Set<String> keys = new HashSet<>(found.stream().map(Found::key).toList());
      assertThat(keys).hasSize(found.size() / perKey);
      for (Found each : asked) {
        assertThat(count(sample.context(), each.key)).isEqualTo(perKey);
        assertThat(count(sample.context(), each.value)).isEqualTo(1);
      }
      Set<String> distinct = new HashSet<>(found.stream().map(Found::value).toList());
      assertThat(distinct).hasSize(found.size());
    }
  }

  @Test
  void rareWordsAreOfSeveralPieces() {
    List<String> rare = new ArrayList<>(Words.RARE_ADJECTIVES);
    rare.addAll(Words.RARE_NOUNS);
    assertThat(rare).hasSize(904).doesNotHaveDuplicates();
    assertThat(rare).allMatch(word -> compressor.countTokens(word) > 1);
    Sample sample = maker.make(task("niah_rare_keys"), LENGTH, 1, 0);
    assertThat(needles(sample.context()))
        .allMatch(found -> rare.containsAll(List.of(found.key.split("-"))));
  }

  @Test
  void asksInRulersWords() {
    Sample one = maker.make(task("niah_single_3"), LENGTH, 1, 0);
    String key = needles(one.context()).get(0).key;
    assertThat(one.query())
        .isEqualTo("What is the special magic uuid for %s mentioned in the provided text?", key);
    Sample values = maker.make(task("niah_multivalue"), LENGTH, 1, 0);
    assertThat(values.query())
        .matches(
            "What are all the special magic numbers for \\S+ mentioned in the provided text\\?");
    Sample queries = maker.make(task("niah_multiquery"), LENGTH, 1, 0);
    assertThat(queries.query())
        .matches(
            "What are all the special magic numbers for \\S+, \\S+, \\S+, and \\S+ mentioned in the provided text\\?");
  }

  @Test
  void needlesStandBetweenSentences() {
    for (int index = 0; index < 20; index++) {
      Sample sample = maker.make(task("niah_multikey_1"), LENGTH, 3, index);
      Matcher matcher = NEEDLE.matcher(sample.context());
      while (matcher.find()) {
        String before = sample.context().substring(0, matcher.start());
        String after = sample.context().substring(matcher.end());

        assertThat(after.isEmpty() || after.startsWith(" ")).isTrue();
        if (!before.isEmpty() && !after.isEmpty()) { // the last sentence is cut off
          assertThat(Sentences.of(before + "It was so."))
              .last()
              .extracting(Passage::start)
              .isEqualTo(before.length());
        }
      }
    }
  }

  @Test
  void variablesAreChainedInTheirOrder() {
    for (int index = 0; index < 30; index++) {
      Sample sample = maker.make(task("vt"), LENGTH, 5, index);
      Matcher question = Pattern.compile("value (\\d{5}) in the text").matcher(sample.query());
      assertThat(question.find()).isTrue();
      List<String> names = values(sample);
      assertThat(names).hasSize(5).doesNotHaveDuplicates().allMatch(n -> n.matches("[A-Z]{5}"));
      String assigned = question.group(1);
      int last = 0;
      for (int i = 0; i < names.size(); i++) {
        String assignment = "VAR " + names.get(i) + " = " + assigned;
        Passage value = sample.values().get(i);
        assertThat(sample.context().startsWith(assignment, value.start() - 4)).isTrue();
        assertThat(count(sample.context(), assignment)).isEqualTo(1);
        assertThat(value.start()).isGreaterThan(last);
        last = value.start();
        assigned = "VAR " + names.get(i);
      }
      assertThat(count(sample.context(), question.group(1))).isEqualTo(1);
      assertThat(sample.prompt().tags()).containsExactly("chain");
    }
  }

  @Test
  void thePairAskedForIsInTheJsonObjectOnce() throws Exception {
    for (int index = 0; index < 30; index++) {
      Sample sample = maker.make(task("kv_retrieval"), LENGTH, 5, index);
      var json = new com.fasterxml.jackson.databind.ObjectMapper().readTree(sample.context());
      Matcher question = Pattern.compile("Key: \"([0-9a-f-]{36})\"").matcher(sample.query());
      assertThat(question.find()).isTrue();
      assertThat(values(sample)).containsExactly(json.get(question.group(1)).asText());
      Set<String> all = new HashSet<>();
      json.properties()
          .forEach(
              pair -> {
                all.add(pair.getKey());
                all.add(pair.getValue().asText());
              });
      assertThat(all).hasSize(count(sample.context(), ": \"") * 2);
      assertThat(sample.prompt().tags()).containsExactly("pair");
    }
  }

  @Test
  void thePassKeyStandsInOneLine() {
    for (int index = 0; index < 30; index++) {
      Sample sample = maker.make(task("passkey"), LENGTH, 5, index);
      String key = values(sample).get(0);
      assertThat(sample.context().lines())
          .filteredOn(line -> line.contains(key))
          .containsExactly(
              "The pass key is %s. Remember it. %s is the pass key.".formatted(key, key));
      assertThat(sample.values()).hasSize(1);
      int start = sample.context().indexOf("The pass key is ");
      assertThat(sample.values().get(0).start()).isEqualTo(start + "The pass key is ".length());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void aSampleComesFromTheSeedAlone(Task task) {
    ToIntFunction<String> count = compressor::countTokens;
    Sample sample = maker.make(task, LENGTH, 11, 4);
    assertThat(new SampleMaker(count).make(task, LENGTH, 11, 4)).isEqualTo(sample);
    assertThat(maker.make(task, LENGTH, 12, 4)).isNotEqualTo(sample);
    assertThat(maker.make(task, LENGTH, 11, 5)).isNotEqualTo(sample);
  }

  @Test
  void seedsDifferInEverything() {
    Set<String> queries = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    for (long seed = 0; seed < 50; seed++) {
      Sample sample = maker.make(task("niah_single_2"), 1500, seed, 0);
      queries.add(sample.query());
      beginnings.add(sample.context().substring(0, 200));
    }
    assertThat(queries).hasSize(50);
    assertThat(beginnings).hasSize(50);
  }

  @ParameterizedTest
  @CsvSource({"0", "10", "50", "90", "100"})
  void theMapHidesTheNeedleAtItsDepth(int depth) {
    for (int index = 0; index < 5; index++) {
      Sample sample = maker.make(TASKS.atDepth(depth), 8000, 2, index);
      int needle = sample.context().indexOf("One of the special magic");
      int before = Sentences.of(sample.context().substring(0, needle)).size();
      int all = Sentences.of(sample.context()).size() - 1;
      assertThat(100.0 * before / all).isCloseTo(depth, within(1.5));
    }
  }
}
