package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text: blocks are disjoint and in order, and reading is linear. */
class UserTextPropertiesTest {
  private static final String TRACE = "\tat shop.Orders.place(Orders.java:31)\n".repeat(30);
  private static final List<String> PARTS =
      List.of(
          "Why does it fail?\n",
          "Please explain it. ",
          "It fails since May. ",
          "\n\n",
          "\n",
          " ",
          TRACE,
          "2031-04-02 10:15:02 INFO started\n".repeat(30),
          "```\n",
          "~~~~\n",
          "\"\"\"",
          "“",
          "”",
          "> quoted words are here\n".repeat(40),
          "<system-reminder>",
          "</system-reminder>",
          "<user_query>",
          "</user_query>",
          "<task>",
          "</task>",
          "<context>",
          "</context>",
          "<a b='",
          "'>",
          "{\"a\": 1},\n".repeat(80),
          "From: Ann\nSubject: x\n\n",
          "Here is the article:\n",
          "The council met and spoke about the bridge. ".repeat(60),
          "\ud83d\ude00",
          "\ud83d",
          "\ude00".repeat(500),
          "请问什么？",
          "x".repeat(900),
          "\r\n",
          "| a | b |\n");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PARTS).list().ofMaxSize(25).map(parts -> String.join("", parts));
  }

  @Property(seed = "1", tries = 1500)
  void blocksAreDisjointInOrderAndOutsideTheQuestion(@ForAll("texts") String text) {
    List<Block> marked = ContextMarkers.DEFAULT.blocks(text);
    UserText read = UserText.read(text, marked, InjectedBlocks.DEFAULT);
    List<Block> all = new ArrayList<>(marked);
    all.removeIf(block -> block.start() == block.end());
    all.addAll(read.pasted());
    all.addAll(read.injected());
    BitSet taken = new BitSet();
    for (Block block : all) {
      assertThat(block.start()).isBetween(0, block.end() - 1);
      assertThat(block.end()).isLessThanOrEqualTo(text.length());
      assertThat(taken.get(block.start(), block.end()).isEmpty()).isTrue();
      taken.set(block.start(), block.end());
    }
    inOrder(read.pasted());
    inOrder(read.injected());
    for (Block block : read.pasted()) {
      assertThat(block.end() - block.start()).isGreaterThanOrEqualTo(PastedMaterial.SHORTEST);
      assertThat(block.in(text)).isEqualTo(block.in(text).strip());
      assertThat(splitsPair(text, block.start()) || splitsPair(text, block.end())).isFalse();
    }
    assertThat(read.question()).isEqualTo(dev.cprs.internal.WhiteSpace.strip(read.question()));
    assertThat(read.question().length() + taken.cardinality())
        .isLessThanOrEqualTo(text.length() + all.size());
    assertThat(UserText.read(text, marked, InjectedBlocks.DEFAULT)).isEqualTo(read);
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static void inOrder(List<Block> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      assertThat(blocks.get(i).start()).isGreaterThanOrEqualTo(blocks.get(i - 1).end());
    }
  }

  /** A question outside of the material is found wherever the material stands. */
  @Property(seed = "1", tries = 300)
  void aQuestionBesideMaterialIsNeverLost(
      @ForAll("materials") List<String> before, @ForAll("materials") List<String> after) {
    String question = "Why does the order of May fail, and since when?";
    String text = String.join("\n", before) + "\n\n" + question + "\n\n" + String.join("\n", after);
    UserText read = UserText.read(text, List.of(), InjectedBlocks.DEFAULT);
    assertThat(read.question()).contains(question);
    assertThat(read.pasted()).noneMatch(block -> block.in(text).contains(question));
  }

  @Provide
  Arbitrary<List<String>> materials() {
    return Arbitraries.of(TRACE, "{\"a\": 1},\n".repeat(80), "> quoted\n".repeat(90), "a.b(c);\n")
        .list()
        .ofMaxSize(4);
  }

  /** Twenty times the text is read in about twenty times the steps, made to be slow or not. */
  @Example
  void readingIsLinear() {
    for (String unit :
        List.of(
            "<system-reminder>",
            "<a <r ",
            "</context>",
            "\"\"\"a",
            "\n“a",
            "```\na\n~~~\n",
            "Log:\n",
            "Here is the text: a. ",
            "From: a\nSubject: b\n\nWhy? ",
            "a.b(c);\nword\n\n",
            "[",
            "> a? ",
            "Tone: x\n",
            "Tone: x\n{\n",
            "# A\n\n$ a\n\n",
            "create table a (\n",
            "<p>a\n",
            "a, b, c\n\n",
            "at a.b(c) why is it so ",
            "[a for '\n\n",
            "[a] Result:\n\n",
            "\ud83d\ude00",
            "x")) {
      long small = steps(unit.repeat(20_000 / unit.length()));
      long large = steps(unit.repeat(400_000 / unit.length()));
      assertThat(small).as(unit).isPositive();
      assertThat(large).as(unit).isLessThan(40 * small);
    }
  }

  private static long steps(String text) {
    CountedText counted = new CountedText(text);
    UserText.read(counted, ContextMarkers.DEFAULT.blocks(text), InjectedBlocks.DEFAULT);
    return counted.steps;
  }

  /** Counts the characters that are looked at or copied. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private long steps;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      steps++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      steps += end - start;
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      steps += text.length();
      return text;
    }
  }
}
