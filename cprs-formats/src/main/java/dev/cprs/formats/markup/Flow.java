package dev.cprs.formats.markup;

import dev.cprs.formats.Prose;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/**
 * Running text with tags in it, such as links and emphasis. It is cut between sentences, never
 * inside an element or an entity.
 */
final class Flow {
  /** A piece without a sentence end that is longer is cut before an element. */
  private static final int LONGEST_PIECE = 600;

  private static final int LONGEST_ENTITY = 12;

  private final UnitTree.Builder units;
  private final CharSequence text;
  private final int to;
  private int pieceStart;

  private Flow(UnitTree.Builder units, int from, int to) {
    this.units = units;
    this.text = units.text();
    this.to = to;
    pieceStart = from;
  }

  /** Adds the part of a text from one tag to before another as leaves. */
  static void add(UnitTree.Builder units, Tags tags, int firstTag, int endTag) {
    CharSequence text = units.text();
    int from = Prose.inkStart(text, tags.start(firstTag), tags.start(endTag));
    int to = Prose.inkEnd(text, from, tags.start(endTag));
    if (from == to) {
      return;
    }
    if (to - from <= LONGEST_PIECE) {
      Prose.leaf(units, UnitKind.SENTENCE, from, to);
    } else {
      new Flow(units, from, to).cut(tags, firstTag, endTag);
    }
  }

  private void cut(Tags tags, int firstTag, int endTag) {
    int from = pieceStart;
    String masked = masked(tags, firstTag, endTag);
    UnitTree sentences = Prose.sentences(masked, 0, masked.length());
    int sentence = 1;
    int depth = 0;
    for (int tag = firstTag; tag < endTag; tag++) {
      Tags.Type type = tags.type(tag);
      boolean isText = type == Tags.Type.TEXT || type == Tags.Type.BLANK;
      if (type == Tags.Type.CLOSE && tags.partner(tag) >= firstTag) {
        depth--;
      } else if (depth == 0 && !isText && tags.start(tag) - pieceStart > LONGEST_PIECE) {
        piece(tags.start(tag));
      }
      while (sentence < sentences.size() && from + sentences.start(sentence) < tags.end(tag)) {
        int at = from + sentences.start(sentence++);
        if (depth == 0 && (isText || at == tags.start(tag)) && !isInEntity(at)) {
          piece(at);
        }
      }
      if (type == Tags.Type.OPEN && tags.isClosed(tag)) {
        depth++;
      }
    }
    piece(to);
  }

  private void piece(int end) {
    int start = Prose.inkStart(text, pieceStart, end);
    int inkEnd = Prose.inkEnd(text, start, end);
    if (start < inkEnd) {
      Prose.leaf(units, UnitKind.SENTENCE, start, inkEnd);
    }
    pieceStart = end;
  }

  /** The text with a mark for each character of a tag that ends no sentence and hides no end. */
  private String masked(Tags tags, int firstTag, int endTag) {
    StringBuilder masked = new StringBuilder(to - pieceStart);
    for (int tag = firstTag; tag < endTag; tag++) {
      Tags.Type type = tags.type(tag);
      boolean isText = type == Tags.Type.TEXT || type == Tags.Type.BLANK;
      int end = Math.min(to, tags.end(tag));
      for (int at = Math.max(pieceStart, tags.start(tag)); at < end; at++) {
        masked.append(isText ? text.charAt(at) : '_');
      }
    }
    return masked.toString();
  }

  private boolean isInEntity(int at) {
    for (int i = at - 1; i >= Math.max(pieceStart, at - LONGEST_ENTITY); i--) {
      char c = text.charAt(i);
      if (c == '&') {
        return true;
      }
      if (c == ';' || c == '>' || Prose.isBlank(c)) {
        return false;
      }
    }
    return false;
  }
}
