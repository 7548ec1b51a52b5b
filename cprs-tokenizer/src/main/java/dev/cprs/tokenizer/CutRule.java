package dev.cprs.tokenizer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Where a text may be cut so that the tokens of its pieces, end to end, are the tokens of the
 * whole.
 *
 * <p>A tokenizer normalizes the text, splits it into words by rules that look at neighbouring
 * characters, and encodes each word by itself. So a place is safe if no normalization reaches
 * across it and a word ends there whatever stands further away. {@link #BERT} and {@link #QWEN2}
 * are proven for the tokenizers that {@link #of} assigns them to; the proof stands with each.
 */
enum CutRule {
  /**
   * BERT's normalizer and pre-tokenizer: words end at white space, and each punctuation character
   * and each Chinese character is a word of its own. The normalizer drops control characters, folds
   * case and removes accents, character by character, so it never reaches across these places.
   */
  BERT {
    @Override
    boolean isSafe(char before, char after) {
      return standsAlone(before) || standsAlone(after);
    }

    private boolean standsAlone(char c) {
      return isAsciiSpace(c) || isWideSpace(c) || isAsciiPunctuation(c) || isCommonHan(c);
    }
  },

  /**
   * Qwen2's regular expression after NFC, then BPE on bytes. The expression looks ahead, only for
   * what follows white space, and never behind. So a place is safe if every match that reaches it
   * ends there:
   *
   * <ul>
   *   <li>After {@code \n} and before a letter, digit or visible ASCII character: a match that
   *       contains a line end continues with white space at most, and takes all line ends of a run.
   *   <li>After a letter and before a character that is none: a match that contains a letter
   *       continues with letters only.
   *   <li>After a digit: each digit is a match of its own.
   * </ul>
   *
   * NFC composes nothing with a {@code \n} before it, and nothing across the places of the other
   * two rules: the characters after those places are ASCII or Chinese punctuation, which compose
   * with nothing before them.
   */
  QWEN2 {
    @Override
    boolean isSafe(char before, char after) {
      if (before == '\n') {
        return Character.isLetterOrDigit(after) || (after > ' ' && after < 0x7f);
      }
      boolean letter = isAsciiLetter(before) || isCommonHan(before);
      return (letter && !isAsciiLetter(after) && composesWithNothingBefore(after))
          || (isAsciiDigit(before) && composesWithNothingBefore(after));
    }

    private boolean composesWithNothingBefore(char c) {
      return c < 0x80 || "\u3001\u3002\uff0c\uff01\uff1f\uff1a\uff1b".indexOf(c) >= 0;
    }
  },

  /**
   * SentencePiece's rules where words are parted at spaces and each word begins with one (XLM-R's
   * tokenizer): before a space or a line end, since from there on a word begins, and nothing that
   * the normalizer composes has one inside. White space that ends a piece would have a token of its
   * own there, so what stands before must be none.
   */
  METASPACE {
    @Override
    boolean isSafe(char before, char after) {
      boolean space = after == ' ' || after == '\n' || after == '\r' || after == '\t';
      return space
          && (isAsciiLetter(before)
              || isAsciiDigit(before)
              || isAsciiPunctuation(before)
              || isCommonHan(before));
    }
  },

  /**
   * For other tokenizers: the start of a word on a new line. This holds for those in use, as far as
   * we know, and is not proven.
   */
  LINES {
    @Override
    boolean isSafe(char before, char after) {
      return before == '\n' && Character.isLetter(after);
    }
  };

  /** Whether a text may be cut between two neighbouring UTF-16 units. */
  abstract boolean isSafe(char before, char after);

  /** The rule for the tokenizer in a {@code tokenizer.json}. */
  static CutRule of(JsonObject json) {
    if (isBert(json)) {
      return BERT;
    }
    if (isMetaspace(json)) {
      return METASPACE;
    }
    return isQwen2(json) ? QWEN2 : LINES;
  }

  /**
   * Metaspace that parts words and gives each a space, by itself or after a split at white space,
   * behind SentencePiece's own normalization, which makes a space of each kind of white space.
   */
  private static boolean isMetaspace(JsonObject json) {
    JsonElement normalizer = json.get("normalizer");
    if (normalizer instanceof JsonObject sequence
        && sequence.get("normalizers") instanceof JsonArray steps
        && !steps.isEmpty()) {
      normalizer = steps.get(0);
    }
    if (!type(normalizer).equals("Precompiled")) {
      return false;
    }
    JsonElement step = json.get("pre_tokenizer");
    if (step instanceof JsonObject sequence
        && sequence.get("pretokenizers") instanceof JsonArray steps
        && steps.size() == 2
        && type(steps.get(0)).equals("WhitespaceSplit")) {
      step = steps.get(1);
    }
    if (!(step instanceof JsonObject metaspace) || !type(metaspace).equals("Metaspace")) {
      return false;
    }
    // Older files say whether to add a space, and none of them when.
    String scheme = text(metaspace, "prepend_scheme");
    boolean prepends =
        scheme.isEmpty() ? flag(metaspace, "add_prefix_space", true) : scheme.equals("always");
    return prepends && flag(metaspace, "split", true);
  }

  private static boolean isBert(JsonObject json) {
    return type(json.get("pre_tokenizer")).equals("BertPreTokenizer")
        && json.get("normalizer") instanceof JsonObject normalizer
        && type(normalizer).equals("BertNormalizer")
        && flag(normalizer, "handle_chinese_chars", true);
  }

  private static boolean isQwen2(JsonObject json) {
    return type(json.get("normalizer")).equals("NFC")
        && json.get("pre_tokenizer") instanceof JsonObject sequence
        && sequence.get("pretokenizers") instanceof JsonArray steps
        && steps.size() == 2
        && isQwen2Split(steps.get(0))
        && steps.get(1) instanceof JsonObject bytes
        && type(bytes).equals("ByteLevel")
        && !flag(bytes, "add_prefix_space", true)
        && !flag(bytes, "use_regex", true)
        && !(json.get("post_processor") instanceof JsonObject after
            && flag(after, "trim_offsets", true));
  }

  private static boolean isQwen2Split(JsonElement step) {
    return step instanceof JsonObject split
        && type(split).equals("Split")
        && split.get("pattern") instanceof JsonObject pattern
        && text(pattern, "Regex").equals(KnownPatterns.QWEN2)
        && text(split, "behavior").equals("Isolated")
        && !flag(split, "invert", false);
  }

  private static String type(@Nullable JsonElement element) {
    return element instanceof JsonObject object ? text(object, "type") : "";
  }

  private static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null ? "" : value.getAsString();
  }

  private static boolean flag(JsonObject object, String name, boolean whereLeftOut) {
    JsonElement value = object.get(name);
    return value == null ? whereLeftOut : value.getAsBoolean();
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAsciiSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /** Other white space, which BERT's normalizer makes plain spaces of. */
  private static boolean isWideSpace(char c) {
    return c == '\u3000' || c == '\u00a0' || (c >= '\u2002' && c <= '\u200a') || c == '\u1680';
  }

  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 0x7f && !isAsciiLetter(c) && !isAsciiDigit(c);
  }

  /** The block of common Chinese characters, none of which is changed by any normalization. */
  private static boolean isCommonHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
