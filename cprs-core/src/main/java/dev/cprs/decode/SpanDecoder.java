package dev.cprs.decode;

import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;

public final class SpanDecoder {
  private SpanDecoder() {}

  public record Settings(int minSpanTokens, boolean completeSentences) {}

  public static List<LabelledSpan> decode(
      String text, TokenizedText tokens, TokenLabels labels, Settings settings) {
    List<LabelledSpan> out = new ArrayList<>();
    int i = 0;
    while (i < labels.size()) {
      if (labels.label(i) == 2) {
        i++;
        continue;
      }
      int s = i++;
      float r = labels.relevance(s);
      while (i < labels.size()
          && (labels.label(i) == 1 || labels.label(i) == 3)
          && labels.tag(i) == labels.tag(s)) r += labels.relevance(i++);
      int end = i < labels.size() ? tokens.start(i) : text.length();
      int ts = tokens.start(s), te = end;
      while (te > ts && Character.isWhitespace(text.charAt(te - 1))) te--;
      if (i - s > settings.minSpanTokens())
        out.add(new LabelledSpan(s, i, tokens.start(s), end, ts, te, labels.tag(s), r / (i - s)));
    }
    return out;
  }

  public static List<LabelledSpan> disjoint(List<LabelledSpan> spans, String text) {
    return spans;
  }
}
