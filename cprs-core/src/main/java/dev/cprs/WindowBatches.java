package dev.cprs;

import dev.cprs.decode.LabelReader;
import dev.cprs.select.LabelledDocument;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.List;

/**
 * The windows of a request, in batches. Small documents share a window. A batch has as many windows
 * as the critic takes in one call, in order. Thread-safe, as long as each batch is scored by one
 * thread.
 */
final class WindowBatches {
  /** Documents of at most this part of a window's context share one. */
  private static final int SMALL = 4;

  /** A document of fewer tokens isn't worth a mark before it. */
  private static final int LEAST_MARKED = 4;

  private final TokenIds prefix;
  private final TokenIds mark;
  private final boolean excerpts;
  private final List<List<Shared>> batches = new ArrayList<>();

  private WindowBatches(TokenIds prefix, TokenIds mark, boolean excerpts) {
    this.prefix = prefix;
    this.mark = mark;
    this.excerpts = excerpts;
  }

  /** One window of one document. */
  private record Slice(LabelledDocument document, WindowPlan.Window window) {}

  /** What the model reads at once: a window of a document, or several small documents. */
  private static final class Shared {
    final List<Slice> slices = new ArrayList<>();
    int tokens;
  }

  /**
   * Batches the windows of documents.
   *
   * @param contextTokens how many context tokens fit into a window
   * @param mark what stands between two documents in one window
   * @param excerpts whether the windows of a document are excerpts of it: then each has its own
   *     view and the mark stands between two that share one
   * @param batchTokens how many tokens a batch may have, prefixes included; a batch has at least
   *     one window
   */
  static WindowBatches of(
      List<PlannedDocument> documents,
      TokenIds prefix,
      int contextTokens,
      TokenIds mark,
      boolean excerpts,
      int batchTokens) {
    WindowBatches batches = new WindowBatches(prefix, mark, excerpts);
    List<Shared> batch = new ArrayList<>();
    int tokens = 0;
    for (Shared window : batches.shared(documents, contextTokens)) {
      int added = prefix.size() + window.tokens;
      if (!batch.isEmpty() && tokens + added > batchTokens) {
        batches.batches.add(batch);
        batch = new ArrayList<>();
        tokens = 0;
      }
      batch.add(window);
      tokens += added;
    }
    if (!batch.isEmpty()) {
      batches.batches.add(batch);
    }
    return batches;
  }

  private List<Shared> shared(List<PlannedDocument> documents, int contextTokens) {
    List<Shared> windows = new ArrayList<>();
    Shared small = new Shared();
    for (PlannedDocument planned : documents) {
      List<WindowPlan.Window> own = planned.plan().windows();
      boolean isSmall = own.size() == 1 && own.get(0).size() <= contextTokens / SMALL;
      if (!isSmall) {
        addLarge(planned, contextTokens, windows);
        continue;
      }
      for (WindowPlan.Window window : own) {
        Slice slice = new Slice(planned.document(), window);
        if (small.tokens + marked(slice, small) + window.size() > contextTokens) {
          small = new Shared();
        }
        if (small.slices.isEmpty()) {
          windows.add(small);
        }
        add(slice, small);
      }
    }
    return windows;
  }

  /**
   * Adds the windows of a document that shares none with others. Two that fit into one are one,
   * which is so only where text that isn't read lies between them. What the second should have in
   * view is in view of the first, or in it, unless they are excerpts.
   */
  private void addLarge(PlannedDocument planned, int contextTokens, List<Shared> windows) {
    Shared last = null;
    for (WindowPlan.Window window : planned.plan().windows()) {
      Slice next = new Slice(planned.document(), excerpts ? window : window.withoutView());
      boolean fits =
          last != null && last.tokens + marked(next, last) + next.window().size() <= contextTokens;
      if (last == null || !fits) {
        last = new Shared();
        windows.add(last);
        next = new Slice(planned.document(), window);
      }
      add(next, last);
    }
  }

  private void add(Slice slice, Shared window) {
    window.tokens += marked(slice, window) + slice.window().size();
    window.slices.add(slice);
  }

  /** How many tokens mark a slice off from what stands before it in a window. */
  private int marked(Slice slice, Shared window) {
    int slices = window.slices.size();
    return slices > 0 && isMarked(window.slices.get(slices - 1), slice) ? mark.size() : 0;
  }

  private boolean isMarked(Slice before, Slice slice) {
    boolean other = excerpts || before.document().index() != slice.document().index();
    return other && slice.window().size() >= LEAST_MARKED;
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
    List<Shared> batch = batches.get(index);
    List<WindowScores> scores = critic.score(batch.stream().map(this::window).toList(), categories);
    for (int i = 0; i < batch.size(); i++) {
      read(batch.get(i), scores.get(i), reader);
    }
  }

  private void read(Shared shared, WindowScores scores, LabelReader reader) {
    int at = 0;
    for (int i = 0; i < shared.slices.size(); i++) {
      Slice slice = shared.slices.get(i);
      WindowPlan.Window window = slice.window();
      at += i > 0 && isMarked(shared.slices.get(i - 1), slice) ? mark.size() : 0;
      reader.read(
          scores,
          at + window.viewTokens() + window.readFrom() - window.from(),
          window.readTo() - window.readFrom(),
          slice.document().labels(),
          window.readFrom());
      at += window.size();
    }
  }

  private TokenWindow window(Shared shared) {
    List<TokenIds> parts = new ArrayList<>(List.of(prefix));
    for (int i = 0; i < shared.slices.size(); i++) {
      Slice slice = shared.slices.get(i);
      WindowPlan.Window window = slice.window();
      if (i > 0 && isMarked(shared.slices.get(i - 1), slice)) {
        parts.add(mark);
      }
      for (WindowPlan.Tokens view : window.view()) {
        parts.add(slice.document().tokens().ids(view.from(), view.to()));
      }
      parts.add(slice.document().tokens().ids(window.from(), window.to()));
    }
    return new TokenWindow(TokenIds.concat(parts), prefix.size());
  }
}
