package dev.cprs.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.options.NamedValues;
import dev.cprs.options.RequestOptions;
import dev.cprs.options.Spelling;
import dev.cprs.result.ResultJson;
import dev.cprs.server.http.Answer;
import dev.cprs.server.http.ErrorFormat;
import dev.cprs.server.http.Json;
import dev.cprs.server.http.Problem;
import dev.cprs.server.http.ProblemException;
import dev.cprs.server.http.Utf8;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /v1/compress}: the library's own request and result as JSON, or {@linkplain
 * MessagesApi a conversation}.
 */
final class PlainApi implements CompressionApi {
  private static final String QUERY = "query";

  private final boolean patterns;
  private final MessagesApi messages;

  /**
   * @param patterns whether requests may have always-keep patterns; one of a stranger's could be
   *     matched for years
   * @param messages reads bodies with a conversation
   */
  PlainApi(boolean patterns, MessagesApi messages) {
    this.patterns = patterns;
    this.messages = messages;
  }

  @Override
  public void checkContentType(@Nullable String type) {
    if (type == null) {
      return;
    }
    String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!bare.equals("application/json") && !bare.endsWith("+json")) {
      throw ProblemException.unread(
          415, "The body's Content-Type is '%s'; send application/json".formatted(type));
    }
  }

  @Override
  public boolean answersUnworked() {
    return true;
  }

  @Override
  public Optional<Answer> unworked(HttpFields headers, byte[] body, Problem why) {
    Utf8.check(body);
    JsonNode tree = Json.parse(body);
    return tree.has(MessagesApi.MESSAGES)
        ? Optional.of(messages.read(headers, body, tree).unworked(why))
        : Optional.empty();
  }

  @Override
  public Call<?> read(HttpFields headers, byte[] body) {
    Utf8.check(body);
    JsonNode tree = Json.parse(body);
    return tree.has(MessagesApi.MESSAGES)
        ? messages.read(headers, body, tree)
        : new PlainCall(request(new Fields("", tree)));
  }

  private CompressionRequest request(Fields body) {
    String query = body.text(QUERY);
    CompressionRequest.Builder request =
        query == null ? CompressionRequest.builder() : CompressionRequest.builder(query);
    addDocuments(body, request);
    String context = body.text("context");
    if ((context == null) != body.has("documents")) {
      throw new ProblemException(
          400,
          context == null
              ? "Neither context nor documents is given; give the text to compress as context, or"
                  + " several as documents"
              : "Both context and documents are given; give one of them");
    }
    if (context != null) {
      request.document(context);
    }
    Map<String, @Nullable Object> prompt = new HashMap<>();
    prompt.put("task", body.text("task"));
    prompt.put("prompt", body.text("prompt"));
    RequestOptions.controlPrompt(new NamedValues("", Spelling.CAMEL, prompt))
        .ifPresent(request::controlPrompt);
    request.options(options(body.named("options")));
    body.refuseOthers();
    return request.build();
  }

  /** Adds the documents: texts, or objects of a text and its format. */
  private static void addDocuments(Fields body, CompressionRequest.Builder request) {
    int index = 0;
    for (JsonNode value : body.array("documents")) {
      String where = "documents[%d]".formatted(index);
      if (value.isTextual()) {
        request.document(value.textValue());
      } else if (!value.isObject()) {
        throw Fields.wrong(where, value, "a string, or an object with text and format");
      } else {
        Fields document = new Fields(where, value);
        String text = document.requiredText("text");
        String format = document.text("format");
        document.refuseOthers();
        if (format == null) {
          request.document(text);
        } else {
          request.document(text, format);
        }
      }
      index++;
    }
  }

  private CompressionOptions options(NamedValues named) {
    if (named.has("alwaysKeepPattern") && !patterns) {
      throw new InvalidRequestException(
          "options.alwaysKeepPattern isn't taken by this server, since a pattern may take for ever;"
              + " give texts as options.alwaysKeep, or ask its operator to allow patterns");
    }
    CompressionOptions options = RequestOptions.options(named);
    named.refuseOthers();
    return options;
  }

  private record PlainCall(CompressionRequest request) implements Call<CompressedContext> {
    @Override
    public int documents() {
      return request.documents().size();
    }

    @Override
    public CompletableFuture<CompressedContext> start(ContextCompressor compressor) {
      if (!request.hasQuery() && compressor.model().layout().readsQuery()) {
        throw new ProblemException(400, QUERY + " is missing; give a string");
      }
      return compressor.compressAsync(request);
    }

    @Override
    public Answer completed(ContextCompressor compressor, CompressedContext result) {
      return Answer.json(200, ResultJson.tree(request.documents(), result));
    }

    @Override
    public Answer failed(Problem problem) {
      return ErrorFormat.PROBLEM.answer(problem);
    }
  }
}
