package dev.cprs.eval.formats;

import dev.cprs.InvalidRequestException;
import dev.cprs.eval.haystack.SampleMaker;
import dev.cprs.eval.haystack.Task;
import dev.cprs.eval.sample.Sample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The formats of the suite. Most have several variants, which take turns in the samples; each may
 * be asked for by its own name too, such as {@code json-nested}.
 */
public final class Formats {
  private static final Map<String, List<Task>> FAMILIES = families();

  private Formats() {}

  private static Map<String, List<Task>> families() {
    Map<String, List<Task>> families = new LinkedHashMap<>();
    families.put(
        "json",
        List.of(
            new RecordTask("json-pretty", JsonFormats::pretty, 100),
            new RecordTask("json-compact", JsonFormats::compact, 75),
            new ServicesTask("json-nested", false),
            new ToolResultsTask("json-tools"),
            new SettingsTask("json-map")));
    families.put(
        "jsonl",
        List.of(
            new RecordTask("jsonl-records", JsonFormats::lines, 85),
            new LogTask("jsonl-log", LogStyle.JSON)));
    families.put(
        "csv",
        List.of(
            new RecordTask("csv-comma", TableFormats::csv, 35),
            new RecordTask("csv-semicolon", TableFormats::semicolons, 35)));
    families.put("tsv", List.of(new RecordTask("tsv", TableFormats::tsv, 28)));
    families.put(
        "markdown-table", List.of(new RecordTask("markdown-table", TableFormats::markdown, 40)));
    families.put("text-table", List.of(new RecordTask("text-table", TableFormats::psql, 38)));
    families.put(
        "logs",
        List.of(
            new LogTask("logs-logback", LogStyle.LOGBACK),
            new LogTask("logs-syslog", LogStyle.SYSLOG),
            new LogTask("logs-python", LogStyle.PYTHON),
            new AccessLogTask("logs-access"),
            new LogTask("logs-logfmt", LogStyle.LOGFMT),
            new LogTask("logs-hdfs", LogStyle.HDFS),
            new LogTask("logs-klog", LogStyle.KLOG),
            new LogTask("logs-logcat", LogStyle.LOGCAT),
            new LogTask("logs-apache", LogStyle.APACHE)));
    families.put(
        "code",
        List.of(
            code("code-java", CodeLanguage.JAVA),
            code("code-python", CodeLanguage.PYTHON),
            code("code-javascript", CodeLanguage.JAVASCRIPT)));
    families.put(
        "code-files", List.of(new CodeTask("code-files", List.of(CodeLanguage.values()), true)));
    families.put(
        "yaml",
        List.of(
            new RecordTask("yaml-records", MarkupFormats::yaml, 70),
            new ServicesTask("yaml-nested", true)));
    families.put(
        "xml",
        List.of(
            new RecordTask("xml-elements", MarkupFormats::elements, 120),
            new RecordTask("xml-attributes", MarkupFormats::attributes, 75)));
    families.put(
        "html",
        List.of(
            new RecordTask("html-table", MarkupFormats::table, 95),
            new RecordTask("html-list", MarkupFormats::list, 95)));
    families.put(
        "manual",
        List.of(new ManualTask("manual-help", false), new ManualTask("manual-man", true)));
    families.put("markdown", List.of(new MarkdownTask("markdown")));
    return families;
  }

  private static Task code(String name, CodeLanguage language) {
    return new CodeTask(name, List.of(language), false);
  }

  /** The names of the formats, without those of their variants. */
  public static List<String> names() {
    return List.copyOf(FAMILIES.keySet());
  }

  /** The tasks of all variants. */
  static List<Task> variants() {
    return FAMILIES.values().stream().flatMap(List::stream).toList();
  }

  /**
   * Looks whether there is a format or a variant of each name.
   *
   * @throws InvalidRequestException if there isn't
   */
  public static void check(List<String> names) {
    for (String name : names) {
      if (tasks(name).isEmpty()) {
        throw new InvalidRequestException(
            "There is no format '%s' in the suite formats; give some of %s, or a variant such as %s"
                .formatted(name, String.join(", ", names()), variants().get(2).name()));
      }
    }
  }

  /**
   * Samples of a format, its variants by turns. A sample depends on the seed, its variant, the
   * length and its index alone.
   *
   * @param maker meets the length
   */
  public static List<Sample> samples(
      String name, SampleMaker maker, int length, int count, long seed) {
    List<Task> tasks = tasks(name);
    return IntStream.range(0, count)
        .mapToObj(
            index -> maker.make(tasks.get(index % tasks.size()), length, seed, index).counted(name))
        .toList();
  }

  private static List<Task> tasks(String name) {
    List<Task> family = FAMILIES.get(name);
    return family != null
        ? family
        : variants().stream().filter(task -> task.name().equals(name)).toList();
  }

  /** What checks the output of a format or variant, if a parser of it is at hand. */
  public static Optional<Syntax> syntax(String name) {
    return switch (name.split("-", 2)[0]) {
      case "json", "jsonl" -> Optional.of(Syntax.JSON);
      case "xml" -> Optional.of(Syntax.XML);
      case "csv", "tsv" -> Optional.of(Syntax.DELIMITED);
      default -> Optional.empty();
    };
  }
}
