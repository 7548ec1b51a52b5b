package dev.cprs.chat.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Writes random requests, with white space and numbers that no mapper would write. The first letter
 * of a text says what it is: {@code s}ystem, {@code u}ser, {@code r}etrieved, {@code t}ool result,
 * or {@code n}ever to be touched.
 */
public final class RandomBody {
  private static final String[] QUESTIONS = {"gold", "silver", "tin"};

  private final Random random;
  private int texts;

  /** Writes what this source of randomness says. */
  public RandomBody(Random random) {
    this.random = random;
  }

  /** A request. */
  public String of(ChatFormat format) {
    return switch (format) {
      case OPENAI_CHAT_COMPLETIONS -> object("\"messages\":" + array(9, this::completionsMessage));
      case OPENAI_RESPONSES ->
          object(
              "\"instructions\":" + text('s'),
              "\"input\":" + (chance(8) ? text('u') : array(9, this::responsesItem)));
      case ANTHROPIC_MESSAGES ->
          object(
              "\"system\":" + (chance(2) ? text('s') : array(3, () -> block("text", 's'))),
              "\"messages\":" + array(9, this::anthropicMessage));
    };
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }

  private String space() {
    return pick("", "", " ", "\n  ", "\t");
  }

  /** An object with some members, and now and then with one that nobody knows. */
  private String object(String... members) {
    List<String> all = new ArrayList<>(List.of(members));
    if (chance(3)) {
      all.add(
          random.nextInt(all.size() + 1),
          "\"x_unknown\":"
              + pick("null", "1.500", "-0", "1E+02", "[{\"text\":\"gold\"}]", "\"\\u00e9\\/\""));
    }
    return "{" + space() + String.join(space() + "," + space(), all) + space() + "}";
  }

  private String array(int most, Supplier<String> element) {
    List<String> elements = new ArrayList<>();
    for (int i = random.nextInt(most); i > 0; i--) {
      elements.add(element.get());
    }
    return "[" + space() + String.join(space() + "," + space(), elements) + space() + "]";
  }

  /** A string: empty, a question, or sentences; each but the empty one has its own number. */
  private String text(char kind) {
    if (chance(10)) {
      return "\"\"";
    }
    String number = "" + kind + texts++;
    if (chance(3)) {
      return "\"" + number + " Which " + pick(QUESTIONS) + "?\"";
    }
    StringBuilder sentences = new StringBuilder(number).append(". ");
    for (int i = random.nextInt(40); i > 0; i--) {
      sentences.append(
          pick("Word word. ", "It is ü. ", "😀. ", "\\n", "\\\"Gold\\\" ", "All tin. "));
      sentences.append(chance(8) ? "The " + pick(QUESTIONS) + " one. " : "");
    }
    return chance(2)
        ? "\"" + sentences + "\""
        : "\"" + number + " <context>" + sentences + "</context> " + pick(QUESTIONS) + "?\"";
  }

  private String block(String type, char kind) {
    return object("\"type\":\"" + type + "\"", "\"text\":" + text(kind));
  }

  private String content(String textType, char kind) {
    return switch (random.nextInt(6)) {
      case 0 -> pick("null", "[]", "7", "{}", "[[\"gold\"]]");
      case 1, 2 -> text(kind);
      default ->
          array(
              4,
              () ->
                  switch (random.nextInt(4)) {
                    case 0 ->
                        object(
                            "\"type\":\"image_url\"",
                            "\"image_url\":{\"url\":\"data:image/png;base64,AAAA\"}");
                    case 1 ->
                        pick(
                            "\"gold\"",
                            "null",
                            "{\"text\":\"gold\"}",
                            "{\"type\":\"" + textType + "\"}");
                    default -> block(textType, kind);
                  });
    };
  }

  private static char kind(String role) {
    return switch (role) {
      case "system", "developer" -> 's';
      case "user" -> 'u';
      case "tool", "function" -> 't';
      default -> 'n';
    };
  }

  private String completionsMessage() {
    String role =
        pick("system", "developer", "user", "user", "assistant", "tool", "function", "critic");
    return chance(20)
        ? pick("null", "\"gold\"", "{}", "[]")
        : object(
            "\"role\":\"" + role + "\"",
            "\"content\":" + content("text", kind(role)),
            "\"tool_calls\":" + pick("[]", "[{\"id\":\"1\",\"function\":{\"arguments\":\"{}\"}}]"));
  }

  private String responsesItem() {
    String role = pick("system", "developer", "user", "user", "assistant");
    return switch (random.nextInt(5)) {
      case 0 -> object("\"type\":\"function_call\"", "\"arguments\":" + text('n'));
      case 1 ->
          object("\"type\":\"function_call_output\"", "\"output\":" + content("input_text", 't'));
      case 2 ->
          object("\"type\":\"reasoning\"", "\"summary\":[" + block("summary_text", 'n') + "]");
      default ->
          object("\"role\":\"" + role + "\"", "\"content\":" + content("input_text", kind(role)));
    };
  }

  private String anthropicMessage() {
    if (chance(3)) {
      return object("\"role\":\"assistant\"", "\"content\":" + content("text", 'n'));
    }
    return object(
        "\"role\":\"user\"",
        "\"content\":" + (chance(3) ? content("text", 'u') : array(5, this::anthropicBlock)));
  }

  private String anthropicBlock() {
    return switch (random.nextInt(6)) {
      case 0 -> object("\"type\":\"tool_result\"", "\"content\":" + content("text", 't'));
      case 1 -> object("\"type\":\"document\"", "\"source\":" + textSource('r'));
      case 2 ->
          object(
              "\"type\":\"document\"",
              "\"citations\":{\"enabled\":true}",
              "\"source\":" + textSource('n'));
      case 3 -> object("\"type\":\"search_result\"", "\"content\":[" + block("text", 'r') + "]");
      case 4 -> object("\"type\":\"image\"", "\"source\":{\"data\":\"AAAA\"}");
      default -> block("text", 'u');
    };
  }

  private String textSource(char kind) {
    return object("\"type\":\"text\"", "\"data\":" + text(kind));
  }
}
