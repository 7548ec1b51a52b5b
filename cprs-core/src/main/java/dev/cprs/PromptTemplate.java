package dev.cprs;

import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.WindowLayout;
import java.util.List;

/**
 * What stands in every window before and after its context. For models that read a control prompt
 * the prefix is
 *
 * <pre>{@code
 * <|im_start|>system\n{control prompt}<|im_end|>\n
 * <|im_start|>user\n{query}<|im_end|>\n
 * <|im_start|>context\n
 * }</pre>
 *
 * and nothing follows. For others it is what their {@link WindowLayout} says.
 *
 * <p>The special tokens are put in as ids and the text between them is encoded as plain text, so
 * that the ids are those of the published code, and an {@code <|im_end|>} in a query can't end the
 * prefix.
 */
record PromptTemplate(TokenIds prefix, TokenIds suffix) {
  /** What a model reads of a control prompt and a query. */
  static PromptTemplate of(LoadedModel model, String controlPrompt, String query) {
    Tokenizer tokenizer = model.tokenizer();
    if (model.info().layout() == WindowLayout.CONTROL_PROMPT) {
      return new PromptTemplate(prefix(tokenizer, controlPrompt, query), TokenIds.empty());
    }
    TextTemplate texts = model.template();
    return model.info().layout().readsQuery()
        ? new PromptTemplate(
            TokenIds.concat(
                List.of(texts.beforePair(), tokenizer.encode(query).ids(), texts.betweenPair())),
            texts.afterPair())
        : new PromptTemplate(texts.beforeText(), texts.afterText());
  }

  /** How many tokens it takes of a window. */
  int size() {
    return prefix.size() + suffix.size();
  }

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
