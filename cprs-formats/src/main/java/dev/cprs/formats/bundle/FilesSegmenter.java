package dev.cprs.formats.bundle;

import dev.cprs.formats.Blobs;
import dev.cprs.formats.Chars;
import dev.cprs.formats.FileNames;
import dev.cprs.formats.numbered.NumberedSegmenter;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;

/**
 * Several files in one text, each below a banner with its name, as tools write them that pack a
 * repository for a language model, and as {@code tail} prints more than one file. The units are
 * those of the files, each by its own format; the banner is kept with them.
 */
public final class FilesSegmenter implements Segmenter {
  /** Surer than the format of a file that fills most of the text. */
  private static final double SURE = 0.97;

  @Override
  public String format() {
    return "files";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return Banners.isBundle(text, from, to) ? SURE : 0;
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    CharSequence text = units.text();
    List<Banner> banners = Banners.of(text, from, to);
    if (banners.isEmpty()) {
      units.inner(from, to);
      return;
    }
    Preamble.add(units, from, banners.get(0).start());
    for (int i = 0; i < banners.size(); i++) {
      Banner banner = banners.get(i);
      int next = i + 1 < banners.size() ? banners.get(i + 1).start() : to;
      if (banner.closes()) { // without a beginning
        units.leaf(UnitKind.LINE, banner.start(), banner.end());
        addOther(units, banner.end(), next);
      } else if (i + 1 < banners.size() && banners.get(i + 1).closes()) {
        Banner tail = banners.get(++i);
        addFile(units, banner, next, tail.start(), tail.end());
        addOther(units, tail.end(), i + 1 < banners.size() ? banners.get(i + 1).start() : to);
      } else {
        int end = Chars.trimEnd(text, banner.end(), next);
        int content = next == to ? lastRule(text, banner, end) : end;
        addFile(units, banner, content, content, end);
      }
    }
  }

  /** Where the rule begins that closes the last file; the end if there is none. */
  private static int lastRule(CharSequence text, Banner banner, int end) {
    int start = end;
    while (start > banner.end() && !Chars.isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    String line = text.subSequence(start, end).toString();
    int ruleStart = banner.end() - line.length();
    boolean rule =
        banner.style().contains("rule")
            && ruleStart > banner.nameEnd()
            && Chars.isLineEnd(text.charAt(ruleStart - 1))
            && Chars.startsWith(text, ruleStart, banner.end(), line);
    return rule ? start : end;
  }

  private static void addFile(
      UnitTree.Builder units, Banner banner, int contentEnd, int tailStart, int end) {
    CharSequence text = units.text();
    int line = Chars.nextLine(text, Chars.lineEnd(text, banner.end(), contentEnd), contentEnd);
    int ink = Chars.skipBlank(text, line, contentEnd);
    int start = Math.max(line, lineStart(text, ink, line));
    int contentStop = Chars.trimEnd(text, ink, contentEnd);
    if (start >= contentStop) {
      units.leaf(UnitKind.FILE, banner.start(), Math.max(banner.end(), end));
    } else {
      units.group(UnitKind.FILE, banner.start(), banner.end()).framed().speaking();
    }
    if (banner.nameStart() < banner.nameEnd()) {
      units.name(banner.nameStart(), banner.nameEnd());
    }
    if (start < contentStop) {
      addContent(units, banner, start, contentStop);
      units.close(tailStart < end ? tailStart : contentStop, tailStart < end ? end : contentStop);
    }
  }

  /** Where the line of the first character begins that isn't blank: its indentation counts. */
  private static int lineStart(CharSequence text, int ink, int from) {
    int start = ink;
    while (start > from && Chars.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static void addContent(UnitTree.Builder units, Banner banner, int from, int to) {
    CharSequence text = units.text();
    if (Blobs.isMost(text, from, to)) {
      units.leaf(UnitKind.BLOB, Chars.skipBlank(text, from, to), to).mute();
    } else {
      CharSequence name = text.subSequence(banner.nameStart(), banner.nameEnd());
      units.inner(from, to, format(text, from, to, FileNames.format(name)));
    }
  }

  /** The format that a file's name tells, if its text is not printed in another way. */
  private static String format(CharSequence text, int from, int to, String named) {
    if (Chars.startsWith(text, from, to, "```")) {
      return "markdown";
    }
    if (new NumberedSegmenter().fit(text, from, to) > 0.5) {
      return "numbered";
    }
    char first = text.charAt(Chars.skipBlank(text, from, to - 1));
    // The end of a file, as tail prints it, is no JSON of its own.
    return named.equals("json") && "{[".indexOf(first) < 0 ? "" : named;
  }

  /** What stands between two files. */
  private static void addOther(UnitTree.Builder units, int from, int to) {
    if (Chars.skipBlank(units.text(), from, to) < to) {
      units.inner(from, to);
    }
  }
}
