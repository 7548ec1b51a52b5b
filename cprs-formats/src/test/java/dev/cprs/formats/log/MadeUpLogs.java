package dev.cprs.formats.log;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Logs of many systems, made up: the lines look as the systems write them, and it is known where
 * the entries begin.
 */
final class MadeUpLogs {
  /** A log and the numbers of the lines, from 1, that begin its entries. */
  record Log(String text, List<Integer> starts) {}

  /** Writes an entry; a log's entries are numbered from 0. */
  interface Format {
    String entry(LocalDateTime time, int number, Random random, LogParts parts);
  }

  private static final Map<String, Format> FORMATS = new TreeMap<>();

  static {
    JavaLogs.addTo(FORMATS);
    ServerLogs.addTo(FORMATS);
    SystemLogs.addTo(FORMATS);
    ProgramLogs.addTo(FORMATS);
  }

  private MadeUpLogs() {}

  /** The names of the formats. */
  static List<String> formats() {
    return List.copyOf(FORMATS.keySet());
  }

  /** A log of some entries. */
  static Log of(String format, int entries, long seed) {
    Random random = new Random(seed);
    LogParts parts = new LogParts(random);
    LocalDateTime time =
        LocalDateTime.of(
            2025, 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24), 59, 7);
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    int line = 1;
    for (int i = 0; i < entries; i++) {
      String entry = FORMATS.get(format).entry(time, i, random, parts);
      while (entry.startsWith("#") && !entry.startsWith("##") && !entry.startsWith("# ")) {
        starts.add(line++); // a header line
        int end = entry.indexOf('\n') + 1;
        text.append(entry, 0, end);
        entry = entry.substring(end);
      }
      int blank = entry.startsWith("\n") ? 1 : 0;
      starts.add(line + blank);
      line += 1 + (int) entry.chars().filter(c -> c == '\n').count();
      text.append(entry).append('\n');
      time = time.plusNanos(1_000_000L * (1 + random.nextInt(90_000)));
    }
    return new Log(text.toString(), starts);
  }
}
