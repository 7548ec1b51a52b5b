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
 * <p>JTokkit's time for a word of n bytes is about n log n, at more than a microsecond a byte, and
 * its memory hundreds of bytes a byte. So a long text is counted in parts. They end before a word,
 * where that changes nothing. A word that is longer than a part is cut, and each cut can add a token
 * or two.
 *
 * <p>Thread-safe. The first counter of an encoding reads its vocabulary, which takes about half a
 * second; it stays in memory.
 */
public final class JTokkitCounter implements TokenCounter {
  /** The most UTF-16 units that JTokkit is given at once. */
  private static final int PART_UNITS = 8_192;

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
      int to = partEnd(text, from);
      count += encoding.countTokensOrdinary(withoutLoneSurrogates(text.substring(from, to)));
      from = to;
    }
    return count;
  }

  /** Encoding to bytes replaces them. JTokkit fails on them where Java's assertions are on. */
  private static String withoutLoneSurrogates(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** The last place within a part's length where a word begins; its length if there is none. */
  private static int partEnd(String text, int from) {
    int longest = from + PART_UNITS;
    if (longest >= text.length()) {
      return text.length();
    }
    for (int end = longest; end > from; end--) {
      if (beginsWord(text, end)) {
        return end;
      }
    }
    boolean splitsPair =
        Character.isSurrogatePair(text.charAt(longest - 1), text.charAt(longest));
    return splitsPair ? longest - 1 : longest;
  }

  /**
   * Whether a letter follows after a line end, or after a space with a visible character before it.
   * The regular expressions of all encodings end a match there whatever stands further away: the
   * space goes with the letter, and a match with a line end in it has nothing but white space after
   * it.
   */
  private static boolean beginsWord(String text, int place) {
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    return (before == '\n' && isAsciiLetter(after))
        || (after == ' '
            && before > ' '
            && before < 0x7f
            && place + 1 < text.length()
            && isAsciiLetter(text.charAt(place + 1)));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The encoding's name: {@code o200k_base}. */
  @Override
  public String toString() {
    return encoding.getName();
  }
}
