package dev.cprs.pruners;

import dev.cprs.pruners.OpenProvenceBlocks.Fragment;
import dev.cprs.pruners.OpenProvenceOptions.TitleRule;
import dev.cprs.pruners.OpenProvenceParts.Part;
import dev.cprs.pruners.OpenProvenceResult.Document;
import dev.cprs.pruners.OpenProvenceResult.Sentence;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * {@code process} of OpenProvence (hotchpotch/open_provence), which Zilliz' semantic highlighter is
 * too: a sentence is kept if the mean of its tokens' keep probabilities, read beside the question,
 * is above a threshold. Known faults are as they are: a title shifts the tokens of the sentences
 * after it, and a text that also stands in the question is weighed there.
 *
 * <p>Thread-safe. Owns neither tokenizer nor critic.
 */
public final class OpenProvence {
  private static final double DEFAULT_THRESHOLD = 0.1;
  private static final int DEFAULT_WINDOW = 512;
  private static final int LEAST_FRAGMENT = 16;

  private final PublishedTokenizer tokenizer;
  private final SequenceCritic critic;
  private final TextTemplate pair;
  private final int longest;
  private final double defaultThreshold;

  /** Whether the authors join the two texts themselves. */
  private final boolean joinedByHand;

  /** Whether the context has a token type of its own. */
  private final boolean typed;

  /**
   * @param model the model's {@code config.json} and {@code tokenizer.json}
   * @param tokenizer the model's tokenizer
   * @param critic the model
   * @throws dev.cprs.ModelLoadException if a file can't be read or lacks what is needed
   */
  public OpenProvence(ModelFiles model, Tokenizer tokenizer, SequenceCritic critic) {
    this.tokenizer = new PublishedTokenizer(tokenizer, Vocabulary.read(model));
    this.critic = Objects.requireNonNull(critic, "critic");
    this.pair = this.tokenizer.template();
    Map<?, ?> config = ModelJson.read(model, "config.json");
    this.longest =
        config.get("max_length") instanceof Number window ? window.intValue() : DEFAULT_WINDOW;
    // The first spelling is theirs.
    Object threshold =
        config.containsKey("default_threadshold")
            ? config.get("default_threadshold")
            : config.get("default_threshold");
    this.defaultThreshold =
        threshold instanceof Number number ? number.doubleValue() : DEFAULT_THRESHOLD;
    Map<?, ?> body = Json.object(config, "base_model_config");
    boolean bert = Json.text(body, "model_type").equals("bert");
    this.typed = bert && !(body.get("type_vocab_size") instanceof Number n && n.intValue() < 2);
    // BERT's own tokenizer class joins texts with their ends, and so do XLM-R's and Llama's, whose
    // pairs have more between their texts. A plain one doesn't ([CLS] q [SEP] c [SEP]).
    this.joinedByHand =
        !bert && pair.betweenPair().size() == 1 && pair.betweenPair().equals(pair.afterPair());
  }

  /**
   * Prunes documents.
   *
   * @param question any text; a long one is not cut
   * @throws dev.cprs.InvalidRequestException if the question is longer than the model can read
   * @throws dev.cprs.EngineException if the model failed
   */
  public OpenProvenceResult process(
      String question, List<OpenProvenceDocument> documents, OpenProvenceOptions options) {
    TokenIds query = tokenizer.encode(Objects.requireNonNull(question, "question")).ids();
    List<Document> results = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      results.add(process(query, i, documents.get(i), options));
    }
    if (options.reorder()) {
      results.sort(Comparator.comparingDouble(Document::rankingScore).reversed());
      results = results.subList(0, Math.min(results.size(), options.topK().orElse(results.size())));
    }
    return new OpenProvenceResult(results);
  }

  private Document process(
      TokenIds query, int index, OpenProvenceDocument document, OpenProvenceOptions options) {
    OpenProvenceParts parts = OpenProvenceParts.of(index, document, options);
    List<TokenIds> ids = parts.texts().stream().map(text -> tokenizer.encode(text).ids()).toList();
    int most = options.respectSentenceBoundaries() ? longest - 2 : longest / 2;
    List<Fragment> fragments =
        OpenProvenceBlocks.fragments(
            ids, Math.max(LEAST_FRAGMENT, most), options.stripSentences(), tokenizer);
    Reading reading = new Reading(ids.size(), parts.titles() > 0 ? ids.get(0).size() : 0);
    for (List<Fragment> block : OpenProvenceBlocks.pack(fragments, query.size(), longest)) {
      read(query, block, options.bestRankingScore(), reading);
    }
    return result(index, parts, ids, reading, options);
  }

  /** What the blocks of a document gave. */
  private static final class Reading {
    private final double[] sums;
    private final int[] counts;
    private final int titleTokens;
    private double score = Double.NaN;

    Reading(int sentences, int titleTokens) {
      this.sums = new double[sentences];
      this.counts = new int[sentences];
      this.titleTokens = titleTokens;
    }

    double probability(int sentence) {
      return counts[sentence] == 0 ? 0 : sums[sentence] / counts[sentence];
    }
  }

  private void read(TokenIds query, List<Fragment> block, boolean bestScore, Reading reading) {
    TokenIds context = TokenIds.concat(block.stream().map(Fragment::ids).toList());
    TokenIds head = TokenIds.concat(List.of(pair.beforePair(), query, pair.betweenPair()));
    // Where the authors join the texts, they leave out the last separator of an empty context.
    TokenIds after = joinedByHand && context.size() == 0 ? TokenIds.empty() : pair.afterPair();
    TokenIds input = TokenIds.concat(List.of(head, context, after));
    int[] types = new int[input.size()];
    if (typed) {
      Arrays.fill(types, head.size(), types.length, 1);
    }
    SequenceScores scores = critic.read(input, TokenIds.of(types));
    double score = scores.rank().length == 0 ? 0 : Heads.sigmoid(scores.rank()[0]);
    if (Double.isNaN(reading.score) || (bestScore && score > reading.score)) {
      reading.score = score;
    }
    if (context.size() == 0) {
      return;
    }
    double[] keep = Heads.keep(scores);
    int at = indexOf(input, context);
    for (Fragment fragment : block) {
      // The fault with titles: the title's tokens are taken off twice.
      int shift = fragment.sentence() == 0 ? 0 : reading.titleTokens;
      int from = Math.min(Math.max(0, at - shift), keep.length);
      int to = Math.min(Math.max(from, at + fragment.ids().size() - shift), keep.length);
      reading.sums[fragment.sentence()] += from == to ? 1 : Heads.mean(keep, from, to);
      reading.counts[fragment.sentence()]++;
      at += fragment.ids().size();
    }
  }

  /** The first place of a part. A context that also stands in the query is found there. */
  private static int indexOf(TokenIds all, TokenIds part) {
    for (int at = 0; at + part.size() <= all.size(); at++) {
      int same = 0;
      while (same < part.size() && all.get(at + same) == part.get(same)) {
        same++;
      }
      if (same == part.size()) {
        return at;
      }
    }
    throw new IllegalStateException("The context is not in the input that was made of it");
  }

  private Document result(
      int index,
      OpenProvenceParts parts,
      List<TokenIds> ids,
      Reading reading,
      OpenProvenceOptions options) {
    double threshold = options.threshold().orElse(defaultThreshold);
    boolean any = false;
    for (int i = 0; i < ids.size(); i++) {
      any |= reading.probability(i) > threshold;
    }
    boolean titled = parts.titles() > 0 || options.titleRule() == TitleRule.FIRST_SENTENCE;
    boolean keepsTitle = options.alwaysSelectTitle() && titled && any;
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      Part part = parts.parts().get(i);
      double probability = reading.probability(i);
      boolean kept = probability > threshold || (keepsTitle && i == 0);
      sentences.add(new Sentence(part.text(), part.start(), probability, kept, ids.get(i).size()));
    }
    String text =
        sentences.stream()
            .skip(parts.titles())
            .filter(Sentence::kept)
            .map(Sentence::text)
            .collect(Collectors.joining());
    boolean empty = Texts.isBlank(text, 0, text.length());
    int length = Texts.length(parts.body());
    return new Document(
        index,
        text,
        empty && options.zeroScoreWhenEmpty() ? 0 : reading.score,
        (length - Texts.length(text)) / (double) Math.max(1, length) * 100,
        parts.title(),
        sentences,
        threshold);
  }
}
