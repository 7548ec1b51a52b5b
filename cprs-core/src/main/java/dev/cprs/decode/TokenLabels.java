package dev.cprs.decode;

public final class TokenLabels {
  public static final int B = 0, I = 1, O = 2, E = 3;
  private final byte[] labels;
  private final byte[] tags;
  private final float[] relevance;

  public TokenLabels(int tokens) {
    labels = new byte[tokens];
    tags = new byte[tokens];
    relevance = new float[tokens];
    java.util.Arrays.fill(labels, (byte) O);
  }

  public int size() {
    return labels.length;
  }

  public void set(int t, int label, int tag, float r) {
    labels[t] = (byte) label;
    tags[t] = (byte) tag;
    relevance[t] = r;
  }

  public int label(int t) {
    return labels[t];
  }

  public int tag(int t) {
    return tags[t];
  }

  public float relevance(int t) {
    return relevance[t];
  }
}
