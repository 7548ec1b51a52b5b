package dev.cprs.tokenizer;

import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.Tokenizer;
import dev.cprs.testkit.TokenizerContractTest;

final class HybridMiniTokenizerTest extends TokenizerContractTest {
  @Override
  protected Tokenizer tokenizer() {
    return new HuggingFaceTokenizerProvider()
        .load(ModelFiles.embedded("hybrid-mini"))
        .orElseThrow();
  }
}
