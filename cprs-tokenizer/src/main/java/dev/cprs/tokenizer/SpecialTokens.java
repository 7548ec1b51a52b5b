package dev.cprs.tokenizer;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds special tokens in a text, as Hugging Face's tokenizers do. Immutable and thread-safe. */
final class SpecialTokens {
  private final Map<String, Special> tokens;
  private final Pattern pattern;

  /**
   * A special token.
   *
   * @param leftSpace whether white space before it belongs to it
   * @param rightSpace whether white space after it does
   */
  record Special(String content, int id, boolean leftSpace, boolean rightSpace) {
    /** An entry of {@code added_tokens}. */
    static Special of(JsonObject entry, String content, int id) {
      return new Special(content, id, flag(entry, "lstrip"), flag(entry, "rstrip"));
    }

    private static boolean flag(JsonObject entry, String name) {
      return entry.get(name) instanceof JsonPrimitive flag
          && flag.isBoolean()
          && flag.getAsBoolean();
    }
  }

  /** A special token in a text, from a UTF-16 offset, inclusive, to another, exclusive. */
  record Found(int id, int from, int to) {}

  SpecialTokens(List<Special> all) {
    tokens = new HashMap<>();
    all.forEach(token -> tokens.put(token.content(), token));
    // The longest of those that begin at one place.
    List<String> contents = new ArrayList<>(tokens.keySet());
    contents.sort(Comparator.comparing(String::length).reversed());
    pattern = Pattern.compile(String.join("|", contents.stream().map(Pattern::quote).toList()));
  }

  /** Those in a text, in order. */
  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    if (tokens.isEmpty()) {
      return found;
    }
    int last = 0;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Special token = tokens.get(matcher.group());
      if (token == null || matcher.start() < last) {
        continue;
      }
      int from = matcher.start();
      int to = matcher.end();
      while (token.leftSpace() && from > last && Character.isWhitespace(text.charAt(from - 1))) {
        from--;
      }
      while (token.rightSpace() && to < text.length() && Character.isWhitespace(text.charAt(to))) {
        to++;
      }
      found.add(new Found(token.id(), from, to));
      last = to;
    }
    return found;
  }
}
