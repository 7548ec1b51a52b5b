package dev.cprs.pruners;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the ends of sentences as NLTK's Punkt does (Kiss and Strunk 2006: Unsupervised Multilingual
 * Sentence Boundary Detection, Computational Linguistics 32), with the faults of its candidates and
 * its closing quotes. What it knows of words are its {@link PunktParameters}. Immutable and
 * thread-safe.
 */
public final class Punkt {
  private static final Punkt ENGLISH = new Punkt(PunktParameters.english());

  /** What may follow a sentence end without white space. */
  private static final String AFTER_END = ")\";}]*:@'({[\u2018\u2019\u201c\u201d\u00ab\u00bb?!";

  /** What closes a sentence after its end. */
  private static final String CLOSERS = "\"')]}\u2018\u2019\u201c\u201d\u00ab\u00bb";

  private final PunktParameters parameters;

  /** With parameters of your own. */
  public Punkt(PunktParameters parameters) {
    this.parameters = Objects.requireNonNull(parameters, "parameters");
  }

  /** With the library's own English parameters. */
  public static Punkt english() {
    return ENGLISH;
  }

  /**
   * The sentences of a text, white space between them left out. White space before the first stays
   * in it, as NLTK has it.
   *
   * @return in the text's order; empty if the text is blank
   */
  public List<TextRange> split(String text) {
    return realigned(text, slices(text));
  }

  /**
   * A place where a sentence may end.
   *
   * @param word where the word begins that it ends
   * @param at the sign itself
   * @param next where the next word begins, or the sign after it, if there is no white space
   * @param nextEnd where that word ends, or that sign
   */
  private record Candidate(int word, int at, int next, int nextEnd) {}

  private List<TextRange> slices(String text) {
    List<TextRange> slices = new ArrayList<>();
    int start = 0;
    for (Candidate candidate : candidates(text)) {
      if (endsSentence(text.substring(candidate.word(), candidate.nextEnd()))) {
        slices.add(new TextRange(start, candidate.at() + 1));
        start = candidate.next();
      }
    }
    int end = WhiteSpace.back(text, 0, text.length());
    slices.add(new TextRange(Math.min(start, end), end));
    return slices;
  }

  /**
   * All candidates, but for those inside the word of a later one. The word before a sign is looked
   * for from the last one on; white space that directly follows there counts as none, a fault that
   * NLTK has.
   */
  private static List<Candidate> candidates(String text) {
    List<Candidate> candidates = new ArrayList<>();
    int previousWord = 0;
    int previousAt = 0;
    Candidate previous = null;
    for (int at = 0; at < text.length(); at++) {
      if (".?!".indexOf(text.charAt(at)) < 0) {
        continue;
      }
      int next = at + 1;
      int nextEnd = next + 1;
      if (next >= text.length() || AFTER_END.indexOf(text.charAt(next)) < 0) {
        next = WhiteSpace.on(text, at + 1, text.length());
        if (next == at + 1 || next == text.length()) {
          continue;
        }
        nextEnd = next;
        while (nextEnd < text.length() && !WhiteSpace.is(text.charAt(nextEnd))) {
          nextEnd++;
        }
      }
      int space = lastAsciiSpace(text, previousAt, at);
      int word = space > previousAt ? space + 1 : previousWord;
      if (previous != null && previousAt <= word) {
        candidates.add(previous);
      }
      previous = new Candidate(word, at, next, nextEnd);
      previousWord = word;
      previousAt = at;
    }
    if (previous != null) {
      candidates.add(previous);
    }
    return candidates;
  }

  private static int lastAsciiSpace(String text, int from, int to) {
    for (int at = to - 1; at > from; at--) {
      char c = text.charAt(at);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        return at;
      }
    }
    return from;
  }

  /** Whether one of the words of a candidate, but the last, ends a sentence. */
  private boolean endsSentence(String context) {
    List<PunktWord> words = PunktWord.of(context, parameters);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).endsSentence(words.get(i + 1), parameters)) {
        return true;
      }
    }
    return false;
  }

  /** With quotes and brackets that close a sentence moved into it. */
  private static List<TextRange> realigned(String text, List<TextRange> slices) {
    List<TextRange> sentences = new ArrayList<>();
    int moved = 0;
    for (int i = 0; i < slices.size(); i++) {
      TextRange slice = slices.get(i);
      int start = Math.min(slice.start() + moved, slice.end());
      int end = slice.end();
      moved = 0;
      if (i + 1 < slices.size()) {
        TextRange after = slices.get(i + 1);
        int closed = afterClosers(text, after);
        if (closed > after.start()) {
          end = WhiteSpace.back(text, after.start(), closed);
          moved = closed - after.start();
        }
      }
      if (start < end) {
        sentences.add(new TextRange(start, end));
      }
    }
    return sentences;
  }

  /**
   * Where the closers at the start of a slice end, with the white space after them; its start if
   * there are none, or if something other than white space or a dash follows.
   */
  private static int afterClosers(String text, TextRange slice) {
    int at = slice.start();
    while (at < slice.end() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at++;
      int space = WhiteSpace.on(text, at, slice.end());
      if (space > at || at == slice.end() || text.startsWith("--", at)) {
        return space;
      }
    }
    return slice.start();
  }
}
