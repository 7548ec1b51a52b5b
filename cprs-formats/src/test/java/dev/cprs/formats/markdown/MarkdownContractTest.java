package dev.cprs.formats.markdown;

import dev.cprs.formats.markup.Resources;
import dev.cprs.spi.Segmenter;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.ArrayList;
import java.util.List;

class MarkdownContractTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new MarkdownSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(
        MarkdownUnitsTest.ASCIIDOC,
        MarkdownDialectTest.ORG,
        MarkdownDialectTest.JIRA,
        MarkdownDialectTest.WIKI,
        Resources.text("table.md"),
        Resources.text("table_small.md"),
        Resources.text("guide.md"));
  }

  @Override
  protected List<String> hostile() {
    List<String> texts = new ArrayList<>();
    for (String part :
        List.of(
            "[[[[",
            "> |a|\n> |-|\n",
            "|===\n|a\n",
            "[source,a]\n----\n",
            "[source]\n..... \n",
            "= a\n\n== b\n----\n",
            "#+begin_src a\n",
            "* a\nb\n** c\n",
            "h1. a\n{code}\n",
            "h1. a\n||a||\n|b\n",
            "== a ==\n{|\n|-\n",
            "== a ==\n{{a\n|b\n",
            "== a ==\n<source lang=a>\n",
            "> > > >",
            "- - - -",
            "* ",
            "> ",
            "```\n",
            "```md\n",
            "~~~\n- ",
            "- ```\n",
            "- a\n",
            "- a\nb\n",
            "{\n",
            "[\n",
            "{\"a\":[\n",
            "[1,\n",
            "|a|b|\n|-|-|\n",
            "|-\n",
            "| - |\n\n",
            "---\n",
            "a\n---\n",
            "<!--\n",
            "<pre>\n",
            "<div>\n\n",
            "<script\n",
            "    a\n\n",
            "\t",
            "**a**\n\n",
            "[a]: b\n",
            "# a\n",
            "a:\n",
            "a:\n\n- b\n",
            "1. ",
            "aaaa1",
            "data:,",
            "a:\n\n\n")) {
      texts.add(part.repeat(100_000 / part.length()));
    }
    StringBuilder deep = new StringBuilder();
    StringBuilder deepHeadings = new StringBuilder();
    for (int depth = 0; depth < 440; depth++) {
      deep.append(" ".repeat(depth)).append("- a:\n");
      deepHeadings.append("#".repeat(1 + depth % 6)).append(" a\n\nb\n\n");
    }
    texts.add(deep + "lazy\n".repeat(20_000));
    texts.add(deepHeadings.toString());
    return texts;
  }
}
