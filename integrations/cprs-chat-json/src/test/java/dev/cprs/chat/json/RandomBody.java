package dev.cprs.chat.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Writes random requests, with white space and numbers that no mapper would write. The first letter
 * of a text says what it is: {@code s}ystem, {@code u}ser, {@code r}etrieved, {@code t}ool result,
 * or {@code n}ever to be touched. Some texts hold {@link #MARKS} or end with a {@link #REMINDER}:
 * these stay. Of some requests parts are cached: what stands before the last {@link #CACHED} may
 * not be touched either.
 */
public final class RandomBody {
  /** The end of what a provider caches. It stands behind the texts of its block. */
  static final String CACHED = "\"cache_control\":{\"type\":\"ephemeral\"}";

  /** What agents put into users' texts and tools' results. */
  static final String REMINDER = "<system-reminder>\nWhich gold? All of it.\n</system-reminder>";

  /** What an earlier compression left in a text. */
  static final String[] MARKS = {
    "[cprs: 214 lines left out, 40-63 and 71-260; id 9f86d081884c7d659a2feaa0]",
    "[… 12 rows, lines 40-51 …]"
  };

  private static final String[] QUESTIONS = {"gold", "silver", "tin"};

  private final Random random;
  private final boolean caches;
  private int texts;
  private final List<String> calls = new ArrayList<>();

  /** Writes what this source of randomness says. */
  public RandomBody(Random random) {
    this.random = random;
    caches = chance(5);
  }

  /** A request. */
  public String of(ChatFormat format) {
    return switch (format) {
      case OPENAI_CHAT_COMPLETIONS ->
          object(
              "\"messages\":"
                  + array(9, chance(3) ? this::ollamaMessage : this::completionsMessage));
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

  /** The same object, which now and then is the end of what is cached. */
  private String cached(String object) {
    return caches && chance(6)
        ? object.substring(0, object.length() - 1) + "," + CACHED + "}"
        : object;
  }

  /** A new call: of a tool that reads originals if the id begins with {@code r}. */
  private String newCall() {
    String id = (chance(4) ? "r" : "c") + calls.size();
    calls.add(id);
    return id;
  }

  private String tool(String id) {
    return id.startsWith("r")
        ? pick("cprs_read_original", "mcp__cprs__read_original")
        : pick("search", "read_file");
  }

  /** The id of a call that was made, or another one. */
  private String answered() {
    return calls.isEmpty() || chance(3) ? "none" : calls.get(random.nextInt(calls.size()));
  }

  private static char ofResult(String call) {
    return call.startsWith("r") ? 'n' : 't';
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
      sentences.append(chance(40) ? "\\n" + pick(MARKS) + "\\n" : "");
    }
    boolean put = (kind == 'u' || kind == 't') && chance(3);
    String end = put ? "\\n\\n" + REMINDER.replace("\n", "\\n") : "";
    return chance(2)
        ? "\"" + sentences + end + "\""
        : "\"%s <context>%s</context> %s?%s\"".formatted(number, sentences, pick(QUESTIONS), end);
  }

  private String block(String type, char kind) {
    return cached(object("\"type\":\"" + type + "\"", "\"text\":" + text(kind)));
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

  private String toolCall() {
    String id = newCall();
    return "{\"id\":\"%s\",\"function\":{\"name\":\"%s\",\"arguments\":\"{\\\"q\\\":\\\"tin\\\"}\"}}"
        .formatted(id, tool(id));
  }

  private String completionsMessage() {
    String role =
        pick("system", "developer", "user", "user", "assistant", "tool", "function", "critic");
    if (chance(20)) {
      return pick("null", "\"gold\"", "{}", "[]");
    }
    String call = answered();
    char kind = kind(role) == 't' ? ofResult(call) : kind(role);
    return cached(
        object(
            "\"role\":\"" + role + "\"",
            "\"tool_call_id\":\"" + call + "\"",
            "\"content\":" + content("text", kind),
            "\"tool_calls\":" + (role.equals("assistant") ? array(3, this::toolCall) : "[]")));
  }

  /** A result has its tool's name, and no id. */
  private String ollamaMessage() {
    String role = pick("system", "user", "assistant", "tool");
    String tool = tool(newCall());
    char kind = role.equals("tool") && tool.endsWith("read_original") ? 'n' : kind(role);
    String calls =
        "[{\"function\":{\"name\":\"%s\",\"arguments\":{\"q\":\"tin\"}}}]".formatted(tool);
    return object(
        "\"role\":\"" + role + "\"",
        "\"content\":" + text(kind),
        role.equals("tool")
            ? "\"tool_name\":\"" + tool + "\""
            : "\"tool_calls\":" + (role.equals("assistant") ? calls : "[]"));
  }

  private String responsesItem() {
    String role = pick("system", "developer", "user", "user", "assistant");
    return switch (random.nextInt(5)) {
      case 0 -> {
        String call = newCall();
        yield object(
            "\"type\":\"function_call\"",
            "\"call_id\":\"" + call + "\"",
            "\"name\":\"" + tool(call) + "\"",
            "\"arguments\":" + text('n'));
      }
      case 1 -> {
        String call = answered();
        yield object(
            "\"type\":\"function_call_output\"",
            "\"call_id\":\"" + call + "\"",
            "\"output\":" + content("input_text", ofResult(call)));
      }
      case 2 ->
          object("\"type\":\"reasoning\"", "\"summary\":[" + block("summary_text", 'n') + "]");
      default ->
          object("\"role\":\"" + role + "\"", "\"content\":" + content("input_text", kind(role)));
    };
  }

  private String anthropicMessage() {
    if (chance(3)) {
      return object(
          "\"role\":\"assistant\"",
          "\"content\":" + (chance(2) ? content("text", 'n') : array(3, this::toolUse)));
    }
    return object(
        "\"role\":\"user\"",
        "\"content\":" + (chance(3) ? content("text", 'u') : array(5, this::anthropicBlock)));
  }

  private String toolUse() {
    String call = newCall();
    return cached(
        object(
            "\"type\":\"tool_use\"",
            "\"id\":\"" + call + "\"",
            "\"name\":\"" + tool(call) + "\"",
            "\"input\":{\"q\":\"tin\"}"));
  }

  private String anthropicBlock() {
    return cached(uncachedBlock());
  }

  private String uncachedBlock() {
    return switch (random.nextInt(6)) {
      case 0 -> {
        String call = answered();
        boolean failed = chance(5);
        yield object(
            "\"type\":\"tool_result\"",
            "\"tool_use_id\":\"" + call + "\"",
            "\"is_error\":" + failed,
            "\"content\":" + content("text", failed ? 'n' : ofResult(call)));
      }
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
