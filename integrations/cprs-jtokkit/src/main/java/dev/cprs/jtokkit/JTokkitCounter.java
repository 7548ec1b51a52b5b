package dev.cprs.jtokkit;

import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.cprs.InvalidRequestException;
import dev.cprs.TokenCounter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Counts tokens as OpenAI's models do.
 *
 * <pre>{@code
 * TokenCounter counter = JTokkitCounter.o200k();
 * counter.count("Signed in Vienna."); // 4
 * }</pre>
 *
 * <p>A long text is counted in parts, which end before a word, where that changes nothing. A word
 * of hundreds of letters, a long row of one sign and the like are cut, since JTokkit takes ten
 * times as long for them; that adds a token in a hundred or so to theirs.
 *
 * <p>Thread-safe. The first counter of an encoding reads its vocabulary, which takes about half a
 * second; it stays in memory.
 */
public final class JTokkitCounter implements TokenCounter {
  private final Encoding encoding;

  JTokkitCounter(Encoding encoding) {
    this.encoding = encoding;
  }

  /** The tokens of GPT-4o and what came after it: o200k_base. */
  public static JTokkitCounter o200k() {
    return KnownEncodings.of(EncodingType.O200K_BASE);
  }

  /** The tokens of GPT-4 and GPT-3.5 Turbo: cl100k_base. */
  public static JTokkitCounter cl100k() {
    return KnownEncodings.of(EncodingType.CL100K_BASE);
  }

  /**
   * The tokens of one of OpenAI's models.
   *
   * @param model its name, with a date or without: {@code gpt-4o}, {@code gpt-5-mini}, {@code
   *     text-embedding-3-large}
   * @throws InvalidRequestException if the name is none of OpenAI's
   */
  public static JTokkitCounter forModel(String model) {
    return KnownEncodings.ofModel(Objects.requireNonNull(model, "model"))
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    "The encoding of the model '%s' is not known; take o200k() for OpenAI's models since GPT-4o, or cl100k() for those before it"
                        .formatted(model)));
  }

  @Override
  public int count(String text) {
    int count = 0;
    for (int from = 0; from < text.length(); ) {
      int to = TextParts.end(text, from);
      count += encoding.countTokensOrdinary(withoutLoneSurrogates(text.substring(from, to)));
      from = to;
    }
    return count;
  }

  /** Encoding to bytes replaces them. JTokkit fails on them where Java's assertions are on. */
  private static String withoutLoneSurrogates(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** The encoding's name: {@code o200k_base}. */
  @Override
  public String toString() {
    return encoding.getName();
  }
}
