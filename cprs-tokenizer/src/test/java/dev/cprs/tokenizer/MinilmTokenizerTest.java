package dev.cprs.tokenizer;

import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.Tokenizer;
import dev.cprs.testkit.TokenizerContractTest;

final class MinilmTokenizerTest extends TokenizerContractTest {
  @Override
  protected Tokenizer tokenizer() {
    return new HuggingFaceTokenizerProvider().load(ModelFiles.embedded("minilm")).orElseThrow();
  }
}
