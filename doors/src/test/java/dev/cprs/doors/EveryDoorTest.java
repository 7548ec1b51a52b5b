package dev.cprs.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import dev.cprs.options.NamedOption;
import dev.cprs.options.NamedValues;
import dev.cprs.options.RequestOptions;
import dev.cprs.options.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One request through every door, with every option set, keeps the same spans. */
class EveryDoorTest {
  private static final List<Door> DOORS = new ArrayList<>();

  /** What Java keeps of a request is the same for all doors, and takes a second. */
  private static final Map<CompressionRequest, Kept> KEPT = new IdentityHashMap<>();

  private static final Map<OptionSet, CompressionRequest> REQUESTS = new EnumMap<>(OptionSet.class);

  @TempDir private static Path directory;
  private static ContextCompressor java;

  @BeforeAll
  static void open() throws Exception {
    java = Engine.compressor();
    DOORS.add(new CliDoor(directory));
    DOORS.add(new HttpDoor("HTTP", java, value -> value));
    DOORS.add(new HttpDoor("HTTP, all values as texts", java, Texts::of));
    DOORS.add(new McpDoor("MCP", java, value -> value));
    DOORS.add(new McpDoor("MCP, all values as texts", java, Texts::of));
    DOORS.add(new SparkDoor());
    DOORS.add(new SpringDoor());
  }

  @AfterAll
  static void close() throws Exception {
    for (Door door : DOORS) {
      door.close();
    }
    java.close();
  }

  static Stream<Arguments> doorsAndSets() {
    return DOORS.stream()
        .flatMap(door -> Arrays.stream(OptionSet.values()).map(set -> arguments(door, set)));
  }

  static List<Door> doors() {
    return DOORS;
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("doorsAndSets")
  void keepsWhatJavaKeeps(Door door, OptionSet set) throws Exception {
    Kept own = door.compress(set.named());
    assertThat(door.inJava(request(set)))
        .anySatisfy(
            request ->
                assertThat(own)
                    .usingRecursiveComparison(
                        RecursiveComparisonConfiguration.builder()
                            .withComparatorForType(new DoubleComparator(1e-6), Double.class)
                            .build())
                    .isEqualTo(door.shown(inJava(request), own)));
  }

  @Test
  void theSetsHoldEveryOption() {
    assertThat(Arrays.stream(OptionSet.values()).flatMap(set -> set.named().keySet().stream()))
        .containsAll(NamedOption.of(NamedOption.Scope.REQUEST));
  }

  /** Not all doors count places in a text in the same way. */
  @Test
  void someSpansOfThePublishedFormOverlap() {
    List<KeptSpan> spans = inJava(request(OptionSet.PUBLISHED)).spans();
    assertThat(IntStream.range(1, spans.size()))
        .anyMatch(i -> spans.get(i).start() < spans.get(i - 1).end());
  }

  /** Or a door that forgets one could not be told from one that takes it. */
  @ParameterizedTest
  @EnumSource
  void everyOptionOfASetMatters(OptionSet set) {
    Kept whole = inJava(request(set));
    assertThat(whole.spans()).isNotEmpty();
    assertThat(set.named().keySet())
        .allSatisfy(
            option -> {
              Map<NamedOption, Object> others = new HashMap<>(set.named());
              others.remove(option);
              assertThat(keptOrRefused(others)).isNotEqualTo(whole);
            });
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("doors")
  void namesTwoOptionsThatContradictEachOther(Door door) {
    assertThatThrownBy(
            () -> door.compress(Map.of(NamedOption.MAX_TOKENS, 50, NamedOption.KEEP_SHARE, 0.5)))
        .isInstanceOf(Door.RefusedException.class)
        .hasMessageContainingAll(
            door.name(NamedOption.MAX_TOKENS), door.name(NamedOption.KEEP_SHARE));
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("doors")
  void namesAnOptionWhoseValueIsNoNumber(Door door) {
    assertThatThrownBy(() -> door.compress(Map.of(NamedOption.MAX_TOKENS, "many")))
        .isInstanceOf(Door.RefusedException.class)
        .hasMessageContainingAll(door.name(NamedOption.MAX_TOKENS), "many");
  }

  private static CompressionRequest request(OptionSet set) {
    return REQUESTS.computeIfAbsent(set, OptionSet::request);
  }

  private static Kept inJava(CompressionRequest request) {
    return KEPT.computeIfAbsent(request, each -> Kept.of(java.compress(each)));
  }

  /** What is kept, or a message. */
  private static Object keptOrRefused(Map<NamedOption, Object> options) {
    Map<String, Object> byName = new HashMap<>();
    options.forEach((option, value) -> byName.put(option.name(Spelling.CAMEL), value));
    NamedValues named = new NamedValues("", Spelling.CAMEL, byName);
    try {
      return inJava(
          CompressionRequest.builder(Harbours.QUERY)
              .document(Harbours.TEXT)
              .controlPrompt(RequestOptions.controlPrompt(named).orElse(ControlPrompt.facts()))
              .options(RequestOptions.options(named))
              .build());
    } catch (InvalidRequestException e) {
      return e.getMessage();
    }
  }
}
