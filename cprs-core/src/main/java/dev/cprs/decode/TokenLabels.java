package dev.cprs.decode;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The label, tag and relevance of each token of one document, as the critic gave them. Mutable and
 * of a fixed size: 6 bytes a token.
 *
 * <p>Several threads may write disjoint tokens at once; a reader must wait for them first. Before
 * its first {@link #set} a token is labelled {@link #O}, with relevance 0.
 */
public final class TokenLabels {
  /** The first token of a span. */
  public static final int B = 0;

  /** A token inside a span. */
  public static final int I = 1;

  /** A token outside all spans. */
  public static final int O = 2;

  /** The last token of a span. */
  public static final int E = 3;

  /** A tag's index is stored in one byte. */
  public static final int MAX_TAGS = 256;

  private static final double NO_RANK = -1;

  private final byte[] labels;
  private final byte[] tags;
  private final float[] relevances;
  private double rank = NO_RANK;

  /**
   * @param tokens the number of tokens of the document; at least 0
   */
  public TokenLabels(int tokens) {
    labels = new byte[tokens];
    tags = new byte[tokens];
    relevances = new float[tokens];
    Arrays.fill(labels, (byte) O);
  }

  /** The number of tokens. */
  public int size() {
    return labels.length;
  }

  /**
   * Sets a token's label, tag and relevance.
   *
   * @param token from 0 to {@link #size()}, exclusive
   * @param label {@link #B}, {@link #I}, {@link #O} or {@link #E}
   * @param tag index into the request's tags, below {@link #MAX_TAGS}
   * @param relevance 0 to 1
   * @throws IllegalArgumentException if label or tag is out of range
   */
  public void set(int token, int label, int tag, float relevance) {
    if (label < B || label > E || tag < 0 || tag >= MAX_TAGS) {
      throw new IllegalArgumentException(
          "Token %d with label %d and tag %d; labels are 0 to 3, tags 0 to %d"
              .formatted(token, label, tag, MAX_TAGS - 1));
    }
    labels[token] = (byte) label;
    tags[token] = (byte) tag;
    relevances[token] = relevance;
  }

  /**
   * Notes how relevant a window over the document is as a whole. Several threads may do so at once.
   *
   * @param value 0 to 1
   */
  public synchronized void rank(double value) {
    rank = Math.max(rank, value);
  }

  /** The highest rank of a window; empty if the model ranks none. */
  public synchronized OptionalDouble rank() {
    return rank == NO_RANK ? OptionalDouble.empty() : OptionalDouble.of(rank);
  }

  /** The label of a token: {@link #B}, {@link #I}, {@link #O} or {@link #E}. */
  public int label(int token) {
    return labels[token];
  }

  /** The tag of a token, as an index into the request's tags; for an O token, its likeliest tag. */
  public int tag(int token) {
    return tags[token] & 0xff;
  }

  /** The relevance of a token, 0 to 1. */
  public float relevance(int token) {
    return relevances[token];
  }

  /**
   * The mean relevance of a range of tokens; 0 for an empty range.
   *
   * @param from the first, inclusive
   * @param to the end, exclusive
   */
  public double meanRelevance(int from, int to) {
    double sum = 0;
    for (int token = from; token < to; token++) {
      sum += relevances[token];
    }
    return sum / Math.max(1, to - from);
  }
}
