package dev.cprs.server.http;

/**
 * How much heap a request will take beside its text: a million documents of one letter are a body
 * of 4 MB, and hundreds of megabytes once they are objects. Estimates, in bytes of heap.
 */
public final class Footprint {
  /** A node of the JSON tree with its string, and its places in a list and a set. */
  private static final int VALUE_BYTES = 150;

  /** The place, label and score of a unit, and the candidate that it may become. */
  private static final int UNIT_BYTES = 60;

  /** The tree of units, the tokens, labels and windows of a document, all of them small. */
  private static final int DOCUMENT_BYTES = 1_000;

  private Footprint() {}

  /**
   * Of the values of a JSON body, and of the lines and sentences that its texts seem to have.
   *
   * @param body whatever it is: what isn't JSON is refused later
   */
  public static long of(byte[] body) {
    long values = 1;
    long units = 0;
    boolean inString = false;
    for (int i = 0; i < body.length; i++) {
      byte b = body[i];
      if (b == '"') {
        inString = !inString;
      } else if (!inString) {
        if (b == ',' || b == ':' || b == '[' || b == '{') {
          values++;
        }
      } else if (b == '\\') {
        i++; // what is escaped ends no string
        if (i < body.length && body[i] == 'n') {
          units++;
        }
      } else if (b == '.' || b == '!' || b == '?') {
        units++;
      }
    }
    return VALUE_BYTES * values + UNIT_BYTES * units;
  }

  /** Of documents, whatever their length. */
  static long ofDocuments(int documents) {
    return (long) DOCUMENT_BYTES * documents;
  }
}
