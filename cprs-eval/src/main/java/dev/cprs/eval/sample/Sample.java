package dev.cprs.eval.sample;

import dev.cprs.ControlPrompt;
import java.util.List;

/**
 * A question with a context, and where in it the answer is.
 *
 * @param task the row that it counts for, such as {@code niah_multikey_2}
 * @param prompt what the compressor is told to keep
 * @param query the question
 * @param context the text to compress
 * @param values where the values asked for are: each is kept or lost on its own
 */
public record Sample(
    String task, ControlPrompt prompt, String query, String context, List<Passage> values) {
  public Sample {
    values = List.copyOf(values);
  }
}
