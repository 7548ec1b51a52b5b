package dev.cprs.select;

import dev.cprs.ToyTokenizer;
import dev.cprs.decode.SpanDecoder;
import dev.cprs.decode.TokenLabels;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.UnitScore;
import dev.cprs.spi.UnitTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labelled documents, and what is kept of them. */
final class Toys {
  static final Counter COUNTER = new ModelCounter(new ToyTokenizer());

  private Toys() {}

  /** A document whose words are as relevant as told; all others 0.01. */
  static LabelledDocument document(
      int index, String text, String format, UnitTree units, Map<String, Double> relevance) {
    TokenizedText tokens = new ToyTokenizer().encode(text);
    TokenLabels labels = new TokenLabels(tokens.size());
    for (int token = 0; token < tokens.size(); token++) {
      String word = text.substring(tokens.start(token), tokens.end(token));
      double its = relevance.getOrDefault(word, 0.01);
      boolean inside = token > 0 && labels.relevance(token - 1) > 0.5;
      int label = its <= 0.5 ? TokenLabels.O : inside ? TokenLabels.I : TokenLabels.B;
      labels.set(token, label, 0, (float) its);
    }
    return new LabelledDocument(index, text, format, units, tokens, labels);
  }

  /** One document of a toy format. */
  static LabelledDocument document(String text, UnitTree units, Map<String, Double> relevance) {
    return document(0, text, "toy", units, relevance);
  }

  /** One document of prose. */
  static LabelledDocument prose(String text, Map<String, Double> relevance) {
    return document(0, text, "prose", Trees.prose(text), relevance);
  }

  /** The units that reach a threshold. */
  static List<Candidate> units(LabelledDocument document, double threshold) {
    return UnitCandidates.of(scores(document, ""), threshold, 0, tag -> "thing");
  }

  static UnitScores scores(LabelledDocument document, String query) {
    return UnitScores.of(document, new QueryWords(query), UnitScore.HIGHEST);
  }

  /** The spans of labelled tokens. */
  static List<Candidate> spans(LabelledDocument document) {
    return spans(document, "thing");
  }

  static List<Candidate> spans(LabelledDocument document, String tag) {
    return TokenCandidates.of(document, new SpanDecoder.Settings(0, false), 0, of -> tag);
  }

  static String text(LabelledDocument document, Candidate candidate) {
    return document.text().substring(candidate.start(), candidate.end());
  }

  /** The texts of candidates. */
  static List<String> texts(LabelledDocument document, List<Candidate> candidates) {
    return candidates.stream().map(candidate -> text(document, candidate)).toList();
  }

  /** What comes out of one document, without a budget. */
  static String kept(LabelledDocument document, List<Candidate> candidates) {
    return within(Long.MAX_VALUE, document, candidates).texts().get(0);
  }

  static Selection within(long limit, LabelledDocument document, List<Candidate> candidates) {
    return Selection.within(limit, candidates, List.of(document), d -> Marks.NONE, COUNTER);
  }

  /** What comes out of a text of a toy format of which some words are relevant. */
  static String kept(String text, UnitTree units, String... relevant) {
    LabelledDocument document = document(text, units, relevance(relevant));
    return kept(document, units(document, 0.5));
  }

  /** Each of some words has a relevance of 0.9. */
  static Map<String, Double> relevance(String... words) {
    Map<String, Double> relevance = new HashMap<>();
    for (String word : words) {
      relevance.put(word, 0.9);
    }
    return relevance;
  }
}
