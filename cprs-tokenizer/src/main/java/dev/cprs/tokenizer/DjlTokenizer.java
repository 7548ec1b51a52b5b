package dev.cprs.tokenizer;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import dev.cprs.EngineException;
import dev.cprs.ModelLoadException;
import dev.cprs.spi.TextTemplate;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A tokenizer on DJL's. DJL's own gives spans in code points, fails on a lone surrogate, and takes
 * much memory for a long text; this class makes up for all three. Thread-safe: texts are encoded
 * side by side, and {@link #close} waits for them.
 */
final class DjlTokenizer implements Tokenizer {
  /** A guess, for the first capacity only. */
  private static final int UNITS_PER_TOKEN = 4;

  /** How many special tokens a message names: BERT's vocabulary has a thousand unused ones. */
  private static final int NAMED_TOKENS = 20;

  /**
   * How many pieces are encoded side by side. It bounds their memory on a machine with many
   * processors.
   */
  private static final int PIECES_AT_ONCE = 8;

  private final HuggingFaceTokenizer tokenizer;
  private final String source;
  private final Map<String, Integer> specialTokens;
  private final SpecialTokens addedTokens;
  private final int vocabularySize;
  private final OptionalInt unknownId;
  private final Optional<TextTemplate> template;
  private final CutRule cuts;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private volatile boolean closed;

  /** Owns the native tokenizer and closes it with this one. */
  DjlTokenizer(HuggingFaceTokenizer tokenizer, TokenizerJson json) {
    this.tokenizer = tokenizer;
    // Not the record itself: its JSON is 11 MB for the published model.
    this.source = json.source();
    this.specialTokens = json.specialTokens();
    this.addedTokens = json.addedTokens();
    this.vocabularySize = json.vocabularySize();
    this.unknownId = json.unknownId();
    this.template = json.template();
    this.cuts = json.cuts();
  }

  @Override
  public TokenizedText encode(String text) {
    lock.readLock().lock();
    try {
      requireOpen();
      String clean = Utf16.withoutLoneSurrogates(text);
      return encode(clean, new TextPieces(clean, cuts));
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public TokenizedText encodeWithSpecialTokens(String text) {
    TokenizedText.Builder tokens =
        new TokenizedText.Builder(text.length() / UNITS_PER_TOKEN).text(text);
    unknownId.ifPresent(tokens::unknownId);
    int at = 0;
    for (SpecialTokens.Found special : addedTokens.in(text)) {
      addTokens(encode(text.substring(at, special.from())), at, tokens);
      tokens.add(special.id(), special.from(), special.to());
      at = special.to();
    }
    addTokens(encode(text.substring(at)), at, tokens);
    return tokens.build();
  }

  /** The tokens of a text without lone surrogates, some pieces at a time. */
  TokenizedText encode(String text, TextPieces pieces) {
    TokenizedText.Builder tokens =
        new TokenizedText.Builder(text.length() / UNITS_PER_TOKEN).text(text);
    unknownId.ifPresent(tokens::unknownId);
    for (int from = 0; from < text.length(); ) {
      List<Piece> together = new ArrayList<>();
      while (from < text.length() && together.size() < PIECES_AT_ONCE) {
        int to = pieces.end(from);
        together.add(new Piece(from, to));
        from = to;
      }
      // On all processors: no window of a request is scored before its text is tokenized.
      together.parallelStream()
          .map(piece -> attempt(text, piece))
          .toList()
          .forEach(encoded -> addTokens(encoded.orThrow(), 0, tokens));
    }
    return tokens.build();
  }

  /** A part of a text, from a UTF-16 offset, inclusive, to another, exclusive. */
  private record Piece(int from, int to) {}

  /** The tokens of a piece, or why there are none. */
  private record Attempt(@Nullable TokenizedText tokens, @Nullable Throwable failure) {
    TokenizedText orThrow() {
      if (failure instanceof Error e) {
        throw e;
      }
      if (failure instanceof RuntimeException e) {
        throw e;
      }
      return Objects.requireNonNull(tokens);
    }
  }

  /**
   * A parallel stream ends as soon as one of its parts throws, while others still encode. The
   * native tokenizer could then be freed under them. So no part throws.
   */
  private Attempt attempt(String text, Piece piece) {
    try {
      return new Attempt(encode(text, piece), null);
    } catch (RuntimeException | Error e) {
      return new Attempt(null, e);
    }
  }

  /** The tokens of a piece, with offsets into the whole text. */
  private TokenizedText encode(String text, Piece place) {
    String piece = text.substring(place.from(), place.to());
    Encoding encoding = encodeNative(piece);
    long[] ids = encoding.getIds();
    CharSpan[] spans = encoding.getCharTokenSpans();
    int[] utf16 = Utf16.codePointOffsets(piece);
    TokenizedText.Builder tokens = new TokenizedText.Builder(ids.length);
    for (int i = 0; i < ids.length; i++) {
      tokens.add(
          Math.toIntExact(ids[i]),
          place.from() + utf16[spans[i].getStart()],
          place.from() + utf16[spans[i].getEnd()]);
    }
    return tokens.build();
  }

  /** Adds the tokens of a part whose offsets begin at one of the whole. */
  private static void addTokens(TokenizedText part, int offset, TokenizedText.Builder tokens) {
    for (int i = 0; i < part.size(); i++) {
      tokens.add(part.id(i), offset + part.start(i), offset + part.end(i));
    }
  }

  private Encoding encodeNative(String piece) {
    try {
      return tokenizer.encode(piece, false, false);
    } catch (RuntimeException e) {
      throw new EngineException(
          "The tokenizer in the %s can't encode a piece of %d characters: %s; check that the file is the model's own"
              .formatted(source, piece.length(), e.getMessage()),
          e);
    }
  }

  @Override
  public int specialTokenId(String token) {
    requireOpen();
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
    requireOpen();
    return template;
  }

  @Override
  public int vocabularySize() {
    requireOpen();
    return vocabularySize;
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      closed = true;
      tokenizer.close();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("The tokenizer is closed; load the model again");
    }
  }
}
