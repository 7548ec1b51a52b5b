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
    int percent = (int) (100L * done / total);
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
              + " windows");
      terminal.flush();
    }
  }

  /** Wipes the bar. */
  void done() {
    if (shown >= 0) {
      terminal.print("\r" + " ".repeat(WIDTH + 30) + "\r");
      terminal.flush();
    }
  }
}
