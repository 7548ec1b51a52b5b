package dev.cprs.spring.boot;

import dev.cprs.ContextCompressor;
import dev.cprs.CriticMode;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.Granularity;
import dev.cprs.Omissions;
import dev.cprs.SpanForm;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.FailurePolicy;
import dev.cprs.chat.StandingContext;
import dev.cprs.chat.SystemTexts;
import dev.cprs.hub.Hub;
import dev.cprs.options.NamedOption;
import dev.cprs.options.NamedValues;
import dev.cprs.options.RequestOptions;
import dev.cprs.options.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;

/**
 * The properties {@code cprs.*}. What is null is left to the library, whose own defaults hold.
 *
 * <p>{@code mode} comes first: Spring's processor takes the first name that begins so.
 *
 * @param mode Which heads of the model decide; unless set, both where the model and the prompt
 *     allow it.
 * @param model Directory of a model in the Hugging Face layout, name of one that ./cprs pull has
 *     fetched, such as Tongyi-Zhiwen/QwenLong-CPRS-7B, or of an embedded one.
 * @param skim A small model, given as the model is, that skims each context, so that the model
 *     reads only what it finds best; unless set, the model reads everything.
 * @param device What to compute on: cpu, cuda:0, or a list such as cuda:0,cuda:1; unless set,
 *     cuda:0 where CUDA is set up, else cpu.
 * @param dtype Number type to compute in: bf16, fp32, fp16 or int8; unless set, or with auto, what
 *     the device is good at.
 * @param workers Windows scored at once; unless set, what suits the device.
 * @param threads Threads for each worker; unless set, what suits the device.
 * @param mapWeights Whether weights stay in their file, memory-mapped, or are read; unless set,
 *     mapped in the shared Hugging Face cache and where they are large.
 * @param tokenCounter Whose tokens budgets and counts are in, such as o200k with cprs-jtokkit;
 *     unless set, those of the model.
 * @param task What to keep, as a ready control prompt: needle, fact, chain, pair, keyword or
 *     paragraph; fact unless this or the prompt is set.
 * @param prompt What to keep, as a control prompt of your own, instead of a task.
 * @param granularity Sentences (or other whole units) or tokens; unless set, sentences for the task
 *     fact, tokens for all others.
 * @param threshold Score from 0 to 1 that a span must reach; unless set, for sentences odds 8 times
 *     less than those of the document's best one, but at least 0.05 and at most 0.95, and for
 *     tokens every span as it was labelled.
 * @param leastAnswerable Probability that a context answers at all, 0 to 1, below which nothing is
 *     kept; unless set, 0.
 * @param maxTokens Most tokens of a context that are kept; unless set, no limit.
 * @param keepShare Greatest share of a context's tokens that is kept, above 0 and at most 1,
 *     instead of max tokens.
 * @param alwaysKeep Texts that are kept whatever the model says.
 * @param alwaysKeepPattern Regular expressions of what is kept whatever the model says.
 * @param windowTokens Tokens of a window, prompt and query included; unless set, what the model was
 *     made for.
 * @param windowStrategy Where windows end: sentences, published or tokens; unless set, at sentence
 *     ends.
 * @param windowOverlapTokens Tokens that a window repeats of the one before it; unless set, none.
 * @param secondLookTokens Most tokens that are read a second time, around the best of the first
 *     reading; unless set, 4000 with a skim, else none.
 * @param secondLookShare Greatest share of a context's tokens that is read a second time, above 0
 *     and at most 1, instead of second look tokens.
 * @param emptyResult What to do when nothing is kept; unless set, an empty result.
 * @param minSpanTokens With token granularity, spans of this many tokens or fewer are dropped;
 *     unless set, what suits the task.
 * @param completeSentences With token granularity, whether the ends of spans are pushed out to
 *     sentence ends; unless set, no.
 * @param spanForm Spans that are exact and disjoint, or as the published code writes them; unless
 *     set, exact.
 * @param format Format of all contexts, such as json, csv or log; unless set, found by looking at
 *     each.
 * @param omissions Whether the text says where something was left out; unless set, it doesn't.
 * @param keepDuplicates Whether all of several equal sentences, rows or entries are kept; unless
 *     set, the best alone.
 * @param keepErrors Whether what tells an error is always kept, or never; unless set, if the query
 *     asks for a cause.
 * @param chat How conversations and retrieved documents are compressed.
 */
@ConfigurationProperties("cprs")
public record CprsProperties(
    @DefaultValue("minilm") String model,
    @Nullable String skim,
    @Nullable String device,
    @Nullable String dtype,
    @Nullable Integer workers,
    @Nullable Integer threads,
    @Nullable Boolean mapWeights,
    @Nullable String tokenCounter,
    @Nullable String task,
    @Nullable String prompt,
    @Nullable Granularity granularity,
    @Nullable Double threshold,
    @Nullable Double leastAnswerable,
    @Nullable Integer maxTokens,
    @Nullable Double keepShare,
    @DefaultValue List<String> alwaysKeep,
    @DefaultValue List<String> alwaysKeepPattern,
    @Nullable CriticMode mode,
    @Nullable Integer windowTokens,
    @Nullable String windowStrategy,
    @Nullable Integer windowOverlapTokens,
    @Nullable Integer secondLookTokens,
    @Nullable Double secondLookShare,
    @Nullable EmptyResultPolicy emptyResult,
    @Nullable Integer minSpanTokens,
    @Nullable Boolean completeSentences,
    @Nullable SpanForm spanForm,
    @Nullable String format,
    @Nullable Omissions omissions,
    @Nullable Boolean keepDuplicates,
    @Nullable Boolean keepErrors,
    @DefaultValue Chat chat) {

  /**
   * @throws MutuallyExclusiveConfigurationPropertiesException if two say the same thing
   */
  public CprsProperties {
    alwaysKeep = List.copyOf(alwaysKeep);
    alwaysKeepPattern = List.copyOf(alwaysKeepPattern);
    MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn(
        values -> {
          values.put("cprs.task", task);
          values.put("cprs.prompt", prompt);
        });
    MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn(
        values -> {
          values.put("cprs.max-tokens", maxTokens);
          values.put("cprs.keep-share", keepShare);
        });
    MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn(
        values -> {
          values.put("cprs.second-look-tokens", secondLookTokens);
          values.put("cprs.second-look-share", secondLookShare);
        });
  }

  /**
   * How conversations and retrieved documents are compressed.
   *
   * @param thresholdTokens Tokens that a text must have to be compressed; retrieved documents are
   *     counted together.
   * @param toolResults Whether tool results may be compressed.
   * @param standingContext By which question the system text at the top is compressed.
   * @param onFailure Whether a failure of the compressor is thrown, or the text sent as it was.
   * @param contextOpen What marks the start of a context in a message; unless it or its end is set,
   *     all markers that are known.
   * @param contextClose What marks its end.
   * @param omissions Whether compressed texts say what was left out; unless set, as cprs.omissions
   *     says, else they do.
   * @param systemTexts What of a system text without marks may be compressed: nothing, or what
   *     looks like material in it.
   * @param cachedTexts Whether texts may be compressed that the LLM's provider is told to cache.
   * @param toolsNeverTouched Tools whose results are never compressed: names, or beginnings of
   *     names with * at the end.
   * @param newestToolResultsWhole How many of the newest tool results stay whole.
   * @param injectedTags Further tags in which programs put text into user messages; such text is no
   *     part of the question.
   * @param rememberedCharacters Characters of texts and results that are remembered, so that those
   *     of earlier turns are not read again.
   */
  public record Chat(
      @DefaultValue("2000") int thresholdTokens,
      @DefaultValue("false") boolean toolResults,
      @DefaultValue("latest-question") StandingContext standingContext,
      @DefaultValue("throw") FailurePolicy onFailure,
      @Nullable String contextOpen,
      @Nullable String contextClose,
      @Nullable Omissions omissions,
      @DefaultValue("never") SystemTexts systemTexts,
      @DefaultValue("false") boolean cachedTexts,
      @DefaultValue List<String> toolsNeverTouched,
      @DefaultValue("0") int newestToolResultsWhole,
      @DefaultValue List<String> injectedTags,
      @DefaultValue("8000000") long rememberedCharacters) {

    public Chat {
      toolsNeverTouched = List.copyOf(toolsNeverTouched);
      injectedTags = List.copyOf(injectedTags);
    }

    private ChatCompressor.Builder builder(ContextCompressor compressor) {
      ChatCompressor.Builder builder =
          ChatCompressor.builder(compressor)
              .thresholdTokens(thresholdTokens)
              .toolResults(toolResults)
              .standingContext(standingContext)
              .onFailure(onFailure)
              .systemTexts(systemTexts)
              .cachedTexts(cachedTexts)
              .toolsNeverTouched(toolsNeverTouched)
              .newestToolResultsWhole(newestToolResultsWhole)
              .injectedTags(injectedTags)
              .rememberedCharacters(rememberedCharacters);
      if (contextOpen != null || contextClose != null) {
        builder.contextMarkers(
            contextOpen == null ? "<context>" : contextOpen,
            contextClose == null ? "</context>" : contextClose);
      }
      return builder;
    }
  }

  /**
   * A compressor of conversations.
   *
   * @throws dev.cprs.CprsException if a value can't be
   */
  ChatCompressor.Builder chatBuilder(ContextCompressor compressor) {
    ChatCompressor.Builder builder = chat.builder(compressor);
    Omissions marks = chat.omissions() == null ? omissions : chat.omissions();
    if (marks != null) {
      builder.omissions(marks);
    }
    return builder;
  }

  /**
   * A compressor's parts.
   *
   * @throws dev.cprs.CprsException if the model isn't there, or a value can't be
   */
  ContextCompressor.Builder builder() {
    NamedValues named = named();
    ContextCompressor.Builder builder =
        ContextCompressor.builder()
            .model(Hub.find(model))
            .engine(RequestOptions.engine(named))
            .options(RequestOptions.options(named));
    if (skim != null) {
      builder.skim(Hub.find(skim));
    }
    RequestOptions.controlPrompt(named).ifPresent(builder::controlPrompt);
    RequestOptions.tokenCounter(named).ifPresent(builder::tokenCounter);
    return builder;
  }

  /** The properties by the names of the library's options. */
  NamedValues named() {
    Map<String, Object> values = new HashMap<>();
    for (NamedOption option : NamedOption.values()) {
      values.put(option.name(Spelling.KEBAB), value(option));
    }
    return new NamedValues("cprs.", Spelling.KEBAB, values);
  }

  private @Nullable Object value(NamedOption option) {
    return switch (option) {
      case MODEL -> model;
      case SKIM -> skim;
      case DEVICE -> device;
      case DTYPE -> dtype;
      case WORKERS -> workers;
      case THREADS -> threads;
      case MAP_WEIGHTS -> mapWeights;
      case TOKEN_COUNTER -> tokenCounter;
      case TASK -> task;
      case PROMPT -> prompt;
      case GRANULARITY -> name(granularity);
      case THRESHOLD -> threshold;
      case LEAST_ANSWERABLE -> leastAnswerable;
      case MAX_TOKENS -> maxTokens;
      case KEEP_SHARE -> keepShare;
      case ALWAYS_KEEP -> alwaysKeep;
      case ALWAYS_KEEP_PATTERN -> alwaysKeepPattern;
      case MODE -> name(mode);
      case WINDOW_TOKENS -> windowTokens;
      case WINDOW_STRATEGY -> windowStrategy;
      case WINDOW_OVERLAP_TOKENS -> windowOverlapTokens;
      case SECOND_LOOK_TOKENS -> secondLookTokens;
      case SECOND_LOOK_SHARE -> secondLookShare;
      case EMPTY_RESULT -> name(emptyResult);
      case MIN_SPAN_TOKENS -> minSpanTokens;
      case COMPLETE_SENTENCES -> completeSentences;
      case SPAN_FORM -> name(spanForm);
      case FORMAT -> format;
      case OMISSIONS -> name(omissions);
      case KEEP_DUPLICATES -> keepDuplicates;
      case KEEP_ERRORS -> keepErrors;
    };
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
