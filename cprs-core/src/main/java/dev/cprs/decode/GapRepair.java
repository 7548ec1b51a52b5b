package dev.cprs.decode;

import static dev.cprs.decode.TokenLabels.B;
import static dev.cprs.decode.TokenLabels.I;
import static dev.cprs.decode.TokenLabels.O;

import java.util.Arrays;

/**
 * Closes the short gaps that a span's labels have. Linear in the number of tokens.
 *
 * <p>As in the published code: from each B onwards, a gap of O up to the next tagged token is
 * filled with I if the two tagged tokens beside it are fewer than 20 tokens apart; this goes on
 * until a B or E is met or a gap is too long. The published second pass, from each E backwards, is
 * left out because it never changes a label: the reference cases have hundreds of gaps before an E,
 * and only those that a B reaches are filled.
 *
 * <p>The published code knows one tag. Here a gap is filled only between tokens of the same tag,
 * and a change of tag ends what a B began.
 */
public final class GapRepair {
  /** A gap between tagged tokens that are this far apart, or farther, stays open. */
  private static final int UNREACHABLE = 20;

  private GapRepair() {}

  /**
   * The labels after repair. A token that was O and is now I belongs to the span that it lies in,
   * whatever its {@link TokenLabels#tag} is.
   *
   * @return one of {@link TokenLabels}' labels for each token; the argument is not changed
   */
  public static byte[] repair(TokenLabels labels) {
    byte[] repaired = new byte[labels.size()];
    boolean open = false;
    int last = -1;
    for (int token = 0; token < repaired.length; token++) {
      int label = labels.label(token);
      repaired[token] = (byte) label;
      if (label == O) {
        continue;
      }
      open = open && token - last < UNREACHABLE && labels.tag(token) == labels.tag(last);
      if (open) {
        Arrays.fill(repaired, last + 1, token, (byte) I);
      }
      open = label == B || (open && label == I);
      last = token;
    }
    return repaired;
  }
}
