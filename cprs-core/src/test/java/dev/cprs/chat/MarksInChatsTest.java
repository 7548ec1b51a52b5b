package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.Budget;
import dev.cprs.CompressionOptions;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.Decision.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What compressed texts say of what was left out, and what becomes of such marks later. */
@Timeout(120)
class MarksInChatsTest {
  private static final String LINES =
      IntStream.rangeClosed(1, 60)
          .mapToObj(i -> i == 20 ? "The key is gold." : "Nothing is said here.")
          .collect(Collectors.joining("\n"));

  private final ContextCompressor compressor = AskedWordsCritic.compressor(new AskedWordsCritic());
  private final Originals originals = Originals.inMemory();

  @AfterEach
  void close() {
    compressor.close();
    originals.close();
  }

  private ChatCompressor.Builder chat() {
    return ChatCompressor.builder(compressor).thresholdTokens(50).toolResults(true);
  }

  private static String text(CompressedChat chat, int message) {
    return ((ChatPart.Text) chat.messages().get(message).parts().get(0)).text();
  }

  private static List<ChatMessage> asked(String result) {
    return List.of(ChatMessage.user("Which gold?"), ChatMessage.tool(result));
  }

  @Test
  void theMarkSaysWhatAndWhere() {
    assertThat(text(chat().build().compress(asked(LINES)), 1))
        .isEqualTo("[…]\nThe key is gold.\n[…]\n[cprs: 59 lines left out, 1-19 and 21-60]");
    assertThat(text(chat().build().compress(asked(LINES.replace('\n', ' '))), 1))
        .matches(
            "\\[…\\] The key is gold\\. \\[…\\] \\[cprs: 1,0\\d\\d of 1,0\\d\\d characters left out\\]");
  }

  @Test
  void itNamesTheOriginalOnlyWhereThatCanBeRead() {
    ChatCompressor chat = chat().originals(originals).build();
    assertThat(text(chat.compress(asked(LINES), ChatScope.of("a")), 1)).doesNotContain("id ");
    ChatScope scope = ChatScope.of("a").withRetrievalTool("read");
    CompressedChat result = chat.compress(asked(LINES), scope);
    String id = result.decisions().get(1).original().orElseThrow();
    assertThat(text(result, 1)).endsWith("21-60; id " + id + "]");
    assertThat(originals.get("a", id)).contains(LINES);
    assertThat(originals.get("b", id)).isEmpty();
    assertThat(chat.compress(asked(LINES), scope)).isEqualTo(result);
  }

  @Test
  void theMarkCountsInABudget() {
    String lines =
        IntStream.rangeClosed(1, 200)
            .mapToObj(i -> i % 3 == 0 ? "The gold key number %d.".formatted(i) : "Nothing is here.")
            .collect(Collectors.joining("\n"));
    ChatScope scope = ChatScope.none().withRetrievalTool("read");
    for (int budget = 100; budget < 300; budget += 20) {
      CompressionOptions options =
          CompressionOptions.builder().budget(Budget.maxTokens(budget)).build();
      CompressedChat plain = chat().options(options).build().compress(asked(lines));
      assertThat(text(plain, 1)).contains("[cprs: ");
      assertThat(compressor.countTokens(text(plain, 1))).isBetween(budget / 2, budget);
      CompressedChat named =
          chat().options(options).originals(originals).build().compress(asked(lines), scope);
      assertThat(text(named, 1)).contains("; id ");
      assertThat(compressor.countTokens(text(named, 1))).isBetween(budget / 4, budget);
    }
  }

  @Test
  void aMarkIsNeverCompressedAway() {
    ChatScope scope = ChatScope.none().withRetrievalTool("read");
    ChatCompressor chat = chat().originals(originals).build();
    String once = text(chat.compress(asked(LINES), scope), 1);
    String mark = once.substring(once.indexOf("[cprs"));
    String twice = text(chat.compress(asked(LINES + "\n\n" + once), scope), 1);
    assertThat(twice).contains(mark).endsWith("]");
    CompressedChat nothing =
        chat.compress(
            asked(once + "\nNothing is said here.".repeat(40).replace("gold", "tin")), scope);
    assertThat(text(nothing, 1)).contains(mark);
  }

  @Test
  void whereOnlyMarksWouldStayNothingIsTouched() {
    String text = "Nothing is said here. ".repeat(40) + "[cprs: 3 lines left out, 4-6]";
    CompressedChat result = chat().build().compress(asked(text));
    assertThat(result.decisions().get(1).outcome()).isEqualTo(Outcome.NOTHING_FOUND);
    assertThat(text(result, 1)).isEqualTo(text);
  }

  @Test
  void documentsKeepTheirHeads() {
    String filler = "Nothing is said here. ".repeat(12).strip();
    String text =
        """
        <documents>
        <document index="1">
        <source>a.pdf</source>
        <document_content>
        %s
        </document_content>
        </document>
        <document index="2">
        <source>b.pdf</source>
        <document_content>
        %s The key is gold.
        </document_content>
        </document>
        </documents>
        Which gold?"""
            .formatted(filler, filler);
    CompressedChat result = chat().build().compress(List.of(ChatMessage.user(text)));
    assertThat(text(result, 0))
        .isEqualTo(
            """
            <documents>
            <document index="1">
            <source>a.pdf</source>
            <document_content>
            […]
            </document_content>
            </document>
            <document index="2">
            <source>b.pdf</source>
            <document_content>
            […] The key is gold.
            [cprs: 1 line left out, 2]
            </document_content>
            </document>
            </documents>
            Which gold?""");
  }

  @Test
  void numberedPassagesAndSourcesKeepTheirs() {
    String filler = "Nothing is said here. ".repeat(12).strip();
    String numbered =
        "[1] First title\n%s\n\n[2] %s The key is gold.\n\nWhich gold?".formatted(filler, filler);
    assertThat(text(chat().build().compress(List.of(ChatMessage.user(numbered))), 0))
        .startsWith("[1] First title\n[…]\n\n[2] […] The key is gold.")
        .endsWith("]\n\nWhich gold?");
    String sources =
        "<source id=\"3\">%s</source>\n<source id=\"4\">%s The key is gold.</source> Which gold?"
            .formatted(filler, filler);
    assertThat(text(chat().build().compress(List.of(ChatMessage.user(sources))), 0))
        .startsWith("<source id=\"3\">[…]</source>\n<source id=\"4\">[…] The key is gold.")
        .endsWith("]</source> Which gold?");
  }

  @Test
  void inJsonAndCodeTheMarkFitsTheFormat() {
    // Core alone has prose; the forms of other formats are tested where their segmenters are.
    assertThat(OmissionMark.append("a\nb\n", "prose", "3 lines left out, 1-3").text())
        .isEqualTo("a\nb\n[cprs: 3 lines left out, 1-3]\n");
    assertThat(LeftOut.of("a\n\nb\nc", List.of(new Block(3, 4))))
        .isEqualTo("2 lines left out, 1 and 4");
    assertThat(LeftOut.of("ab \n", List.of(new Block(0, 2)))).isEmpty();
    assertThat(LeftOut.of("a\n\n\nb", List.of(new Block(0, 1), new Block(4, 5)))).isEmpty();
    assertThat(LeftOut.of("abcdef", List.of(new Block(0, 2))))
        .isEqualTo("4 of 6 characters left out");
  }
}
