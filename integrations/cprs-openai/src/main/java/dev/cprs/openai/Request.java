package dev.cprs.openai;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.openai.core.JsonField;
import com.openai.core.JsonValue;
import com.openai.core.ObjectMappers;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionMessageParam;
import com.openai.models.chat.completions.StructuredChatCompletionCreateParams;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.responses.ResponseInputItem;
import com.openai.models.responses.StructuredResponseCreateParams;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.json.ChatBody;
import dev.cprs.chat.json.ChatFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A request of the SDK, read as the JSON that it becomes on the wire: the SDK's types have dozens
 * of variants, while the JSON has one meaning. Only changed messages are made anew from JSON.
 *
 * @param messages its messages
 * @param tools the names of the tools that it offers
 * @param writer makes the request anew with some texts replaced
 */
record Request<P>(
    List<ChatMessage> messages, List<String> tools, Function<List<ChatMessage>, P> writer) {
  private static final JsonMapper MAPPER = ObjectMappers.jsonMapper();

  /** The request with compressed messages. */
  P with(List<ChatMessage> compressed) {
    return writer.apply(compressed);
  }

  private <Q> Request<Q> map(Function<P, Q> wrapper) {
    return new Request<>(messages, tools, writer.andThen(wrapper));
  }

  /** An argument of an SDK method as a request; empty if there is nothing in it to compress. */
  static Optional<Request<?>> find(Object argument) {
    if (argument instanceof ChatCompletionCreateParams params) {
      return Optional.of(of(params));
    }
    if (argument instanceof ResponseCreateParams params) {
      return Optional.of(of(params));
    }
    if (argument instanceof StructuredChatCompletionCreateParams<?> params) {
      return Optional.of(of(params));
    }
    if (argument instanceof StructuredResponseCreateParams<?> params) {
      return Optional.of(of(params));
    }
    return Optional.empty();
  }

  private static <T> Request<StructuredChatCompletionCreateParams<T>> of(
      StructuredChatCompletionCreateParams<T> params) {
    return of(params.rawParams())
        .map(raw -> new StructuredChatCompletionCreateParams<>(params.responseType(), raw));
  }

  private static <T> Request<StructuredResponseCreateParams<T>> of(
      StructuredResponseCreateParams<T> params) {
    return of(params.rawParams())
        .map(raw -> new StructuredResponseCreateParams<>(params.responseType(), raw));
  }

  static Request<ChatCompletionCreateParams> of(ChatCompletionCreateParams params) {
    return read(
        ChatFormat.OPENAI_CHAT_COMPLETIONS,
        params._body(),
        params,
        (body, changed) ->
            params.toBuilder()
                .messages(
                    list(
                        params._messages(),
                        body.get("messages"),
                        indexes(changed),
                        ChatCompletionMessageParam.class))
                .build());
  }

  static Request<ResponseCreateParams> of(ResponseCreateParams params) {
    return read(
        ChatFormat.OPENAI_RESPONSES,
        params._body(),
        params,
        (body, changed) -> write(params, body, changed));
  }

  private static ResponseCreateParams write(
      ResponseCreateParams params, JsonNode body, Set<JsonPointer> changed) {
    ResponseCreateParams.Builder builder = params.toBuilder();
    if (changed.contains(JsonPointer.compile("/instructions"))) {
      builder.instructions(body.get("instructions").textValue());
    }
    if (changed.contains(JsonPointer.compile("/input"))) {
      builder.input(body.get("input").textValue());
    }
    Set<Integer> indexes = indexes(changed);
    if (!indexes.isEmpty()) {
      JsonField<ResponseCreateParams.Input> input = params._input();
      Optional<List<ResponseInputItem>> items =
          input.asKnown().flatMap(ResponseCreateParams.Input::response);
      if (items.isPresent()) {
        builder.inputOfResponse(
            replaced(items.get(), body.get("input"), indexes, ResponseInputItem.class));
      } else {
        builder.input(unknown(body.get("input")));
      }
    }
    return builder.build();
  }

  /** Makes the request anew from its body with compressed texts and their places. */
  private interface Writer<P> {
    P write(JsonNode body, Set<JsonPointer> changed);
  }

  private static <P> Request<P> read(
      ChatFormat format, Object requestBody, P params, Writer<P> writer) {
    JsonNode body = MAPPER.valueToTree(requestBody);
    ChatBody chat = format.read(body);
    return new Request<>(
        chat.messages(),
        chat.tools(),
        compressed -> {
          Map<JsonPointer, String> replacements = chat.replacements(compressed);
          if (replacements.isEmpty()) {
            return params;
          }
          replacements.forEach((at, text) -> replace(body, at, text));
          return writer.write(body, replacements.keySet());
        });
  }

  private static void replace(JsonNode body, JsonPointer at, String text) {
    JsonNode parent = body.at(at.head());
    if (parent instanceof ObjectNode object) {
      object.put(at.last().getMatchingProperty(), text);
    } else if (parent instanceof ArrayNode array) {
      array.set(at.last().getMatchingIndex(), text);
    }
  }

  /** The indexes in {@code /messages/3/content} and the like. */
  private static Set<Integer> indexes(Set<JsonPointer> changed) {
    return changed.stream()
        .map(JsonPointer::tail)
        .filter(pointer -> !pointer.matches())
        .map(JsonPointer::getMatchingIndex)
        .collect(Collectors.toSet());
  }

  private static <T> JsonField<? extends List<T>> list(
      JsonField<List<T>> known, JsonNode body, Set<Integer> indexes, Class<T> type) {
    return known
        .asKnown()
        .<JsonField<? extends List<T>>>map(
            items -> JsonField.of(replaced(items, body, indexes, type)))
        .orElseGet(() -> unknown(body));
  }

  private static <T> List<T> replaced(
      List<T> items, JsonNode body, Set<Integer> indexes, Class<T> type) {
    List<T> replaced = new ArrayList<>(items);
    for (int index : indexes) {
      try {
        replaced.set(index, MAPPER.treeToValue(body.get(index), type));
      } catch (JsonProcessingException e) {
        throw new InvalidRequestException(
            "Message %d can't be read back as %s after compression: %s"
                .formatted(index, type.getSimpleName(), e.getOriginalMessage()),
            e);
      }
    }
    return replaced;
  }

  /** What the caller gave as bare JSON stays bare JSON. */
  @SuppressWarnings("unchecked") // a JsonValue is a field of any type; Kotlin's Nothing says so
  private static <T> JsonField<T> unknown(JsonNode body) {
    return JsonValue.fromJsonNode(body);
  }
}
