package dev.cprs.formats.data;

import dev.cprs.spi.UnitTree;

/** Segments 100 MB of JSON; run in a heap of 512 MB. */
final class LargeJson {
  private static final int SIZE = 100_000_000;

  private LargeJson() {}

  public static void main(String[] args) {
    String text = text();
    long start = System.nanoTime();
    UnitTree tree = Trees.of(text, new JsonSegmenter());
    int units = 0;
    for (int node = 0; node < tree.size(); node++) {
      units += tree.isUnit(node) ? 1 : 0;
    }
    System.out.printf(
        "characters=%d nodes=%d units=%d millis=%d%n",
        text.length(), tree.size(), units, (System.nanoTime() - start) / 1_000_000);
  }

  private static String text() {
    StringBuilder text = new StringBuilder(SIZE);
    text.append('[');
    for (int i = 0; text.length() < SIZE - 400; i++) {
      text.append(i == 0 ? "" : ",")
          .append("{\"id\":")
          .append(i)
          .append(",\"host\":\"node-")
          .append(i % 1000)
          .append(
              ".example.net\",\"region\":\"us-1\",\"status\":\"ok\",\"cpu\":85.3,\"memory_mb\":27875,")
          .append("\"uptime_days\":667,\"tags\":[1,2,3],\"message\":\"running\"}");
    }
    return text.append(']').toString();
  }
}
