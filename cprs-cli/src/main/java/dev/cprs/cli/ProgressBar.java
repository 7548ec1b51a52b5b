package dev.cprs.cli;

import dev.cprs.ProgressListener;
import java.io.PrintStream;

/** A bar of 40 characters on a terminal, rewritten in place and wiped at the end. */
final class ProgressBar implements ProgressListener {
  private static final int WIDTH = 40;

  private final PrintStream terminal;
  private int shown = -1;

  ProgressBar(PrintStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public void windowScored(int done, int total) {
    show(done, total, "windows");
  }

  /** Shows how many of all are done. */
  void show(long done, long total, String what) {
    int percent = (int) (100 * done / Math.max(1, total));
    if (percent != shown) {
      shown = percent;
      int full = WIDTH * percent / 100;
      terminal.print(
          "\r["
              + "#".repeat(full)
              + " ".repeat(WIDTH - full)
              + "] "
              + percent
              + "% of "
              + total
              + " "
              + what);
      terminal.flush();
    }
  }

  /** Wipes the bar; it may be shown again. */
  void done() {
    if (shown >= 0) {
      shown = -1;
      terminal.print("\r" + " ".repeat(WIDTH + 30) + "\r");
      terminal.flush();
    }
  }
}
