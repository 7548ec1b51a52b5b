package dev.cprs;

import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Windows as the published Python cuts them.
 *
 * <p>A text without a Chinese character (U+4E00 to U+9FFF) is encoded as a whole and cut every
 * {@code contextTokens} tokens. A text with one is cut into sentences, which are packed as long as
 * the sum of their <em>separate</em> token counts fits. The packed sentences are then encoded as
 * one text, which rarely has exactly that many tokens, because words and spaces join across
 * sentences. The tokens of the plan are those of the windows in order.
 *
 * <p>One difference from the Python is deliberate. A single sentence may be too long for a window,
 * and a packed text may have more tokens than its sentences. Both are cut every {@code
 * contextTokens} tokens here; the Python loses track of its offsets there.
 */
enum PublishedWindows implements WindowStrategy {
  /** The published default. */
  SENTENCES,
  /** Every text as one without a Chinese character: {@code split_with_sent} off. */
  TOKENS;

  private static final char FIRST_CHINESE = '\u4e00';
  private static final char LAST_CHINESE = '\u9fff';

  @Override
  public WindowPlan plan(String text, Tokenizer tokenizer, int contextTokens) {
    Packing packing = new Packing(text, tokenizer, contextTokens);
    if (this == SENTENCES && text.chars().anyMatch(c -> c >= FIRST_CHINESE && c <= LAST_CHINESE)) {
      packing.addSentences();
    } else {
      packing.addText(0, text.length());
    }
    return new WindowPlan(packing.tokens.build(), packing.windows);
  }

  /** The windows so far. */
  private static final class Packing {
    private final String text;
    private final Tokenizer tokenizer;
    private final int contextTokens;
    private final TokenizedText.Builder tokens;
    private final List<WindowPlan.Window> windows = new ArrayList<>();
    private int size;

    Packing(String text, Tokenizer tokenizer, int contextTokens) {
      this.text = text;
      this.tokenizer = tokenizer;
      this.contextTokens = contextTokens;
      this.tokens = new TokenizedText.Builder(text.length() / 4).text(text);
    }

    void addSentences() {
      int from = 0;
      int packed = 0;
      int sentence = 0;
      while (sentence < text.length()) {
        int next = sentenceEnd(text, sentence);
        int count = tokenizer.encode(text.substring(sentence, next)).size();
        if (packed + count > contextTokens) {
          addText(from, sentence);
          from = sentence;
          packed = 0;
        }
        packed += count;
        sentence = next;
      }
      addText(from, text.length());
    }

    /** Encodes a part of the text and adds the windows over it. */
    void addText(int from, int to) {
      TokenizedText part = tokenizer.encode(text.substring(from, to));
      part.unknownId().ifPresent(tokens::unknownId);
      for (int token = 0; token < part.size(); token++) {
        tokens.add(part.id(token), from + part.start(token), from + part.end(token));
      }
      for (int first = 0; first < part.size(); first += contextTokens) {
        int last = Math.min(part.size(), first + contextTokens);
        windows.add(new WindowPlan.Window(size + first, size + last));
      }
      size += part.size();
    }
  }

  /**
   * Where the sentence that begins at an offset ends: after the nearest of {@code . \n 。” ！” ？” ” 。
   * ！ ？ |} and the line ends and spaces that follow it.
   *
   * @return UTF-16 offset, exclusive
   */
  static int sentenceEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && ".\n”。！？|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end == text.length()) {
      return end;
    }
    boolean quoted = "。！？".indexOf(text.charAt(end)) >= 0 && text.startsWith("”", end + 1);
    end += quoted ? 2 : 1;
    while (end < text.length() && "\n ".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
