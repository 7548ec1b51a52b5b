package dev.cprs.eval.formats;

import dev.cprs.eval.formats.Event.Fault;
import dev.cprs.eval.formats.Event.Happened;
import dev.cprs.eval.haystack.Task;
import dev.cprs.eval.sample.Sample;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

/** The log of a program. A unit is an entry: a line, and the stack trace that belongs to it. */
record LogTask(String name, LogStyle style) implements Task {
  /**
   * How many of the other entries are such as questions ask for, and how many of those failures.
   */
  private static final double LIKE_ASKED = 0.25;

  @Override
  public int tokensPerUnit() {
    return 45;
  }

  @Override
  public Sample make(int units, Random random) {
    Draw draw = new Draw(random);
    Happened wanted = draw.of(Events.ASKED).happen(draw);
    List<String> decisive = wanted.decisive();
    int place = draw.number(0, units - 1);
    LocalDateTime time = LocalDateTime.of(2024, 1, 1, 6, 0).plusMinutes(draw.number(0, 500000));
    Pen pen = new Pen();
    for (int entry = 0; entry < units; entry++) {
      time = time.plusNanos(1_000_000L * draw.number(1, draw.chance(0.1) ? 60000 : 900));
      write(entry == place ? wanted : other(decisive, draw), time, entry == place, pen, draw);
    }
    return pen.sample(name, wanted.question(), decisive);
  }

  private static Happened other(List<String> decisive, Draw draw) {
    Happened other;
    do {
      // Failures are rare in a log: most of those drawn are drawn again.
      Event event = draw.of(draw.chance(LIKE_ASKED) ? Events.ASKED : Events.OTHERS);
      if (event.level().equals("ERROR") && draw.chance(0.8)) {
        event = draw.of(Events.OTHERS);
      }
      other = event.happen(draw);
    } while (other.hasAll(decisive));
    return other;
  }

  private void write(Happened entry, LocalDateTime time, boolean asked, Pen pen, Draw draw) {
    boolean traced = entry.event().fails() && style.trace() != LogStyle.Trace.NONE;
    List<String> parts = entry.parts();
    pen.begin().write(style.prefix(time, entry.event(), draw));
    if (traced) {
      // The trace says why.
      pen.write(parts.get(0).replaceFirst(": $", "")).write(style.suffix(draw));
      trace(entry.fault(), asked, pen, draw);
    } else {
      pen.write(parts.get(0)).answer(parts.get(1), asked).write(parts.get(2));
      pen.write(style.suffix(draw));
    }
    pen.end(asked).write("\n");
  }

  private void trace(Fault fault, boolean asked, Pen pen, Draw draw) {
    int line = draw.number(20, 300);
    if (style.trace() == LogStyle.Trace.JAVA) {
      pen.write("\nshop.JobException: job " + draw.number(100, 999) + " was given up");
      pen.write("\n\tat shop.Job.run(Job.java:" + line + ")");
      pen.write("\n").answer("Caused by: shop." + fault.type() + ": " + fault.message(), asked);
      pen.write("\n\tat shop.Step.read(Step.java:" + (line + 14) + ")\n\t... 2 more");
    } else {
      pen.write("\nTraceback (most recent call last):");
      pen.write("\n  File \"/srv/shop/job.py\", line " + line + ", in run\n    step.read()");
      pen.write("\n").answer(fault.type() + ": " + fault.message(), asked);
    }
  }
}
