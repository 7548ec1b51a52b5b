package dev.cprs.formats.talk;

import java.util.Locale;
import java.util.Set;

/** Whether words are such as people say to each other. */
final class Speech {
  private static final int LONGEST = 300;
  private static final int LONGEST_WORD = 10;
  private static final int FEWEST_WORDS = 3;
  private static final char FIRST_OF_CHINESE = '\u2e80';

  private static final Set<String> SAID =
      Set.of(
          "i",
          "i'm",
          "i'll",
          "i've",
          "i'd",
          "you",
          "you're",
          "your",
          "we",
          "we're",
          "my",
          "me",
          "us",
          "our",
          "yes",
          "yeah",
          "no",
          "ok",
          "okay",
          "thanks",
          "thank",
          "hi",
          "hello",
          "hey",
          "please",
          "let's",
          "oh",
          "well",
          "bye",
          "sorry",
          "sure",
          "ich",
          "du",
          "wir",
          "mir",
          "ihr",
          "ja",
          "nein",
          "bitte",
          "danke",
          "je",
          "vous",
          "tu",
          "nous",
          "oui",
          "non",
          "merci",
          "yo",
          "usted",
          "sí",
          "gracias",
          "io",
          "sì",
          "ik",
          "jij",
          "jag",
          "nej",
          "tack",
          "eu",
          "você",
          "obrigado",
          "я",
          "ты",
          "вы",
          "мы",
          "да",
          "нет");

  private Speech() {}

  /** Whether there are some words, of which not all have capitals; or a sentence. */
  static boolean isSaid(CharSequence text, int from, int to) {
    int end = Math.min(to, from + LONGEST);
    int words = 0;
    int small = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean begins = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (c >= FIRST_OF_CHINESE && Character.isLetter(c)) {
        words++;
        small++;
      } else if (begins && Character.isLetter(c)) {
        words++;
        small += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    char last = end > from ? text.charAt(end - 1) : ' ';
    return (words >= FEWEST_WORDS && small > 0) || (words > 0 && "?!.".indexOf(last) >= 0);
  }

  /** Whether someone asks, or speaks of you and me. */
  static boolean isTalk(CharSequence text, int from, int to) {
    int end = Math.min(to, from + LONGEST);
    int word = from;
    for (int i = from; i <= end; i++) {
      char c = i == end ? ' ' : text.charAt(i);
      if ("?？我你您吗か".indexOf(c) >= 0) {
        return true;
      }
      if (!Character.isLetter(c) && c != '\'') {
        if (i > word && i - word <= LONGEST_WORD && isSaid(text.subSequence(word, i).toString())) {
          return true;
        }
        word = i + 1;
      }
    }
    return false;
  }

  private static boolean isSaid(String word) {
    return SAID.contains(word.toLowerCase(Locale.ROOT));
  }
}
