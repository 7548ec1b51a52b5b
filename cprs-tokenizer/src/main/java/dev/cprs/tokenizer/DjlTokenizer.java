package dev.cprs.tokenizer;

import dev.cprs.CompressionCancelledException;
import dev.cprs.EngineException;
import dev.cprs.ModelLoadException;
import dev.cprs.ResourceException;
import dev.cprs.internal.Checkpoint;
import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A tokenizer on DJL's native library. That gives spans in code points, fails on a lone surrogate,
 * and takes much memory for a long text; this class makes up for all three. Thread-safe.
 */
final class DjlTokenizer implements Tokenizer {
  /** A guess, for the first capacity only. */
  private static final int UNITS_PER_TOKEN = 4;

  /** How many special tokens a message names: BERT's vocabulary has a thousand unused ones. */
  private static final int NAMED_TOKENS = 20;

  /** As it is: to format a message takes memory. */
  private static final String NO_MEMORY =
      "There is not enough memory in the Java heap to tokenize the text; give Java more (-Xmx), or"
          + " compress less text at once";

  private final NativeTokenizer tokenizer;
  private final String source;
  private final Map<String, Integer> specialTokens;
  private final int vocabularySize;
  private final OptionalInt unknownId;
  private final Optional<TextTemplate> template;
  private final CutRule cuts;
  private final int longestText;

  /** Owns the native tokenizer and closes it with this one. */
  DjlTokenizer(NativeTokenizer tokenizer, TokenizerJson json) {
    this.tokenizer = tokenizer;
    // Not the record itself: its JSON is 11 MB for the published model.
    this.source = json.source();
    this.specialTokens = json.specialTokens();
    this.vocabularySize = json.vocabularySize();
    this.unknownId = json.unknownId();
    this.template = json.template();
    this.cuts = json.cuts();
    this.longestText = json.longestText();
  }

  @Override
  public TokenizedText encode(String text) {
    tokenizer.requireOpen();
    try {
      String clean = Utf16.withoutLoneSurrogates(text);
      return encode(clean, new TextPieces(clean, cuts, longestText));
    } catch (OutOfMemoryError e) {
      throw new ResourceException(NO_MEMORY, e);
    }
  }

  /** The tokens of a text without lone surrogates. */
  TokenizedText encode(String text, TextPieces pieces) {
    List<Piece> parts = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = pieces.end(from);
      parts.add(new Piece(from, to));
      from = to;
    }
    // On all processors: no window of a request is scored before its text is tokenized.
    SharedWork<TokenizedText> work =
        new SharedWork<>(parts.size(), number -> encode(text, parts.get(number)), Checkpoint::pass);
    if (!work.run()) {
      throw new CompressionCancelledException(
          "The thread was interrupted before a text of %,d characters was tokenized"
              .formatted(text.length()));
    }
    TokenizedText.Builder tokens =
        new TokenizedText.Builder(text.length() / UNITS_PER_TOKEN).text(text);
    unknownId.ifPresent(tokens::unknownId);
    for (int number = 0; number < parts.size(); number++) {
      addTokens(Objects.requireNonNull(work.result(number)), tokens);
    }
    return tokens.build();
  }

  /** A part of a text, from a UTF-16 offset, inclusive, to another, exclusive. */
  private record Piece(int from, int to) {}

  /** The tokens of a piece, with offsets into the whole text. */
  private TokenizedText encode(String text, Piece place) {
    String piece = text.substring(place.from(), place.to());
    NativeTokens found = tokenizer.encode(piece);
    int[] utf16 = Utf16.codePointOffsets(piece);
    int size = found.ids().length;
    TokenizedText.Builder tokens = new TokenizedText.Builder(size);
    try {
      for (int i = 0; i < size; i++) {
        tokens.add(
            found.ids()[i],
            place.from() + utf16[found.starts()[i]],
            place.from() + utf16[found.ends()[i]]);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new EngineException(
          "The tokenizer in the %s puts tokens where a piece of %d characters has none (%s); check that the file is the model's own"
              .formatted(source, piece.length(), e.getMessage()),
          e);
    }
    return tokens.build();
  }

  private static void addTokens(TokenizedText part, TokenizedText.Builder tokens) {
    for (int i = 0; i < part.size(); i++) {
      tokens.add(part.id(i), part.start(i), part.end(i));
    }
  }

  @Override
  public int specialTokenId(String token) {
    tokenizer.requireOpen();
    Integer id = specialTokens.get(token);
    if (id == null) {
      throw new ModelLoadException(
          "The %s has no special token %s; it has %s of %d. Use the tokenizer.json that the model was trained with"
              .formatted(source, token, firstSpecialTokens(), specialTokens.size()));
    }
    return id;
  }

  private List<String> firstSpecialTokens() {
    return specialTokens.keySet().stream().sorted().limit(NAMED_TOKENS).toList();
  }

  @Override
  public Optional<TextTemplate> template() {
    tokenizer.requireOpen();
    return template;
  }

  @Override
  public int vocabularySize() {
    tokenizer.requireOpen();
    return vocabularySize;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
