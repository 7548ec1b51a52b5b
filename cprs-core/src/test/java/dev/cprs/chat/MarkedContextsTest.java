package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parts of a marked context are heads, so that citations point somewhere. */
class MarkedContextsTest {
  /** The bodies of a text's contexts, without the white space around them. */
  private static List<String> bodies(String text) {
    return new MarkedContexts(null)
        .in(text).stream()
            .flatMap(passage -> passage.bodies().stream())
            .map(body -> body.in(text).strip())
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // numbers in any order, on lines that follow each other
        "<context>\n[3] gold\n[1] tin\n[7] iron\n</context>",
        "<context>[1] gold\n[2] tin\n[3] iron</context>",
        "<context>\n[3] gold\n\n[1] tin\n\n[7] iron\n</context>",
        "<context>\n[doc1] gold\n[doc2] tin\n[doc7] iron\n</context>",
        "<context>\n【3】gold\n【1】tin\n【7†source】iron\n</context>",
        "<context>\nDocument 1:\ngold\n\nDocument 2:\ntin\n\nDocument 3:\niron\n</context>",
        "<context>\n### Document 4\ngold\n### Document 2\ntin\n### Document 3\niron\n</context>",
        "<context>\n--- Source 1 ---\ngold\n--- Source 2 ---\ntin\n--- Source 3 ---\niron</context>",
        "<context>\n**Chunk #1**\ngold\n**Chunk #2**\ntin\n**Chunk #3**\niron\n</context>",
        "<context>\nSource: a.pdf\ngold\n\nSource: b.pdf\ntin\n\nSource: a.pdf\niron\n</context>",
        "<context>\ngold\nSource: a.pdf\n\ntin\nSource: b.pdf\n\niron\nSource: c.pdf\n</context>",
        "<context>\nTitle: A\nURL: a.b\ngold\n\n\nTitle: B\nURL: b.c\ntin\n\n\nTitle: C\nURL: c.d\niron\n\n</context>",
        "<context>\n[1] Title of one\nSource: a.pdf\ngold\n[2] Title of two\nSource: b.pdf\ntin\n[3] Three\niron\n</context>",
        // lists of documents
        "<documents><item index=\"1\">gold</item><item index=\"2\">tin</item><item>iron</item></documents>",
        "<search_results>\n<item>gold</item>\n<item>tin</item>\n<item>iron</item>\n</search_results>",
        "<search_results><result><title>A</title>gold</result><result><url>a.b</url>tin</result><result>iron</result></search_results>",
        "<context><chunk id=\"1\">gold</chunk><chunk id=\"2\">tin</chunk><chunk id=\"3\">iron</chunk></context>",
        "<context>\n<documents>\n<item>gold</item><item>tin</item><item>iron</item></documents></context>",
        // documents by themselves
        "<passage id=\"1\">gold</passage>\n<passage id=\"2\">tin</passage>\n<passage id=\"3\">iron</passage>",
        "<file path=\"a.txt\">gold</file>\n<file path=\"b.txt\">tin</file>\n<file path=\"c.txt\">iron</file>",
        "<search_result index=\"0\"><source>a.b</source>gold</search_result><search_result>tin</search_result><search_result>iron</search_result>",
        "<file><document>gold</document><document>tin</document></file><chunk><doc>iron</doc></chunk>"
      })
  void theHeadOfEachPassageIsNoBody(String text) {
    assertThat(bodies(text)).containsExactly("gold", "tin", "iron");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<context>\n[12] started\n[12] stopped\n[12] started\n[12] stopped\n[13] started</context>",
        "<context>\ntitle: a\nurl: b\ntitle: c\nurl: d\n</context>",
        "<context>\n<item>a</item><item>b</item>\n</context>",
        "<context>\nIn [1] it is said.\nSee [2] for more.\n</context>",
        "<context>\nArticle 1. Rent is due.\nArticle 2. Pets are allowed.\n</context>"
      })
  void otherTextIsOneBody(String text) {
    assertThat(bodies(text)).hasSize(1);
  }

  @Test
  void aLogOfNumbersIsOneBody() {
    StringBuilder log = new StringBuilder("<context>");
    for (int i = 0; i < 200; i++) {
      log.append('[').append(i).append("] the step was done\n");
    }
    assertThat(bodies(log.append("</context>").toString())).hasSize(1);
  }

  /** Outside of contexts, passages are numbered in order and long, and names have attributes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[3] gold\n[1] tin\n[7] iron",
        "Document 1:\ngold\n\nDocument 2:\ntin",
        "<item>gold</item>",
        "<passage>gold</passage>",
        "<file>gold</file>",
        "<item index=\"1\">gold</item>"
      })
  void withoutMarksThereIsNoContext(String text) {
    assertThat(bodies(text)).isEmpty();
  }
}
