package dev.cprs.chat;

import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionCancelledException;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.Omissions;
import dev.cprs.Span;
import dev.cprs.SpanForm;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compresses one text by a question. The compressed text has fewer tokens and fewer characters;
 * otherwise the text is returned unchanged. Thread-safe.
 */
final class TextCompressor {
  private static final Logger log = LoggerFactory.getLogger(ChatCompressor.class);

  /**
   * A question may take at most one part in this many of a window. It is in every window, beside
   * the control prompt, and takes room from the context.
   */
  private static final int QUESTION_SHARE = 4;

  /** The room for an id in a mark, in characters and tokens. */
  private static final int ID_ROOM = 30;

  /** How many tokens of a budget a mark may take; the first that is enough does. */
  private static final int[] MARK_ROOMS = {16, 32, 64, 96};

  private final ContextCompressor compressor;
  private final int thresholdTokens;
  private final @Nullable ControlPrompt controlPrompt;
  private final CompressionOptions options;
  private final Omissions omissions;
  private final boolean ids;
  private final FailurePolicy onFailure;

  /**
   * @param omissions whether the compressed texts of conversations have marks
   * @param ids whether marks may get ids
   */
  TextCompressor(
      ContextCompressor compressor,
      int thresholdTokens,
      @Nullable ControlPrompt controlPrompt,
      CompressionOptions options,
      Omissions omissions,
      boolean ids,
      FailurePolicy onFailure) {
    this.compressor = compressor;
    this.thresholdTokens = thresholdTokens;
    this.controlPrompt = controlPrompt;
    this.options = options;
    this.omissions = omissions;
    this.ids = ids;
    this.onFailure = onFailure;
  }

  /**
   * A text after compression.
   *
   * @param text the same object as the input, if nothing was compressed
   * @param decisions one for each of its passages that is not blank
   * @param marks where the originals of compressed passages can be named, in order
   */
  record Result(String text, List<Decision> decisions, List<Mark> marks) {
    Result {
      decisions = List.copyOf(decisions);
      marks = List.copyOf(marks);
    }

    Result(String text, Decision decision) {
      this(text, List.of(decision), List.of());
    }

    boolean failed() {
      return decisions.stream().anyMatch(d -> d.outcome() == Decision.Outcome.FAILED);
    }
  }

  /**
   * A mark in a compressed text.
   *
   * @param idAt where the id goes: a UTF-16 offset in the compressed text
   * @param original the part of the original text that the mark speaks of
   * @param decision the index of the decision about it
   */
  record Mark(int idAt, Block original, int decision) {}

  /**
   * The query that a text is judged by: its question, shortened, and what its call says. Names that
   * the call gives come first as well: at the end alone, the model overlooks them beside a question
   * of other words. It takes at most {@link #mostTokens()} of the model's tokens, so the compressor
   * never takes it for a context.
   */
  private String query(TextPlan plan) {
    String call = plan.call().map(CallWords::of).orElse("");
    String question = plan.question().orElse("");
    if (call.isEmpty() || question.isEmpty()) {
      return fitting(question + call);
    }
    int limit = mostTokens();
    String shortCall = "\n" + QuestionShortener.fit(call, limit / 2, this::modelTokens);
    String names = plan.call().map(made -> CallWords.names(made, plan.text())).orElse("");
    String first =
        names.isEmpty() ? "" : QuestionShortener.fit(names, limit / 4, this::modelTokens) + ": ";
    int room = Math.max(1, limit - modelTokens(first) - modelTokens(shortCall));
    return first + QuestionShortener.fit(question, room, this::modelTokens) + shortCall;
  }

  /** Tokens in a window, whatever counts the tokens of budgets. */
  private int modelTokens(String text) {
    return compressor.tokenize(text).size();
  }

  /**
   * Compresses the passages of a text.
   *
   * @throws RuntimeException what the compressor throws, unless failures are passed through
   */
  Result compress(TextPlan plan) {
    String text = plan.text();
    try {
      String query = null; // made where it is needed: shortening it takes longer than counting
      List<Decision> decisions = new ArrayList<>();
      List<Mark> marks = new ArrayList<>();
      StringBuilder rebuilt = new StringBuilder();
      int from = 0;
      for (Passage passage : plan.passages()) {
        if (passage.bodies().stream().allMatch(body -> WhiteSpace.isBlank(body.in(text)))) {
          continue;
        }
        Block hull = passage.hull();
        int tokens = bodies(passage, text).stream().mapToInt(compressor::countTokens).sum();
        if (tokens < thresholdTokens) {
          decisions.add(Decision.belowThreshold(passage.kind(), tokens, thresholdTokens));
          continue;
        }
        query = query == null ? query(plan) : query;
        Kept kept = compress(passage, text, tokens, query);
        rebuilt.append(text, from, hull.start());
        if (kept.idAt() >= 0) {
          marks.add(new Mark(rebuilt.length() + kept.idAt(), hull, decisions.size()));
        }
        rebuilt.append(kept.text());
        from = hull.end();
        decisions.add(kept.decision());
      }
      rebuilt.append(text, from, text.length());
      if (rebuilt.length() == text.length()) {
        return new Result(text, decisions, List.of());
      }
      boolean whole =
          plan.passages().size() == 1
              && plan.passages().get(0).bodies().equals(List.of(Block.whole(text)));
      return whole || compressor.countTokens(rebuilt.toString()) < compressor.countTokens(text)
          ? new Result(rebuilt.toString(), decisions, marks)
          : new Result(text, decisions.stream().map(Decision::takenBack).toList(), List.of());
    } catch (RuntimeException e) {
      return new Result(text, passThrough(plan.kind(), e));
    }
  }

  /**
   * The kept part of a passage, with fewer tokens and fewer characters, or all of it.
   *
   * @param text what stands in place of the passage's hull
   * @param idAt where an id may be put into it: a UTF-16 offset; -1 for nowhere
   */
  private record Kept(String text, int idAt, Decision decision) {}

  private Kept compress(Passage passage, String text, int all, String query) {
    TextKind kind = passage.kind();
    String whole = passage.hull().in(text);
    Read read = read(kind, bodies(passage, text), all, query);
    List<CompressedContext> results = read.results();
    CompressedContext result = results.get(0);
    int windows = result.stats().windows();
    if (!read.found()) {
      return new Kept(whole, -1, Decision.nothingFound(kind, all, windows).askedBy(query));
    }
    long limit = read.limit();
    boolean marked = read.marked();
    int heads = compressor.countTokens(whole) - all;
    Rebuilt rebuilt = rebuilt(passage, text, result, marked, heads);
    for (int i = 1; i < results.size() && rebuilt.most() > limit; i++) {
      if (results.get(i).outcome() == CompressedContext.Outcome.KEPT) {
        Rebuilt smaller = rebuilt(passage, text, results.get(i), marked, heads);
        rebuilt = smaller.most() <= limit ? smaller : rebuilt;
      }
    }
    int room = rebuilt.most() - rebuilt.tokens();
    if (rebuilt.passage().text().length() + room >= whole.length() || rebuilt.most() >= all) {
      return new Kept(whole, -1, Decision.notShorter(kind, all, windows).askedBy(query));
    }
    Decision decision = Decision.compressed(kind, all, Math.max(0, rebuilt.tokens()), windows);
    return new Kept(rebuilt.passage().text(), rebuilt.passage().idAt(), decision.askedBy(query));
  }

  /**
   * What was kept of texts that belong together.
   *
   * @param results by the budget, and by smaller ones that leave room for a mark
   * @param limit the budget in tokens
   * @param marked whether the texts get marks
   * @param found whether something was kept, apart from marks that were there already
   */
  record Read(List<CompressedContext> results, long limit, boolean marked, boolean found) {}

  /** Reads texts that belong together, of so many tokens. */
  Read read(TextKind kind, List<String> texts, int all, String query) {
    CompressionOptions effective = options.over(compressor.options());
    boolean published = effective.spanForm().filter(SpanForm.PUBLISHED::equals).isPresent();
    boolean keepMarks = !published && texts.stream().anyMatch(OmissionMark::isIn);
    boolean marked = omissions != Omissions.SILENT && !published;
    Budget budget = effective.budget().orElse(Budget.none());
    long limit = budget.limit(all);
    List<CompressedContext> results =
        compressor.compress(
            request(query, texts, published ? options : chatOptions(kind, effective, keepMarks)),
            marked ? withRoomForMark(limit, effective, budget) : List.of(budget));
    CompressedContext result = results.get(0);
    boolean onlyMarks =
        keepMarks
            && effective.alwaysKeep().isEmpty()
            && effective.alwaysKeepTexts().isEmpty()
            && result.spans().stream()
                .allMatch(span -> span.tag().filter(Span.ALWAYS_KEEP::equals).isPresent());
    boolean found = result.outcome() == CompressedContext.Outcome.KEPT && !onlyMarks;
    return new Read(results, limit, marked, found);
  }

  /**
   * A passage put together again.
   *
   * @param tokens of it, without its heads
   * @param most the same with an id, if it may get one
   */
  private record Rebuilt(RebuiltPassage passage, int tokens, int most) {}

  private Rebuilt rebuilt(
      Passage passage, String text, CompressedContext result, boolean marked, int heads) {
    RebuiltPassage rebuilt = RebuiltPassage.of(passage, text, result, marked);
    int tokens = compressor.countTokens(rebuilt.text()) - heads;
    return new Rebuilt(rebuilt, tokens, tokens + (rebuilt.idAt() >= 0 && ids ? ID_ROOM : 0));
  }

  /** A budget, and smaller ones that leave room for a mark: the texts are scored once for all. */
  private static List<Budget> withRoomForMark(
      long limit, CompressionOptions effective, Budget budget) {
    List<Budget> budgets = new ArrayList<>(List.of(budget));
    // A smaller budget that keeps nothing would be a failure by this policy.
    boolean mayBeEmpty = effective.emptyResult().filter(EmptyResultPolicy.THROW::equals).isEmpty();
    for (int room : MARK_ROOMS) {
      if (mayBeEmpty && limit <= Integer.MAX_VALUE && room <= limit * 3 / 4) {
        budgets.add(Budget.maxTokens((int) limit - room));
      }
    }
    return budgets;
  }

  private static List<String> bodies(Passage passage, String text) {
    return passage.bodies().stream().map(body -> body.in(text)).toList();
  }

  /** The options for a text of a conversation, with what the rules add. */
  private CompressionOptions chatOptions(
      TextKind kind, CompressionOptions effective, boolean keepMarks) {
    CompressionOptions.Builder builder = options.toBuilder().omissions(omissions);
    if (kind == TextKind.TOOL_RESULT && effective.keepErrors().isEmpty()) {
      builder.keepErrors(true);
    }
    if (keepMarks) {
      effective.alwaysKeep().forEach(builder::alwaysKeep);
      effective.alwaysKeepTexts().forEach(builder::alwaysKeep);
      builder.alwaysKeep(OmissionMark.ANY);
    }
    return builder.build();
  }

  CompressionRequest request(String query, List<String> documents, CompressionOptions how) {
    CompressionRequest.Builder request =
        CompressionRequest.builder(query).documents(documents).options(how);
    if (controlPrompt != null) {
      request.controlPrompt(controlPrompt);
    }
    return request.build();
  }

  /** A question that takes no more of a window than it may. */
  String fitting(String question) {
    return QuestionShortener.fit(question, mostTokens(), this::modelTokens);
  }

  private int mostTokens() {
    return options.windowTokens().orElse(compressor.windowTokens()) / QUESTION_SHARE;
  }

  /**
   * The decision about texts that are sent as they are.
   *
   * @throws RuntimeException the failure, unless failures are passed through
   */
  Decision passThrough(TextKind kind, RuntimeException failure) {
    throwUnlessPassedThrough(failure);
    log.warn("A text is sent uncompressed, because the compressor failed", failure);
    return Decision.failed(kind, failure);
  }

  void throwUnlessPassedThrough(RuntimeException failure) {
    if (onFailure == FailurePolicy.THROW || failure instanceof CompressionCancelledException) {
      throw failure;
    }
  }
}
