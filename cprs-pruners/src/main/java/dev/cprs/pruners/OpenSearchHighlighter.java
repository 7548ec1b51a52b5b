package dev.cprs.pruners;

import dev.cprs.InvalidRequestException;
import dev.cprs.pruners.OpenSearchResult.Highlight;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * {@code process_single_document} of OpenSearch's semantic highlighter (opensearch-py-ml): a
 * sentence is picked whose tokens' logits, in the mean, say so. What stands beyond 510 tokens of a
 * pass gets no vote, as the authors have it.
 *
 * <p>Thread-safe. Owns neither tokenizer nor critic.
 */
public final class OpenSearchHighlighter {
  private static final int WINDOW = 510;
  private static final double THRESHOLD = 0.5;
  private static final double BACKOFF = 0.05;
  private static final int CHUNK_WORDS = WINDOW - 50;

  private final PublishedTokenizer tokenizer;
  private final SequenceCritic critic;
  private final TextTemplate pair;
  private final Punkt punkt;

  /**
   * With the library's own English sentence ends.
   *
   * @param model the model's {@code tokenizer.json}
   * @param tokenizer the model's tokenizer
   * @param critic the model; its logits are those of its sentence head on each token
   * @throws dev.cprs.ModelLoadException if the file can't be read or lacks what is needed
   */
  public OpenSearchHighlighter(ModelFiles model, Tokenizer tokenizer, SequenceCritic critic) {
    this(model, tokenizer, critic, Punkt.english());
  }

  /** With other sentence ends. */
  public OpenSearchHighlighter(
      ModelFiles model, Tokenizer tokenizer, SequenceCritic critic, Punkt punkt) {
    this.tokenizer = new PublishedTokenizer(tokenizer, Vocabulary.read(model));
    this.critic = Objects.requireNonNull(critic, "critic");
    this.pair = this.tokenizer.template();
    this.punkt = Objects.requireNonNull(punkt, "punkt");
  }

  /**
   * Highlights a document: sentences from the threshold on, and if there is none in a pass, its
   * best one from 0.05 on.
   *
   * @param threshold the threshold, 0 to 1; empty for the authors' 0.5
   * @throws InvalidRequestException if the question alone fills the window
   * @throws dev.cprs.EngineException if the model failed
   */
  public OpenSearchResult highlight(String question, String document, OptionalDouble threshold) {
    List<TextRange> sentences = punkt.split(document);
    int questionWords = Texts.words(question).size();
    int words = questionWords + Texts.words(document).size();
    List<List<Integer>> chunks =
        words <= WINDOW || sentences.isEmpty()
            ? List.of(IntStream.range(0, sentences.size()).boxed().toList())
            : chunks(document, sentences, questionWords);
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      first.putIfAbsent(sentences.get(i).of(document), i);
    }
    Map<Integer, Highlight> highlights = new TreeMap<>();
    for (List<Integer> chunk : chunks) {
      double[] probabilities =
          probabilities(question, document, chunk.stream().map(sentences::get).toList());
      for (int picked : picked(probabilities, threshold.orElse(THRESHOLD))) {
        String text = sentences.get(chunk.get(picked)).of(document);
        // With several passes, a sentence is shown once, where its text stands first.
        int position =
            chunks.size() > 1 ? first.getOrDefault(text, chunk.get(picked)) : chunk.get(picked);
        TextRange place = sentences.get(position);
        highlights.putIfAbsent(
            position,
            new Highlight(text, place.start(), place.end(), position, probabilities[picked]));
      }
    }
    return new OpenSearchResult(List.copyOf(highlights.values()));
  }

  /**
   * The indexes of sentences, in chunks by their words. A chunk begins with the last sentence of
   * the one before.
   */
  private static List<List<Integer>> chunks(
      String document, List<TextRange> sentences, int questionWords) {
    List<List<Integer>> chunks = new ArrayList<>();
    List<Integer> chunk = new ArrayList<>();
    int length = questionWords;
    int lastWords = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int words = Texts.words(sentences.get(i).of(document)).size();
      if (length + words > CHUNK_WORDS && !chunk.isEmpty()) {
        chunks.add(chunk);
        boolean repeats = chunk.size() > 1;
        chunk = new ArrayList<>(repeats ? List.of(i - 1) : List.of());
        length = questionWords + (repeats ? lastWords : 0);
      }
      chunk.add(i);
      length += words;
      lastWords = words;
    }
    chunks.add(chunk);
    return chunks;
  }

  /** The probability of each sentence that the model sees; those of the others are NaN. */
  private double[] probabilities(String question, String document, List<TextRange> sentences) {
    double[] probabilities = new double[sentences.size()];
    Arrays.fill(probabilities, Double.NaN);
    if (sentences.isEmpty()) {
      return probabilities;
    }
    TokenIds head =
        TokenIds.concat(
            List.of(pair.beforePair(), tokenizer.encode(question).ids(), pair.betweenPair()));
    int room = WINDOW - head.size() - pair.afterPair().size();
    if (room < 1) {
      throw new InvalidRequestException(
          "The question has %d tokens with its ends; OpenSearch's highlighter reads at most %d of question and document"
              .formatted(head.size(), WINDOW));
    }
    List<TokenIds> body = new ArrayList<>();
    int[] ends = new int[sentences.size()];
    int size = 0;
    for (int i = 0; i < ends.length; i++) {
      String sentence = sentences.get(i).of(document);
      for (TextRange word : Texts.words(sentence)) {
        TokenIds ids = tokenizer.encode(word.of(sentence)).ids();
        body.add(ids);
        size += ids.size();
      }
      ends[i] = Math.min(size, room);
    }
    int seen = Math.min(size, room);
    TokenIds ids =
        TokenIds.concat(List.of(head, TokenIds.concat(body).slice(0, seen), pair.afterPair()));
    int[] types = new int[ids.size()];
    Arrays.fill(types, head.size(), types.length, 1);
    SequenceScores scores = critic.read(ids, TokenIds.of(types));
    int from = 0;
    for (int i = 0; i < ends.length; i++) {
      if (ends[i] > from) {
        probabilities[i] = probability(scores, head.size() + from, head.size() + ends[i]);
      }
      from = ends[i];
    }
    return probabilities;
  }

  private static double probability(SequenceScores scores, int from, int to) {
    double difference = 0;
    for (int i = from; i < to; i++) {
      difference += scores.keep(i) - scores.drop(i);
    }
    return Heads.sigmoid(difference / (to - from));
  }

  private static int[] picked(double[] probabilities, double threshold) {
    List<Integer> picked = new ArrayList<>();
    int best = -1;
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] >= threshold) {
        picked.add(i);
      }
      if (best < 0 ? !Double.isNaN(probabilities[i]) : probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    if (picked.isEmpty() && best >= 0 && probabilities[best] >= BACKOFF) {
      picked.add(best);
    }
    return picked.stream().mapToInt(Integer::intValue).toArray();
  }
}
