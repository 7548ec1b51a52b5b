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
 *       another tag. Its text runs from the start of its first token to the start of the token
 *       after its last, or to the end of the text.
 *   <li>Spans of few tokens are dropped.
 *   <li>If asked for, both ends are pushed outwards to sentence punctuation. The start never goes
 *       past the end of the span before: its completed end, or its plain one if it was dropped. An
 *       end, though, may go over the spans that follow, so that spans can overlap.
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
   * What to make of the labels.
   *
   * @param minSpanTokens spans of so many tokens or fewer are dropped; at least 0
   * @param completeSentences whether spans are pushed out to the sentences that they lie in
   */
  public record Settings(int minSpanTokens, boolean completeSentences) {
    /**
     * @throws InvalidRequestException if {@code minSpanTokens} is negative
     */
    public Settings {
      if (minSpanTokens < 0) {
        throw new InvalidRequestException(
            "Spans of %d tokens or fewer can't be dropped; give 0 to keep all, or more"
                .formatted(minSpanTokens));
      }
    }
  }

  /**
   * The spans of a text.
   *
   * @param labels one for each token
   * @return the spans, their starts rising and their ends too. They overlap only if sentences were
   *     completed; {@link #disjoint} parts them
   * @throws IllegalArgumentException if tokens, labels and text are not of one document
   */
  public static List<LabelledSpan> decode(
      CharSequence text, TokenizedText tokens, TokenLabels labels, Settings settings) {
    int size = tokens.size();
    if (labels.size() != size || (size > 0 && tokens.end(size - 1) > text.length())) {
      throw new IllegalArgumentException(
          "%d tokens of which the last ends at %d, %d labels and a text of %d characters are not of one document"
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
   * Parts spans that overlap, as the spans of completed sentences can: those of one tag become one
   * span with the higher score of the two; of two tags the earlier span stays, and the later one
   * begins where it ends, or is dropped if nothing is left of its text. The tokens of a span stay
   * those that were labelled. Linear in the number of spans and characters.
   *
   * @param spans in the order of their starts, as {@link #decode} gives them
   * @param text the text that they are spans of
   * @return spans in order, no two of which share a character
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

  /** Whether a stripped text counts as one. */
  private static boolean isText(CharSequence text, int start, int end) {
    return start < end
        && (end - start > NO_TEXT.length() || !NO_TEXT.contains(text.subSequence(start, end)));
  }

  /**
   * An offset, moved back to where its character starts if it's inside a surrogate pair: the
   * contract of {@link dev.cprs.spi.Tokenizer} forbids such tokens, but a span must never cut a
   * character even so.
   */
  private static int characterStart(CharSequence text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }
}
