package dev.cprs.tokenizer;

import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** The tokenizers of the two embedded models, and views of what they give. */
final class TestTokenizers {
  private TestTokenizers() {}

  static DjlTokenizer open(String model) {
    return (DjlTokenizer)
        new HuggingFaceTokenizerProvider().load(ModelFiles.embedded(model)).orElseThrow();
  }

  /** The characters of each token, as they stand in the text. */
  static List<String> surfaces(String text, TokenizedText tokens) {
    List<String> surfaces = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      surfaces.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    return surfaces;
  }

  /** Id, start and end of each token, on a line each. */
  static List<String> lines(TokenizedText tokens) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      lines.add(tokens.id(i) + " " + tokens.start(i) + "-" + tokens.end(i));
    }
    return lines;
  }
}
