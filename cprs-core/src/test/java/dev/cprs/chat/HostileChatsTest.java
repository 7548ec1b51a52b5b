package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Conversations that are made to be slow are read all the same. What is linear takes a second at
 * most; what is quadratic would take many minutes.
 */
@Timeout(60)
class HostileChatsTest {
  private static final int MANY = 100_000;

  private static List<TextPlan> plan(ChatMessage message) {
    ContextRules rules =
        new ContextRules(
            new MarkedContexts(null),
            InjectedBlocks.DEFAULT,
            StandingContext.LATEST_QUESTION,
            SystemTexts.MATERIAL,
            /* cachedTexts= */ false,
            /* toolResults= */ true,
            ToolNames.NONE,
            /* newestWhole= */ 0);
    return rules.plan(List.of(message), ChatScope.none());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<doc>a</doc>\n",
        "<doc><content>a</doc>",
        "<reminder>a</reminder>",
        "[ab] Result:\n<answer>a</answer>",
        "<answer>a</answer>",
        "<a>\nfoo bar\n\n",
        "<a>\n</b>\n",
        "From: a\nTo: b\n\n",
      })
  void oneTextHasMuchOfAKind(String unit) {
    String many = unit.repeat(MANY);
    for (String text :
        List.of(many, "<documents>" + many + "</documents>", "[ab] Result:\n" + many)) {
      assertThat(plan(ChatMessage.user(text))).hasSize(1);
    }
    assertThat(plan(ChatMessage.system(many))).hasSize(1);
    assertThat(plan(ChatMessage.tool(many))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "<doc>a</doc>", "[ab] Result: x", "<reminder>a</reminder>"})
  void aMessageHasManyParts(String text) {
    List<ChatPart> parts = Collections.nCopies(MANY, ChatPart.text(text));
    assertThat(plan(ChatMessage.of(Role.USER, parts))).hasSize(MANY);
  }
}
