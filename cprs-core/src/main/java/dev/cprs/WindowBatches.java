package dev.cprs;

import dev.cprs.decode.LabelReader;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.List;

/**
 * The windows of a request, in batches. A batch has as many windows as the critic takes in one
 * call, in order. Thread-safe, as long as each batch is scored by one thread.
 */
final class WindowBatches {
  private final TokenIds prefix;
  private final List<List<Slice>> batches;

  private WindowBatches(TokenIds prefix, List<List<Slice>> batches) {
    this.prefix = prefix;
    this.batches = batches;
  }

  /** One window of one document. */
  private record Slice(LabelledDocument document, WindowPlan.Window window) {
    int tokens() {
      return window.to() - window.from();
    }
  }

  /**
   * Batches the windows of documents.
   *
   * @param batchTokens how many tokens a batch may have, prefixes included; a batch has at least
   *     one window
   */
  static WindowBatches of(List<LabelledDocument> documents, TokenIds prefix, int batchTokens) {
    List<List<Slice>> batches = new ArrayList<>();
    List<Slice> batch = new ArrayList<>();
    int tokens = 0;
    for (LabelledDocument document : documents) {
      for (WindowPlan.Window window : document.plan().windows()) {
        Slice slice = new Slice(document, window);
        int added = prefix.size() + slice.tokens();
        if (!batch.isEmpty() && tokens + added > batchTokens) {
          batches.add(batch);
          batch = new ArrayList<>();
          tokens = 0;
        }
        batch.add(slice);
        tokens += added;
      }
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return new WindowBatches(prefix, batches);
  }

  /** The number of batches. */
  int size() {
    return batches.size();
  }

  /** The number of windows in all batches. */
  int windows() {
    return batches.stream().mapToInt(List::size).sum();
  }

  /** The number of windows in one batch. */
  int windows(int index) {
    return batches.get(index).size();
  }

  /**
   * Labels the tokens of one batch. Each window writes to its own tokens, so the result is the same
   * in whatever order the batches end.
   */
  void score(int index, TokenCritic critic, TokenIds categories, LabelReader reader) {
    List<Slice> batch = batches.get(index);
    List<WindowScores> scores = critic.score(batch.stream().map(this::window).toList(), categories);
    for (int i = 0; i < batch.size(); i++) {
      WindowPlan.Window window = batch.get(i).window();
      reader.read(
          scores.get(i),
          window.readFrom() - window.from(),
          window.readTo() - window.readFrom(),
          batch.get(i).document().labels(),
          window.readFrom());
    }
  }

  private TokenWindow window(Slice slice) {
    WindowPlan.Window window = slice.window();
    TokenIds ids = slice.document().tokens().ids(window.from(), window.to());
    return new TokenWindow(prefix.concat(ids), prefix.size());
  }
}
