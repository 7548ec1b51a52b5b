package dev.cprs;

import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;

/**
 * The prefix of every window:
 *
 * <pre>{@code
 * <|im_start|>system\n{control prompt}<|im_end|>\n
 * <|im_start|>user\n{query}<|im_end|>\n
 * <|im_start|>context\n
 * }</pre>
 *
 * The special tokens are put in as ids and the text between them is encoded as plain text, so that
 * the ids are those of the published code, and an {@code <|im_end|>} in a query can't end the
 * prefix.
 */
final class PromptTemplate {
  private PromptTemplate() {}

  static TokenIds prefix(Tokenizer tokenizer, String controlPrompt, String query) {
    int start = tokenizer.specialTokenId("<|im_start|>");
    int end = tokenizer.specialTokenId("<|im_end|>");
    TokenizedText.Builder prefix = new TokenizedText.Builder(128);
    prefix.add(start, 0, 0);
    append(prefix, tokenizer, "system\n" + controlPrompt);
    prefix.add(end, 0, 0);
    append(prefix, tokenizer, "\n");
    prefix.add(start, 0, 0);
    append(prefix, tokenizer, "user\n" + query);
    prefix.add(end, 0, 0);
    append(prefix, tokenizer, "\n");
    prefix.add(start, 0, 0);
    append(prefix, tokenizer, "context\n");
    return prefix.build().ids();
  }

  /** What stands between two documents that share a window. */
  static TokenIds betweenDocuments(Tokenizer tokenizer) {
    return TokenIds.of(tokenizer.specialTokenId("<|im_end|>"));
  }

  private static void append(TokenizedText.Builder prefix, Tokenizer tokenizer, String text) {
    TokenizedText tokens = tokenizer.encode(text);
    for (int i = 0; i < tokens.size(); i++) {
      prefix.add(
          tokens.id(i), 0, 0); // the prefix is no part of the context: its offsets mean nothing
    }
  }
}
