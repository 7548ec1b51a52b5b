package dev.cprs.engine.pytorch;

import dev.cprs.InvalidRequestException;
import dev.cprs.engine.pytorch.graph.DeviceModel;
import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.SequenceCritic;
import dev.cprs.spi.SequenceScores;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowLayout;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A published pruner on libtorch. In the library's own windows, to drop a token is the boundary
 * label O and to keep it is I, and the others are impossible: so its relevance is the probability
 * to keep it. Thread-safe.
 */
final class PyTorchPruner implements TokenCritic, SequenceCritic {
  /** The logit of what is impossible; infinity would make sums of nothing. */
  private static final float NEVER = -1e30f;

  private static final double LEAST_SHARE = 1e-9;

  private final CriticInfo info;
  private final int tokenTypes;
  private final int pairTypes;
  private final Batches batches;
  private final Devices devices;

  /**
   * Closes the devices with itself.
   *
   * @param tokenTypes how many token types the model tells apart, from 0
   * @param pairTypes how many of them a query and a context have
   */
  PyTorchPruner(CriticInfo info, int tokenTypes, int pairTypes, Batches batches, Devices devices) {
    this.info = info;
    this.tokenTypes = tokenTypes;
    this.pairTypes = pairTypes;
    this.batches = batches;
    this.devices = devices;
  }

  @Override
  public CriticInfo info() {
    return info;
  }

  @Override
  public int batchTokens() {
    return batches.tokens();
  }

  @Override
  public SequenceScores read(TokenIds ids, TokenIds types) {
    Objects.requireNonNull(ids, "ids");
    Objects.requireNonNull(types, "types");
    return devices.whileOpen(
        () -> {
          check(ids, types);
          DeviceModel.Sequence sequence = new DeviceModel.Sequence(ids, typesRead(types));
          return devices.run(1, ids.size(), device -> device.read(List.of(sequence))).get(0);
        });
  }

  private void check(TokenIds ids, TokenIds types) {
    if (ids.size() == 0 || types.size() != ids.size()) {
      throw new InvalidRequestException(
          "A sequence of %d tokens with %d token types; give at least one token, and a type for each"
              .formatted(ids.size(), types.size()));
    }
    Ids.checkWindow(ids, info);
    for (int i = 0; i < types.size(); i++) {
      if (tokenTypes > 0 && (types.get(i) < 0 || types.get(i) >= tokenTypes)) {
        throw new InvalidRequestException(
            "Token type %d at %d is none of model %s, which has %d"
                .formatted(types.get(i), i, info.model(), tokenTypes));
      }
    }
  }

  /** The types that are read: none by a model that tells no types apart, or where all are 0. */
  private TokenIds typesRead(TokenIds types) {
    if (tokenTypes == 0) {
      return TokenIds.empty();
    }
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i) != 0) {
        return types;
      }
    }
    return TokenIds.empty();
  }

  @Override
  public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
    Objects.requireNonNull(window, "window");
    return score(List.of(window), categoryTokens).get(0);
  }

  @Override
  public List<WindowScores> score(List<TokenWindow> windows, TokenIds categoryTokens) {
    Objects.requireNonNull(windows, "windows");
    Objects.requireNonNull(categoryTokens, "categoryTokens");
    return devices.whileOpen(
        () -> {
          if (categoryTokens.size() > 0) {
            throw new InvalidRequestException(
                "Category logits are asked of model %s, which has no category head; use the boundary mode"
                    .formatted(info.model()));
          }
          windows.forEach(window -> Ids.checkWindow(window.ids(), info));
          return batches.score(windows, this::scoreBatch);
        });
  }

  private List<WindowScores> scoreBatch(List<TokenWindow> batch) {
    List<DeviceModel.Sequence> sequences =
        batch.stream().map(w -> new DeviceModel.Sequence(w.ids(), types(w))).toList();
    List<SequenceScores> read =
        devices.run(batch.size(), Batches.tokens(batch), device -> device.read(sequences));
    List<WindowScores> scores = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      scores.add(scores(read.get(i), batch.get(i)));
    }
    return scores;
  }

  /** The second type for the context and what follows it, where a query is read before it. */
  private TokenIds types(TokenWindow window) {
    if (pairTypes < 2 || info.layout() != WindowLayout.QUERY_AND_CONTEXT) {
      return TokenIds.empty();
    }
    int[] types = new int[window.ids().size()];
    for (int i = window.prefixTokens(); i < types.length; i++) {
      types[i] = 1;
    }
    return TokenIds.of(types);
  }

  private static WindowScores scores(SequenceScores read, TokenWindow window) {
    float[] boundary = new float[window.contextTokens() * WindowScores.BOUNDARY_LABELS];
    for (int i = 0; i < window.contextTokens(); i++) {
      int token = window.prefixTokens() + i;
      int at = i * WindowScores.BOUNDARY_LABELS;
      boolean spans = read.hasSpans();
      boundary[at] = NEVER;
      boundary[at + 1] = spans ? logOddsOfScore(read, token) : read.keep(token);
      boundary[at + 2] = spans ? 0 : read.drop(token);
      boundary[at + 3] = NEVER;
    }
    float[] rank = read.rank();
    return rank.length == 0
        ? new WindowScores(boundary, new float[0])
        : new WindowScores(boundary, new float[0], 1 / (1 + Math.exp(-rank[0])));
  }

  /** Of Kompress' score, p (1 + s) / 2 of the keep probability p and the span score s. */
  private static float logOddsOfScore(SequenceScores read, int token) {
    double keep = 1 / (1 + Math.exp((double) read.drop(token) - read.keep(token)));
    double score = keep * (0.5 + 0.5 * read.span(token));
    double share = Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, score));
    return (float) Math.log(share / (1 - share));
  }

  @Override
  public void close() {
    devices.close();
  }
}
