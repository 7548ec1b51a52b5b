package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the results of tools in a user's text. Agents that call no tools through the API write them
 * there: below a line {@code [read_file for 'src/a.ts'] Result:} at the beginning of a part, or in
 * a part of its own below such a line, or between tags such as {@code <tool_response>}.
 */
final class ToolTexts {
  /** A command, or a search, may have many lines. */
  private static final String ARGUMENT = "[\\s\\S]{0,2000}?";

  private static final Pattern HEAD =
      Pattern.compile(
          "\\s*+(?:\\[([a-z][A-Za-z0-9_-]{1,60})(?: ("
              + ARGUMENT
              + "))?\\] Result:|EXECUTION RESULT of \\[([A-Za-z0-9_-]{1,60})\\]:|OBSERVATION:(?=[ \\t]*\\n))");

  private static final Set<String> TAGS =
      Set.of(
          "tool_response",
          "tool_result",
          "tool_results",
          "tool_output",
          "function_response",
          "function_result",
          "function_results");

  private static final Pattern NAME = Pattern.compile("\\sname\\s*=\\s*[\"']([\\w.-]{1,80})[\"']");

  private static final List<String> FAILURES =
      List.of("The tool execution failed", "Error", "ERROR", "<error>");

  /** Tools whose result is what the user says. */
  private static final Set<String> ASKING =
      Set.of(
          "ask_followup_question",
          "attempt_completion",
          "plan_mode_respond",
          "plan_mode_response",
          "ask_user",
          "ask_question");

  private ToolTexts() {}

  /**
   * The results in some parts of a text, in order and disjoint.
   *
   * @param parts in order and disjoint, each a text of its own
   */
  static List<ToolText> find(CharSequence text, List<Block> parts) {
    List<ToolText> found = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Block part = parts.get(i);
      int at = part.start();
      Matcher head = HEAD.matcher(text).region(at, part.end());
      if (!head.lookingAt()) {
        tagged(text, part, found);
        continue;
      }
      boolean more = true;
      while (more) {
        int start = WhiteSpace.on(text, at, part.end());
        ToolCall call = call(head);
        int from = head.end();
        more = next(text, head, part);
        int end = more ? head.start() : part.end();
        boolean below = WhiteSpace.on(text, from, end) == end;
        if (below && !more && i + 1 < parts.size() && !isHead(text, parts.get(i + 1))) {
          i++; // the result is the part below its head
          found.add(result(text, start, parts.get(i), call));
        } else {
          found.add(result(text, start, new Block(from, end), call));
        }
        at = end;
      }
    }
    return found;
  }

  private static boolean isHead(CharSequence text, Block part) {
    return HEAD.matcher(text).region(part.start(), part.end()).lookingAt();
  }

  /** Looks for another head below an empty line. */
  private static boolean next(CharSequence text, Matcher head, Block part) {
    int at = head.end();
    while (at < part.end()) {
      int line = Blocks.indexOf(text, '\n', at, part.end()) + 1;
      boolean empty = WhiteSpace.on(text, at, Math.min(line, part.end())) >= line - 1;
      at = line;
      if (empty && at < part.end() && "[E".indexOf(text.charAt(at)) >= 0) {
        head.region(at, part.end());
        if (head.lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  private static ToolCall call(Matcher head) {
    if (head.group(1) == null) {
      return ToolCall.of(head.group(3) == null ? "" : head.group(3), "");
    }
    String argument = head.group(2) == null ? "" : head.group(2);
    String said = argument.startsWith("for ") ? argument.substring("for ".length()) : argument;
    boolean quoted = said.length() > 1 && said.startsWith("'") && said.endsWith("'");
    return ToolCall.of(head.group(1), quoted ? said.substring(1, said.length() - 1) : said);
  }

  private static ToolText result(CharSequence text, int start, Block body, ToolCall call) {
    int from = WhiteSpace.on(text, body.start(), body.end());
    boolean failed =
        FAILURES.stream().anyMatch(failure -> Blocks.startsWith(text, failure, from))
            && from < body.end();
    int to = WhiteSpace.back(text, from, body.end());
    return new ToolText(
        new Block(start, body.end()),
        from < to ? List.of(new Block(from, to)) : List.of(),
        call,
        failed,
        !words(text, call, body).isEmpty());
  }

  private static void tagged(CharSequence text, Block part, List<ToolText> found) {
    CharSequence own = text.subSequence(part.start(), part.end());
    List<ToolText> results = new ArrayList<>();
    for (Tags.Tagged tagged : Tags.find(own, TAGS)) {
      Block whole = tagged.whole().moved(part.start());
      Block inner = tagged.inner().moved(part.start());
      if (inner.start() < inner.end() && Tags.beginsLine(text, whole.start())) {
        Matcher name = NAME.matcher(text).region(whole.start(), inner.start());
        ToolCall call = ToolCall.of(name.find() ? name.group(1) : "", "");
        ToolText result = result(text, inner.start(), inner, call);
        results.add(
            new ToolText(whole, result.body(), call, result.failed(), /* answered= */ false));
      }
    }
    results.sort(Comparator.comparingInt(result -> result.whole().start()));
    found.addAll(results);
  }

  /** The user's own words in the results: an answer to the agent, or feedback on what it did. */
  static List<Block> words(CharSequence text, List<ToolText> results) {
    List<Block> words = new ArrayList<>();
    for (ToolText result : results) {
      if (result.answered()) {
        words.addAll(words(text, result.call(), result.whole()));
      }
    }
    return words;
  }

  private static List<Block> words(CharSequence text, ToolCall call, Block in) {
    List<Block> words = new ArrayList<>();
    int line = in.start(); // the begin of the line above a tag,
    int end = in.start(); // and its end
    for (Block inner : Tags.usersWords(text.subSequence(in.start(), in.end()))) {
      Block block = inner.moved(in.start());
      int before = end;
      end = endAbove(text, in.start(), block.start());
      int begin = end;
      while (begin > before && text.charAt(begin - 1) != '\n') {
        begin--;
      }
      line = begin > before ? begin : line; // else the line goes on
      // The line above a tag says that the user speaks.
      if (ASKING.contains(call.name()) || Blocks.startsWith(text, "The user ", line)) {
        words.add(block);
      }
    }
    return words;
  }

  /** Where the text above a tag ends, without the white space between. */
  private static int endAbove(CharSequence text, int from, int inner) {
    int tag = inner;
    while (tag > from && text.charAt(tag - 1) != '<') {
      tag--;
    }
    return WhiteSpace.back(text, from, Math.max(from, tag - 1));
  }
}
