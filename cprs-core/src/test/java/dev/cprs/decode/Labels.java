package dev.cprs.decode;

/** Labels written as letters. */
final class Labels {
  private static final String LETTERS = "BIOE";

  private Labels() {}

  /** The labels of letters; a digit after a letter is its tag, 0 where there is none. */
  static TokenLabels of(String letters) {
    int size = (int) letters.chars().filter(c -> LETTERS.indexOf(c) >= 0).count();
    TokenLabels labels = new TokenLabels(size);
    int token = 0;
    for (int i = 0; i < letters.length(); i++) {
      boolean tagged = i + 1 < letters.length() && Character.isDigit(letters.charAt(i + 1));
      int label = LETTERS.indexOf(letters.charAt(i));
      float relevance = label == TokenLabels.O ? 0 : 1;
      labels.set(token++, label, tagged ? letters.charAt(++i) - '0' : 0, relevance);
    }
    return labels;
  }

  static String letters(byte[] labels) {
    StringBuilder letters = new StringBuilder();
    for (byte label : labels) {
      letters.append(LETTERS.charAt(label));
    }
    return letters.toString();
  }
}
