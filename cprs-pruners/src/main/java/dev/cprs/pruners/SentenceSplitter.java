package dev.cprs.pruners;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences. Implementations are thread-safe.
 *
 * <p>{@link #auto()} and {@link #english()} are OpenProvence's own rules on top of {@link Punkt}.
 */
@FunctionalInterface
public interface SentenceSplitter {
  /**
   * The sentences of a text.
   *
   * @return parts of the text in its order, none empty; they may leave gaps
   */
  List<TextRange> split(String text);

  /**
   * OpenProvence's rules for English, with the sentence ends of {@link PunktParameters#english()}.
   */
  static SentenceSplitter english() {
    return english(Punkt.english());
  }

  /** OpenProvence's rules for English, with other sentence ends. */
  static SentenceSplitter english(Punkt punkt) {
    return new EnglishSentences(punkt)::split;
  }

  /**
   * OpenProvence's simple splitter: a sentence ends after 。！？!? and a line end, and keeps all white
   * space.
   */
  static SentenceSplitter simple() {
    return SentenceSplitter::simple;
  }

  /**
   * OpenProvence's default: Japanese is told by its kana, all else is English. The authors cut
   * Japanese with the library fast-bunkai, which is not here: {@link #simple()} stands in for it.
   */
  static SentenceSplitter auto() {
    return auto(Punkt.english());
  }

  /** The default with other English sentence ends. */
  static SentenceSplitter auto(Punkt punkt) {
    SentenceSplitter english = english(punkt);
    return text -> looksJapanese(text) ? simple(text) : english.split(text);
  }

  /** Whether a text has at least one kana letter for each 500 code points. */
  static boolean looksJapanese(String text) {
    long needed = (Texts.length(text) + 499L) / 500;
    return needed > 0
        && text.chars().filter(SentenceSplitter::isKana).limit(needed).count() == needed;
  }

  private static boolean isKana(int c) {
    return (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30a1 && c <= 0x30fa)
        || (c >= 0x31f0 && c <= 0x31ff)
        || (c >= 0xff71 && c <= 0xff9d);
  }

  private static List<TextRange> simple(String text) {
    List<TextRange> sentences = new ArrayList<>();
    int start = 0;
    // An end sign that begins a sentence doesn't end it: a sentence has a character before its end.
    for (int at = 1; at < text.length(); at++) {
      if ("\u3002\uff01\uff1f!?\n".indexOf(text.charAt(at)) >= 0) {
        sentences.add(new TextRange(start, at + 1));
        start = at + 1;
        at++;
      }
    }
    if (start < text.length()) {
      sentences.add(new TextRange(start, text.length()));
    }
    return sentences;
  }
}
