package dev.cprs;

import dev.cprs.decode.TokenLabels;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.PublishedProcedure;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.WindowLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model's tokenizer and critic, and the threads that score with it. Thread-safe. */
final class LoadedModel implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ContextCompressor.class);

  private static final int MOST_WARNINGS = 50;

  /** The share of the embedding's rows that must have a token. */
  private static final double LEAST_VOCABULARY = 0.9;

  /** The rows that LLMLingua-2 has beyond its tokenizer, for tokens of its library's own. */
  private static final int SPARE_ROWS = 100;

  private final @Nullable ModelFiles files;
  private final Tokenizer tokenizer;
  private final TokenCritic critic;
  private final CriticInfo info;
  private final WindowPool pool;
  private @Nullable Optional<PublishedProcedure> procedure; // guarded by this
  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  LoadedModel(Tokenizer tokenizer, TokenCritic critic) {
    this(tokenizer, critic, null);
  }

  /**
   * @param files what it was loaded from; null for parts of the user's own
   */
  LoadedModel(Tokenizer tokenizer, TokenCritic critic, @Nullable ModelFiles files) {
    this.files = files;
    this.tokenizer = tokenizer;
    this.critic = critic;
    this.info = critic.info();
    checkVocabulary(tokenizer.vocabularySize());
    if (info.layout() == WindowLayout.CONTROL_PROMPT) {
      tokenizer.specialTokenId("<|im_start|>");
      tokenizer.specialTokenId("<|im_end|>");
    } else {
      template();
    }
    this.pool = new WindowPool(info.workers());
  }

  /**
   * The special tokens around texts, for a model that reads no control prompt.
   *
   * @throws ModelLoadException if its tokenizer doesn't say
   */
  TextTemplate template() {
    return tokenizer
        .template()
        .orElseThrow(
            () ->
                new ModelLoadException(
                    "The tokenizer of the model %s has no 'post_processor' that says which special tokens stand around a query and a context; take the tokenizer.json that was published with the weights"
                        .formatted(info.model())));
  }

  /**
   * Embeddings are padded to a round number of rows, by less than 1 % in the published model. A
   * tokenizer with far fewer ids, or with more, belongs to another model and would silently give
   * nonsense.
   */
  private void checkVocabulary(int ids) {
    int spare = info.layout() == WindowLayout.CONTEXT ? SPARE_ROWS : 0;
    if (ids > info.vocabularySize() || ids + spare < info.vocabularySize() * LEAST_VOCABULARY) {
      throw new ModelLoadException(
          "The tokenizer has %d ids and the model %s embeds %d; they belong to different models. Take tokenizer.json, config.json and the weights from the same place"
              .formatted(ids, info.model(), info.vocabularySize()));
    }
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }

  TokenCritic critic() {
    return critic;
  }

  CriticInfo info() {
    return info;
  }

  /**
   * What the authors of a published pruner do around it; empty for other models, and where no
   * provider is on the class path that knows it.
   *
   * @throws ModelLoadException if the model's files don't fit the procedure
   */
  synchronized Optional<PublishedProcedure> procedure() {
    if (procedure == null) {
      procedure =
          files != null && critic instanceof SequenceCritic sequences
              ? Providers.procedure(files, tokenizer, sequences)
              : Optional.empty();
    }
    return procedure;
  }

  WindowPool pool() {
    return pool;
  }

  /**
   * The vocabulary rows of the category head for a prompt: the first token of each tag word, then
   * of {@code outside}.
   *
   * @throws InvalidRequestException if two of them begin with the same token, so that the head
   *     can't tell them apart
   */
  TokenIds categoryTokens(ControlPrompt prompt) {
    if (prompt.tags().size() > TokenLabels.MAX_TAGS) {
      throw new InvalidRequestException(
          "The control prompt declares %d tags; give at most %d"
              .formatted(prompt.tags().size(), TokenLabels.MAX_TAGS));
    }
    List<String> words = new ArrayList<>(prompt.tags());
    words.add("outside");
    Map<Integer, String> seen = new HashMap<>();
    int[] rows = new int[words.size()];
    for (int i = 0; i < rows.length; i++) {
      TokenizedText tokens = tokenizer.encode(words.get(i));
      if (tokens.size() == 0) {
        throw new InvalidRequestException(
            "The tag '%s' has no token in this model's vocabulary; take another word"
                .formatted(words.get(i)));
      }
      rows[i] = tokens.id(0);
      String other = seen.put(rows[i], words.get(i));
      if (other != null) {
        throw new InvalidRequestException(
            "The tags '%s' and '%s' begin with the same token of this model's vocabulary and can't be told apart; take another word for one of them, and for tags of the model's own its own tokenizer.json"
                .formatted(other, words.get(i)));
      }
    }
    for (String tag : prompt.tags()) {
      if (!info.tags().isEmpty() && !info.tags().contains(tag) && warnFirst("tag " + tag)) {
        log.warn(
            "The model {} was trained with the tags {}; '{}' is not among them, so what it finds"
                + " for that tag means little",
            info.model(),
            info.tags(),
            tag);
      }
    }
    return TokenIds.of(rows);
  }

  /**
   * Whether this warning is new. Stops after a number of warnings, since users may make up any tag.
   */
  private boolean warnFirst(String what) {
    return warned.size() < MOST_WARNINGS && warned.add(what);
  }

  /** Logs, once for each reason, that only the boundary head is used. */
  void logBoundaryFallback(ControlPrompt prompt) {
    String reason =
        prompt.tags().isEmpty()
            ? "the control prompt declares no tag"
            : "the model " + info.model() + " has no category head";
    if (warnFirst(reason)) {
      log.info("Labels are read from the boundary head alone: {}", reason);
    }
  }

  /** Logs, once, that a query was given which the model doesn't read. */
  void logQueryNotRead() {
    if (warnFirst("query")) {
      log.info(
          "The model {} reads no query: what it keeps of a context is the same for any",
          info.model());
    }
  }

  /** Logs, once, that a text is in a script that the model can't read. */
  void logUnreadable() {
    if (warnFirst("unreadable")) {
      log.warn(
          "More than a third of a document's words are unknown to the model {}, so what it finds"
              + " there means little; take a model that knows the language",
          info.model());
    }
  }

  @Override
  public void close() {
    pool.close();
    try {
      critic.close();
    } finally {
      tokenizer.close();
    }
  }
}
