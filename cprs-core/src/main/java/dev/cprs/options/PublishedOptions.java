package dev.cprs.options;

import dev.cprs.CompressionOptions;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.Granularity;
import dev.cprs.InvalidRequestException;
import dev.cprs.SpanForm;
import dev.cprs.decode.SpanDecoder;
import dev.cprs.spi.CriticInfo;
import java.util.Optional;

/**
 * What clients of the published project mean by the parameters that they send: a reading by the
 * published code, or by both heads.
 *
 * @param mode the heads to read; empty: those of {@link CriticInfo#publishedMode()}, or the
 *     boundary head alone where the model or the control prompt has nothing for the other one
 * @param minSpanTokens spans of this many tokens or fewer are dropped ({@code min_keyword_len}); 0
 *     or more
 * @param completeSentences whether spans grow to sentence ends ({@code complete_sentence})
 */
public record PublishedOptions(
    Optional<CriticMode> mode, int minSpanTokens, boolean completeSentences) {
  /**
   * @throws InvalidRequestException if {@code minSpanTokens} is negative
   */
  public PublishedOptions {
    // Checked also where it then has no meaning: a client hears of its mistake with any model.
    new SpanDecoder.Settings(minSpanTokens, completeSentences);
  }

  /**
   * The heads that are asked for by name ({@code mode}); empty if none are.
   *
   * @throws InvalidRequestException if it isn't a mode
   */
  public static Optional<CriticMode> mode(NamedValues values) {
    return RequestOptions.mode(values);
  }

  /**
   * Which heads are read of a model with a control prompt. What was asked for is not changed, even
   * where it isn't possible: then the compression fails and says so.
   */
  public CriticMode mode(CriticInfo model, ControlPrompt prompt) {
    boolean canBeJoint = model.categoryHead() && !prompt.tags().isEmpty();
    return mode.orElse(canBeJoint ? model.publishedMode() : CriticMode.BOUNDARY);
  }

  /**
   * The options of a request, without those of windows.
   *
   * <p>With the boundary head alone they give the spans of the published code. With both heads they
   * keep what the library keeps of itself: whole sentences for the tag {@code fact}, for which the
   * two parameters have no meaning, and exact spans otherwise.
   */
  public CompressionOptions.Builder of(CriticInfo model, ControlPrompt prompt) {
    CriticMode heads = mode(model, prompt);
    boolean joint = heads == CriticMode.JOINT;
    CompressionOptions.Builder options =
        CompressionOptions.builder()
            .mode(heads)
            .spanForm(joint ? SpanForm.EXACT : SpanForm.PUBLISHED);
    return joint && prompt.defaultGranularity() == Granularity.SENTENCES
        ? options.granularity(Granularity.SENTENCES)
        : options.minSpanTokens(minSpanTokens).completeSentences(completeSentences);
  }
}
