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

  /** A token's id, its place in the text, and what the model says of it. */
  private static final int TOKEN_BYTES = 18;

  /** Longer words are of several tokens; so many letters or digits make one more. */
  private static final int LETTERS_A_TOKEN = 5;

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
    Texts texts = new Texts();
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
    Texts texts = new Texts();
    for (int i = 0; i < text.length(); i++) {
      texts.add(text.charAt(i));
    }
    return texts.bytes() + (long) BYTES_OF_A_TEXT_IN_JSON * text.length();
  }

  /** Of documents, whatever their length. */
  static long ofDocuments(int documents) {
    return (long) DOCUMENT_BYTES * documents;
  }

  /**
   * Counts units and tokens of texts. A mark and a character of no Latin script are taken for a
   * token each, as they are to most tokenizers.
   */
  private static final class Texts {
    private long units;
    private long tokens;
    private int word;

    void add(char c) {
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        tokens += word++ % LETTERS_A_TOKEN == 0 ? 1 : 0;
        return;
      }
      endWord();
      tokens += c == ' ' || c == '\n' ? 0 : 1;
      units += c == '\n' || c == '.' || c == '!' || c == '?' ? 1 : 0;
    }

    void endWord() {
      word = 0;
    }

    long bytes() {
      return UNIT_BYTES * units + TOKEN_BYTES * tokens;
    }
  }
}
