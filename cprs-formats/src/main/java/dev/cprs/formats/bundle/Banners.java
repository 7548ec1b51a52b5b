package dev.cprs.formats.bundle;

import dev.cprs.formats.Chars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The banners of a text: all of one style, which is chosen by its beginning. So a banner inside of
 * a file of the text, of another style, is text of that file.
 */
final class Banners {
  private static final int BEGINNING = 100_000;

  /** Of the titles that look like banners without a label, most must be names of files. */
  private static final double MOST = 0.8;

  /** What is known of a style: its banners, those with the name of a file, and the first one. */
  private static final class Tally {
    private int banners;
    private int sure;
    private int first = -1;

    private void add(Banner banner) {
      banners++;
      sure += banner.sure() ? 1 : 0;
      first = first < 0 ? banner.start() : first;
    }
  }

  private final CharSequence text;
  private final int from;
  private final int to;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  /** Where the first line begins that isn't blank. */
  private final int start;

  /** Where fences of Markdown begin or end. */
  private final List<Integer> fences = new ArrayList<>();

  private Banners(CharSequence text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = Math.min(to, from + BEGINNING);
    this.start = Chars.skipBlank(text, from, this.to);
    BannerReader reader = new BannerReader(text, start, to);
    for (int at = start; at < this.to; ) {
      int end = Chars.lineEnd(text, at, to);
      Banner banner = reader.read(at, end);
      if (banner != null && !banner.closes()) {
        tallies.computeIfAbsent(banner.style(), style -> new Tally()).add(banner);
      } else if (Chars.startsWith(text, at, to, "```")) {
        fences.add(at);
      }
      at = Chars.nextLine(text, end, to);
    }
  }

  /** Whether a text has several files; it has none if it isn't sure. */
  static boolean isBundle(CharSequence text, int from, int to) {
    return !new Banners(text, from, to).style(2).isEmpty();
  }

  /** The banners of a text, in their order; none if it has no files. */
  static List<Banner> of(CharSequence text, int from, int to) {
    Banners beginning = new Banners(text, from, to);
    String several = beginning.style(2);
    String style = several.isEmpty() ? beginning.style(1) : several;
    List<Banner> banners = new ArrayList<>();
    BannerReader reader = new BannerReader(text, beginning.start, to);
    for (int at = beginning.start; at < to && !style.isEmpty(); ) {
      int end = Chars.lineEnd(text, at, to);
      Banner banner = reader.read(at, end);
      if (banner != null
          && banner.style().equals(style)
          && (banner.sure() || banner.isLabelled())) {
        banners.add(banner);
        end = Chars.lineEnd(text, banner.end(), to);
      }
      at = Chars.nextLine(text, end, to);
    }
    return banners;
  }

  /** The style whose first banner comes first; empty if none has as many banners. */
  private String style(int fewest) {
    String style = "";
    int first = to;
    for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
      Tally tally = entry.getValue();
      if (tally.first < first && tally.sure >= fewest && isBanner(entry.getKey(), tally)) {
        style = entry.getKey();
        first = tally.first;
      }
    }
    return style;
  }

  private boolean isBanner(String style, Tally tally) {
    boolean labelled = style.endsWith(":");
    boolean mostly = labelled || tally.sure >= MOST * tally.banners;
    // Only behind a label may much else stand before: the tree of a large repository.
    boolean early =
        (labelled && !style.startsWith("==>")) || 2L * (tally.first - from) <= to - from;
    // Code may say in a comment which file it is about, and a heading may look like a banner.
    boolean common = style.startsWith("//") || style.startsWith("#") || style.startsWith("open");
    boolean atTop = !common || tally.first == start;
    boolean tagged = style.startsWith("<") && text.charAt(start) == '<'; // XML
    return mostly && early && atTop && !tagged && !isInFence(tally.first);
  }

  private boolean isInFence(int at) {
    int before = 0;
    while (before < fences.size() && fences.get(before) < at) {
      before++;
    }
    return before % 2 == 1;
  }
}
