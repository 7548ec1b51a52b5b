package dev.cprs.tokenizer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import dev.cprs.ModelLoadException;
import dev.cprs.internal.Described;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** The vocabulary of a {@code tokenizer.json}: of BPE and WordPiece by token, of Unigram by id. */
abstract class Vocabulary {
  private Vocabulary() {}

  /**
   * Finds it.
   *
   * @param model the file's {@code model}
   * @throws ModelLoadException if there is none
   */
  static Vocabulary of(@Nullable JsonElement model, String source) {
    if (model instanceof JsonObject object) {
      if (object.get("vocab") instanceof JsonObject byToken && !byToken.isEmpty()) {
        return new ByToken(object, byToken);
      }
      if (object.get("vocab") instanceof JsonArray byId
          && !byId.isEmpty()
          && object.get("type") instanceof JsonPrimitive type
          && type.getAsString().equals("Unigram")) {
        return new ById(object, byId);
      }
    }
    throw new ModelLoadException(
        "The %s has no model.vocab of tokens and ids; only BPE, WordPiece and Unigram tokenizers are read"
            .formatted(source));
  }

  /** Gives each token with its id. */
  abstract void ids(ObjIntConsumer<String> token);

  abstract int highestId();

  /** The id of the token for words that the vocabulary lacks; empty if it has none. */
  abstract OptionalInt unknownId();

  /** Sees to it that no text is this token. Its id stays. */
  abstract void hide(String token);

  private static final class ByToken extends Vocabulary {
    private final JsonObject model;
    private final JsonObject tokens;

    ByToken(JsonObject model, JsonObject tokens) {
      this.model = model;
      this.tokens = tokens;
    }

    @Override
    void ids(ObjIntConsumer<String> token) {
      for (Map.Entry<String, JsonElement> entry : tokens.entrySet()) {
        token.accept(entry.getKey(), id(entry));
      }
    }

    private static int id(Map.Entry<String, JsonElement> entry) {
      return TokenizerJson.id(
          "model.vocab." + Described.abbreviated(entry.getKey()), entry.getValue());
    }

    @Override
    int highestId() {
      return tokens.entrySet().stream().mapToInt(ByToken::id).max().orElse(0);
    }

    @Override
    OptionalInt unknownId() {
      return model.get("unk_token") instanceof JsonPrimitive name
              && tokens.get(name.getAsString()) instanceof JsonPrimitive id
          ? OptionalInt.of(TokenizerJson.id("model.unk_token's id", id))
          : OptionalInt.empty();
    }

    /** Nothing merges into a special token, and no word is one: punctuation parts it. */
    @Override
    void hide(String token) {}
  }

  private static final class ById extends Vocabulary {
    private final JsonObject model;
    private final JsonArray pieces;

    ById(JsonObject model, JsonArray pieces) {
      this.model = model;
      this.pieces = pieces;
    }

    @Override
    void ids(ObjIntConsumer<String> token) {
      for (int id = 0; id < pieces.size(); id++) {
        token.accept(text(id), id);
      }
    }

    private String text(int id) {
      if (pieces.get(id) instanceof JsonArray piece
          && piece.size() == 2
          && piece.get(0) instanceof JsonPrimitive text
          && text.isString()) {
        return text.getAsString();
      }
      throw new JsonParseException(
          "model.vocab[%d] is %s and no piece with its score"
              .formatted(id, Described.abbreviated(pieces.get(id).toString())));
    }

    @Override
    int highestId() {
      return pieces.size() - 1;
    }

    @Override
    OptionalInt unknownId() {
      return model.get("unk_id") instanceof JsonPrimitive id && id.isNumber()
          ? OptionalInt.of(TokenizerJson.id("model.unk_id", id))
          : OptionalInt.empty();
    }

    /**
     * Unigram finds its pieces in any text, and special ones have the best score. So the piece is
     * given a name that no text has, or could be made to have.
     */
    @Override
    void hide(String token) {
      for (int id = 0; id < pieces.size(); id++) {
        if (text(id).equals(token)) {
          pieces.get(id).getAsJsonArray().set(0, new JsonPrimitive("special-" + UUID.randomUUID()));
        }
      }
    }
  }
}
