package dev.cprs.eval;

import java.util.List;
import java.util.Locale;

/** A set of tasks that are measured together. */
public enum Suite {
  /**
   * Needles in haystacks and variable chains after RULER (Hsieh et al. 2024, arXiv 2404.06654), and
   * key-value and pass-key retrieval after InfiniteBench (Zhang et al. 2024, arXiv 2402.13718).
   */
  RULER(List.of(1 << 15), 10),
  /** One needle at depths from 0 to 100 % of contexts of several lengths. */
  MAP(List.of(1 << 15, 1 << 16, 1 << 17, 1 << 18, 1 << 19, 1 << 20), 1),
  /** Questions whose paragraph is hidden among others. */
  QA(List.of(1 << 14), 100),
  /** Questions over JSON, tables, logs, code, markup and manuals. */
  FORMATS(List.of(1 << 14), 40),
  /** Which sentences of a passage answer, by precision and recall, in files that are given. */
  HIGHLIGHT(List.of(), Integer.MAX_VALUE),
  /** The same for sixty short texts of three to eight sentences of one shape each. */
  SHORT(List.of(), Integer.MAX_VALUE),
  /** What relevances mean as probabilities, by questions with evidence that are given. */
  CALIBRATION(List.of(1 << 11, 1 << 13), 20);

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Integer> defaultLengths;

  private final int defaultSamples;

  Suite(List<Integer> defaultLengths, int defaultSamples) {
    this.defaultLengths = defaultLengths;
    this.defaultSamples = defaultSamples;
  }

  /** Its name in tables and on the command line, such as {@code ruler}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The default lengths of the contexts, in tokens; empty if the contexts are what they are. */
  public List<Integer> defaultLengths() {
    return defaultLengths;
  }

  /**
   * The default number of samples for a task, a cell of the map or a format, or of questions from a
   * file; {@link Integer#MAX_VALUE} stands for all.
   */
  public int defaultSamples() {
    return defaultSamples;
  }
}
