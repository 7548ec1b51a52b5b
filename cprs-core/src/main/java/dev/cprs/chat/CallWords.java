package dev.cprs.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a tool's call says about the result that is wanted, as words for a query. */
final class CallWords {
  /** An argument is cut to this many characters: a longer one is a text, not a name. */
  private static final int ARGUMENT = 80;

  /** And all of them to this many. */
  private static final int ALL = 240;

  private static final Pattern NAME_PARTS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  /** A name as programs have it: {@code roundCents}, {@code max_retries}. */
  private static final Pattern PROGRAM_NAME =
      Pattern.compile("(?=.*(?:\\p{Ll}\\p{Lu}|\\p{L}_\\p{L}))[\\p{L}_$][\\p{L}\\p{N}_$]*");

  /** More names than this say less about what is wanted. */
  private static final int NAMES = 3;

  private CallWords() {}

  /**
   * The names of a program's parts that a call gives as arguments and its result has: what the
   * caller wants to see of it, more exactly than any question says.
   *
   * @return on one line; empty if there are none, or too many
   */
  static String names(ToolCall call, String result) {
    List<String> names =
        values(call.arguments()).stream()
            .filter(value -> value.length() <= ARGUMENT)
            .filter(value -> PROGRAM_NAME.matcher(value).matches() && result.contains(value))
            .distinct()
            .toList();
    return names.size() > NAMES ? "" : String.join(", ", names);
  }

  /**
   * The words of a call, such as {@code read file src/Main.java} of {@code read_file({"path":
   * "src/Main.java"})}.
   *
   * @return on one line; empty if the call says nothing
   */
  static String of(ToolCall call) {
    StringBuilder words = new StringBuilder();
    for (String part : NAME_PARTS.split(call.name(), -1)) {
      add(words, part);
    }
    for (String value : values(call.arguments())) {
      add(words, value.length() > ARGUMENT ? cut(value) : value);
      if (words.length() > ALL) {
        words.setLength(Character.isHighSurrogate(words.charAt(ALL - 1)) ? ALL - 1 : ALL);
        break;
      }
    }
    return words.toString().strip();
  }

  private static void add(StringBuilder words, String word) {
    if (!word.isEmpty()) {
      words.append(words.isEmpty() ? "" : " ").append(word);
    }
  }

  /** The beginning of a long argument, to the end of a word. */
  private static String cut(String value) {
    int end = ARGUMENT;
    while (end > ARGUMENT / 2 && Character.isLetterOrDigit(value.charAt(end))) {
      end--;
    }
    return Character.isHighSurrogate(value.charAt(end - 1))
        ? value.substring(0, end - 1)
        : value.substring(0, end);
  }

  /**
   * The strings and numbers that are values in a JSON text, in order; of any other text its words
   * as one value. Names of members say how a tool works and are left out.
   */
  private static List<String> values(String arguments) {
    String json = arguments.strip();
    List<String> values = new ArrayList<>();
    if (!json.startsWith("{") && !json.startsWith("[")) {
      values.add(json.replaceAll("\\s+", " "));
      return values;
    }
    for (int i = 0; i < json.length(); ) {
      char c = json.charAt(i);
      if (c == '"') {
        StringBuilder text = new StringBuilder();
        i = string(json, i + 1, text);
        int next = i;
        while (next < json.length() && Character.isWhitespace(json.charAt(next))) {
          next++;
        }
        boolean name = next < json.length() && json.charAt(next) == ':';
        String value = text.toString().strip().replaceAll("\\s+", " ");
        if (!name && !value.isEmpty()) {
          values.add(value);
        }
      } else if (Character.isDigit(c)) {
        int end = i;
        while (end < json.length() && ",]} \n".indexOf(json.charAt(end)) < 0) {
          end++;
        }
        values.add(json.substring(i, end));
        i = end;
      } else {
        i++;
      }
    }
    return values;
  }

  /** Reads a string to its end; escapes that aren't letters become spaces. */
  private static int string(String json, int from, StringBuilder text) {
    int i = from;
    while (i < json.length() && json.charAt(i) != '"') {
      char c = json.charAt(i++);
      if (c == '\\' && i < json.length()) {
        char escaped = json.charAt(i++);
        text.append("\"\\/".indexOf(escaped) >= 0 ? escaped : ' ');
      } else {
        text.append(c);
      }
    }
    return Math.min(json.length(), i + 1);
  }
}
