package dev.cprs.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The words of a query that may tell one record from another. A word is a run of letters and
 * digits, cut where a capital follows a small letter; {@code worker-2} or {@code 10.0.0.7} is one
 * as a whole too. Endings that English adds are taken off. Immutable and thread-safe.
 */
public final class QueryWords {
  /** Words that are in most questions and say nothing of the answer. */
  private static final Set<String> STOPWORDS =
      Set.of(
          "a", "about", "all", "an", "and", "any", "are", "as", "at", "be", "been", "by", "can",
          "could", "did", "do", "does", "for", "from", "give", "had", "has", "have", "how", "i",
          "if", "in", "into", "is", "it", "its", "list", "many", "me", "much", "of", "on", "one",
          "or", "our", "out", "please", "show", "so", "tell", "than", "that", "the", "their",
          "them", "there", "they", "this", "to", "up", "was", "we", "were", "what", "when", "where",
          "which", "who", "whom", "whose", "why", "will", "with", "would", "you", "your");

  /** Marks of found words are kept in the bits of a number. */
  private static final int MOST = 64;

  private final Map<String, Integer> indexes = new HashMap<>();

  /** The words with a digit. */
  private final BitSet digits = new BitSet();

  /** The words of a query. */
  public QueryWords(String query) {
    List<String> compounds = new ArrayList<>();
    read(
        query,
        0,
        query.length(),
        at -> false,
        (word, compound) -> {
          if (compound) {
            compounds.add(word);
          } else if (!STOPWORDS.contains(word)) {
            add(word);
          }
        });
    compounds.forEach(this::add);
  }

  private void add(String word) {
    if (indexes.size() < MOST && indexes.putIfAbsent(word, indexes.size()) == null) {
      digits.set(indexes.size() - 1, word.chars().anyMatch(Character::isDigit));
    }
  }

  /** How many words there are; at most 64. */
  int size() {
    return indexes.size();
  }

  /** Whether a word has a digit, as numbers of orders, versions and addresses have. */
  boolean hasDigit(int word) {
    return digits.get(word);
  }

  /** Which of the words a part of a document has: a bit for each. */
  long in(LabelledDocument document, int from, int to) {
    long[] found = new long[1];
    read(
        document.text(),
        from,
        to,
        hidden(document),
        (word, compound) -> {
          Integer index = indexes.get(word);
          if (index != null) {
            found[0] |= 1L << index;
          }
        });
    return found[0];
  }

  /** All words of a part of a document in their order, without endings; of compounds the parts. */
  static List<String> all(LabelledDocument document, int from, int to) {
    List<String> all = new ArrayList<>();
    read(
        document.text(),
        from,
        to,
        hidden(document),
        (word, compound) -> {
          if (!compound) {
            all.add(word);
          }
        });
    return all;
  }

  private interface Sink {
    void word(String word, boolean compound);
  }

  /** Characters that nobody reads: the n of an escaped line break is no part of a word. */
  private static IntPredicate hidden(LabelledDocument document) {
    return at -> document.units().hasNoise(at, at + 1);
  }

  private static void read(String text, int from, int to, IntPredicate hidden, Sink sink) {
    int at = from;
    while (at < to) {
      boolean escaped = at > 0 && text.charAt(at - 1) == '\\' && hidden.test(at);
      if (escaped || !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < to && isInside(text, end, to)) {
        end++;
      }
      if (end - at <= 80) { // longer ones are no words
        compound(text, at, end, sink);
      }
      at = end;
    }
  }

  /** Whether a run of letters, digits and what joins them goes on at an offset. */
  private static boolean isInside(String text, int at, int to) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || ("-_.:/@".indexOf(c) >= 0
            && at + 1 < to
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static void compound(String text, int from, int to, Sink sink) {
    int parts = 0;
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      boolean cut =
          i == to
              || !Character.isLetterOrDigit(text.charAt(i))
              || !Character.isLetterOrDigit(text.charAt(i - 1))
              || (Character.isUpperCase(text.charAt(i))
                  && Character.isLowerCase(text.charAt(i - 1)));
      if (cut) {
        if (Character.isLetterOrDigit(text.charAt(start))) {
          sink.word(stem(text.substring(start, i).toLowerCase(Locale.ROOT)), false);
          parts++;
        }
        start = i;
      }
    }
    if (parts > 1) {
      sink.word(text.substring(from, to).toLowerCase(Locale.ROOT), true);
    }
  }

  /** Takes off a plural, past or progressive ending. A guess that serves both sides alike. */
  private static String stem(String word) {
    int length = word.length();
    if (length > 5 && word.endsWith("ing")) {
      return undoubled(word.substring(0, length - 3));
    }
    if (length > 4 && (word.endsWith("ed") || word.endsWith("es"))) {
      return undoubled(word.substring(0, length - 2));
    }
    if (length > 3 && word.endsWith("s") && !word.endsWith("ss")) {
      return word.substring(0, length - 1);
    }
    return length > 4 && word.endsWith("e") ? word.substring(0, length - 1) : word;
  }

  private static String undoubled(String word) {
    int last = word.length() - 1;
    boolean doubled =
        last > 2
            && word.charAt(last) == word.charAt(last - 1)
            && word.charAt(last) != 's'
            && word.charAt(last) != 'l';
    String single = doubled ? word.substring(0, last) : word;
    return single.length() > 4 && single.endsWith("e")
        ? single.substring(0, single.length() - 1)
        : single;
  }
}
