package dev.cprs.decode;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Optional;

/** Prose: a unit for each sentence, without groups. Takes what no other format takes. */
public final class ProseSegmenter implements Segmenter {
  @Override
  public String format() {
    return "prose";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return 0.5;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    CharSequence text = units.text();
    CharSequence part = from == 0 && to == text.length() ? text : text.subSequence(from, to);
    int mark = part.length() > 0 && part.charAt(0) == SentenceSplitter.BYTE_ORDER_MARK ? 1 : 0;
    TextMargins margins = new TextMargins(part);
    int[] starts = SentenceSplitter.starts(part);
    for (int sentence = 0; sentence < starts.length; sentence++) {
      int next = sentence + 1 < starts.length ? starts[sentence + 1] : part.length();
      int start = margins.skipForwards(starts[sentence] + (sentence == 0 ? mark : 0));
      int end = start < next ? margins.skipBackwards(next) : start;
      if (start < end) {
        units.leaf(UnitKind.SENTENCE, from + start, from + end);
      }
    }
  }

  /** Between sentences a short mark, as quotations have it, says enough. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.of("[…]");
  }
}
