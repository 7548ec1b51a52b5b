package dev.cprs.eval.sample;

import dev.cprs.ControlPrompt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with a context, and where in it the answer is.
 *
 * @param task the row that it counts for, such as {@code niah_multikey_2}
 * @param prompt what the compressor is told to keep
 * @param query the question
 * @param context the text to compress
 * @param values where the values asked for are
 * @param layout how a context that is not prose is built; null for prose
 * @param counting when the values count as kept
 */
public record Sample(
    String task,
    ControlPrompt prompt,
    String query,
    String context,
    List<Passage> values,
    @Nullable Layout layout,
    Counting counting) {
  public Sample {
    values = List.copyOf(values);
  }

  /** A sample whose values count each: of prose whole, of a layout in parts. */
  public Sample(
      String task,
      ControlPrompt prompt,
      String query,
      String context,
      List<Passage> values,
      @Nullable Layout layout) {
    this(
        task,
        prompt,
        query,
        context,
        values,
        layout,
        layout == null ? Counting.WHOLE : Counting.IN_PARTS);
  }

  /** A sample of prose. */
  public Sample(
      String task, ControlPrompt prompt, String query, String context, List<Passage> values) {
    this(task, prompt, query, context, values, null);
  }

  /** The same sample, counted for another row. */
  public Sample counted(String row) {
    return new Sample(row, prompt, query, context, values, layout, counting);
  }
}
