package dev.cprs.chat;

import java.util.List;

/**
 * A document with headings that nothing introduces: long, with several headings, none of which says
 * what to do, and without sentences to a model.
 */
final class HeadedDocument {
  private static final int LEAST_HEADINGS = 3;

  private HeadedDocument() {}

  /**
   * Where the document ends that begins with a heading.
   *
   * @return the index after its last piece; the heading's own, if there is none
   */
  static int end(CharSequence text, List<Piece> pieces, int i) {
    int end = limit(text, pieces, i);
    Block block = new Block(pieces.get(i).start(), pieces.get(end - 1).end());
    int headings = 0;
    for (int j = i; j < end; j++) {
      if (isHeading(text, pieces, j)) {
        headings++;
        String heading = pieces.get(j).in(text);
        if (Asking.mustBeFollowed(heading) || Asking.announcesRequest(heading)) {
          return i;
        }
      }
    }
    if (headings < LEAST_HEADINGS
        || block.end() - block.start() < PastedMaterial.SHORTEST_TEXT
        || PastedMaterial.isInstructions(text, block)
        || Asking.speaksToModel(block.in(text))) {
      return i;
    }
    return end;
  }

  static boolean isHeading(CharSequence text, List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    int at = piece.start();
    while (at < piece.end() && at < piece.start() + 6 && text.charAt(at) == '#') {
      at++;
    }
    return at > piece.start()
        && at < piece.end()
        && text.charAt(at) == ' '
        && piece.shape() != LineShape.MATERIAL
        && (i == 0 || pieces.get(i - 1).isBlank());
  }

  /** Before the first paragraph near the end that asks. */
  private static int limit(CharSequence text, List<Piece> pieces, int start) {
    int last = pieces.get(pieces.size() - 1).end();
    for (int i = start + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (last - piece.start() <= PastedMaterial.TAIL
          && pieces.get(i - 1).isBlank()
          && piece.shape() == LineShape.PROSE
          && !isHeading(text, pieces, i)
          && Asking.asks(piece.in(text))) {
        return i;
      }
    }
    return pieces.size();
  }
}
