package dev.cprs.pruners;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.pruners.OpenProvenceResult.Document;
import dev.cprs.pruners.OpenProvenceResult.Sentence;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** OpenProvence's recorded results, Zilliz' included. */
final class OpenProvenceReferenceTest {
  @Test
  void prunesAsRecorded() {
    for (Path folder : ReferenceFolders.of(PrunerKind.OPEN_PROVENCE)) {
      RecordedCritic critic = new RecordedCritic();
      try (Tokenizer tokenizer = ReferenceFolders.tokenizer(folder)) {
        OpenProvence procedure = new OpenProvence(ModelFiles.directory(folder), tokenizer, critic);
        ReferenceFolders.check(
            folder,
            c -> {
              record(c, critic);
              check(c, procedure, 1e-5);
              critic.assertAllRead();
            });
      }
    }
  }

  @Test
  void prunesAsRecordedWithTheModel() {
    ReferenceFolders.withModels(
        PrunerKind.OPEN_PROVENCE,
        (folder, tokenizer, critic) -> {
          OpenProvence procedure =
              new OpenProvence(ModelFiles.directory(folder), tokenizer, critic);
          ReferenceFolders.checkEndToEnd(folder, c -> check(c, procedure, 2e-4));
        });
  }

  private static void record(JsonNode c, RecordedCritic critic) {
    critic.clear();
    for (JsonNode block : c.get("blocks")) {
      critic.add(
          RecordedCritic.ids(block.get("input_ids")),
          new SequenceScores(
              RecordedCritic.floats(block.get("pruning_logits")),
              new float[0],
              RecordedCritic.floats(block.get("ranking_logits"))));
    }
  }

  /**
   * Checks a case.
   *
   * @param tolerance how far a number may be apart
   */
  private static void check(JsonNode c, OpenProvence procedure, double tolerance) {
    List<Document> documents = new ArrayList<>();
    List<String> originals = new ArrayList<>();
    JsonNode queries = c.get("query");
    JsonNode contexts = c.get("context");
    int runs = queries.isArray() ? queries.size() : 1;
    for (int i = 0; i < runs; i++) {
      List<OpenProvenceDocument> given = new ArrayList<>();
      if (queries.isArray()) {
        given.add(document(contexts.get(i)));
      } else if (contexts.isArray()) {
        contexts.forEach(context -> given.add(document(context)));
      } else {
        given.add(document(contexts));
      }
      String query = queries.isArray() ? queries.get(i).asText() : queries.asText();
      documents.addAll(procedure.process(query, given, options(c, given.size())).documents());
      given.forEach(document -> originals.add(document.text()));
    }
    JsonNode result = c.get("result");
    texts("pruned_context", result, documents, Document::text);
    numbers(
        "reranking_score",
        result,
        documents,
        document -> List.of(document.rankingScore()),
        tolerance);
    numbers(
        "compression_rate",
        result,
        documents,
        document -> List.of(document.compressionRate()),
        tolerance);
    texts("title", result, documents, document -> document.title().orElse("null"));
    lists("kept_sentences", result, documents, document -> sentences(document, true));
    lists("removed_sentences", result, documents, document -> sentences(document, false));
    numbers(
        "sentence_probabilities",
        result,
        documents,
        document -> document.sentences().stream().map(Sentence::probability).toList(),
        tolerance);
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      String original = originals.get(runs > 1 ? i : document.index());
      document
          .spans()
          .forEach(
              span -> {
                if (!original.substring(span.start(), span.end()).equals(span.text())) {
                  throw new AssertionError("The span " + span + " is not " + span.text());
                }
              });
    }
  }

  private static OpenProvenceDocument document(JsonNode context) {
    return context.isArray()
        ? OpenProvenceDocument.ofSentences(ReferenceFolders.texts(context))
        : OpenProvenceDocument.of(context.asText());
  }

  private static OpenProvenceOptions options(JsonNode c, int documents) {
    OpenProvenceOptions.Builder options = OpenProvenceOptions.builder();
    if (c.get("splitter").asText().startsWith("simple")) {
      options.splitter(SentenceSplitter.simple());
    }
    c.get("options")
        .properties()
        .forEach(
            option -> {
              JsonNode value = option.getValue();
              switch (option.getKey()) {
                case "threshold" -> options.threshold(value.asDouble());
                case "always_select_title" -> options.alwaysSelectTitle(value.asBoolean());
                case "first_line_as_title" -> options.firstLineAsTitle();
                case "language" -> options.splitter(language(value.asText()));
                case "reorder" -> options.reorder(value.asBoolean());
                case "top_k" -> options.topK(value.asInt());
                case "strip_sentences" -> options.stripSentences(value.asBoolean());
                case "respect_sentence_boundaries" ->
                    options.respectSentenceBoundaries(value.asBoolean());
                case "use_best_reranker_score" -> options.bestRankingScore(value.asBoolean());
                case "zero_score_when_empty" -> options.zeroScoreWhenEmpty(value.asBoolean());
                case "title" -> {
                  if (value.isArray()) {
                    options.titles(ReferenceFolders.texts(value));
                  } else if (value.isTextual() && !value.asText().equals("first_sentence")) {
                    options.titles(Collections.nCopies(documents, value.asText()));
                  } else if (value.isNull() && !c.get("options").has("first_line_as_title")) {
                    options.noTitle();
                  }
                }
                // How the authors' code works and what it shows beside: the result is the same.
                case "batch_size",
                    "show_progress",
                    "return_sentence_metrics",
                    "return_sentence_texts" -> {}
                default -> throw new AssertionError("An unknown option: " + option.getKey());
              }
            });
    return options.build();
  }

  private static SentenceSplitter language(String language) {
    return switch (language) {
      case "en" -> SentenceSplitter.english();
      case "auto" -> SentenceSplitter.auto();
      default -> throw new AssertionError("An unknown language: " + language);
    };
  }

  private static List<String> sentences(Document document, boolean kept) {
    return document.sentences().stream()
        .filter(sentence -> sentence.kept() == kept)
        .map(Sentence::text)
        .toList();
  }

  private static void texts(
      String field, JsonNode result, List<Document> documents, Function<Document, String> ours) {
    JsonNode value = result.get(field);
    List<String> theirs = value.isArray() ? ReferenceFolders.texts(value) : List.of(value.asText());
    ReferenceFolders.assertSame(field, documents.stream().map(ours).toList(), theirs);
  }

  private static void lists(
      String field,
      JsonNode result,
      List<Document> documents,
      Function<Document, List<String>> ours) {
    JsonNode value = result.get(field);
    List<List<String>> theirs = new ArrayList<>();
    if (documents.size() > 1 || (value.size() > 0 && value.get(0).isArray())) {
      value.forEach(list -> theirs.add(ReferenceFolders.texts(list)));
    } else {
      theirs.add(ReferenceFolders.texts(value));
    }
    ReferenceFolders.assertSame(field, documents.stream().map(ours).toList(), theirs);
  }

  private static void numbers(
      String field,
      JsonNode result,
      List<Document> documents,
      Function<Document, List<Double>> ours,
      double tolerance) {
    List<Double> all = new ArrayList<>();
    documents.forEach(document -> all.addAll(ours.apply(document)));
    List<Double> theirs = new ArrayList<>();
    flatten(result.get(field), theirs);
    boolean near = all.size() == theirs.size();
    for (int i = 0; near && i < all.size(); i++) {
      near =
          Math.abs(all.get(i) - theirs.get(i)) <= tolerance * Math.max(1, Math.abs(theirs.get(i)));
    }
    if (!near) {
      throw new AssertionError("%s: %s instead of %s".formatted(field, all, theirs));
    }
  }

  private static void flatten(JsonNode value, List<Double> numbers) {
    if (value.isArray()) {
      value.forEach(element -> flatten(element, numbers));
    } else {
      numbers.add(value.asDouble());
    }
  }
}
