package dev.cprs.eval.sample;

import dev.cprs.ControlPrompt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What samples have in common that differ only in what counts: they are compressed once.
 *
 * @param prompt what the compressor is told to keep
 * @param query the question
 * @param context the text to compress
 * @param layout how a context that is not prose is built; null for prose
 */
public record Question(
    ControlPrompt prompt, String query, String context, @Nullable Layout layout) {
  /** A question over prose. */
  public Question(ControlPrompt prompt, String query, String context) {
    this(prompt, query, context, null);
  }

  public static Question of(Sample sample) {
    return new Question(sample.prompt(), sample.query(), sample.context(), sample.layout());
  }

  /** The documents that the context is made of: all of it is one, unless its layout has more. */
  public List<Passage> documents() {
    return layout == null ? List.of(new Passage(0, context.length())) : layout.documents();
  }
}
