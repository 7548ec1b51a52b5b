package dev.cprs.pruners;

import dev.cprs.internal.SetOnce;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The options of {@code process} of OpenProvence. Immutable and thread-safe. */
public final class OpenProvenceOptions {
  private static final OpenProvenceOptions DEFAULTS = builder().build();

  private final OptionalDouble threshold;
  private final TitleRule titleRule;
  private final List<String> titles;
  private final boolean alwaysSelectTitle;
  private final boolean reorder;
  private final OptionalInt topK;
  private final SentenceSplitter splitter;
  private final boolean bestRankingScore;
  private final boolean zeroScoreWhenEmpty;
  private final boolean stripSentences;
  private final boolean respectSentenceBoundaries;

  private OpenProvenceOptions(Builder builder) {
    threshold =
        builder.threshold == null ? OptionalDouble.empty() : OptionalDouble.of(builder.threshold);
    titleRule = builder.titleRule == null ? TitleRule.FIRST_SENTENCE : builder.titleRule;
    titles = builder.titles;
    alwaysSelectTitle = builder.alwaysSelectTitle;
    reorder = builder.reorder;
    topK = builder.topK == null ? OptionalInt.empty() : OptionalInt.of(builder.topK);
    splitter = builder.splitter == null ? SentenceSplitter.auto() : builder.splitter;
    bestRankingScore = builder.bestRankingScore;
    zeroScoreWhenEmpty = builder.zeroScoreWhenEmpty;
    stripSentences = builder.stripSentences;
    respectSentenceBoundaries = builder.respectSentenceBoundaries;
  }

  /** What is a document's title. */
  enum TitleRule {
    FIRST_SENTENCE,
    NONE,
    GIVEN,
    FIRST_LINE
  }

  /** The defaults. */
  public static OpenProvenceOptions defaults() {
    return DEFAULTS;
  }

  /** Starts options. */
  public static Builder builder() {
    return new Builder();
  }

  OptionalDouble threshold() {
    return threshold;
  }

  TitleRule titleRule() {
    return titleRule;
  }

  /** The title given for a document; empty if there is none, or it is blank. */
  Optional<String> title(int document) {
    return document < titles.size() && !titles.get(document).isBlank()
        ? Optional.of(titles.get(document))
        : Optional.empty();
  }

  boolean alwaysSelectTitle() {
    return alwaysSelectTitle;
  }

  boolean reorder() {
    return reorder;
  }

  OptionalInt topK() {
    return topK;
  }

  SentenceSplitter splitter() {
    return splitter;
  }

  boolean bestRankingScore() {
    return bestRankingScore;
  }

  boolean zeroScoreWhenEmpty() {
    return zeroScoreWhenEmpty;
  }

  boolean stripSentences() {
    return stripSentences;
  }

  boolean respectSentenceBoundaries() {
    return respectSentenceBoundaries;
  }

  /** Collects options. Not thread-safe. */
  public static final class Builder {
    private @Nullable Double threshold;
    private @Nullable TitleRule titleRule;
    private List<String> titles = List.of();
    private boolean alwaysSelectTitle;
    private boolean reorder;
    private @Nullable Integer topK;
    private @Nullable SentenceSplitter splitter;
    private boolean bestRankingScore = true;
    private boolean zeroScoreWhenEmpty = true;
    private boolean stripSentences;
    private boolean respectSentenceBoundaries;

    private Builder() {}

    /**
     * Above which probability a sentence is kept. Default: the model's own, else 0.1.
     *
     * @throws IllegalArgumentException if it is no number from 0 to 1
     */
    public Builder threshold(double value) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("The threshold is %s; give 0 to 1".formatted(value));
      }
      threshold = SetOnce.check("threshold", threshold, value);
      return this;
    }

    /**
     * The documents' titles, in their order; a blank one is none. A title is read before its
     * document, and, a fault of the procedure, shifts the tokens on which the document's sentences
     * are weighed. Default: the first sentence counts as title and is not moved.
     */
    public Builder titles(List<String> value) {
      titleRule = SetOnce.check("title", titleRule, TitleRule.GIVEN);
      titles = List.copyOf(value);
      return this;
    }

    /** The first line of each document that isn't blank is its title, as with {@link #titles}. */
    public Builder firstLineAsTitle() {
      titleRule = SetOnce.check("title", titleRule, TitleRule.FIRST_LINE);
      return this;
    }

    /** Documents have no title. */
    public Builder noTitle() {
      titleRule = SetOnce.check("title", titleRule, TitleRule.NONE);
      return this;
    }

    /** Whether the title is kept wherever any sentence is. Default: no. */
    public Builder alwaysSelectTitle(boolean value) {
      alwaysSelectTitle = value;
      return this;
    }

    /** Whether documents come in the order of their scores. Default: no. */
    public Builder reorder(boolean value) {
      reorder = value;
      return this;
    }

    /**
     * How many documents are left after reordering. Default: all. Without {@link #reorder} it has
     * no effect.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder topK(int value) {
      if (value < 0) {
        throw new IllegalArgumentException("%d documents; give 0 or more".formatted(value));
      }
      topK = SetOnce.check("topK", topK, value);
      return this;
    }

    /** What cuts documents into sentences. Default: {@link SentenceSplitter#auto()}. */
    public Builder splitter(SentenceSplitter value) {
      splitter = SetOnce.check("splitter", splitter, Objects.requireNonNull(value, "splitter"));
      return this;
    }

    /** Whether a document's score is its best block's, else its first one's. Default: yes. */
    public Builder bestRankingScore(boolean value) {
      bestRankingScore = value;
      return this;
    }

    /** Whether a document of which nothing is kept has the score 0. Default: yes. */
    public Builder zeroScoreWhenEmpty(boolean value) {
      zeroScoreWhenEmpty = value;
      return this;
    }

    /** Whether sentences lose the white space at their ends. Default: no. */
    public Builder stripSentences(boolean value) {
      stripSentences = value;
      return this;
    }

    /** Whether a sentence is one piece wherever the model can read it whole. Default: no. */
    public Builder respectSentenceBoundaries(boolean value) {
      respectSentenceBoundaries = value;
      return this;
    }

    /** The options. */
    public OpenProvenceOptions build() {
      return new OpenProvenceOptions(this);
    }
  }
}
