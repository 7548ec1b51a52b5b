package dev.cprs.benchmarks.agents;

import dev.cprs.chat.ToolCall;
import java.util.List;

/**
 * A conversation of an agent with its user.
 *
 * @param agent what the agent is for, in a word
 * @param system its instructions
 * @param material a document that it has beside its instructions; empty for none
 */
record AgentConversation(String agent, String system, String material, List<Turn> turns) {
  AgentConversation {
    turns = List.copyOf(turns);
  }

  /**
   * A question of the user and what the agent does for it.
   *
   * @param rounds calls of tools; those of a round are made at once
   */
  record Turn(String question, List<List<Result>> rounds, String answer) {
    Turn {
      rounds = rounds.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A tool's result.
   *
   * @param kind of the text: {@code json}, {@code log} and so on
   * @param facts texts in it that the answer needs
   */
  record Result(String kind, ToolCall call, String text, List<String> facts) {
    Result {
      facts = List.copyOf(facts);
    }
  }

  /** All results, in order. */
  List<Result> results() {
    return turns.stream().flatMap(turn -> turn.rounds().stream()).flatMap(List::stream).toList();
  }
}
