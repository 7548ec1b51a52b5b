package dev.cprs.formats.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;
import dev.cprs.chat.AskedWordsCritic;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.ToolCall;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tool results of conversations, with marks: JSON stays JSON, and code stays code. */
class ToolResultMarksTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final ContextCompressor compressor = AskedWordsCritic.compressor(new AskedWordsCritic());

  @AfterEach
  void close() {
    compressor.close();
  }

  private String compressed(String question, String result, Omissions omissions) {
    List<ChatMessage> messages =
        List.of(
            ChatMessage.user(question),
            ChatMessage.assistant("I look."),
            ChatMessage.tool(ToolCall.of("q", "{}"), result));
    ChatMessage last =
        ChatCompressor.builder(compressor)
            .toolResults(true)
            .thresholdTokens(20)
            .omissions(omissions)
            .build()
            .compress(messages)
            .messages()
            .get(2);
    return ((ChatPart.Text) last.parts().get(0)).text();
  }

  /** A result that was once cut to text that no parser reads. */
  @Test
  void theMarkIsTheLastMemberOfAnObject() throws Exception {
    JsonNode request = JSON.readTree(Inputs.resource("chat/tool_json_broken.json"));
    String result = request.at("/messages/2/content").textValue();
    JsonNode was = JSON.readTree(result);
    // The critic goes by words, and the recorded question's "was" is in every row.
    JsonNode is = JSON.readTree(compressed("Which contract?", result, Omissions.MARKED));
    assertThat(is.get("signed")).isEqualTo(was.get("signed"));
    assertThat(is.get("[cprs]").textValue()).startsWith("[cprs: ").contains(" left out");
    List<String> names = new ArrayList<>();
    is.fieldNames().forEachRemaining(names::add);
    assertThat(names.get(names.size() - 1)).isEqualTo("[cprs]");
    assertThat(is.path("rows").size()).isLessThan(5);

    is = JSON.readTree(compressed("Who is user7?", result, Omissions.MARKED));
    assertThat(is.at("/rows/0/name").textValue()).isEqualTo("user7");
  }

  @Test
  void jsonIsJsonWhateverIsAskedAndMarked() throws Exception {
    int marked = 0;
    for (String text : Inputs.json()) {
      for (String word : words(text)) {
        for (Omissions omissions : Omissions.values()) {
          String is = compressed("Which " + word + "?", text, omissions);
          assertThat(JSON.readTree(is).isContainerNode()).as("%s: %s", word, is).isTrue();
          boolean mark = is.contains("left out");
          assertThat(mark).as(word).isEqualTo(omissions != Omissions.SILENT && !is.equals(text));
          marked += mark ? 1 : 0;
        }
      }
    }
    assertThat(marked).isGreaterThan(20);
  }

  @Test
  void eachLineOfJsonLinesIsJson() throws Exception {
    String text = Inputs.resource("data/hosts.jsonl");
    int marked = 0;
    for (String word : words(text)) {
      String is = compressed("Which " + word + "?", text, Omissions.MARKED);
      for (String line : is.lines().toList()) {
        assertThat(JSON.readTree(line).isMissingNode()).as("%s: %s", word, is).isFalse();
      }
      marked += is.contains("left out") ? 1 : 0;
    }
    assertThat(marked).isPositive();
  }

  @Test
  void marksInCodeAreComments() {
    for (String file :
        List.of("code/A.java.txt", "code/a.js.txt", "code/table.c.txt", "code/windows.py.txt")) {
      String text = Inputs.resource(file);
      Set<String> lines = new LinkedHashSet<>(text.lines().map(String::strip).toList());
      int marked = 0;
      for (String word : words(text)) {
        String is = compressed("Which " + word + "?", text, Omissions.MARKED);
        for (String line : is.lines().map(String::strip).toList()) {
          assertThat(line.isEmpty() || lines.contains(line) || isComment(line))
              .as("%s, %s: %s", file, word, line)
              .isTrue();
        }
        marked += is.contains("left out") ? 1 : 0;
      }
      assertThat(marked).as(file).isPositive();
    }
  }

  private static boolean isComment(String line) {
    return line.startsWith("//")
        || line.startsWith("# ")
        || (line.startsWith("/*") && line.endsWith("*/"));
  }

  /** Some words of a text, from all over it. */
  private static List<String> words(String text) {
    List<String> words =
        new LinkedHashSet<>(List.of(text.split("[^A-Za-z]+")))
            .stream().filter(word -> word.length() > 3).toList();
    List<String> some = new ArrayList<>();
    for (int i = 0; i < words.size(); i += Math.max(1, words.size() / 12)) {
      some.add(words.get(i));
    }
    return some;
  }
}
