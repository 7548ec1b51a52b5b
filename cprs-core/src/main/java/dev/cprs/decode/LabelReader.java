package dev.cprs.decode;

import dev.cprs.spi.WindowScores;

public final class LabelReader {
  private final boolean joint;

  private LabelReader(boolean joint) {
    this.joint = joint;
  }

  public static LabelReader joint() {
    return new LabelReader(true);
  }

  public static LabelReader boundary() {
    return new LabelReader(false);
  }

  public void read(WindowScores s, int first, int count, TokenLabels into, int firstToken) {
    for (int k = 0; k < count; k++) {
      int t = first + k;
      double[] b = new double[4];
      for (int i = 0; i < 4; i++) b[i] = s.boundary(t, i);
      softmax(b);
      int best = 0;
      for (int i = 1; i < 4; i++) if (b[i] > b[best]) best = i;
      if (!joint) {
        into.set(firstToken + k, best, 0, (float) (1 - b[2]));
        continue;
      }
      double[] c = new double[s.categories()];
      for (int i = 0; i < c.length; i++) c[i] = s.category(t, i);
      softmax(c);
      int tag = 0;
      for (int i = 1; i < c.length - 1; i++) if (c[i] > c[tag]) tag = i;
      int on = 0;
      for (int i : new int[] {1, 3}) if (b[i] > b[on]) on = i;
      double out = b[2] * c[c.length - 1];
      double pOn = (1 - b[2]) * c[tag];
      into.set(firstToken + k, b[on] * c[tag] >= out ? on : 2, tag, (float) (pOn / (pOn + out)));
    }
  }

  private static void softmax(double[] x) {
    double m = Double.NEGATIVE_INFINITY, sum = 0;
    for (double v : x) m = Math.max(m, v);
    for (int i = 0; i < x.length; i++) sum += x[i] = Math.exp(x[i] - m);
    for (int i = 0; i < x.length; i++) x[i] /= sum;
  }
}
