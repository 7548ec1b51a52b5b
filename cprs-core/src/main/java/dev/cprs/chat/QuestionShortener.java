package dev.cprs.chat;

import dev.cprs.decode.SentenceSplitter;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Shortens a question that is too long for a window. It keeps sentences, in this order: questions,
 * requests, the first and last paragraph, the rest. Of two alike the later one goes first, since
 * users end with what matters. What is kept stays in the text's order. Each sentence is counted
 * once, and the result a few times, so all counting together is linear in the question.
 */
final class QuestionShortener {
  private QuestionShortener() {}

  /** Longer sentences are cut at white space, so that one of them can't take all the room. */
  private static final int LONGEST_SENTENCE = 600;

  private record Sentence(int start, int end, int tokens, int worth) {}

  /**
   * A question of at most {@code maxTokens} tokens. It is never empty unless the question is, so it
   * may have more tokens where a single character has.
   *
   * @param question stripped
   * @param maxTokens at least 1
   * @param countTokens counts the tokens of a text; about additive over sentences
   */
  static String fit(String question, int maxTokens, ToIntFunction<String> countTokens) {
    if (countTokens.applyAsInt(question) <= maxTokens) {
      return question;
    }
    List<Sentence> best = sentences(question, countTokens);
    best.sort(
        Comparator.comparingInt(Sentence::worth).thenComparingInt(Sentence::start).reversed());
    for (int room = maxTokens; room > 0; room = room * 3 / 4) {
      List<Sentence> chosen = choose(best, room);
      if (chosen.isEmpty()) {
        break;
      }
      String shorter = join(question, chosen);
      if (countTokens.applyAsInt(shorter) <= maxTokens) {
        return shorter;
      }
    }
    return end(WhiteSpace.strip(in(question, best.get(0))), maxTokens, countTokens);
  }

  private static List<Sentence> sentences(String text, ToIntFunction<String> countTokens) {
    int firstEnd = text.indexOf("\n\n");
    int lastStart = text.lastIndexOf("\n\n");
    int[] starts = SentenceSplitter.starts(text);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : text.length();
      for (int at = starts[i]; at < end; ) {
        int cut = cut(text, at, end);
        String sentence = text.substring(at, cut);
        boolean atEnds = firstEnd < 0 || at < firstEnd || at > lastStart;
        if (!WhiteSpace.isBlank(sentence)) {
          int tokens = countTokens.applyAsInt(sentence);
          sentences.add(new Sentence(at, cut, tokens, worth(sentence, atEnds)));
        }
        at = cut;
      }
    }
    return sentences;
  }

  private static int worth(String sentence, boolean atEnds) {
    boolean prose = LineShape.of(sentence, 0, sentence.length()) != LineShape.MATERIAL;
    int words =
        !prose ? 0 : Asking.endsWithQuestionMark(sentence) ? 6 : Asking.asks(sentence) ? 4 : 0;
    return words + (atEnds ? 1 : 0) + (prose ? 1 : 0);
  }

  private static int cut(String text, int from, int end) {
    if (end - from <= LONGEST_SENTENCE) {
      return end;
    }
    int cut = from + LONGEST_SENTENCE;
    int space = cut;
    while (space > from + LONGEST_SENTENCE / 2 && !WhiteSpace.is(text.charAt(space))) {
      space--;
    }
    if (WhiteSpace.is(text.charAt(space))) {
      return space;
    }
    return Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut)) ? cut - 1 : cut;
  }

  /** The best that fit into a number of tokens, in the text's order. */
  private static List<Sentence> choose(List<Sentence> best, int room) {
    List<Sentence> chosen = new ArrayList<>();
    int tokens = 0;
    for (Sentence sentence : best) {
      if (tokens + sentence.tokens() + 1 <= room) { // one more for what joins them
        chosen.add(sentence);
        tokens += sentence.tokens() + 1;
      }
    }
    chosen.sort(Comparator.comparingInt(Sentence::start));
    return chosen;
  }

  private static String join(String text, List<Sentence> chosen) {
    StringBuilder joined = new StringBuilder();
    int end = -1;
    for (Sentence sentence : chosen) {
      if (sentence.start() != end && !joined.isEmpty()) {
        int length = WhiteSpace.end(joined, 0);
        joined.setLength(length);
        joined.append('\n');
      }
      joined.append(text, sentence.start(), sentence.end());
      end = sentence.end();
    }
    return WhiteSpace.strip(joined.toString());
  }

  /** The end of a text that fits. Each round cuts in proportion to the excess tokens. */
  private static String end(String text, int maxTokens, ToIntFunction<String> countTokens) {
    String end = text;
    int tokens = countTokens.applyAsInt(end);
    while (tokens > maxTokens && end.length() > 1) {
      int start = end.length() - (int) ((long) end.length() * maxTokens / tokens);
      start = Math.min(start, end.length() - 1);
      if (Character.isSurrogatePair(end.charAt(start - 1), end.charAt(start))) {
        start = start + 1 < end.length() ? start + 1 : start - 1;
      }
      String next = WhiteSpace.strip(end.substring(start));
      if (next.length() == end.length()) {
        return end; // a single character outside the basic plane
      }
      end = next;
      tokens = countTokens.applyAsInt(end);
    }
    return end;
  }

  private static String in(String text, Sentence sentence) {
    return text.substring(sentence.start(), sentence.end());
  }
}
