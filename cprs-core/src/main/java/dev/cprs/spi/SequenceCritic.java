package dev.cprs.spi;

/**
 * A critic that also reads a whole sequence of ids as its authors feed it, ends and separators
 * included. This is what the published procedures of pruners are run on; the library's own windows
 * go through {@link TokenCritic#score}. Implementations are thread-safe.
 */
public interface SequenceCritic {
  /**
   * Reads one sequence.
   *
   * @param ids the ids, special tokens included; at least one
   * @param types the token type of each id; as many as ids, all 0 for models without types
   * @return the outputs of the model's heads
   * @throws dev.cprs.InvalidRequestException if the sequence is longer than the model can read, or
   *     an id or a type is outside its embedding
   * @throws dev.cprs.EngineException if the native code failed
   */
  SequenceScores read(TokenIds ids, TokenIds types);
}
