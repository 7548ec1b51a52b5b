package dev.cprs.eval.sample;

import dev.cprs.ControlPrompt;

/**
 * What samples have in common that differ only in what counts: they are compressed once.
 *
 * @param prompt what the compressor is told to keep
 * @param query the question
 * @param context the text to compress
 */
public record Question(ControlPrompt prompt, String query, String context) {
  public static Question of(Sample sample) {
    return new Question(sample.prompt(), sample.query(), sample.context());
  }
}
