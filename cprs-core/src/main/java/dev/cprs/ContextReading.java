package dev.cprs;

import dev.cprs.decode.TokenLabels;
import dev.cprs.select.LabelledDocument;
import dev.cprs.select.QueryWords;
import dev.cprs.select.ReadAgain;
import dev.cprs.spi.Segmenters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The reading of a request's documents: by one model, by one model twice, or by a skim and then, of
 * what may matter, by the model. Used by the request's thread only.
 */
final class ContextReading {
  /** With a skim, how much the model reads where nothing else is said. */
  private static final SecondLook DEFAULT_LOOK = SecondLook.tokens(4_000);

  /** Windows of a second look overlap, so that a unit at the end of one has text after it. */
  private static final SentenceWindows EXCERPTS = new SentenceWindows(ReadAgain.AROUND);

  private final ModelReading model;
  private final @Nullable ModelReading skim;
  private final String query;
  private final List<PlannedDocument> planned;
  private final List<LabelledDocument> documents;
  private final List<PlannedDocument> skimmed;

  /** How many tokens the second look may read; 0 if there is none. */
  private final long limit;

  private final List<Span.Place> readAgain = new ArrayList<>();
  private int windows;
  private int windowsAgain;
  private int tokensAgain;

  private ContextReading(
      ModelReading model,
      @Nullable ModelReading skim,
      String query,
      List<PlannedDocument> planned,
      List<PlannedDocument> skimmed,
      long limit) {
    this.model = model;
    this.skim = skim;
    this.query = query;
    this.planned = planned;
    this.documents = planned.stream().map(PlannedDocument::document).toList();
    this.skimmed = skimmed;
    this.limit = limit;
  }

  /**
   * Tokenizes a request's documents and cuts them into windows.
   *
   * @param wholeUnits whether units are kept, and not labelled tokens
   * @param checkGoesOn throws if the request is no longer wanted
   * @throws InvalidRequestException if the query leaves no room in a window, or the options ask for
   *     no second look where there is a skim
   */
  static ContextReading of(
      ModelReading model,
      Optional<LoadedModel> skim,
      CompressionRequest request,
      ControlPrompt prompt,
      CompressionOptions options,
      boolean wholeUnits,
      Segmenters segmenters,
      Runnable checkGoesOn) {
    List<PlannedDocument> planned = model.read(request, checkGoesOn);
    long tokens = tokens(planned);
    long limit = 0;
    if (skim.isPresent() && !options.isPublished()) {
      limit = options.secondLook().orElse(DEFAULT_LOOK).limit(tokens);
      if (limit == 0 && tokens > 0) {
        throw new InvalidRequestException(
            "No second look was asked for, and this compressor has a skim, after which the model %s would read nothing; give at least 1 token, or take a compressor without a skim"
                .formatted(model.model().info().model()));
      }
    } else if (wholeUnits && skim.isEmpty()) {
      limit = options.secondLook().orElse(SecondLook.none()).limit(tokens);
    }
    if (skim.isEmpty() || limit == 0 || limit >= tokens) {
      // What the model may read as a whole needs no skim.
      long again = skim.isPresent() ? 0 : Math.min(limit, tokens);
      return new ContextReading(model, null, request.query(), planned, List.of(), again);
    }
    ModelReading first =
        new ModelReading(
            skim.get(),
            OptionalInt.empty(),
            skimMode(skim.get(), prompt, options),
            prompt,
            request.query(),
            segmenters,
            options);
    List<LabelledDocument> documents = planned.stream().map(PlannedDocument::document).toList();
    List<PlannedDocument> skimmed = first.readAnew(documents, checkGoesOn);
    return new ContextReading(model, first, request.query(), planned, skimmed, limit);
  }

  /** The heads that are asked for, as far as the skim has them. */
  private static CriticMode skimMode(
      LoadedModel skim, ControlPrompt prompt, CompressionOptions options) {
    boolean canBeJoint = skim.info().categoryHead() && !prompt.tags().isEmpty();
    return canBeJoint ? options.mode().orElse(CriticMode.JOINT) : CriticMode.BOUNDARY;
  }

  /** The tokens of all documents; those of equal texts count once. */
  private static long tokens(List<PlannedDocument> documents) {
    return documents.stream()
        .filter(document -> !document.plan().windows().isEmpty())
        .mapToLong(document -> document.document().tokens().size())
        .sum();
  }

  /** The documents, with the tokens that the model reads. Labelled once they are read. */
  List<LabelledDocument> documents() {
    return documents;
  }

  /** Tokens before the context in each of the model's windows. */
  int prefixTokens() {
    return model.prefixTokens();
  }

  /** All windows scored. */
  int windows() {
    return windows;
  }

  /** How many of them were the second look's. */
  int windowsAgain() {
    return windowsAgain;
  }

  /** The tokens of the documents that the second look read. */
  int tokensAgain() {
    return tokensAgain;
  }

  /** The places that the second look read, in document order. */
  List<Span.Place> readAgain() {
    return readAgain;
  }

  /** Labels every token of the documents. */
  void read(CompressionObserver observer, Optional<ProgressListener> progress, Turns.Turn turn) {
    ScoredWindows scored = new ScoredWindows(observer, progress);
    ModelReading first = skim == null ? model : skim;
    WindowBatches all = first.batches(skim == null ? planned : skimmed);
    // A context of one window would be read again as it was.
    boolean again = skim != null || (limit > 0 && all.windows() > 1);
    int expected = again ? (int) Math.max(1, limit / model.contextTokens()) : 0;
    scored.score(first, all, expected, turn.units(), turn);
    windows = scored.done();
    if (again) {
      turn.checkpoint();
      readAgain(scored, turn);
      windowsAgain = scored.done() - windows;
      windows = scored.done();
    }
  }

  private void readAgain(ScoredWindows scored, Turns.Turn turn) {
    List<LabelledDocument> read =
        skim == null ? documents : skimmed.stream().map(PlannedDocument::document).toList();
    List<BitSet> chosen =
        ReadAgain.choose(
            read,
            documents,
            new QueryWords(query),
            (skim == null ? model : skim).model().info().unitScore(),
            unreadable(read),
            limit);
    List<PlannedDocument> excerpts = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      LabelledDocument document = documents.get(i);
      places(document, chosen.get(i));
      if (!planned.get(i).plan().windows().isEmpty() && !chosen.get(i).isEmpty()) {
        WindowPlan plan =
            EXCERPTS.plan(
                document.text(),
                document.units(),
                document.tokens(),
                chosen.get(i),
                model.contextTokens());
        TokenLabels labels =
            skim == null ? new TokenLabels(document.tokens().size()) : document.labels();
        excerpts.add(planned.get(i).with(plan, labels));
        tokensAgain += chosen.get(i).cardinality();
      }
    }
    // Only the excerpts wait now, and not the whole text once more.
    long units = turn.units() * tokensAgain / Math.max(1, tokens(planned));
    scored.score(model, model.excerpts(excerpts), 0, units, turn);
    if (skim == null) {
      SecondLabels.average(documents, excerpts);
    } else {
      SecondLabels.fill(planned, read, excerpts);
    }
  }

  private void places(LabelledDocument document, BitSet tokens) {
    for (int from = tokens.nextSetBit(0); from >= 0; ) {
      int to = tokens.nextClearBit(from);
      readAgain.add(
          new Span.Place(
              document.index(), document.tokens().start(from), document.tokens().end(to - 1)));
      from = tokens.nextSetBit(to);
    }
  }

  /** The documents that the skim can't judge. */
  private BitSet unreadable(List<LabelledDocument> read) {
    BitSet unreadable = new BitSet();
    if (skim != null) {
      for (LabelledDocument document : read) {
        if (Readability.isUnreadable(document.text(), document.tokens())) {
          unreadable.set(document.index());
          skim.model().logUnreadable();
        }
      }
    }
    return unreadable;
  }
}
