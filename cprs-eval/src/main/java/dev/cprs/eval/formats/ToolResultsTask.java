package dev.cprs.eval.formats;

import dev.cprs.eval.formats.Field.Style;
import dev.cprs.eval.haystack.Task;
import dev.cprs.eval.sample.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Results of several tools, one after another: records of several topics, some pretty. */
record ToolResultsTask(String name) implements Task {
  private static final int TOOLS = 6;

  @Override
  public int tokensPerUnit() {
    return 75;
  }

  @Override
  public Sample make(int units, Random random) {
    Draw draw = new Draw(random);
    Draw look = draw.fork();
    List<Topic> topics = new ArrayList<>(Topics.ALL);
    Collections.shuffle(topics, draw.random());
    int tools = Math.min(TOOLS, units);
    int asked = draw.number(0, tools - 1);
    // Drawn first, so that no other tool's records are what is asked for.
    Records wanted = Records.draw(topics.get(asked), share(units, tools, asked), draw);
    Pen pen = new Pen();
    for (int tool = 0; tool < tools; tool++) {
      Records records =
          tool == asked
              ? wanted
              : Records.others(topics.get(tool), share(units, tools, tool), wanted, draw);
      write(records, pen, look);
    }
    return pen.sample(name, wanted.question(), wanted.decisive());
  }

  /** The records of a tool: all of them together are {@code units}. */
  private static int share(int units, int tools, int tool) {
    return units * (tool + 1) / tools - units * tool / tools;
  }

  private static void write(Records records, Pen pen, Draw draw) {
    Style style = JsonFormats.style(draw);
    boolean pretty = draw.chance(0.4);
    String line = pretty ? "\n  " : "";
    String space = pretty ? " " : "";
    pen.write("{" + line + "\"tool\":" + space + "\"list_" + records.topic().name() + "\",");
    pen.write(line + "\"ok\":" + space + "true," + line + "\"result\":" + space);
    if (pretty) {
      pen.write("[\n");
      JsonFormats.prettyArray(records, pen, style, "    ");
      pen.write("\n  ]\n");
    } else {
      JsonFormats.compactArray(records, pen, style);
    }
    pen.write("}\n");
  }
}
