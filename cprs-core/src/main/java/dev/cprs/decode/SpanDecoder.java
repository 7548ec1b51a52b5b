package dev.cprs.decode;

import static dev.cprs.decode.TokenLabels.B;
import static dev.cprs.decode.TokenLabels.O;

import dev.cprs.InvalidRequestException;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the labels of a text's tokens into spans of the text, as the published post-processing
 * does:
 *
 * <ol>
 *   <li>{@link GapRepair} closes short gaps.
 *   <li>A span starts at a tagged token and runs up to the next O or B, or the next token of
 *       another tag. Its text runs from the start of its first token to the start of the next token
 *       after the span, or to the end of the text.
 *   <li>Spans of few tokens are dropped.
 *   <li>If asked for, both ends are extended to sentence punctuation. A start never moves past the
 *       end of the previous span: its completed end, or its plain end if it was dropped. But an end
 *       may move past the spans that follow, so spans can overlap.
 *   <li>Spans without text are dropped: those that are white space, or a substring of {@code （），。！}
 *       once stripped of it.
 * </ol>
 *
 * <p>Linear in the number of tokens and characters, whatever the labels. Stateless and thread-safe.
 */
public final class SpanDecoder {
  private static final String NO_TEXT = "（），。！";

  private SpanDecoder() {}

  /**
   * How to decode labels.
   *
   * @param minSpanTokens spans of this many tokens or fewer are dropped; at least 0
   * @param completeSentences whether spans are extended to whole sentences
   */
  public record Settings(int minSpanTokens, boolean completeSentences) {
    /**
     * @throws InvalidRequestException if {@code minSpanTokens} is negative
     */
    public Settings {
      if (minSpanTokens < 0) {
        throw new InvalidRequestException(
            "A minimum of %d tokens a span is negative; give 0 to keep all spans, or more"
                .formatted(minSpanTokens));
      }
    }
  }

  /**
   * Decodes the spans of a text.
   *
   * @param labels one for each token
   * @return the spans, with rising starts and ends. They overlap only if sentences were completed;
   *     {@link #disjoint} separates them
   * @throws IllegalArgumentException if tokens, labels and text don't belong to one document
   */
  public static List<LabelledSpan> decode(
      CharSequence text, TokenizedText tokens, TokenLabels labels, Settings settings) {
    int size = tokens.size();
    if (labels.size() != size || (size > 0 && tokens.end(size - 1) > text.length())) {
      throw new IllegalArgumentException(
          "%d tokens, the last of which ends at %d, %d labels and a text of %d characters don't belong to one document"
              .formatted(size, size == 0 ? 0 : tokens.end(size - 1), labels.size(), text.length()));
    }
    byte[] repaired = GapRepair.repair(labels);
    SentenceCompletion completion =
        settings.completeSentences() ? new SentenceCompletion(text) : null;
    TextMargins margins = new TextMargins(text);
    List<LabelledSpan> spans = new ArrayList<>();
    int endBefore = 0;
    int token = 0;
    while (token < size) {
      if (repaired[token] == O) {
        token++;
        continue;
      }
      int first = token;
      int tag = labels.tag(first);
      do {
        token++;
      } while (token < size && continues(repaired, labels, token, tag));
      int start = characterStart(text, tokens.start(first));
      int end = characterStart(text, token < size ? tokens.start(token) : text.length());
      if (token - first > settings.minSpanTokens()) {
        if (completion != null) {
          start = completion.start(start, endBefore);
          end = completion.end(end);
        }
        int textStart = margins.skipForwards(start);
        int textEnd = textStart < end ? margins.skipBackwards(end) : textStart;
        if (isText(text, textStart, textEnd)) {
          float score = (float) labels.meanRelevance(first, token);
          spans.add(new LabelledSpan(first, token, start, end, textStart, textEnd, tag, score));
        }
      }
      endBefore = end;
    }
    return spans;
  }

  /**
   * Separates overlapping spans, which completing sentences can cause. Two spans with the same tag
   * become one, with the higher score. Of two spans with different tags, the earlier stays and the
   * later begins where it ends, or is dropped if no text is left. The tokens of a span stay those
   * that were labelled. Linear in the number of spans and characters.
   *
   * @param spans in the order of their starts, as {@link #decode} gives them
   * @param text the text that they are spans of
   * @return spans in order, without a shared character
   * @throws IllegalArgumentException if a span starts before the one before it
   */
  public static List<LabelledSpan> disjoint(List<LabelledSpan> spans, CharSequence text) {
    TextMargins margins = new TextMargins(text);
    List<LabelledSpan> parted = new ArrayList<>(spans.size());
    LabelledSpan before = null;
    int startBefore = 0;
    for (LabelledSpan span : spans) {
      if (span.start() < startBefore) {
        throw new IllegalArgumentException(
            "%s starts before the span before it, at %d; sort spans by start"
                .formatted(span, startBefore));
      }
      startBefore = span.start();
      if (before == null || span.start() >= before.end()) {
        before = span;
        parted.add(span);
      } else if (span.tag() == before.tag()) {
        before = union(before, span);
        parted.set(parted.size() - 1, before);
      } else {
        int start = before.end();
        int textStart = Math.max(span.textStart(), margins.skipForwards(start));
        if (isText(text, textStart, span.textEnd())) {
          before = beginningAt(span, start, textStart);
          parted.add(before);
        }
      }
    }
    return parted;
  }

  private static LabelledSpan union(LabelledSpan one, LabelledSpan other) {
    return new LabelledSpan(
        one.firstToken(),
        Math.max(one.endToken(), other.endToken()),
        one.start(),
        Math.max(one.end(), other.end()),
        one.textStart(),
        Math.max(one.textEnd(), other.textEnd()),
        one.tag(),
        Math.max(one.score(), other.score()));
  }

  private static LabelledSpan beginningAt(LabelledSpan span, int start, int textStart) {
    return new LabelledSpan(
        span.firstToken(),
        span.endToken(),
        start,
        span.end(),
        textStart,
        span.textEnd(),
        span.tag(),
        span.score());
  }

  /** Whether a token after the first of a span still belongs to it. */
  private static boolean continues(byte[] repaired, TokenLabels labels, int token, int tag) {
    boolean filled = repaired[token] != labels.label(token);
    return repaired[token] != O && repaired[token] != B && (filled || labels.tag(token) == tag);
  }

  /** Whether a stripped text is more than white space and punctuation. */
  private static boolean isText(CharSequence text, int start, int end) {
    return start < end
        && (end - start > NO_TEXT.length() || !NO_TEXT.contains(text.subSequence(start, end)));
  }

  /**
   * An offset, moved back to the start of its character if it is inside a surrogate pair. The
   * contract of {@link dev.cprs.spi.Tokenizer} forbids such tokens, but a span must never cut a
   * character even then.
   */
  private static int characterStart(CharSequence text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }
}
