package dev.cprs.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import dev.cprs.testkit.TokenCriticContractTestTest.HashCritic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kit can be failed: by critics that are wrong about several windows in one call. */
class TokenCriticContractFaultsTest {
  @Test
  void aCriticThatReordersABatchFails() {
    assertFails(
        new HashCritic() {
          @Override
          public List<WindowScores> score(List<TokenWindow> windows, TokenIds categoryTokens) {
            List<WindowScores> scores = new ArrayList<>(super.score(windows, categoryTokens));
            Collections.reverse(scores);
            return scores;
          }
        });
  }

  @Test
  void aCriticThatGivesAllWindowsTheScoresOfTheFirstFails() {
    assertFails(
        new HashCritic() {
          @Override
          public List<WindowScores> score(List<TokenWindow> windows, TokenIds categoryTokens) {
            return Collections.nCopies(windows.size(), score(windows.get(0), categoryTokens));
          }
        });
  }

  @Test
  void aCriticThatLeavesAWindowOutFails() {
    assertFails(
        new HashCritic() {
          @Override
          public List<WindowScores> score(List<TokenWindow> windows, TokenIds categoryTokens) {
            return super.score(windows, categoryTokens).subList(1, windows.size());
          }
        });
  }

  private static void assertFails(TokenCritic critic) {
    TokenCriticContractTest contract =
        new TokenCriticContractTest() {
          @Override
          protected TokenCritic critic() {
            return critic;
          }
        };
    contract.open();
    assertThrows(AssertionError.class, contract::windowsOfOneCallAreScoredInTheirOrder);
    contract.closeAgain();
  }
}
