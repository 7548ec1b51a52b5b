package dev.cprs.benchmarks.agents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.benchmarks.agents.PromptCache.Client;
import dev.cprs.benchmarks.agents.PromptCache.Setting;
import dev.cprs.benchmarks.agents.PromptCache.Use;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A prompt cache reuses as much of a compressed conversation as of the same one whole. */
class PromptCacheTest {
  private static ContextCompressor compressor;

  @BeforeAll
  static void load() {
    compressor = RememberingCritic.compressor();
  }

  @AfterAll
  static void close() {
    compressor.close();
  }

  /** The indexes of the requests that bring a new question: each turn has one for each round. */
  private static Set<Integer> newQuestions() {
    Set<Integer> indexes = new HashSet<>();
    int next = 0;
    for (AgentConversation.Turn turn : LongAgent.conversation().turns()) {
      indexes.add(next);
      next += 1 + turn.rounds().size();
    }
    return indexes;
  }

  private static void assertNoneIsReusedLess(List<Use> with, List<Use> without) {
    for (int i = 0; i < without.size(); i++) {
      assertThat(with.get(i).original()).as("request %d", i).isEqualTo(without.get(i).reused());
      assertThat(with.get(i).fresh())
          .as("request %d", i)
          .isLessThanOrEqualTo(without.get(i).fresh());
    }
  }

  @Test
  void markedBlocksAndEarlierTurnsAreReusedAsIfNothingWereCompressed() throws IOException {
    List<Use> without = PromptCache.uses(Client.ANTHROPIC_AUTOMATIC, Setting.NONE, compressor);
    List<Use> with = PromptCache.uses(Client.ANTHROPIC_AUTOMATIC, Setting.DEFAULT, compressor);
    assertThat(without).hasSize(27);
    assertThat(IntStream.range(1, 27))
        .allMatch(i -> without.get(i).reused() == without.get(i - 1).sent());
    assertNoneIsReusedLess(with, without);
    assertThat(PromptCache.sum(with).sent()).isLessThan(PromptCache.sum(without).sent() * 3 / 4);
  }

  @Test
  void aMarkAtTheNewestBlockLeavesAllAsItIsUnlessTheUserAllowsIt() throws IOException {
    List<Use> without = PromptCache.uses(Client.ANTHROPIC_NEWEST, Setting.NONE, compressor);
    assertThat(PromptCache.uses(Client.ANTHROPIC_NEWEST, Setting.DEFAULT, compressor))
        .isEqualTo(without);
    List<Use> allowed = PromptCache.uses(Client.ANTHROPIC_NEWEST, Setting.CACHED_FIRST, compressor);
    assertNoneIsReusedLess(allowed, without);
    assertThat(PromptCache.sum(allowed).sent()).isLessThan(PromptCache.sum(without).sent() / 2);
  }

  @Test
  void theBlockThatIsAllowedCostsTheCacheWithEachNewQuestionAlone() throws IOException {
    List<Use> without = PromptCache.uses(Client.ANTHROPIC_AUTOMATIC, Setting.NONE, compressor);
    List<Use> with = PromptCache.uses(Client.ANTHROPIC_AUTOMATIC, Setting.CACHED, compressor);
    Set<Integer> newQuestions = newQuestions();
    for (int i = 0; i < without.size(); i++) {
      if (!newQuestions.contains(i)) {
        assertThat(with.get(i).original()).isEqualTo(without.get(i).reused());
      }
    }
    assertThat(PromptCache.sum(with).original()).isLessThan(PromptCache.sum(without).reused());
  }

  /** OpenAI's cache goes in steps of 128 tokens, which stand for more where they are compressed. */
  @Test
  void automaticCachesReadLessAnewWhereTheSystemTextStays() throws IOException {
    Use without = PromptCache.sum(PromptCache.uses(Client.OPENAI, Setting.NONE, compressor));
    Use with = PromptCache.sum(PromptCache.uses(Client.OPENAI, Setting.FIRST, compressor));
    assertThat(with.fresh()).isLessThan(without.fresh() / 2);
    assertThat(with.original()).isGreaterThan(without.reused() * 95 / 100);
  }
}
