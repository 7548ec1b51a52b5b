package words;

import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import dev.cprs.spi.TokenizerProvider;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens are words. */
public final class WordTokenizerProvider implements TokenizerProvider {
  static final int VOCABULARY = 1 << 20;

  static int id(String word) {
    return 16 + Math.floorMod(word.hashCode(), VOCABULARY - 16);
  }

  @Override
  public Optional<Tokenizer> load(ModelFiles model) {
    return model.name().equals("words") ? Optional.of(new WordTokenizer()) : Optional.empty();
  }

  private static final class WordTokenizer implements Tokenizer {
    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

    @Override
    public TokenizedText encode(String text) {
      TokenizedText.Builder tokens = new TokenizedText.Builder(16);
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        tokens.add(id(word.group()), word.start(), word.end());
      }
      return tokens.build();
    }

    @Override
    public int specialTokenId(String token) {
      return token.equals("<|im_start|>") ? 1 : 2;
    }

    @Override
    public int vocabularySize() {
      return VOCABULARY;
    }

    @Override
    public void close() {}
  }
}
