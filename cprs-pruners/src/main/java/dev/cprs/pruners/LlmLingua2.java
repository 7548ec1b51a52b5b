package dev.cprs.pruners;

import dev.cprs.ModelLoadException;
import dev.cprs.TokenCounter;
import dev.cprs.pruners.LlmLingua2Result.Word;
import dev.cprs.pruners.Vocabulary.AddedToken;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * {@code compress_prompt_llmlingua2} of LLMLingua-2 (microsoft/LLMLingua): words are kept whose
 * tokens are probable enough to be, without a question. Known faults are as they are: an XLM-R is
 * fed {@code <unk>} at both ends, and a run of tokens without a sentence end is one too long.
 *
 * <p>Thread-safe. Owns neither tokenizer, critic nor counter.
 */
public final class LlmLingua2 {
  private static final int WINDOW = 512;

  /** The words of a text that is kept whole. */
  private static final Pattern WHOLE_WORDS =
      Pattern.compile(
          "\\b\\w+\\b|[<>=/!@#$%^&*()?\":{}|\\\\`~;_+-]", Pattern.UNICODE_CHARACTER_CLASS);

  private final PublishedTokenizer tokenizer;
  private final SequenceCritic critic;
  private final TokenCounter counter;
  private final LinguaWords.Rule rule;
  private final Set<String> skipped = new HashSet<>();
  private final TokenIds start;
  private final TokenIds end;

  /**
   * @param model the model's {@code config.json} and {@code tokenizer.json}
   * @param tokenizer the model's tokenizer
   * @param critic the model
   * @param counter counts tokens as OpenAI's cl100k does, as {@code TokenCounter.named("cl100k")}
   *     of {@code cprs-jtokkit}; with another the result differs from the authors'
   * @throws ModelLoadException if a file can't be read or lacks what is needed
   */
  public LlmLingua2(
      ModelFiles model, Tokenizer tokenizer, SequenceCritic critic, TokenCounter counter) {
    Vocabulary vocabulary = Vocabulary.read(model);
    List<String> forced =
        IntStream.range(0, LlmLingua2Options.MOST_FORCE_TOKENS)
            .mapToObj(LlmLingua2::forcedToken)
            .toList();
    this.tokenizer = new PublishedTokenizer(tokenizer, vocabulary, forced);
    this.critic = Objects.requireNonNull(critic, "critic");
    this.counter = Objects.requireNonNull(counter, "counter");
    String type = Json.text(ModelJson.read(model, "config.json"), "model_type");
    this.rule =
        switch (type) {
          case "bert" -> LinguaWords.Rule.BERT;
          case "xlm-roberta" -> LinguaWords.Rule.XLM_ROBERTA;
          default ->
              throw new ModelLoadException(
                  "The model %s has the type '%s'; LLMLingua-2's are bert and xlm-roberta"
                      .formatted(model.name(), type));
        };
    for (AddedToken token : vocabulary.added()) {
      // The authors take a padding token with the id 0 for none.
      boolean padding = token.id() == 0 && token.text().equalsIgnoreCase("[PAD]");
      if (token.special() && !padding) {
        skipped.add(token.text());
      }
    }
    // They always write BERT's ends, which an XLM-R doesn't know.
    this.start = TokenIds.of(vocabulary.idOrUnknown("[CLS]"));
    this.end = TokenIds.of(vocabulary.idOrUnknown("[SEP]"));
  }

  private static String forcedToken(int index) {
    return "[NEW" + index + "]";
  }

  /**
   * Compresses documents.
   *
   * @throws dev.cprs.EngineException if the model failed
   */
  public LlmLingua2Result compress(List<String> documents, LlmLingua2Options options) {
    return new Run(options).compress(documents);
  }

  /** A request. */
  private final class Run {
    private final LlmLingua2Options options;

    /** The tokens in the text for force tokens that the tokenizer has no one token for. */
    private final Map<String, String> replaced = new LinkedHashMap<>();

    private final Map<String, LinguaWords> read = new HashMap<>();

    Run(LlmLingua2Options options) {
      this.options = options;
      for (int i = 0; i < options.forceTokens().size(); i++) {
        String token = options.forceTokens().get(i);
        if (tokenizer.encode(token).size() != 1) {
          replaced.put(token, forcedToken(i));
        }
      }
    }

    LlmLingua2Result compress(List<String> documents) {
      int original = documents.stream().mapToInt(counter::count).sum();
      List<List<String>> chunks = documents.stream().map(this::chunks).toList();
      boolean[] kept = new boolean[documents.size()];
      double rate = options.rate();
      int base = original;
      if (options.contextLevelFilter() && documents.size() > 1) {
        filter(chunks, original, kept);
        base = 0;
        for (int i = 0; i < kept.length; i++) {
          base += kept[i] ? chunks.get(i).stream().mapToInt(counter::count).sum() : 0;
        }
      } else {
        Arrays.fill(kept, true);
      }
      if (options.targetToken().isPresent()) {
        rate = Math.min((double) options.targetToken().getAsInt() / base, 1);
      }
      double reduced = options.tokenLevelFilter() ? Math.max(0, 1 - rate) : 0;
      List<String> texts = new ArrayList<>();
      List<Word> words = new ArrayList<>();
      for (int i = 0; i < kept.length; i++) {
        if (!kept[i]) {
          chunks.get(i).forEach(chunk -> addDropped(read(chunk), words));
        } else if (reduced <= 0) {
          texts.add(whole(chunks.get(i), words));
        } else {
          StringBuilder text = new StringBuilder();
          chunks.get(i).forEach(chunk -> text.append(reduced(read(chunk), reduced, words)));
          texts.add(text.toString());
        }
      }
      return new LlmLingua2Result(
          texts, words, original, texts.stream().mapToInt(counter::count).sum());
    }

    /** A document in runs of tokens that the model can read, as text again. */
    private List<String> chunks(String document) {
      String text = document;
      Set<String> ends = new HashSet<>(options.chunkEndTokens());
      for (Map.Entry<String, String> entry : replaced.entrySet()) {
        text = text.replace(entry.getKey(), entry.getValue());
        if (ends.contains(entry.getKey())) {
          ends.add(entry.getValue());
        }
      }
      List<String> tokens = tokenizer.tokens(text);
      List<String> chunks = new ArrayList<>();
      for (int from = 0; from < tokens.size(); ) {
        int last = from + WINDOW - 2; // inclusive: one more than the model can read
        if (last > tokens.size() - 1) {
          last = tokens.size() - 1;
        } else {
          int at = last;
          while (at > from && !ends.contains(tokens.get(at))) {
            at--;
          }
          last = at > from ? at : last;
        }
        chunks.add(tokenizer.vocabulary().decoder().decode(tokens.subList(from, last + 1)));
        from = last + 1;
      }
      return chunks;
    }

    /** The words of a chunk, cut from its text anew. */
    private LinguaWords read(String chunk) {
      return read.computeIfAbsent(
          chunk,
          text -> {
            TokenIds ids = TokenIds.concat(List.of(start, tokenizer.encode(text).ids(), end));
            ids = ids.slice(0, Math.min(WINDOW, ids.size()));
            double[] keep = Heads.keep(critic.read(ids, TokenIds.of(new int[ids.size()])));
            LinguaWords words = new LinguaWords(rule, options, replaced);
            for (int i = 0; i < keep.length; i++) {
              String token = tokenizer.token(ids.get(i));
              if (!skipped.contains(token)) {
                words.add(token, keep[i]);
              }
            }
            return words;
          });
    }

    /** Marks the documents whose words are, in the mean, above a percentile of all documents'. */
    private void filter(List<List<String>> chunks, int original, boolean[] kept) {
      double[] means = new double[chunks.size()];
      for (int i = 0; i < means.length; i++) {
        double sum = 0;
        int count = 0;
        for (String chunk : chunks.get(i)) {
          LinguaWords words = read(chunk);
          sum += words.unforcedSum();
          count += words.size();
        }
        means[i] = count == 0 ? 0 : sum / count;
      }
      double threshold = Percentile.of(means, (int) (100 * (1 - contextRate(chunks, original))));
      for (int i = 0; i < means.length; i++) {
        kept[i] = means[i] >= threshold || options.forceContexts().contains(i);
      }
    }

    private double contextRate(List<List<String>> chunks, int original) {
      double rate = options.contextLevelRate().orElse(1);
      OptionalInt target = options.contextLevelTargetToken();
      if (options.targetContext().isEmpty() && rate >= 1 && target.isEmpty()) {
        if (options.targetToken().isPresent()) {
          int tokens = options.targetToken().getAsInt();
          target = OptionalInt.of(options.tokenLevelFilter() ? 2 * tokens : tokens);
        } else if (options.rate() < 1) {
          rate = options.tokenLevelFilter() ? (options.rate() + 1) / 2 : options.rate();
        }
      }
      if (options.targetContext().isPresent()) {
        rate = Math.min((double) options.targetContext().getAsInt() / chunks.size(), 1);
      }
      return target.isPresent() ? Math.min((double) target.getAsInt() / original, 1) : rate;
    }

    private void addDropped(LinguaWords chunk, List<Word> words) {
      for (int i = 0; i < chunk.size(); i++) {
        words.add(new Word(chunk.shown(i), false));
      }
    }

    /** A document that is kept whole. */
    private String whole(List<String> chunks, List<Word> words) {
      StringBuilder text = new StringBuilder();
      for (String chunk : chunks) {
        String original = chunk;
        for (Map.Entry<String, String> entry : replaced.entrySet()) {
          original = original.replace(entry.getValue(), entry.getKey());
        }
        WHOLE_WORDS
            .matcher(original)
            .results()
            .forEach(word -> words.add(new Word(word.group(), true)));
        text.append(original);
      }
      return text.toString();
    }

    /** A chunk's words above its percentile, as text. */
    private String reduced(LinguaWords chunk, double reduced, List<Word> words) {
      double[] probabilities = chunk.probabilities();
      if (probabilities.length == 0) {
        return "";
      }
      if (options.dropConsecutive()) {
        dropRepeated(chunk, probabilities, Percentile.of(probabilities, (int) (100 * reduced)));
      }
      double threshold =
          Percentile.of(
              IntStream.range(0, probabilities.length)
                  .boxed()
                  .flatMapToDouble(
                      i ->
                          DoubleStream.generate(() -> probabilities[i])
                              .limit(counter.count(chunk.word(i))))
                  .toArray(),
              (int) (100 * reduced + 1));
      List<String> kept = new ArrayList<>();
      for (int i = 0; i < probabilities.length; i++) {
        boolean keep = probabilities[i] > threshold || (threshold == 1 && probabilities[i] == 1);
        keep &=
            !(options.dropConsecutive()
                && chunk.isForceToken(i)
                && !kept.isEmpty()
                && kept.get(kept.size() - 1).equals(chunk.word(i)));
        if (keep) {
          kept.add(chunk.word(i));
        }
        words.add(new Word(chunk.shown(i), keep));
      }
      return tokenizer.vocabulary().decoder().decode(kept);
    }

    /** Gives up force tokens that repeat the one before without a probable word between. */
    private void dropRepeated(LinguaWords chunk, double[] probabilities, double threshold) {
      boolean between = false;
      String previous = "";
      for (int i = 0; i < probabilities.length; i++) {
        if (!chunk.isForceToken(i)) {
          between |= probabilities[i] > threshold;
          continue;
        }
        if (!between && chunk.word(i).equals(previous)) {
          probabilities[i] = 0;
        }
        between = false;
        previous = chunk.word(i);
      }
    }
  }
}
