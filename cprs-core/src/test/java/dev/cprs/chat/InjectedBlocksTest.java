package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where agents and editors put text of their own into a user's message. */
class InjectedBlocksTest {
  private static final InjectedBlocks R = new InjectedBlocks(Set.of("r", "e"));

  private static List<String> in(String text) {
    return R.in(text).stream().map(block -> block.in(text)).toList();
  }

  @Test
  void findsBlocksWithTheirTags() {
    assertThat(in("a <r>b</r> c <e>\nd\n</e>")).containsExactly("<r>b</r>", "<e>\nd\n</e>");
    assertThat(in("<R id=\"1\">b</r >c")).containsExactly("<R id=\"1\">b</r >");
    assertThat(in("a<r/>b<r n='1' />")).containsExactly("<r/>", "<r n='1' />");
    assertThat(in("<re>b</re><x>c</x>")).isEmpty();
  }

  @Test
  void nestedBlocksAreOneAndStrayTagsAreText() {
    assertThat(in("<r>a<r>b</r>c</r>d")).containsExactly("<r>a<r>b</r>c</r>");
    assertThat(in("<r>a<e>b</e>c</r>d")).containsExactly("<r>a<e>b</e>c</r>");
    assertThat(in("<r>a<e>b</r>c")).containsExactly("<r>a<e>b</r>");
    assertThat(in("<r>a<r>b</r>c")).containsExactly("<r>b</r>");
    assertThat(in("<r>a<e/>b")).containsExactly("<e/>");
    assertThat(in("a</r>b<r>c")).isEmpty();
    assertThat(in("a <r b <r>c</r>")).containsExactly("<r>c</r>");
    assertThat(in("the tag `<r>` and </r>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "system-reminder",
        "environment_details",
        "environment_context",
        "user_info",
        "additional_data",
        "attached_files",
        "open_and_recently_viewed_files",
        "ide_opened_file",
        "ide_selection",
        "command-name",
        "local-command-stdout",
        "workspace_info",
        "editorContext",
        "reminderInstructions",
        "ADDITIONAL_METADATA",
        "session_context",
        "steering-reminder",
        "new-diagnostics",
        "user-memory-input",
        "session-start-hook",
        "EPHEMERAL_MESSAGE",
        "RUNTIME_INFORMATION",
        "REPOSITORY_INFO",
        "uploaded_files",
        "user_shell_command",
        "user_action",
        "collaboration_mode",
        "skills_instructions",
        "manually_added_selection",
        "linter_errors",
        "open_files",
        "currentFile",
        "teammate-message",
        "slash_command",
        "system-notification",
        "ide_diagnostics",
        "repo_map"
      })
  void knowsTheTagsOfAgentsAndEditors(String tag) {
    String block = "<" + tag + ">is this a question?</" + tag + ">";
    String text = "What now?\n" + block;
    UserText read = UserText.read(text, List.of(), InjectedBlocks.DEFAULT);
    assertThat(read.question()).isEqualTo("What now?");
    assertThat(read.injected()).extracting(b -> b.in(text)).containsExactly(block);
  }

  @Test
  void takesTagsOfOnesOwn() {
    InjectedBlocks own = InjectedBlocks.DEFAULT.and(List.of("Our:Notes.v2"));
    assertThat(own.tags()).contains("our:notes.v2", "system-reminder");
    assertThat(own.in("<our:notes.v2>x</our:notes.v2>")).hasSize(1);
    for (String wrong : new String[] {"", "<note>", "two words", "1st"}) {
      assertThatThrownBy(() -> InjectedBlocks.DEFAULT.and(List.of(wrong)))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageStartingWith("'" + wrong + "' is no name of a tag; give the name alone");
    }
  }

  @Test
  void injectedBlocksNeverOverlapMarkedOnes() {
    String text = "<r>a [b] c</r> d?";
    UserText read = UserText.read(text, List.of(new Block(5, 8)), R);
    assertThat(read.injected()).containsExactly(new Block(0, 5), new Block(8, 14));
    assertThat(read.question()).isEqualTo("d?");
    String inside = "[<r>a</r>] d?";
    read = UserText.read(inside, List.of(new Block(0, 10)), R);
    assertThat(read.injected()).isEmpty();
    assertThat(read.question()).isEqualTo("d?");
  }
}
