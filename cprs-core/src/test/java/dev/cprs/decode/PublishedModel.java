package dev.cprs.decode;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * The published post-processing written down as slowly and plainly as its words: over code points,
 * with one tag, and with no thought of cost. The reference cases pin both this and {@link
 * SpanDecoder} down; this finds what the cases don't reach.
 */
final class PublishedModel {
  record Found(String text, int start, int end) {}

  private static final String STOPS = ".。：？！\"”?!\n";

  private final int[] text;
  private final int[][] offsets;
  private final char[] labels;

  /**
   * @param offsets [tokens][start, end) in code points
   * @param labels B, I, O or E for each token
   */
  PublishedModel(String text, int[][] offsets, String labels) {
    this.text = text.codePoints().toArray();
    this.offsets = offsets;
    this.labels = labels.toCharArray();
  }

  String repaired() {
    char[] repaired = labels.clone();
    for (int b = 0; b < repaired.length; b++) {
      if (labels[b] == 'B') {
        fillFrom(b, repaired);
      }
    }
    return new String(repaired);
  }

  private void fillFrom(int b, char[] repaired) {
    int at = b;
    while (true) {
      int next = at + 1;
      while (next < labels.length && labels[next] == 'O') {
        next++;
      }
      if (next == labels.length || next - at >= 20) {
        return;
      }
      for (int token = at + 1; token < next; token++) {
        repaired[token] = 'I';
      }
      if (labels[next] != 'I') {
        return;
      }
      at = next;
    }
  }

  List<Found> spans(int minKeywordLen, boolean completeSentence) {
    String repaired = repaired();
    List<Found> found = new ArrayList<>();
    int before = 0;
    for (int first = 0; first < repaired.length(); first++) {
      if (repaired.charAt(first) == 'O') {
        continue;
      }
      int next = first + 1;
      while (next < repaired.length() && "OB".indexOf(repaired.charAt(next)) < 0) {
        next++;
      }
      int start = offsets[first][0];
      int end = next < offsets.length ? offsets[next][0] : text.length;
      if (next - first > minKeywordLen) {
        if (completeSentence) {
          while (start > before && !isStop(text[start - 1])) {
            start--;
          }
          while (end < text.length - 1 && !(end > 0 && isStop(text[end - 1]))) {
            end++;
          }
        }
        String stripped = strip(start, end);
        if (!"（），。！".contains(stripped)) {
          found.add(new Found(stripped, start, end));
        }
      }
      before = end;
      first = next - 1;
    }
    return found;
  }

  private static boolean isStop(int codePoint) {
    return STOPS.indexOf(codePoint) >= 0;
  }

  private String strip(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text[from])) {
      from++;
    }
    while (to > from && isSpace(text[to - 1])) {
      to--;
    }
    return new String(text, from, to - from);
  }

  private static boolean isSpace(int codePoint) {
    return Character.isBmpCodePoint(codePoint) && WhiteSpace.is((char) codePoint);
  }
}
