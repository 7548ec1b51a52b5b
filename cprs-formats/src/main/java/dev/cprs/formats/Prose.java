package dev.cprs.formats;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;

/** Running text inside of markup. */
public final class Prose {
  private static final Segmenter PROSE = Segmenters.of(List.of()).get(Segmenters.PROSE);

  private Prose() {}

  /** Adds the sentences of a part of the text, and a mute node for each blob in it. */
  public static void add(UnitTree.Builder units, int from, int to) {
    CharSequence text = units.text();
    int at = from;
    for (Blobs.Blob blob = Blobs.next(text, at, to);
        blob != null;
        blob = Blobs.next(text, at, to)) {
      if (inkStart(text, at, blob.start()) < blob.start()) {
        units.inner(at, blob.start(), Segmenters.PROSE);
      }
      units.leaf(UnitKind.BLOB, blob.start(), blob.end()).mute();
      at = blob.end();
    }
    if (inkStart(text, at, to) < to) {
      units.inner(at, to, Segmenters.PROSE);
    }
  }

  /** A leaf; a mute one if it is mostly a blob, which the model otherwise passes over. */
  public static void leaf(UnitTree.Builder units, UnitKind kind, int from, int to) {
    units.leaf(kind, from, to);
    if (Blobs.isMost(units.text(), from, to)) {
      units.mute();
    } else {
      hideBlobs(units, from, to);
    }
  }

  /** Keeps the model from reading the blobs of a part of the text. */
  public static void hideBlobs(UnitTree.Builder units, int from, int to) {
    for (Blobs.Blob blob = Blobs.next(units.text(), from, to);
        blob != null;
        blob = Blobs.next(units.text(), blob.end(), to)) {
      units.noise(blob.start(), blob.end());
    }
  }

  /** The sentences of a text, as leaves of a tree. */
  public static UnitTree sentences(CharSequence text, int from, int to) {
    UnitTree.Builder sentences =
        new UnitTree.Builder(text, (innerFrom, innerTo, format, builder) -> {});
    PROSE.segment(from, to, sentences);
    return sentences.build();
  }

  /** The first offset that is no white space, or {@code to}. */
  public static int inkStart(CharSequence text, int from, int to) {
    int start = from;
    while (start < to && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The offset after the last character that is no white space, or {@code from}. */
  public static int inkEnd(CharSequence text, int from, int to) {
    int end = to;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** White space, no-break spaces too, which don't separate words but are no text either. */
  public static boolean isBlank(char c) {
    return separates(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f';
  }

  /** White space at which sentences are cut; without no-break spaces. */
  public static boolean separates(char c) {
    return c <= ' ' ? Character.isWhitespace(c) : c >= '\u0085' && isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return c == '\u0085' || Character.isWhitespace(c);
  }
}
