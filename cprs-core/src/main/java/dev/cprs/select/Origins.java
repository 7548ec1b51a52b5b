package dev.cprs.select;

import java.util.Arrays;

/**
 * Where the parts of a text that came out stand in its document: runs of characters that are the
 * same in both. What no run covers is not from the document. All offsets are UTF-16. Immutable.
 */
public final class Origins {
  /** Nothing is from the document. */
  public static final Origins NONE = new Builder().build();

  /** Where each run starts in the text, rising. */
  private final int[] inText;

  /** Where each run starts in the document. */
  private final int[] inDocument;

  private final int[] lengths;

  private Origins(int[] inText, int[] inDocument, int[] lengths) {
    this.inText = inText;
    this.inDocument = inDocument;
    this.lengths = lengths;
  }

  /** All of a document of this length. */
  public static Origins whole(int length) {
    Builder builder = new Builder();
    builder.add(0, 0, length);
    return builder.build();
  }

  /** Takes the parts of a document that a part of the text is from. */
  @FunctionalInterface
  public interface Receiver {
    /**
     * A part.
     *
     * @param inText where it starts in the text
     * @param inDocument where it starts in the document
     * @param length at least 1
     */
    void part(int inText, int inDocument, int length);
  }

  /**
   * Finds the parts of the document that a part of the text is from, in the text's order.
   *
   * @param start a UTF-16 offset in the text, inclusive
   * @param end exclusive
   */
  public void of(int start, int end, Receiver receiver) {
    int found = Arrays.binarySearch(inText, start);
    for (int run = found >= 0 ? found : Math.max(0, -found - 2);
        run < inText.length && inText[run] < end;
        run++) {
      int from = Math.max(start, inText[run]);
      int to = Math.min(end, inText[run] + lengths[run]);
      if (from < to) {
        receiver.part(from, inDocument[run] + from - inText[run], to - from);
      }
    }
  }

  /** Collects runs in the text's order; those that follow each other in both become one. */
  static final class Builder {
    private int[] runs = new int[3 * 8];
    private int size;

    void add(int inText, int inDocument, int length) {
      if (length == 0) {
        return;
      }
      int last = size - 3;
      if (last >= 0
          && runs[last] + runs[last + 2] == inText
          && runs[last + 1] + runs[last + 2] == inDocument) {
        runs[last + 2] += length;
        return;
      }
      if (size == runs.length) {
        runs = Arrays.copyOf(runs, 2 * size);
      }
      runs[size++] = inText;
      runs[size++] = inDocument;
      runs[size++] = length;
    }

    Origins build() {
      return new Origins(column(0), column(1), column(2));
    }

    private int[] column(int which) {
      int[] column = new int[size / 3];
      for (int run = 0; run < column.length; run++) {
        column[run] = runs[3 * run + which];
      }
      return column;
    }
  }
}
