package dev.cprs.select;

import dev.cprs.spi.UnitTree;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Entries of logs and reports that tell an error. A question for a cause is often asked in words
 * that the entry doesn't have ("why did the build fail"), so such entries are kept beside what the
 * model finds.
 */
public final class Alerts {
  /** Of more different alerts than this the model chooses, as of all other units. */
  public static final int MOST = 12;

  /** The same where alerts are wanted whatever the query asks. */
  public static final int MOST_IF_TOLD = 40;

  /** What an alert ranks as that is asked for. */
  static final double SURE = RelevanceThreshold.SURE;

  /** A question for a cause or a failure. A guess by English words. */
  private static final Pattern CAUSE =
      Pattern.compile(
          "\\b(?:why|cause[ds]?|reasons?|fail\\w*|errors?|exceptions?|crash\\w*|broken?|breaks?|wrong|problems?|issues?|bugs?|abort\\w*|panic\\w*|went down|not work\\w*)\\b",
          Pattern.CASE_INSENSITIVE);

  private Alerts() {}

  /** Whether a query asks for a cause or a failure. */
  public static boolean isAskedFor(String query) {
    return CAUSE.matcher(query).find();
  }

  /**
   * The units of a document that tell an error.
   *
   * @param most how many different ones there may be
   * @return by node, in document order; none if there are too many different ones
   */
  static Set<Integer> of(LabelledDocument document, int most) {
    UnitTree units = document.units();
    Set<Integer> alerts = new TreeSet<>();
    Set<String> different = new HashSet<>();
    for (int node = 0; node < units.size(); node++) {
      int unit = units.isAlert(node) ? units.unitOf(node) : -1; // a field tells it for its record
      if (unit >= 0 && alerts.add(unit)) {
        String text = document.text().substring(units.start(unit), units.end(unit));
        different.add(Duplicates.withoutNumbers(text));
        if (different.size() > most) {
          return Set.of();
        }
      }
    }
    return alerts;
  }
}
