package dev.cprs.tokenizer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.cprs.ModelLoadException;
import dev.cprs.internal.Described;
import dev.cprs.internal.OneLine;
import dev.cprs.spi.TextTemplate;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a {@code tokenizer.json} that are read in Java.
 *
 * @param source where it comes from, for messages
 * @param nativeJson the file for the native library: without special tokens, so that a text that
 *     looks like one is encoded as the characters that it consists of; without truncation, padding
 *     and other steps that aren't used
 * @param specialTokens the ids of the added tokens, and of what looks like one in the vocabulary
 * @param vocabularySize the highest id of vocabulary and added tokens, plus 1
 * @param unknownId the id of the token for words that the vocabulary lacks; empty if it has none
 * @param template the special tokens around texts; empty if the file doesn't say
 * @param cuts where a text may be cut without changing its tokens
 * @param longestText the most UTF-16 units that may be encoded at once
 */
record TokenizerJson(
    String source,
    String nativeJson,
    Map<String, Integer> specialTokens,
    int vocabularySize,
    OptionalInt unknownId,
    Optional<TextTemplate> template,
    CutRule cuts,
    int longestText) {
  private static final int MAX_ID = Integer.MAX_VALUE - 1;

  TokenizerJson {
    specialTokens = Map.copyOf(specialTokens);
  }

  /**
   * @throws ModelLoadException if the text is not JSON, or not of a tokenizer with a vocabulary
   */
  static TokenizerJson parse(String text, String source) {
    try {
      return read(JsonParser.parseString(text).getAsJsonObject(), source);
    } catch (JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | ArithmeticException
        | UnsupportedOperationException e) {
      throw new ModelLoadException(
          "The %s is not a tokenizer that can be used: %s; get the file from the model's publisher again"
              .formatted(source, OneLine.of(String.valueOf(e.getMessage()))),
          e);
    }
  }

  private static TokenizerJson read(JsonObject json, String source) {
    Map<String, Integer> specialTokens = new HashMap<>();
    Vocabulary vocabulary = Vocabulary.of(json.get("model"), source);
    vocabulary.ids((token, id) -> addIfSpecial(token, id, specialTokens));
    int highest = vocabulary.highestId();
    JsonArray ordinary = new JsonArray();
    if (json.get("added_tokens") instanceof JsonArray added) {
      for (int i = 0; i < added.size(); i++) {
        String path = "added_tokens[%d]".formatted(i);
        if (!(added.get(i) instanceof JsonObject token)) {
          throw new JsonParseException(path + " is no object");
        }
        int id = id(path + ".id", token.get("id"));
        String content = text(path + ".content", token.get("content"));
        specialTokens.put(content, id);
        highest = Math.max(highest, id);
        if (isOrdinary(token, content)) {
          ordinary.add(token);
        } else {
          vocabulary.hide(content);
        }
      }
    }
    int longestText = TokenizerSteps.longestText(json, TextPieces.MAX_UNITS);
    CutRule cuts = CutRule.of(json);
    Optional<TextTemplate> template = PostProcessor.template(json.get("post_processor"));
    json.add("added_tokens", ordinary);
    json.addProperty("version", "1.0"); // there is no other, and the library wants it right
    json.add("truncation", JsonNull.INSTANCE);
    json.add("padding", JsonNull.INSTANCE);
    json.add("decoder", JsonNull.INSTANCE);
    json.add("post_processor", TokenizerSteps.offsetsOnly(json.get("post_processor")));
    return new TokenizerJson(
        source,
        json.toString(),
        specialTokens,
        highest + 1,
        vocabulary.unknownId(),
        template,
        cuts,
        longestText);
  }

  /**
   * Whether an added token is text like any other, as a run of spaces is one token to some models.
   */
  private static boolean isOrdinary(JsonObject token, String content) {
    boolean special =
        token.get("special") instanceof JsonPrimitive flag
            && flag.isBoolean()
            && flag.getAsBoolean();
    return !special && content.isBlank();
  }

  private static void addIfSpecial(String token, int id, Map<String, Integer> specialTokens) {
    if (looksSpecial(token)) {
      specialTokens.put(token, id);
    }
  }

  static int id(String path, @Nullable JsonElement element) {
    if (!(element instanceof JsonPrimitive number) || !number.isNumber()) {
      throw new JsonParseException("%s is %s and no id".formatted(path, shortly(element)));
    }
    BigDecimal id = number.getAsBigDecimal();
    if (id.signum() < 0 || id.compareTo(BigDecimal.valueOf(MAX_ID)) > 0) {
      throw new JsonParseException("%s is %s and no id".formatted(path, shortly(element)));
    }
    return id.intValueExact();
  }

  private static String text(String path, @Nullable JsonElement element) {
    if (!(element instanceof JsonPrimitive content) || !content.isString()) {
      throw new JsonParseException("%s is %s and no string".formatted(path, shortly(element)));
    }
    return content.getAsString();
  }

  private static String shortly(@Nullable JsonElement element) {
    return element == null ? "missing" : Described.abbreviated(element.toString());
  }

  /** Some files have their special tokens in the vocabulary alone; the rest of it is dropped. */
  private static boolean looksSpecial(String token) {
    return token.length() > 2
        && ((token.startsWith("<") && token.endsWith(">"))
            || (token.startsWith("[") && token.endsWith("]")));
  }
}
