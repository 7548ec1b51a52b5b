package dev.cprs.eval.haystack;

import dev.cprs.eval.haystack.Draws.Kind;

/**
 * A sentence to hide, after RULER.
 *
 * @param sentence such as {@code One of the special magic numbers for old-mill is: 5093127.}
 * @param value what is asked for; it ends before the sentence's full stop
 * @param asked whether the question is about it: the others are there to distract
 */
record Needle(String sentence, String value, boolean asked) {
  static Needle of(Kind kind, String key, String value, boolean asked) {
    return new Needle(
        "One of the special magic %s for %s is: %s.".formatted(kind.plural, key, value),
        value,
        asked);
  }
}
