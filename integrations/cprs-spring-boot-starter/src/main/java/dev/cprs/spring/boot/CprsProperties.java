package dev.cprs.spring.boot;

import dev.cprs.Budget;
import dev.cprs.CompressionOptions;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.DType;
import dev.cprs.Granularity;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.FailurePolicy;
import dev.cprs.chat.StandingContext;
import dev.cprs.hub.Hub;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;

/**
 * The properties {@code cprs.*}. What is null is left to the library, whose own defaults hold.
 *
 * @param model Directory of a model in the Hugging Face layout, name of one that ./cprs pull has
 *     fetched, such as Tongyi-Zhiwen/QwenLong-CPRS-7B, or of an embedded one.
 * @param device What to compute on: cpu, cuda:0, or a list such as cuda:0,cuda:1; unless set,
 *     cuda:0 where CUDA is set up, else cpu.
 * @param dtype Number type to compute in; auto is what the device is good at.
 * @param workers Windows scored at once; unless set, what suits the device.
 * @param threads Threads for each worker; unless set, what suits the device.
 * @param task What to keep, as a ready control prompt: needle, fact, chain, pair, keyword or
 *     paragraph; fact unless this or the prompt is set.
 * @param prompt What to keep, as a control prompt of your own, instead of a task.
 * @param granularity Sentences or tokens; unless set, sentences for the task fact, tokens for all
 *     else.
 * @param threshold Score from 0 to 1 that is kept; unless set, for sentences odds 8 times less than
 *     those of the best one, but 0.05 at least and 0.95 at most, and for tokens every span as it
 *     was labelled.
 * @param maxTokens Most tokens of a context that are kept; unless set, no limit.
 * @param keepRatio Greatest share of a context's tokens that is kept, above 0 to 1, instead of max
 *     tokens.
 * @param alwaysKeep Regular expressions of what is kept whatever the model says.
 * @param criticMode Which heads of the model decide; unless set, both where the model and the
 *     prompt allow it.
 * @param windowTokens Tokens of a window, prompt and query included; unless set, what the model was
 *     made for.
 * @param chat How conversations and retrieved documents are compressed.
 */
@ConfigurationProperties("cprs")
public record CprsProperties(
    @DefaultValue("minilm") String model,
    @Nullable String device,
    @DefaultValue("auto") DType dtype,
    @Nullable Integer workers,
    @Nullable Integer threads,
    @Nullable String task,
    @Nullable String prompt,
    @Nullable Granularity granularity,
    @Nullable Double threshold,
    @Nullable Integer maxTokens,
    @Nullable Double keepRatio,
    @DefaultValue List<Pattern> alwaysKeep,
    @Nullable CriticMode criticMode,
    @Nullable Integer windowTokens,
    @DefaultValue Chat chat) {

  /**
   * @throws MutuallyExclusiveConfigurationPropertiesException if two say the same thing
   */
  public CprsProperties {
    alwaysKeep = List.copyOf(alwaysKeep);
    MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn(
        values -> {
          values.put("cprs.task", task);
          values.put("cprs.prompt", prompt);
        });
    MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn(
        values -> {
          values.put("cprs.max-tokens", maxTokens);
          values.put("cprs.keep-ratio", keepRatio);
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
   * @param contextOpen What marks the start of a context in a message.
   * @param contextClose What marks its end.
   * @param rememberedCharacters Characters of texts and results that are remembered, so that those
   *     of earlier turns are not read again.
   */
  public record Chat(
      @DefaultValue("2000") int thresholdTokens,
      @DefaultValue("false") boolean toolResults,
      @DefaultValue("latest-question") StandingContext standingContext,
      @DefaultValue("throw") FailurePolicy onFailure,
      @DefaultValue("<context>") String contextOpen,
      @DefaultValue("</context>") String contextClose,
      @DefaultValue("8000000") long rememberedCharacters) {

    ChatCompressor.Builder builder(ContextCompressor compressor) {
      return ChatCompressor.builder(compressor)
          .thresholdTokens(thresholdTokens)
          .toolResults(toolResults)
          .standingContext(standingContext)
          .onFailure(onFailure)
          .contextMarkers(contextOpen, contextClose)
          .rememberedCharacters(rememberedCharacters);
    }
  }

  /**
   * A compressor's parts.
   *
   * @throws dev.cprs.CprsException if the model isn't there, or a value can't be
   */
  ContextCompressor.Builder builder() {
    ContextCompressor.Builder builder =
        ContextCompressor.builder().model(Hub.find(model)).dtype(dtype).options(options());
    PropertyMapper map = PropertyMapper.get();
    map.from(device).to(builder::device);
    map.from(workers).to(builder::workers);
    map.from(threads).to(builder::threads);
    map.from(task).as(ControlPrompt::forTask).to(builder::controlPrompt);
    map.from(prompt).as(ControlPrompt::of).to(builder::controlPrompt);
    return builder;
  }

  CompressionOptions options() {
    CompressionOptions.Builder options = CompressionOptions.builder();
    PropertyMapper map = PropertyMapper.get();
    map.from(granularity).to(options::granularity);
    map.from(threshold).to(options::threshold);
    map.from(maxTokens).as(Budget::maxTokens).to(options::budget);
    map.from(keepRatio).as(Budget::keepShare).to(options::budget);
    map.from(criticMode).to(options::mode);
    map.from(windowTokens).to(options::windowTokens);
    alwaysKeep.forEach(options::alwaysKeep);
    return options.build();
  }
}
