package dev.cprs.chat;

import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;

/** A context of which a toy critic keeps the sentence that is asked for. Of use to integrations. */
public final class Toy {
  /** What is kept for a question with "gold" in it. */
  public static final String KEPT = "The key is gold.";

  /** {@link #KEPT} among sentences that say nothing. */
  public static final String CONTEXT =
      "Nothing is said here. ".repeat(30) + KEPT + " Nothing is said here.".repeat(30);

  private Toy() {}

  /** A compressor that keeps the sentences with a word of the question. */
  public static ContextCompressor compressor() {
    return AskedWordsCritic.compressor(new AskedWordsCritic());
  }

  /** Its compressor for conversations: from 100 tokens on, tool results too, without marks. */
  public static ChatCompressor chat(ContextCompressor compressor) {
    return ChatCompressor.builder(compressor)
        .thresholdTokens(100)
        .toolResults(true)
        .omissions(Omissions.SILENT)
        .build();
  }
}
