package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.UnitTreeChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs print in records of several lines is read by records. */
class RecordsTest {
  private static final Segmenters INSTALLED = Segmenters.installed();
  private static final int COUNT = 7;

  /** Some output: what stands before its records, its records, and what stands between them. */
  record Output(String before, IntFunction<String> record, String between) {
    List<String> records() {
      return IntStream.range(0, COUNT).mapToObj(record).toList();
    }

    String text() {
      return before + records().stream().collect(Collectors.joining(between)) + "\n";
    }
  }

  private static Output rails() {
    return new Output(
        "",
        i ->
            """
            Started GET "/posts/%d" for 127.0.0.1 at 2024-03-01 10:00:1%d +0000
            Processing by PostsController#show as HTML
              Parameters: {"id"=>"%d"}
              Post Load (0.2ms)  SELECT "posts".* FROM "posts" WHERE "posts"."id" = $1
            """
                    .formatted(i, i, i)
                + (i == 3
                    ? "Completed 500 Internal Server Error in 12ms (Allocations: 2000)\n  \nNoMethodError (undefined method `name' for nil:NilClass):\n  \napp/controllers/posts_controller.rb:14:in `show'"
                    : "Completed 200 OK in 10ms (Views: 8.1ms | Allocations: 2111)"),
        "\n\n\n");
  }

  private static Output mysql() {
    return new Output(
        "/usr/sbin/mysqld, Version: 8.0.32 (MySQL Community Server - GPL). started with:\nTcp port: 3306  Unix socket: /var/run/mysqld/mysqld.sock\nTime                 Id Command    Argument\n",
        i ->
            """
            # User@Host: app%d[app%d] @ web-%d [10.0.0.%d]  Id: 10%d
            # Query_time: %d.2003  Lock_time: 0.0001 Rows_sent: %d  Rows_examined: 1000
            SET timestamp=170000000%d;
            SELECT * FROM orders%d o
              JOIN customers c ON c.id = o.customer;"""
                .formatted(i, i, i, i, i, i, i, i, i),
        "\n");
  }

  private static Output unity() {
    return new Output(
        "",
        i ->
            """
            %s level %d in %d.5 seconds
            UnityEngine.DebugLogHandler:Internal_Log(LogType, LogOption, String, Object)
            UnityEngine.Debug:Log(Object)
            LevelLoader:Load(String) (at Assets/LevelLoader.cs:2%d)
             \s
            (Filename: Assets/LevelLoader.cs Line: 2%d)"""
                .formatted(i % 2 == 0 ? "Loaded" : "Left", i, i, i, i),
        "\n\n");
  }

  private static Output plan() {
    return new Output(
        "",
        i ->
            """
              # %s.web%d will be created
              + resource "%s" "web%d" {
                  + ami           = "ami-0%d"
                  + instance_type = "t3.large"
                  + tags          = {
                      + "Name" = "web%d"
                    }
                }"""
                .strip()
                .formatted(type(i), i, type(i), i, i, i),
        "\n\n  ");
  }

  private static String type(int i) {
    return i % 2 == 0 ? "aws_instance" : "google_compute_instance";
  }

  private static Output goroutines() {
    return new Output(
        "panic: runtime error: index out of range [5] with length 3\n\n",
        i ->
            "goroutine %d [%s]:\nmain.work%d(0xc000018030)\n\t/app/main.go:1%d +0x1d\nmain.main()\n\t/app/main.go:7 +0x3f"
                .formatted(i + 1, i == 0 ? "running" : "select, 3 minutes", i, i),
        "\n\n");
  }

  private static Output valgrind() {
    return new Output(
        "==123== Memcheck, a memory error detector\n==123== \n",
        i ->
            "==123== Invalid read of size %d\n==123==    at 0x4005%d: f%d (a.c:%d)\n==123==    by 0x40060: main (a.c:12)"
                .formatted(i, i, i, i),
        "\n==123== \n");
  }

  private static Output varnish() {
    return new Output(
        "",
        i ->
            "*   << Request  >> 3%d\n-   Begin          req 2 rxreq\n-   ReqURL         /p%d\n-   RespStatus     200\n-   End"
                .formatted(i, i),
        "\n\n");
  }

  private static Output subversion() {
    return new Output(
        "",
        i ->
            "-".repeat(72)
                + "\nr%d | alice | 2024-01-01 10:00:0%d +0000 (Mon, 01 Jan 2024) | 1 line\n\nFix the thing %d."
                    .formatted(i, i, i),
        "\n");
  }

  private static Output rowsBelowEachOther() {
    return new Output(
        "",
        i ->
            "*************************** %d. row ***************************\n       id: %d\n customer: c%d\n   status: paid"
                .formatted(i + 1, i, i),
        "\n");
  }

  private static Output calendar() {
    return new Output(
        "BEGIN:VCALENDAR\nVERSION:2.0\n",
        i ->
            "BEGIN:VEVENT\nUID:%d@example.org\nDTSTART:2024010%dT100000Z\nSUMMARY:Meeting %d\nEND:VEVENT"
                .formatted(i, i + 1, i),
        "\n");
  }

  static List<Output> outputs() {
    return List.of(
        rails(),
        mysql(),
        unity(),
        plan(),
        goroutines(),
        valgrind(),
        varnish(),
        subversion(),
        rowsBelowEachOther(),
        calendar());
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void aRecordIsAUnit(Output output) {
    String text = output.text();
    assertThat(format(text)).as(text).isEqualTo("listing");
    UnitTree tree = INSTALLED.segment(text, "listing");
    UnitTreeChecks.check(text, tree);
    List<String> units =
        Samples.units(tree, UnitKind.LOG_ENTRY).stream()
            .map(unit -> text.substring(tree.start(unit), tree.end(unit)))
            .filter(unit -> output.records().stream().anyMatch(unit::startsWith))
            .toList();
    assertThat(units).hasSize(COUNT);
    for (int i = 0; i < COUNT; i++) {
      assertThat(units.get(i)).startsWith(output.records().get(i));
      assertThat(units.get(i).length()).isLessThan(output.records().get(i).length() + 10);
    }
  }

  @Test
  void aLongRecordIsOpenedBelowItsFirstLine() {
    String text =
        IntStream.range(0, 5)
            .mapToObj(
                task ->
                    "TASK [step %d] ****************\n".formatted(task)
                        + IntStream.range(0, 30)
                            .mapToObj(host -> "changed: [web-%d]\n".formatted(host))
                            .collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    UnitTree tree = INSTALLED.segment(text, format(text));
    assertThat(Samples.units(tree, UnitKind.LINE)).hasSize(150);
    int line = Samples.units(tree, UnitKind.LINE).get(31);
    int task = tree.parent(line);
    assertThat(text.substring(tree.start(task), tree.headEnd(task)))
        .isEqualTo("TASK [step 1] ****************");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Ana,\nthe shelf came today.\n\nDear Bob,\nthat is good news.\n\nDear Ana,\nit is too wide.\n\nDear Bob,\nsend it back.\n\nDear Ana,\nI will.\n",
        "The moon is up,\nThe moon is low.\n\nThe moon is here,\nThe moon will go.\n\nThe moon is red,\nThe moon is slow.\n\nThe moon is white,\nThe moon is snow.\n"
      })
  void proseIsNone(String text) {
    assertThat(format(text)).isEqualTo("prose");
  }

  @Test
  void talkIsNone() {
    assertThat(
            format(
                "Question: Where is the shelf?\nAnswer: It stands in the hall.\nQuestion: Who brought it?\nAnswer: The driver did.\nQuestion: When?\nAnswer: On Monday.\nQuestion: Is it whole?\nAnswer: Yes.\n"))
        .isEqualTo("dialogue");
  }

  private static String format(String text) {
    return INSTALLED.formatOf(text, 0, text.length());
  }

  /** Its events have other components in them, and times as logs have them. */
  @Test
  void theEventsOfACalendarAreUnits() {
    String event =
        """
        BEGIN:VEVENT
        DTSTART;TZID=Europe/Stockholm:2024061%dT090000
        DTSTAMP:20240501T080000Z
        UID:abc%d@example.org
        SUMMARY:Dentist
        BEGIN:VALARM
        TRIGGER:-P0DT0H30M0S
        END:VALARM
        END:VEVENT
        """;
    String text =
        "BEGIN:VCALENDAR\nVERSION:2.0\n"
            + event.formatted(0, 0)
            + event.formatted(1, 1)
            + "END:VCALENDAR\n";
    Segmenters installed = Segmenters.installed();
    assertThat(installed.formatOf(text, 0, text.length())).isEqualTo("listing");
    UnitTree tree = installed.segment(text, "listing");
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    assertThat(units)
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            event.formatted(0, 0).strip(),
            event.formatted(1, 1).strip(),
            "END:VCALENDAR");
  }
}
