package dev.cprs.tokenizer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import dev.cprs.internal.Described;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what a {@code tokenizer.json} makes the native library do with a text, and refuses what
 * could hold or end the process: patterns that are matched for ever, texts that grow without bound,
 * tables that lead outside themselves. Every refusal names the field.
 */
final class TokenizerSteps {
  private static final Set<String> NORMALIZERS =
      Set.of(
          "BertNormalizer",
          "Strip",
          "StripAccents",
          "NFC",
          "NFD",
          "NFKC",
          "NFKD",
          "Sequence",
          "Lowercase",
          "Nmt",
          "Precompiled",
          "Replace",
          "Prepend",
          "ByteLevel");
  private static final Set<String> PRE_TOKENIZERS =
      Set.of(
          "BertPreTokenizer",
          "ByteLevel",
          "CharDelimiterSplit",
          "Metaspace",
          "Whitespace",
          "WhitespaceSplit",
          "Sequence",
          "Split",
          "Punctuation",
          "Digits",
          "UnicodeScripts");

  private static final int MOST_STEPS = 50;
  private static final int MOST_DEPTH = 5;

  /** How many times longer a text may become. */
  private static final long MOST_GROWTH = 64;

  /** Published models have 100; the work for a word grows with its square. */
  private static final int LONGEST_WORD = 1_000;

  private static final int LONGEST_AFFIX = 100;

  private int steps;
  private long growth = 1;
  private int longestText;

  private TokenizerSteps(int longestText) {
    this.longestText = longestText;
  }

  /**
   * The longest piece of text, in UTF-16 units, that may be given to the tokenizer.
   *
   * @param most no more than this
   * @throws JsonParseException if it may be given none; the message names the field
   */
  static int longestText(JsonObject json, int most) {
    TokenizerSteps steps = new TokenizerSteps(most);
    steps.check("normalizer", json.get("normalizer"), NORMALIZERS, 0);
    steps.check("pre_tokenizer", json.get("pre_tokenizer"), PRE_TOKENIZERS, 0);
    if (json.get("model") instanceof JsonObject model) {
      checkModel(model);
    }
    return steps.longestText;
  }

  /**
   * What of a post-processor moves offsets; its other work, adding special tokens, is done here.
   */
  static JsonElement offsetsOnly(@Nullable JsonElement processor) {
    if (!(processor instanceof JsonObject object)) {
      return JsonNull.INSTANCE;
    }
    JsonArray kept = new JsonArray();
    if (object.get("processors") instanceof JsonArray list) {
      for (JsonElement step : list) {
        if (isType(step, "ByteLevel") || isType(step, "RobertaProcessing")) {
          kept.add(step);
        }
      }
    } else if (isType(object, "ByteLevel") || isType(object, "RobertaProcessing")) {
      return object;
    }
    return kept.isEmpty() ? JsonNull.INSTANCE : kept.get(0);
  }

  private void check(String path, @Nullable JsonElement element, Set<String> types, int depth) {
    if (element == null || element.isJsonNull()) {
      return;
    }
    if (!(element instanceof JsonObject step)) {
      throw new JsonParseException("%s is %s and no object".formatted(path, shortly(element)));
    }
    if (++steps > MOST_STEPS || depth > MOST_DEPTH) {
      throw new JsonParseException(
          "%s is one of more than %d steps, or of more than %d inside each other"
              .formatted(path, MOST_STEPS, MOST_DEPTH));
    }
    String type = text(path + ".type", step.get("type"));
    if (!types.contains(type)) {
      throw new JsonParseException(
          "%s.type is '%s', which is not known here".formatted(path, shortly(type)));
    }
    switch (type) {
      case "Sequence" -> {
        String name = types == NORMALIZERS ? "normalizers" : "pretokenizers";
        if (!(step.get(name) instanceof JsonArray list)) {
          throw new JsonParseException("%s.%s is no list".formatted(path, name));
        }
        for (int i = 0; i < list.size(); i++) {
          check("%s.%s[%d]".formatted(path, name, i), list.get(i), types, depth + 1);
        }
      }
      case "Split" -> checkPattern(path + ".pattern", step.get("pattern"));
      case "Replace" -> {
        checkPattern(path + ".pattern", step.get("pattern"));
        grow(path + ".content", text(path + ".content", step.get("content")).length());
      }
      case "Prepend" -> checkPrepend(path + ".prepend", step.get("prepend"));
      case "Precompiled" -> checkCharsmap(path + ".precompiled_charsmap", step);
      default -> {}
    }
  }

  /** The native library loses count of the text where nothing is put before it, and aborts. */
  private static void checkPrepend(String path, @Nullable JsonElement element) {
    affix(path, element);
    if (text(path, element).isEmpty()) {
      throw new JsonParseException(path + " is empty; a step that prepends nothing is refused");
    }
  }

  private void checkPattern(String path, @Nullable JsonElement element) {
    if (!(element instanceof JsonObject pattern) || !pattern.has("Regex")) {
      return; // a plain string, or what the native library refuses
    }
    String regex = text(path + ".Regex", pattern.get("Regex"));
    if (KnownPatterns.contains(regex)) {
      return;
    }
    try {
      longestText = Math.min(longestText, PatternCost.longestText(regex, longestText));
    } catch (IllegalArgumentException e) {
      throw new JsonParseException(
          "%s.Regex '%s' is refused, since %s".formatted(path, shortly(regex), e.getMessage()), e);
    }
  }

  private void grow(String path, int times) {
    growth *= Math.max(1, times);
    if (growth > MOST_GROWTH) {
      throw new JsonParseException(
          "%s could make a text more than %d times longer".formatted(path, MOST_GROWTH));
    }
  }

  private static void checkCharsmap(String path, JsonObject step) {
    try {
      byte[] table = Base64.getDecoder().decode(text(path, step.get("precompiled_charsmap")));
      Charsmap.check(table);
      // The native library aborts at what it can't decode, and takes fewer forms than Java.
      step.addProperty("precompiled_charsmap", Base64.getEncoder().encodeToString(table));
    } catch (IllegalArgumentException e) {
      throw new JsonParseException("%s is broken: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static void checkModel(JsonObject model) {
    affix("model.continuing_subword_prefix", model.get("continuing_subword_prefix"));
    affix("model.end_of_word_suffix", model.get("end_of_word_suffix"));
    checkMerges(model);
    if (model.get("max_input_chars_per_word") instanceof JsonPrimitive longest
        && longest.isNumber()
        && !(longest.getAsDouble() >= 1 && longest.getAsDouble() <= LONGEST_WORD)) {
      throw new JsonParseException(
          "model.max_input_chars_per_word is %s, and 1 to %d are taken"
              .formatted(shortly(longest), LONGEST_WORD));
    }
    if (model.get("dropout") instanceof JsonPrimitive dropout
        && !(dropout.isNumber() && dropout.getAsDouble() == 0)) {
      throw new JsonParseException(
          "model.dropout is %s, which would give a text other tokens each time"
              .formatted(shortly(dropout)));
    }
  }

  /**
   * The native library cuts the prefix off the second part of a merge, whether it is there or not.
   */
  private static void checkMerges(JsonObject model) {
    if (!(model.get("continuing_subword_prefix") instanceof JsonPrimitive prefix)
        || prefix.getAsString().isEmpty()
        || !(model.get("merges") instanceof JsonArray merges)) {
      return;
    }
    for (int i = 0; i < merges.size(); i++) {
      JsonElement merge = merges.get(i);
      String second = "";
      if (merge instanceof JsonArray pair && pair.size() == 2 && pair.get(1).isJsonPrimitive()) {
        second = pair.get(1).getAsString();
      } else if (merge instanceof JsonPrimitive text) {
        second = text.getAsString().substring(text.getAsString().indexOf(' ') + 1);
      }
      if (!second.startsWith(prefix.getAsString())) {
        throw new JsonParseException(
            "model.merges[%d] is %s, and its second part doesn't begin with the model.continuing_subword_prefix"
                .formatted(i, shortly(merge)));
      }
    }
  }

  private static void affix(String path, @Nullable JsonElement element) {
    if (element instanceof JsonPrimitive text && text.getAsString().length() > LONGEST_AFFIX) {
      throw new JsonParseException(
          "%s has %d characters, and at most %d are taken"
              .formatted(path, text.getAsString().length(), LONGEST_AFFIX));
    }
  }

  private static boolean isType(JsonElement step, String type) {
    return step instanceof JsonObject object
        && object.get("type") instanceof JsonPrimitive name
        && name.getAsString().equals(type);
  }

  private static String text(String path, @Nullable JsonElement element) {
    if (!(element instanceof JsonPrimitive value) || !value.isString()) {
      throw new JsonParseException(
          "%s is %s and no string".formatted(path, element == null ? "missing" : shortly(element)));
    }
    return value.getAsString();
  }

  private static String shortly(Object value) {
    return Described.abbreviated(value.toString());
  }
}
