package dev.cprs.server.api;

import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.Granularity;
import dev.cprs.WindowStrategy;
import dev.cprs.result.ResultJson;
import dev.cprs.server.http.Answer;
import dev.cprs.server.http.ErrorFormat;
import dev.cprs.server.http.Json;
import dev.cprs.server.http.Problem;
import dev.cprs.server.http.ProblemException;
import dev.cprs.server.http.Utf8;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/compress}: the library's own request and result as JSON. */
final class PlainApi implements CompressionApi {
  /** Of {@link CompressionOptions#windows()}. */
  private enum Windows {
    SENTENCES,
    REFERENCE
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
  public Call read(byte[] body) {
    Utf8.check(body);
    return new PlainCall(request(new Fields("", Json.parse(body))));
  }

  private static CompressionRequest request(Fields body) {
    CompressionRequest.Builder request = CompressionRequest.builder(body.requiredText("query"));
    List<String> documents = body.texts("documents");
    String context = body.text("context");
    if ((context == null) != body.has("documents")) {
      throw new ProblemException(
          400,
          context == null
              ? "Neither context nor documents is given; give the text to compress as context, or several as documents"
              : "Both context and documents are given; give one of them");
    }
    request.documents(context == null ? documents : List.of(context));
    controlPrompt(body).ifPresent(request::controlPrompt);
    Fields options = body.object("options");
    if (options != null) {
      request.options(options(options));
    }
    body.refuseOthers();
    return request.build();
  }

  private static Optional<ControlPrompt> controlPrompt(Fields body) {
    String prompt = body.text("prompt");
    String task = body.text("task");
    if (prompt != null && task != null) {
      throw new ProblemException(
          400, "Both prompt and task are given; a task is a ready prompt, so give one of them");
    }
    return prompt != null
        ? Optional.of(ControlPrompt.of(prompt))
        : Optional.ofNullable(task).map(ControlPrompt::forTask);
  }

  private static CompressionOptions options(Fields fields) {
    CompressionOptions.Builder options = CompressionOptions.builder();
    Granularity granularity = fields.choice("granularity", Granularity.class);
    if (granularity != null) {
      options.granularity(granularity);
    }
    CriticMode mode = fields.choice("mode", CriticMode.class);
    if (mode != null) {
      options.mode(mode);
    }
    if (fields.choice("windows", Windows.class) == Windows.REFERENCE) {
      options.windowStrategy(WindowStrategy.published());
    }
    EmptyResultPolicy emptyResult = fields.choice("emptyResult", EmptyResultPolicy.class);
    if (emptyResult != null) {
      options.emptyResult(emptyResult);
    }
    fields.number("threshold", options::threshold);
    fields.integer("windowTokens", options::windowTokens);
    fields.integer("minSpanTokens", options::minSpanTokens);
    options.completeSentences(fields.flag("completeSentences", false));
    fields.integer("maxTokens", tokens -> options.budget(Budget.maxTokens(tokens)));
    fields.number("keepRatio", ratio -> options.budget(Budget.keepShare(ratio)));
    // Texts, not patterns: one of a stranger's could be matched for years.
    for (String text : fields.texts("alwaysKeep")) {
      options.alwaysKeep(Pattern.compile(Pattern.quote(text)));
    }
    fields.refuseOthers();
    return options.build();
  }

  private record PlainCall(CompressionRequest request) implements Call {
    @Override
    public CompressionRequest request(ContextCompressor compressor) {
      return request;
    }

    @Override
    public Answer completed(CompressedContext result) {
      return Answer.json(200, ResultJson.tree(request.documents(), result));
    }

    @Override
    public Answer failed(Problem problem) {
      return ErrorFormat.PROBLEM.answer(problem);
    }
  }
}
