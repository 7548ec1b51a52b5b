package dev.cprs.select;

import dev.cprs.decode.TokenLabels;
import dev.cprs.spi.UnitScore;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses what a second look reads: the best units of a first reading, each with the units beside
 * it. The answer is often the sentence next to the one that repeats the question's words, and a
 * unit is judged better with text on both sides.
 *
 * <p>The two readings may have different tokens; units, by their offsets, are what they share.
 */
public final class ReadAgain {
  /**
   * The tokens on each side of a unit that are read with it: whole units, of which the last may
   * reach up to as many again.
   */
  public static final int AROUND = 64;

  private final List<Place> places = new ArrayList<>();
  private final List<BitSet> chosen = new ArrayList<>();
  private long left;

  private ReadAgain(long limit) {
    left = limit;
  }

  /** The scored units and heads of a document, in order, and their tokens in the second reading. */
  private static final class Items {
    final LabelledDocument document;
    final BitSet chosen;
    private final int[] nodes;

    Items(LabelledDocument document, int[] nodes, BitSet chosen) {
      this.document = document;
      this.nodes = nodes;
      this.chosen = chosen;
    }

    int size() {
      return nodes.length;
    }

    int first(int item) {
      return UnitScores.firstToken(document, nodes[item]);
    }

    int end(int item) {
      return UnitScores.endToken(document, nodes[item]);
    }
  }

  /** An item, its score in the first reading, and where in the text it speaks most. */
  private record Place(Items items, int item, float score, int offset) {
    static final Comparator<Place> BEST_FIRST =
        Comparator.comparingDouble((Place place) -> -place.score)
            .thenComparingInt(place -> place.items.document.index())
            .thenComparingInt(place -> place.item);
  }

  /**
   * The tokens to read again.
   *
   * @param skimmed the documents with the labels of the first reading
   * @param documents the same documents with the tokens of the second reading; they may be the same
   *     objects
   * @param words the query's words, which tell like units apart
   * @param kind how the first reading's relevances of tokens are made one score of a unit
   * @param whole the documents that are read again as a whole, beyond the limit
   * @param limit how many tokens are read again at most, whole documents aside; at least 1
   * @return for each document its tokens; documents of equal text, which share labels, share them
   */
  public static List<BitSet> choose(
      List<LabelledDocument> skimmed,
      List<LabelledDocument> documents,
      QueryWords words,
      UnitScore kind,
      BitSet whole,
      long limit) {
    ReadAgain again = new ReadAgain(limit);
    Map<TokenLabels, BitSet> byText = new HashMap<>();
    for (int index = 0; index < documents.size(); index++) {
      LabelledDocument document = documents.get(index);
      BitSet tokens = byText.get(document.labels());
      if (tokens == null) {
        tokens = new BitSet();
        byText.put(document.labels(), tokens);
        if (whole.get(index)) {
          tokens.set(0, document.tokens().size());
        } else {
          again.addPlaces(
              skimmed.get(index), document, UnitScores.of(skimmed.get(index), words, kind), tokens);
        }
      }
      again.chosen.add(tokens);
    }
    again.choose();
    return again.chosen;
  }

  private void addPlaces(
      LabelledDocument skimmed, LabelledDocument document, UnitScores scores, BitSet tokens) {
    UnitTree units = skimmed.units();
    int[] nodes = new int[units.size()];
    int count = 0;
    for (int node = 0; node < units.size(); node++) {
      if (scores.has(node)) {
        nodes[count++] = node;
      }
    }
    Items items = new Items(document, Arrays.copyOf(nodes, count), tokens);
    for (int item = 0; item < count; item++) {
      int node = nodes[item];
      int best = skimmed.bestToken(scores.firstToken(node), scores.endToken(node));
      places.add(new Place(items, item, scores.get(node), skimmed.tokens().start(best)));
    }
  }

  private void choose() {
    places.sort(Place.BEST_FIRST);
    boolean any = false;
    for (Place place : places) {
      Items items = place.items();
      int from = from(items, place.item());
      int to = to(items, place.item());
      long added = (long) to - from - items.chosen.get(from, to).cardinality();
      if (added > left && !any) { // larger than all that may be read: the middle of it
        int middle = items.document.tokenAfter(place.offset());
        from = (int) Math.max(from, middle - left / 2);
        to = (int) Math.min(to, from + left);
        added = (long) to - from;
      }
      if (added > left) {
        return;
      }
      items.chosen.set(from, to);
      left -= added;
      any = true;
    }
  }

  /** The first token of what is read around an item. */
  private static int from(Items items, int item) {
    int first = items.first(item);
    int from = first;
    for (int before = item - 1; before >= 0 && first - from < AROUND; before--) {
      int start = items.first(before);
      boolean isLong = first - start > 2 * AROUND;
      from = isLong ? first - AROUND : start;
    }
    return from;
  }

  /** The token after the last of what is read around an item. */
  private static int to(Items items, int item) {
    int end = items.end(item);
    int to = end;
    for (int after = item + 1; after < items.size() && to - end < AROUND; after++) {
      int last = items.end(after);
      boolean isLong = last - end > 2 * AROUND;
      to = isLong ? end + AROUND : last;
    }
    return to;
  }
}
