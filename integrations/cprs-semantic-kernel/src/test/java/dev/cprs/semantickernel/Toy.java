package dev.cprs.semantickernel;

import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;
import dev.cprs.chat.AskedWordsCritic;
import dev.cprs.chat.ChatCompressor;

/** A context of which a toy critic keeps the sentence that is asked for. */
final class Toy {
  static final String KEPT = "The key is gold.";
  static final String CONTEXT =
      "Nothing is said here. ".repeat(30) + KEPT + " Nothing is said here.".repeat(30);

  private Toy() {}

  static ContextCompressor compressor() {
    return AskedWordsCritic.compressor(new AskedWordsCritic());
  }

  static ChatCompressor chat(ContextCompressor compressor) {
    return ChatCompressor.builder(compressor)
        .thresholdTokens(100)
        .toolResults(true)
        .omissions(Omissions.SILENT)
        .build();
  }
}
