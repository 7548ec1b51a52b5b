package dev.cprs.eval.formats;

import dev.cprs.eval.haystack.Task;
import dev.cprs.eval.sample.Sample;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The access log of a web server, in the combined format. A unit is a line. */
record AccessLogTask(String name) implements Task {
  private static final List<String> AGENTS =
      List.of(
          "curl/8.5.0",
          "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0",
          "Mozilla/5.0 (Macintosh) Safari/17.4",
          "python-requests/2.31",
          "Googlebot/2.1");

  private static final List<String> STATUSES = List.of("200", "200", "200", "201", "304", "404");
  private static final List<String> FAULTS = List.of("500", "502", "503");

  private enum Ask {
    WHO("Which address asked for {path}?"),
    STATUS("With which status was the request for {path} answered?"),
    AGENT("Which program did {address} use to get {path}?"),
    SIZE("How many bytes did {address} get for {path}?"),
    FAULT("Which request failed because of a fault of the server?");

    private final String text;

    Ask(String text) {
      this.text = text;
    }
  }

  private static final double BY_MEANING = 0.17;
  private static final List<Ask> BY_VALUE = List.of(Ask.WHO, Ask.STATUS, Ask.AGENT, Ask.SIZE);

  private record Line(
      String address, String method, String path, String status, String bytes, String agent) {
    static Line of(Draw draw) {
      String method = draw.chance(0.85) ? "GET" : "POST";
      String path =
          "/" + draw.word("thing") + "s/" + draw.word("adjective") + "/" + draw.number(10, 9999);
      return new Line(
          draw.address(),
          method,
          path,
          draw.of(STATUSES),
          draw.digits(200, 90000),
          draw.of(AGENTS));
    }

    Line answered(String code) {
      return new Line(address, method, path, code, bytes, agent);
    }

    Line by(String client) {
      return new Line(client, method, path, status, bytes, agent);
    }
  }

  @Override
  public int tokensPerUnit() {
    return 62;
  }

  @Override
  public Sample make(int units, Random random) {
    Draw draw = new Draw(random);
    Ask ask = draw.chance(BY_MEANING) ? Ask.FAULT : draw.of(BY_VALUE);
    Line wanted = Line.of(draw);
    if (ask == Ask.FAULT) {
      wanted = wanted.answered(draw.of(FAULTS));
    }
    int place = draw.number(0, units - 1);
    LocalDateTime time = LocalDateTime.of(2024, 1, 1, 6, 0).plusMinutes(draw.number(0, 500000));
    Pen pen = new Pen();
    for (int i = 0; i < units; i++) {
      time = time.plusSeconds(draw.number(0, 40));
      write(i == place ? wanted : other(wanted, draw), time, i == place ? ask : null, pen);
    }
    Line line = wanted;
    String question = Words.fill(ask.text, slot -> slot.equals("path") ? line.path : line.address);
    List<String> decisive =
        switch (ask) {
          case WHO, STATUS -> List.of(line.path + " ");
          case AGENT, SIZE -> List.of(line.address + " ", line.path + " ");
          case FAULT -> List.of("\" " + line.status + " ");
        };
    return pen.sample(name, question, decisive);
  }

  /** Another line; some of them come from the same address. */
  private static Line other(Line wanted, Draw draw) {
    Line line;
    do {
      line = Line.of(draw);
    } while (line.path.equals(wanted.path));
    return draw.chance(0.05) ? line.by(wanted.address) : line;
  }

  private static void write(Line line, LocalDateTime time, @Nullable Ask ask, Pen pen) {
    String stamp = time.format(DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss", Locale.ENGLISH));
    pen.begin().answer(line.address, ask == Ask.WHO);
    pen.write(" - - [" + stamp + " +0000] ");
    pen.answer("\"" + line.method + " " + line.path + " HTTP/1.1\"", ask == Ask.FAULT);
    pen.write(" ").answer(line.status, ask == Ask.STATUS);
    pen.write(" ").answer(line.bytes, ask == Ask.SIZE);
    pen.write(" \"-\" ").answer("\"" + line.agent + "\"", ask == Ask.AGENT);
    pen.end(ask != null).write("\n");
  }
}
