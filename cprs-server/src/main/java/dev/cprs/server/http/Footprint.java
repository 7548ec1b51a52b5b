package dev.cprs.server.http;

import dev.cprs.internal.TextWeight;

/**
 * How much heap a request will take beside its text: a million documents of one letter are a body
 * of 4 MB, and hundreds of megabytes once they are objects. Estimates, in bytes of heap.
 */
public final class Footprint {
  /** A node of the JSON tree with its string, and its places in a list and a set. */
  private static final int VALUE_BYTES = 150;

  /** The tree of units, the tokens, labels and windows of a document, all of them small. */
  private static final int DOCUMENT_BYTES = 1_000;

  /** The answer that a text becomes, while it is written as JSON: copies that grow. */
  private static final int BYTES_OF_A_TEXT_IN_JSON = 6;

  private Footprint() {}

  /**
   * Of the values of a JSON body, and of the lines, sentences and tokens that its texts seem to
   * have.
   *
   * @param body whatever it is: what isn't JSON is refused later
   */
  public static long of(byte[] body) {
    long values = 1;
    TextWeight texts = new TextWeight();
    boolean inString = false;
    for (int i = 0; i < body.length; i++) {
      byte b = body[i];
      if (b == '"') {
        inString = !inString;
        texts.endWord();
      } else if (!inString) {
        if (b == ',' || b == ':' || b == '[' || b == '{') {
          values++;
        }
      } else if (b == '\\') {
        i++; // what is escaped ends no string
        byte escaped = i < body.length ? body[i] : 0;
        texts.add(escaped == 'n' ? '\n' : escaped == 't' || escaped == 'r' ? ' ' : '\\');
        i += escaped == 'u' ? 4 : 0;
      } else if ((b & 0xc0) != 0x80) { // further bytes of a character are none of their own
        texts.add(b < 0 ? Character.MAX_VALUE : (char) b);
      }
    }
    return VALUE_BYTES * values + texts.bytes();
  }

  /** Of a text that is read, perhaps compressed, and then answered as JSON. */
  public static long ofAnswered(String text) {
    return TextWeight.of(text) + (long) BYTES_OF_A_TEXT_IN_JSON * text.length();
  }

  /** Of documents, whatever their length. */
  static long ofDocuments(int documents) {
    return (long) DOCUMENT_BYTES * documents;
  }
}
