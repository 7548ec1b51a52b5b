package dev.cprs.pruners;

import dev.cprs.ModelLoadException;
import dev.cprs.pruners.Vocabulary.AddedToken;
import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tokenizer as the authors' library runs it: a text that spells an added token, such as {@code
 * [SEP]}, holds that token. (The library's own tokenizer takes it for ordinary characters.) The
 * stretches between are cut by the library's tokenizer. Thread-safe; owns no tokenizer.
 */
final class PublishedTokenizer {
  private final Tokenizer tokenizer;
  private final Vocabulary vocabulary;
  private final List<String> forced;
  private final Set<Integer> special = new HashSet<>();

  /** By their first character, the longest first; those that aren't normalized, then the others. */
  private final List<Map<Character, List<AddedToken>>> passes =
      List.of(new HashMap<>(), new HashMap<>());

  PublishedTokenizer(Tokenizer tokenizer, Vocabulary vocabulary) {
    this(tokenizer, vocabulary, List.of());
  }

  /**
   * With tokens more than the vocabulary has.
   *
   * @param forced their texts; their ids follow the vocabulary's
   */
  PublishedTokenizer(Tokenizer tokenizer, Vocabulary vocabulary, List<String> forced) {
    this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer");
    this.vocabulary = vocabulary;
    this.forced = forced;
    List<AddedToken> added = new ArrayList<>(vocabulary.added());
    for (int i = 0; i < forced.size(); i++) {
      added.add(new AddedToken(vocabulary.size() + i, forced.get(i), true, false, false, false));
    }
    for (AddedToken token : added) {
      if (token.special()) {
        special.add(token.id());
      }
      if (!token.text().isEmpty()) {
        passes
            .get(token.normalized() ? 1 : 0)
            .computeIfAbsent(token.text().charAt(0), first -> new ArrayList<>())
            .add(token);
      }
    }
    for (Map<Character, List<AddedToken>> pass : passes) {
      pass.values()
          .forEach(
              tokens ->
                  tokens.sort(
                      Comparator.comparingInt((AddedToken token) -> token.text().length())
                          .reversed()));
    }
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * The special tokens around a text, and around a question and a text.
   *
   * @throws ModelLoadException if the tokenizer doesn't say
   */
  TextTemplate template() {
    return tokenizer
        .template()
        .orElseThrow(
            () ->
                new ModelLoadException(
                    "The %s doesn't say how a question and a text are joined: it has no post_processor with a template of a pair"
                        .formatted(vocabulary.source())));
  }

  /** The string of a token. */
  String token(int id) {
    int beyond = id - vocabulary.size();
    return beyond >= 0 && beyond < forced.size() ? forced.get(beyond) : vocabulary.token(id);
  }

  /** Whether a token is left out when tokens become text. */
  boolean isSpecial(int id) {
    return special.contains(id);
  }

  /** The tokens of a text as strings; an unknown word as it stands, where the tokenizer says it. */
  List<String> tokens(String text) {
    TokenizedText encoded = encode(text);
    List<String> tokens = new ArrayList<>(encoded.size());
    for (int i = 0; i < encoded.size(); i++) {
      tokens.add(
          vocabulary.isSpelledUnknown(encoded.id(i))
              ? text.substring(encoded.start(i), encoded.end(i))
              : token(encoded.id(i)));
    }
    return tokens;
  }

  /** The text of tokens, special ones left out. */
  String decode(TokenIds ids) {
    List<String> tokens = new ArrayList<>(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      if (!isSpecial(ids.get(i))) {
        tokens.add(token(ids.get(i)));
      }
    }
    return vocabulary.decoder().decode(tokens);
  }

  /** The tokens of a text, without special ones at its ends. */
  TokenizedText encode(String text) {
    TokenizedText.Builder tokens = new TokenizedText.Builder(text.length() / 3);
    encode(text, 0, text.length(), 0, tokens);
    return tokens.build();
  }

  /** Adds the tokens of a part in which added tokens have been looked for {@code pass} times. */
  private void encode(String text, int from, int to, int pass, TokenizedText.Builder tokens) {
    if (from == to) {
      return;
    }
    if (pass == passes.size()) {
      TokenizedText part = tokenizer.encode(text.substring(from, to));
      for (int i = 0; i < part.size(); i++) {
        tokens.add(part.id(i), from + part.start(i), from + part.end(i));
      }
      return;
    }
    int plain = from;
    for (int at = from; at < to; ) {
      AddedToken found = addedTokenAt(text, at, to, passes.get(pass));
      if (found == null) {
        at++;
        continue;
      }
      int end = at + found.text().length();
      int start = found.lstrip() ? Texts.backOverSpace(text, plain, at) : at;
      end = found.rstrip() ? Texts.overSpace(text, end, to) : end;
      encode(text, plain, start, pass + 1, tokens);
      tokens.add(found.id(), start, end);
      plain = end;
      at = end;
    }
    encode(text, plain, to, pass + 1, tokens);
  }

  private static @Nullable AddedToken addedTokenAt(
      String text, int at, int to, Map<Character, List<AddedToken>> pass) {
    for (AddedToken token : pass.getOrDefault(text.charAt(at), List.of())) {
      if (at + token.text().length() <= to && text.startsWith(token.text(), at)) {
        return token;
      }
    }
    return null;
  }
}
