package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.decode.CountedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlPromptTest {
  @Test
  void readsTagsFromTheTaggingRules() {
    String text =
        """
        Find the parties and dates in 'quoted' words.
        - tag nothing here with 'no'
        ## Tagging rule:
        - tag the parties with 'party'
        * Tag all dates with "date".
        - tag dates again with 'date'
        Anything else
        """;
    assertThat(ControlPrompt.of(text).tags()).containsExactly("party", "date");
    assertThat(ControlPrompt.of("Find names. Tag them with 'name'.").tags()).isEmpty();
  }

  @Test
  void aPromptOfHostileLengthIsReadAFewTimes() {
    String spaces = " ".repeat(1_000_000);
    assertThat(countedTags("## tagging rule" + spaces + "x")).isEmpty();
    String rules = "## tagging rule:\n- tag" + " with 'x".repeat(100_000) + spaces;
    assertThat(countedTags(rules)).containsExactly("x with");
  }

  @Test
  void readyPromptsDeclareTheirTask() {
    assertThat(ControlPrompt.tasks())
        .containsExactlyInAnyOrder("needle", "fact", "chain", "pair", "keyword", "paragraph")
        .allSatisfy(task -> assertThat(ControlPrompt.forTask(task).tags()).containsExactly(task));
    assertThatThrownBy(() -> ControlPrompt.forTask("summary"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("summary")
        .hasMessageContaining("paragraph");
  }

  @Test
  void builtPromptsParseBack() {
    ControlPrompt prompt =
        ControlPrompt.builder("Find contract clauses.")
            .tag("termination clauses", "clause")
            .tag("amounts", "amount")
            .build();
    assertThat(prompt.tags()).containsExactly("clause", "amount");
    assertThat(prompt.text())
        .isEqualTo(
            "Find contract clauses.\n## tagging rule:\n- tag termination clauses with 'clause'\n- tag amounts with 'amount'");
  }

  @Test
  void refusesWhatCannotBeATag() {
    assertThatThrownBy(() -> ControlPrompt.builder("x").tag("things", "two words"))
        .isInstanceOf(InvalidRequestException.class);
    for (String what : List.of("words with 'x' in them", "two\nlines", "two\r- tag lines", " ")) {
      assertThatThrownBy(() -> ControlPrompt.builder("x").tag(what, "clause"))
          .isInstanceOf(InvalidRequestException.class);
    }
    assertThatThrownBy(() -> ControlPrompt.builder("x").tag("things", "it‘s"))
        .isInstanceOf(InvalidRequestException.class);
    assertThat(ControlPrompt.builder("x").tag("parts that deal with x's", "clause").build().tags())
        .containsExactly("clause");
    assertThatThrownBy(() -> ControlPrompt.of("x\n## tagging rule:\n- tag all with 'outside'"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("outside");
    assertThatThrownBy(() -> ControlPrompt.of("  "))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("blank");
  }

  @Test
  void aRuleOfManyQuotesIsReadAFewTimes() {
    String opened = "x\n## tagging rule:\n- tag " + "with ‘".repeat(500_000);
    assertThat(countedTags(opened)).isEmpty();
    assertThat(countedTags(opened + "\n- tag it with ‘it’")).containsExactly("it");
  }

  @Test
  void aPromptOfManyLineEndsIsReadAFewTimes() {
    String text = "x" + "\n".repeat(500_000) + "## tagging rule:\n" + "\n".repeat(500_000);
    assertThat(countedTags(text + "- tag it with 'it'")).containsExactly("it");
    assertThat(ControlPrompt.of("x\r\n## tagging rule:\r\n- tag it with 'it'\r\n").tags())
        .containsExactly("it");
  }

  /** Fails if the prompt is read more often than so many times. */
  private static List<String> countedTags(String prompt) {
    return ControlPrompt.parseTags(new CountedText(prompt, 12));
  }
}
