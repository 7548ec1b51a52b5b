package dev.cprs.formats.data;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;

/** Segments 100 MB of JSON, with {@code quoted} in a string; run in a heap of 512 MB. */
final class LargeJson {
  private static final int SIZE = 100_000_000;

  private LargeJson() {}

  public static void main(String[] args) {
    String text = text(args.length > 0 ? "\\\"" : "\"");
    long start = System.nanoTime();
    UnitTree tree = Segmenters.installed().segment(text, "json");
    int units = 0;
    for (int node = 0; node < tree.size(); node++) {
      units += tree.isUnit(node) ? 1 : 0;
    }
    System.out.printf(
        "characters=%d nodes=%d units=%d millis=%d%n",
        text.length(), tree.size(), units, (System.nanoTime() - start) / 1_000_000);
  }

  private static String text(String quote) {
    boolean quoted = quote.length() > 1;
    StringBuilder text = new StringBuilder(SIZE);
    text.append(quoted ? "{\"text\":\"[" : "[");
    for (int i = 0; text.length() < SIZE - 400; i++) {
      String record =
          (i == 0 ? "" : ",")
              + "{'id':"
              + i
              + ",'host':'node-"
              + i % 1000
              + ".example.net','region':'us-1','status':'ok','cpu':85.3,'memory_mb':27875,"
              + "'uptime_days':667,'tags':[1,2,3],'message':'running'}";
      text.append(record.replace("'", quote));
    }
    return text.append(quoted ? "]\"}" : "]").toString();
  }
}
