package dev.cprs.tokenizer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from a {@code post_processor} which special tokens stand around texts. */
final class PostProcessor {
  private PostProcessor() {}

  /**
   * The template; empty if there is none, or one that doesn't put special tokens before, between
   * and after the texts of a pair in their order.
   */
  static Optional<TextTemplate> template(@Nullable JsonElement element) {
    if (!(element instanceof JsonObject processor)) {
      return Optional.empty();
    }
    JsonElement type = processor.get("type");
    return switch (type instanceof JsonPrimitive name ? name.getAsString() : "") {
      case "TemplateProcessing" -> ofTemplate(processor);
      case "BertProcessing" -> ofMarks(processor, 1);
      case "RobertaProcessing" -> ofMarks(processor, 2);
      case "Sequence" -> ofSequence(processor);
      default -> Optional.empty();
    };
  }

  private static Optional<TextTemplate> ofSequence(JsonObject sequence) {
    if (sequence.get("processors") instanceof JsonArray processors) {
      for (JsonElement processor : processors) {
        Optional<TextTemplate> template = template(processor);
        if (template.isPresent()) {
          return template;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code cls} and {@code sep} are each a token and its id; sep stands so often between texts. */
  private static Optional<TextTemplate> ofMarks(JsonObject processor, int between) {
    if (!(processor.get("cls") instanceof JsonArray cls)
        || !(processor.get("sep") instanceof JsonArray sep)
        || cls.size() != 2
        || sep.size() != 2) {
      return Optional.empty();
    }
    TokenIds begin = TokenIds.of(TokenizerJson.id("post_processor.cls[1]", cls.get(1)));
    TokenIds end = TokenIds.of(TokenizerJson.id("post_processor.sep[1]", sep.get(1)));
    return Optional.of(
        new TextTemplate(begin, end, begin, between == 1 ? end : end.concat(end), end));
  }

  private static Optional<TextTemplate> ofTemplate(JsonObject processor) {
    List<TokenIds> single = around(processor, "single", "A");
    List<TokenIds> pair = around(processor, "pair", "AB");
    return single.size() == 2 && pair.size() == 3
        ? Optional.of(
            new TextTemplate(single.get(0), single.get(1), pair.get(0), pair.get(1), pair.get(2)))
        : Optional.empty();
  }

  /** The special tokens before, between and after the texts; empty if they have another order. */
  private static List<TokenIds> around(JsonObject processor, String key, String texts) {
    List<TokenIds> around = new ArrayList<>();
    if (!(processor.get(key) instanceof JsonArray items)) {
      return around;
    }
    StringBuilder order = new StringBuilder();
    TokenIds here = TokenIds.empty();
    for (JsonElement item : items) {
      JsonObject object = item.getAsJsonObject();
      if (object.get("Sequence") instanceof JsonObject text) {
        order.append(text.get("id") instanceof JsonPrimitive id ? id.getAsString() : "?");
        around.add(here);
        here = TokenIds.empty();
      } else {
        here = here.concat(ids(processor, object.getAsJsonObject("SpecialToken")));
      }
    }
    around.add(here);
    return order.toString().equals(texts) ? around : List.of();
  }

  private static TokenIds ids(JsonObject processor, @Nullable JsonObject special) {
    if (special != null
        && special.get("id") instanceof JsonPrimitive name
        && processor.get("special_tokens") instanceof JsonObject tokens
        && tokens.get(name.getAsString()) instanceof JsonObject token
        && token.get("ids") instanceof JsonArray ids) {
      return TokenIds.of(
          ids.asList().stream()
              .mapToInt(id -> TokenizerJson.id("post_processor.special_tokens' id", id))
              .toArray());
    }
    throw new JsonParseException("the post_processor has no ids for " + special);
  }
}
