package dev.cprs.eval.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Rows as JSON. */
public final class RowsJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RowsJson() {}

  /**
   * One object in one line, {@code {"rows":[...]}}; rows of the suite formats have two fields more.
   * If something was read a second time, {@code readAgain} is a second list.
   */
  public static String of(List<Measure> measures, List<ReadAgain> readAgain) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode array = root.putArray("rows");
    for (Measure measure : measures) {
      Row row = measure.row();
      ObjectNode object =
          array
              .addObject()
              .put("suite", row.suite())
              .put("task", row.task())
              .put("method", row.method())
              .put("length", row.length())
              .put("samples", row.samples())
              .put("seed", row.seed())
              .put("kept", rounded(row.kept(), 1e4))
              .put("keptLow", rounded(row.keptLow(), 1e4))
              .put("keptHigh", rounded(row.keptHigh(), 1e4))
              .put("tokensIn", rounded(row.tokensIn(), 10))
              .put("tokensKept", rounded(row.tokensKept(), 10))
              .put("tokensPerSecond", rounded(row.tokensPerSecond(), 10));
      Measure.Data data = measure.data();
      if (data != null) {
        object.put("answerKept", rounded(data.answerKept(), 1e4));
        data.valid().ifPresent(valid -> object.put("valid", rounded(valid, 1e4)));
      }
    }
    if (!readAgain.isEmpty()) {
      ArrayNode looks = root.putArray("readAgain");
      for (ReadAgain look : readAgain) {
        looks
            .addObject()
            .put("suite", look.suite())
            .put("task", look.task())
            .put("length", look.length())
            .put("values", look.values())
            .put("lost", rounded(look.lost(), 1e4))
            .put("lostLow", rounded(look.lostLow(), 1e4))
            .put("lostHigh", rounded(look.lostHigh(), 1e4))
            .put("tokensRead", rounded(look.tokensRead(), 10));
      }
    }
    return root.toString();
  }

  private static double rounded(double value, double steps) {
    return Math.round(value * steps) / steps;
  }
}
