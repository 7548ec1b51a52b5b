package dev.cprs.select;

import dev.cprs.spi.UnitTree;
import java.util.HashSet;
import java.util.Map;
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
  private static final int MOST = 12;

  private static final double SURE = 0.95;

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

  /** Adds the alerts of a document, or lifts those that are there, unless they are too many. */
  static void add(Map<Integer, Candidate> wanted, UnitCandidates all) {
    UnitTree units = all.units();
    Set<Integer> alerts = new TreeSet<>();
    Set<String> different = new HashSet<>();
    for (int node = 0; node < units.size(); node++) {
      int unit = units.isAlert(node) ? units.unitOf(node) : -1; // a field tells it for its record
      if (unit >= 0 && alerts.add(unit) && different.add(Duplicates.withoutNumbers(all.text(unit)))
          && different.size() > MOST) {
        return;
      }
    }
    for (int unit : alerts) {
      Candidate alert = all.candidate(unit);
      wanted.put(unit, alert.withRank(Math.max(SURE, alert.rank())));
    }
  }
}
