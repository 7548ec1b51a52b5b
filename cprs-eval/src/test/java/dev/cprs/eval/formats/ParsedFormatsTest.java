package dev.cprs.eval.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.source.util.JavacTask;
import dev.cprs.eval.sample.Layout;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sample;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generators write is what it says it is, by parsers of the formats. */
class ParsedFormatsTest {
  private static final int UNITS = 60;

  private static Stream<Sample> samples(String variant) {
    return Formats.variants().stream()
        .filter(task -> task.name().equals(variant))
        .flatMap(
            task -> IntStream.range(0, 8).mapToObj(seed -> task.make(UNITS, new Random(seed))));
  }

  private static List<String> units(Sample sample) {
    return Objects.requireNonNull(sample.layout()).units().stream()
        .map(Layout.Part::place)
        .map(place -> sample.context().substring(place.start(), place.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "json-pretty",
        "json-compact",
        "json-nested",
        "json-tools",
        "json-map",
        "jsonl-records",
        "jsonl-log"
      })
  void json(String variant) {
    ObjectMapper mapper = new ObjectMapper();
    samples(variant)
        .forEach(
            sample -> {
              assertThat(Syntax.JSON.takes(sample.context(), sample.context())).isTrue();
              assertThat(Syntax.JSON.takes(sample.context().substring(1), "")).isFalse();
              assertThat(units(sample)).hasSize(UNITS);
              for (String unit : units(sample)) {
                assertThat(isObject(mapper, unit.startsWith("{") ? unit : "{" + unit + "}"))
                    .as(unit)
                    .isTrue();
              }
            });
  }

  private static boolean isObject(ObjectMapper mapper, String json) {
    try {
      JsonNode node = mapper.readTree(json);
      return node.isObject() && !node.isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv-comma", "csv-semicolon", "tsv"})
  void delimited(String variant) {
    samples(variant)
        .forEach(
            sample -> {
              assertThat(Syntax.DELIMITED.takes(sample.context(), sample.context())).isTrue();
              assertThat(Syntax.DELIMITED.takes(units(sample).get(3), sample.context())).isFalse();
              assertThat(sample.context().lines()).hasSize(UNITS + 1);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml-elements", "xml-attributes"})
  void xml(String variant) {
    samples(variant)
        .forEach(
            sample -> {
              assertThat(Syntax.XML.takes(sample.context(), "")).isTrue();
              assertThat(Syntax.XML.takes(sample.context().substring(0, 900), "")).isFalse();
              assertThat(units(sample)).allMatch(unit -> Syntax.XML.takes(unit, ""));
            });
  }

  /** The pages close every tag, so that but for their first line they are XML too. */
  @ParameterizedTest
  @ValueSource(strings = {"html-table", "html-list"})
  void html(String variant) {
    samples(variant)
        .forEach(
            sample -> {
              String page =
                  sample
                      .context()
                      .replace("<!DOCTYPE html>", "")
                      .replaceAll("<(meta|link)([^>]*)>", "<$1$2/>");
              assertThat(Syntax.XML.takes(page.strip(), "")).isTrue();
              assertThat(units(sample)).allMatch(unit -> Syntax.XML.takes(unit, ""));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown-table", "text-table"})
  void tables(String variant) {
    samples(variant)
        .forEach(
            sample -> {
              List<String> rows = units(sample);
              long bars = rows.get(0).chars().filter(c -> c == '|').count();
              assertThat(bars).isGreaterThan(4);
              assertThat(rows)
                  .hasSize(UNITS)
                  .allMatch(row -> row.chars().filter(c -> c == '|').count() == bars);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"code-java", "code-files"})
  void java(String variant) throws IOException {
    for (Sample sample : samples(variant).toList()) {
      for (Passage place : Objects.requireNonNull(sample.layout()).documents()) {
        String source = sample.context().substring(place.start(), place.end());
        if (source.startsWith("package ")) {
          assertThat(errors(source)).isEmpty();
        }
      }
    }
  }

  private static List<Diagnostic<? extends JavaFileObject>> errors(String source)
      throws IOException {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Rules.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, found, List.of("-proc:none"), null, List.of(file));
    task.parse();
    return found.getDiagnostics();
  }

  /** No parser of Python is at hand: blocks begin after a colon and only there. */
  @ParameterizedTest
  @ValueSource(strings = {"code-python", "code-files"})
  void python(String variant) {
    samples(variant)
        .filter(sample -> sample.context().startsWith("\"\"\""))
        .forEach(
            sample -> {
              int depth = 0;
              boolean opened = false;
              for (String line : sample.context().lines().toList()) {
                if (line.isBlank()) {
                  continue;
                }
                int indent = line.length() - line.stripLeading().length();
                assertThat(indent % 4).as(line).isZero();
                assertThat(indent / 4)
                    .as(line)
                    .isBetween(opened ? depth + 1 : 0, opened ? depth + 1 : depth);
                depth = indent / 4;
                opened = line.endsWith(":");
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"code-java", "code-javascript"})
  void blocksAreClosed(String variant) {
    samples(variant)
        .flatMap(sample -> units(sample).stream())
        .forEach(
            unit ->
                assertThat(unit.chars().filter(c -> c == '{').count())
                    .as(unit)
                    .isPositive()
                    .isEqualTo(unit.chars().filter(c -> c == '}').count()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "logs-logback",
        "logs-syslog",
        "logs-python",
        "logs-access",
        "logs-logfmt",
        "logs-hdfs",
        "logs-klog",
        "logs-logcat",
        "logs-apache"
      })
  void everyEntryBeginsLikeTheFirstAndNoOtherLineDoes(String variant) {
    samples(variant)
        .forEach(
            sample -> {
              Pattern begin = beginning(units(sample).get(0));
              for (String entry : units(sample)) {
                List<String> lines = entry.lines().toList();
                assertThat(begin.matcher(lines.get(0)).lookingAt()).as(entry).isTrue();
                assertThat(lines.subList(1, lines.size()))
                    .noneMatch(line -> begin.matcher(line).lookingAt());
              }
            });
  }

  /** The first digits and signs of a line as a pattern: a date, a time or an address. */
  private static Pattern beginning(String line) {
    String head = line.substring(0, 6);
    StringBuilder pattern = new StringBuilder();
    for (char c : head.toCharArray()) {
      pattern.append(
          Character.isLetter(c) ? "[A-Za-z]" : Character.isDigit(c) ? "[0-9. ]" : "[^A-Za-z]");
    }
    return Pattern.compile(pattern.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml-records", "yaml-nested"})
  void yaml(String variant) {
    Pattern line = Pattern.compile("( *)(- )?([a-z_-]+[a-z0-9_-]*):( (\"[^\"]*\"|[^\"#:]+))?");
    samples(variant)
        .forEach(
            sample ->
                assertThat(sample.context().lines().filter(l -> !l.startsWith("#")))
                    .allMatch(l -> line.matcher(l).matches()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"manual-help", "manual-man"})
  void manuals(String variant) {
    samples(variant)
        .forEach(
            sample ->
                assertThat(units(sample))
                    .hasSize(UNITS)
                    .doesNotHaveDuplicates()
                    .allMatch(unit -> unit.startsWith("--") && unit.lines().count() > 1));
  }

  @ParameterizedTest
  @ValueSource(strings = "markdown")
  void markdown(String variant) {
    samples(variant)
        .forEach(
            sample -> {
              assertThat(sample.context().lines().filter(l -> l.startsWith("```")).count() % 2)
                  .isZero();
              assertThat(units(sample)).hasSize(UNITS).noneMatch(unit -> unit.contains("\n"));
            });
  }
}
