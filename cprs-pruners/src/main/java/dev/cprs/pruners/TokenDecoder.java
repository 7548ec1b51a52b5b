package dev.cprs.pruners;

import dev.cprs.ModelLoadException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Turns tokens back into text, as the decoder of a {@code tokenizer.json} does. Thread-safe. */
@FunctionalInterface
interface TokenDecoder {
  /** The text of tokens, or of words merged from them. */
  String decode(List<String> tokens);

  /**
   * The decoder that a {@code tokenizer.json} describes.
   *
   * @param json its member {@code decoder}
   * @param source where it comes from, for messages
   */
  static TokenDecoder of(Map<?, ?> json, String source) {
    return switch (Json.text(json, "type")) {
      case "WordPiece" -> tokens -> wordPieces(tokens, Boolean.TRUE.equals(json.get("cleanup")));
      case "Metaspace" -> {
        boolean prefixed =
            !"never".equals(json.get("prepend_scheme"))
                && !Boolean.FALSE.equals(json.get("add_prefix_space"));
        yield tokens -> metaspace(tokens, prefixed);
      }
      case "ByteLevel" -> TokenDecoder::byteLevel;
      case "Sequence" -> TokenDecoder::byteFallback;
      case "" -> tokens -> String.join(" ", tokens); // as the tokenizer's library does without one
      default ->
          tokens -> {
            throw new ModelLoadException(
                "The %s has the decoder '%s'; those known are WordPiece, Metaspace, ByteLevel and Sequence"
                    .formatted(source, Json.text(json, "type")));
          };
    };
  }

  private static String wordPieces(List<String> tokens, boolean cleanup) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (i > 0) {
        token = token.startsWith("##") ? token.substring(2) : " " + token;
      }
      text.append(cleanup ? cleaned(token) : token);
    }
    return text.toString();
  }

  /** A token at a time, so that the rules for what spans several tokens never apply. */
  private static String cleaned(String token) {
    return token
        .replace(" .", ".")
        .replace(" ?", "?")
        .replace(" !", "!")
        .replace(" ,", ",")
        .replace(" ' ", "'")
        .replace(" n't", "n't")
        .replace(" 'm", "'m")
        .replace(" do not", " don't")
        .replace(" 's", "'s")
        .replace(" 've", "'ve")
        .replace(" 're", "'re");
  }

  private static String metaspace(List<String> tokens, boolean prefixed) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      text.append(tokens.get(i).replace("\u2581", i == 0 && prefixed ? "" : " "));
    }
    return text.toString();
  }

  private static String byteLevel(List<String> tokens) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String token : tokens) {
      if (token.chars().allMatch(c -> byteOf(c) >= 0)) {
        token.chars().forEach(c -> bytes.write(byteOf(c)));
      } else {
        bytes.writeBytes(token.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * The byte that a character of a byte-level vocabulary stands for, or -1. Bytes with a visible
   * character in Latin-1 stand for themselves, the 68 others count up from U+0100.
   */
  private static int byteOf(int c) {
    if ((c > ' ' && c < 0x7f) || (c >= 0xa1 && c <= 0xff && c != 0xad)) {
      return c;
    }
    int hidden = c - 0x100;
    if (hidden < 0 || hidden > 67) {
      return -1;
    }
    return hidden <= ' ' ? hidden : hidden == 67 ? 0xad : hidden - 33 + 0x7f;
  }

  /** Spaces for their sign, and runs of {@code <0xNN>} as UTF-8, or one U+FFFD a byte. */
  private static String byteFallback(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String token : tokens) {
      if (token.matches("<0x[0-9A-F]{2}>")) {
        bytes.write(Integer.parseInt(token, 3, 5, 16));
      } else {
        flush(bytes, text);
        text.append(token.replace('\u2581', ' '));
      }
    }
    flush(bytes, text);
    return text.toString();
  }

  private static void flush(ByteArrayOutputStream bytes, StringBuilder text) {
    try {
      text.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())));
    } catch (CharacterCodingException e) {
      text.append("\ufffd".repeat(bytes.size()));
    }
    bytes.reset();
  }
}
