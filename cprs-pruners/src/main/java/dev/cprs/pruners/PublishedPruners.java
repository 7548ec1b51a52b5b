package dev.cprs.pruners;

import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressedContext.Outcome;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionStats;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import dev.cprs.Span;
import dev.cprs.TokenCounter;
import dev.cprs.pruners.OpenProvenceResult.Document;
import dev.cprs.pruners.OpenSearchResult.Highlight;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.PublishedProcedure;
import dev.cprs.spi.PublishedProcedureProvider;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chooses the procedure of a model's authors by its {@code config.json}. Thread-safe. Found by
 * {@link java.util.ServiceLoader}.
 *
 * <p>Of the options, OpenProvence and OpenSearch heed the threshold, LLMLingua-2 the budget (a
 * share is its rate, tokens are its target, counted as cl100k does) and what is always kept (texts
 * are its force tokens, the pattern {@code \d} keeps tokens with a digit), and Kompress a budget
 * that is a share of the words. Without a budget each keeps what its authors keep by default.
 */
public final class PublishedPruners implements PublishedProcedureProvider {
  private static final String COUNTER = "cl100k";

  /** The pattern that asks LLMLingua-2 to keep what has a digit. */
  private static final String DIGIT = "\\d";

  /** For {@link java.util.ServiceLoader}. */
  public PublishedPruners() {}

  /**
   * {@inheritDoc}
   *
   * @throws ModelLoadException if the model's files don't fit the procedure, or it is LLMLingua-2's
   *     and there is no token counter of the name {@code cl100k}, which {@code cprs-jtokkit} brings
   */
  @Override
  public Optional<PublishedProcedure> load(
      ModelFiles model, Tokenizer tokenizer, SequenceCritic critic) {
    return PrunerKind.of(model)
        .map(kind -> new Procedure(kind, compression(kind, model, tokenizer, critic), tokenizer));
  }

  private static Compression compression(
      PrunerKind kind, ModelFiles model, Tokenizer tokenizer, SequenceCritic critic) {
    return switch (kind) {
      case OPEN_PROVENCE -> openProvence(new OpenProvence(model, tokenizer, critic));
      case OPEN_SEARCH -> openSearch(new OpenSearchHighlighter(model, tokenizer, critic));
      case LLM_LINGUA_2 -> llmLingua2(new LlmLingua2(model, tokenizer, critic, counter()));
      case KOMPRESS -> kompress(new Kompress(model, tokenizer, critic));
    };
  }

  private static TokenCounter counter() {
    try {
      return TokenCounter.named(COUNTER);
    } catch (InvalidRequestException e) {
      throw new ModelLoadException(
          "LLMLingua-2's procedure counts tokens as %s does; put dev.cprs:cprs-jtokkit on the class path"
              .formatted(COUNTER),
          e);
    }
  }

  /** A procedure with its options translated. */
  @FunctionalInterface
  private interface Compression {
    Kept compress(String query, List<String> documents, CompressionOptions options);
  }

  /**
   * What was kept.
   *
   * @param texts one for each document
   * @param scores one for each document, or none
   */
  private record Kept(List<Span> spans, List<String> texts, List<Double> scores) {}

  private record Procedure(PrunerKind kind, Compression compression, Tokenizer tokenizer)
      implements PublishedProcedure {
    @Override
    public boolean readsQuery() {
      return kind.readsQuestion();
    }

    @Override
    public CompressedContext compress(
        Optional<String> query, List<String> documents, CompressionOptions options) {
      if (readsQuery() && query.isEmpty()) {
        throw new InvalidRequestException(
            "The model weighs documents by a question, and there is none; give a query");
      }
      Kept kept = compression.compress(query.orElse(""), documents, options);
      boolean any = kept.texts().stream().anyMatch(text -> !text.isEmpty());
      return CompressedContext.builder(any ? Outcome.KEPT : Outcome.NOTHING_FOUND)
          .spans(kept.spans())
          .texts(kept.texts())
          .documentScores(kept.scores())
          .formats(Collections.nCopies(documents.size(), Segmenters.PROSE))
          .stats(
              CompressionStats.builder()
                  .inputTokens(tokens(documents))
                  .outputTokens(tokens(kept.texts()))
                  .build())
          .build();
    }

    private int tokens(List<String> texts) {
      return texts.stream().mapToInt(text -> tokenizer.encode(text).count()).sum();
    }
  }

  private static Compression openProvence(OpenProvence procedure) {
    return (query, documents, options) -> {
      refuseBudget("OpenProvence", options);
      refuseAlwaysKept("OpenProvence", options);
      OpenProvenceOptions.Builder own = OpenProvenceOptions.builder();
      options.threshold().ifPresent(own::threshold);
      List<Document> results =
          procedure
              .process(
                  query, documents.stream().map(OpenProvenceDocument::of).toList(), own.build())
              .documents();
      return new Kept(
          results.stream().flatMap(document -> document.spans().stream()).toList(),
          results.stream().map(Document::text).toList(),
          results.stream().map(Document::rankingScore).toList());
    };
  }

  private static Compression openSearch(OpenSearchHighlighter procedure) {
    return (query, documents, options) -> {
      refuseBudget("OpenSearch", options);
      refuseAlwaysKept("OpenSearch", options);
      List<Span> spans = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        List<Highlight> highlights =
            procedure.highlight(query, documents.get(i), options.threshold()).highlights();
        for (Highlight highlight : highlights) {
          spans.add(
              Span.builder(i, highlight.start(), highlight.end(), highlight.text())
                  .score(highlight.probability())
                  .build());
        }
        texts.add(highlights.stream().map(Highlight::text).collect(Collectors.joining(" ")));
      }
      return new Kept(spans, texts, List.of());
    };
  }

  private static Compression llmLingua2(LlmLingua2 procedure) {
    return (query, documents, options) -> {
      refuseThreshold("LLMLingua-2", options);
      LlmLingua2Options.Builder own = LlmLingua2Options.builder();
      forceWhatIsAlwaysKept(options, own);
      options
          .budget()
          .ifPresent(
              budget -> {
                if (budget instanceof Budget.MaxTokens most) {
                  own.targetToken(most.tokens());
                } else if (budget instanceof Budget.KeepShare share) {
                  own.rate(share.share());
                }
              });
      return new Kept(List.of(), procedure.compress(documents, own.build()).texts(), List.of());
    };
  }

  private static void forceWhatIsAlwaysKept(
      CompressionOptions options, LlmLingua2Options.Builder own) {
    List<String> texts = options.alwaysKeepTexts();
    if (texts.size() > LlmLingua2Options.MOST_FORCE_TOKENS || texts.contains("")) {
      throw new InvalidRequestException(
          "LLMLingua-2's procedure keeps at most %d texts always, none of them empty, and %d were given"
              .formatted(LlmLingua2Options.MOST_FORCE_TOKENS, texts.size()));
    }
    own.forceTokens(texts);
    for (Pattern pattern : options.alwaysKeep()) {
      if (!pattern.pattern().equals(DIGIT)) {
        throw new InvalidRequestException(
            "LLMLingua-2's procedure knows no pattern but %s, which keeps what has a digit, and %s was given; give texts to keep always"
                .formatted(DIGIT, pattern));
      }
      own.forceReserveDigit(true);
    }
  }

  private static Compression kompress(Kompress procedure) {
    return (query, documents, options) -> {
      refuseThreshold("Kompress", options);
      refuseAlwaysKept("Kompress", options);
      KompressOptions.Builder own = KompressOptions.builder();
      options
          .budget()
          .ifPresent(
              budget -> {
                if (budget instanceof Budget.MaxTokens most) {
                  throw new InvalidRequestException(
                      "Kompress' procedure counts words and knows no budget of %d tokens; give a share"
                          .formatted(most.tokens()));
                } else if (budget instanceof Budget.KeepShare share) {
                  own.targetRatio(share.share());
                }
              });
      List<Span> spans = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        String document = documents.get(i);
        KompressResult result = procedure.compress(document, own.build());
        for (TextRange word : result.kept()) {
          spans.add(Span.builder(i, word.start(), word.end(), word.of(document)).build());
        }
        texts.add(result.text());
      }
      return new Kept(spans, texts, List.of());
    };
  }

  private static void refuseBudget(String procedure, CompressionOptions options) {
    options
        .budget()
        .filter(budget -> budget != Budget.Unlimited.INSTANCE)
        .ifPresent(
            budget -> {
              throw new InvalidRequestException(
                  "%s's procedure knows no budget, and %s was given; set a threshold instead"
                      .formatted(procedure, budget));
            });
  }

  private static void refuseAlwaysKept(String procedure, CompressionOptions options) {
    if (!options.alwaysKeepTexts().isEmpty() || !options.alwaysKeep().isEmpty()) {
      throw new InvalidRequestException(
          "%s's procedure has nothing that is always kept by request; leave it out, or take exact spans"
              .formatted(procedure));
    }
  }

  private static void refuseThreshold(String procedure, CompressionOptions options) {
    options
        .threshold()
        .ifPresent(
            threshold -> {
              throw new InvalidRequestException(
                  "%s's procedure knows no threshold, and one of %s was given; set a budget instead"
                      .formatted(procedure, threshold));
            });
  }
}
