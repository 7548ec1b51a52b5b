package dev.cprs.pruners;

import dev.cprs.ModelLoadException;
import dev.cprs.spi.ModelFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a {@code tokenizer.json} says beside how text is cut: the tokens' strings, those added to
 * the vocabulary, and how tokens become text again. Immutable and thread-safe.
 */
final class Vocabulary {
  private static final String FILE = "tokenizer.json";

  private final String source;
  private final String[] tokens;
  private final List<AddedToken> added;
  private final OptionalInt unknownId;
  private final boolean spellsUnknown;
  private final TokenDecoder decoder;

  private Vocabulary(
      String source,
      String[] tokens,
      List<AddedToken> added,
      OptionalInt unknownId,
      boolean spellsUnknown,
      TokenDecoder decoder) {
    this.source = source;
    this.tokens = tokens;
    this.added = added;
    this.unknownId = unknownId;
    this.spellsUnknown = spellsUnknown;
    this.decoder = decoder;
  }

  /**
   * A token that is found in a text before it is cut into others.
   *
   * @param special whether it is left out when tokens become text
   * @param normalized whether it is looked for after those that aren't
   * @param lstrip whether it takes the white space before it
   * @param rstrip whether it takes the white space after it
   */
  record AddedToken(
      int id, String text, boolean special, boolean normalized, boolean lstrip, boolean rstrip) {}

  /**
   * @throws ModelLoadException if the model has no such file, or it can't be read
   */
  static Vocabulary read(ModelFiles model) {
    Map<?, ?> json = ModelJson.read(model, FILE);
    String source = FILE + " of " + model.name();
    Map<?, ?> cut = Json.object(json, "model");
    List<AddedToken> added = added(Json.list(json, "added_tokens"));
    String[] tokens = tokens(cut, added);
    if (tokens.length == 0) {
      throw new ModelLoadException(
          "The %s has no vocabulary; take the file that belongs to the model".formatted(source));
    }
    return new Vocabulary(
        source,
        tokens,
        added,
        unknownId(cut, tokens),
        Json.text(cut, "type").equals("Unigram"),
        TokenDecoder.of(Json.object(json, "decoder"), source));
  }

  /** The string of a token; empty for an id that stands for none. */
  String token(int id) {
    return id < tokens.length ? tokens[id] : "";
  }

  /**
   * Whether a token stands for a word that the vocabulary lacks and that the tokenizer still knows
   * the letters of: SentencePiece does, WordPiece doesn't.
   */
  boolean isSpelledUnknown(int id) {
    return spellsUnknown && unknownId.isPresent() && unknownId.getAsInt() == id;
  }

  /** The number of ids. */
  int size() {
    return tokens.length;
  }

  /** The id of a token; empty if the vocabulary lacks it. */
  OptionalInt id(String token) {
    int id = Arrays.asList(tokens).indexOf(token);
    return id < 0 ? OptionalInt.empty() : OptionalInt.of(id);
  }

  /**
   * The id of a token, or of the unknown token.
   *
   * @throws ModelLoadException if the vocabulary has neither
   */
  int idOrUnknown(String token) {
    OptionalInt id = id(token);
    if (id.isEmpty() && unknownId.isEmpty()) {
      throw new ModelLoadException(
          "The %s has neither the token %s nor one for unknown words".formatted(source, token));
    }
    return id.orElseGet(unknownId::getAsInt);
  }

  /** The added tokens. */
  List<AddedToken> added() {
    return added;
  }

  /** The file that it was read from, for messages. */
  String source() {
    return source;
  }

  /** How tokens become text. */
  TokenDecoder decoder() {
    return decoder;
  }

  private static String[] tokens(Map<?, ?> model, List<AddedToken> added) {
    List<String> tokens = new ArrayList<>();
    if (model.get("vocab") instanceof List<?> pieces) { // Unigram: pairs of token and score
      for (Object piece : pieces) {
        tokens.add(piece instanceof List<?> pair ? String.valueOf(pair.get(0)) : "");
      }
    } else {
      Json.object(model, "vocab").forEach((token, id) -> put(tokens, id, token.toString()));
    }
    added.forEach(token -> put(tokens, token.id(), token.text()));
    return tokens.toArray(String[]::new);
  }

  private static void put(List<String> tokens, Object id, String token) {
    int index = ((Number) id).intValue();
    while (tokens.size() <= index) {
      tokens.add("");
    }
    tokens.set(index, token);
  }

  private static List<AddedToken> added(List<?> list) {
    List<AddedToken> added = new ArrayList<>();
    for (Object element : list) {
      Map<?, ?> token = (Map<?, ?>) element;
      added.add(
          new AddedToken(
              ((Number) Objects.requireNonNull(token.get("id"))).intValue(),
              Json.text(token, "content"),
              Boolean.TRUE.equals(token.get("special")),
              Boolean.TRUE.equals(token.get("normalized")),
              Boolean.TRUE.equals(token.get("lstrip")),
              Boolean.TRUE.equals(token.get("rstrip"))));
    }
    return List.copyOf(added);
  }

  private static OptionalInt unknownId(Map<?, ?> model, String[] tokens) {
    if (model.get("unk_id") instanceof Number id) {
      return OptionalInt.of(id.intValue());
    }
    int id = Arrays.asList(tokens).indexOf(Json.text(model, "unk_token"));
    return id < 0 || tokens[id].isEmpty() ? OptionalInt.empty() : OptionalInt.of(id);
  }
}
