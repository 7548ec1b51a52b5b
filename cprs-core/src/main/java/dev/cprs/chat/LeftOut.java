package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words how much of a text was left out, and where. */
final class LeftOut {
  /** More places than this are counted, not named. */
  private static final int MOST_PLACES = 4;

  private LeftOut() {}

  /**
   * What was left out, such as {@code 214 lines left out, 40-63 and 71-260}, or {@code 3,210 of
   * 4,789 characters left out} where that is less than whole lines. Lines count from 1. Empty if
   * nothing but white space was left out.
   *
   * @param kept the places that stay, in order
   * @return empty if nothing but white space was left out
   */
  static String of(String text, List<Block> kept) {
    int all = 0;
    int here = 0;
    for (int i = 0, next = 0; i < text.length(); i++) {
      while (next < kept.size() && kept.get(next).end() <= i) {
        next++;
      }
      boolean stays = next < kept.size() && kept.get(next).start() <= i;
      if (!WhiteSpace.is(text.charAt(i))) {
        all++;
        here += stays ? 1 : 0;
      }
    }
    if (here == all) {
      return "";
    }
    List<int[]> runs = lines(text, kept);
    int inLines = runs.stream().mapToInt(run -> run[3]).sum();
    if (2 * inLines < all - here) {
      return String.format(Locale.ROOT, "%,d of %,d characters left out", all - here, all);
    }
    int count = runs.stream().mapToInt(run -> run[2]).sum();
    return String.format(
        Locale.ROOT, "%,d line%s left out, %s", count, count == 1 ? "" : "s", places(runs));
  }

  private static String places(List<int[]> runs) {
    List<String> places = new ArrayList<>();
    int named = runs.size() > MOST_PLACES ? MOST_PLACES - 1 : runs.size();
    for (int[] run : runs.subList(0, named)) {
      places.add(run[0] == run[1] ? "" + run[0] : run[0] + "-" + run[1]);
    }
    if (named < runs.size()) {
      places.add("%d more places".formatted(runs.size() - named));
    }
    int last = places.size() - 1;
    return last == 0
        ? places.get(0)
        : String.join(", ", places.subList(0, last)) + " and " + places.get(last);
  }

  /**
   * Runs of lines of which nothing stays. Blank lines between them belong to them and don't count.
   *
   * @return first line, last line, lines that aren't blank, their characters without white space
   */
  private static List<int[]> lines(String text, List<Block> kept) {
    List<int[]> runs = new ArrayList<>();
    boolean open = false;
    int next = 0;
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int newLine = text.indexOf('\n', start);
      int end = newLine < 0 ? text.length() : newLine;
      number++;
      int characters = 0;
      for (int i = start; i < end; i++) {
        characters += WhiteSpace.is(text.charAt(i)) ? 0 : 1;
      }
      while (next < kept.size() && kept.get(next).end() <= start) {
        next++;
      }
      boolean stays = next < kept.size() && kept.get(next).start() < end;
      if (characters > 0 && stays) {
        open = false;
      } else if (characters > 0) {
        if (!open) {
          runs.add(new int[] {number, number, 0, 0});
          open = true;
        }
        int[] run = runs.get(runs.size() - 1);
        run[1] = number;
        run[2]++;
        run[3] += characters;
      }
      start = end + 1;
    }
    return runs;
  }
}
