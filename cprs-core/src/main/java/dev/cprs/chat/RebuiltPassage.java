package dev.cprs.chat;

import dev.cprs.CompressedContext;
import dev.cprs.Span;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in place of a passage: what was kept of each body, the heads between them, and a mark
 * in the last body of which something was kept.
 *
 * @param text stands in place of the passage's hull
 * @param idAt where an id may be put into its mark: a UTF-16 offset in the text; -1 without a mark
 */
record RebuiltPassage(String text, int idAt) {
  /** What stands for a body of which nothing is kept. Its head stays, so no number shifts. */
  private static final String NOTHING = "[…]";

  /**
   * Puts a passage together again.
   *
   * @param text the text that it is in
   * @param result the result for its bodies, in which something was kept
   * @param marked whether it gets marks
   */
  static RebuiltPassage of(Passage passage, String text, CompressedContext result, boolean marked) {
    List<Block> bodies = passage.bodies();
    int origin = passage.hull().start();
    boolean margins = passage.kind() == TextKind.MARKED_BLOCK || bodies.size() > 1;
    List<String> kept = new ArrayList<>();
    List<Block> stays = new ArrayList<>();
    int last = -1;
    int from = origin;
    for (int i = 0; i < bodies.size(); i++) {
      Block body = bodies.get(i);
      stays.add(new Block(from - origin, body.start() - origin));
      from = body.end();
      String before = body.in(text);
      String after = result.text(i);
      if (after.isEmpty() && marked && !WhiteSpace.isBlank(before)) {
        after = NOTHING;
      }
      int at = body.start() - origin;
      if (after.length() >= before.length()) {
        kept.add(before);
        stays.add(new Block(at, body.end() - origin));
        continue;
      }
      for (Span.Place place : result.places(i)) {
        stays.add(new Block(at + place.start(), at + place.end()));
        last = i;
      }
      kept.add(margins ? withMargins(before, after) : after);
    }
    int idAt = -1;
    String leftOut = marked && last >= 0 ? LeftOut.of(passage.hull().in(text), stays) : "";
    if (!leftOut.isEmpty()) {
      OmissionMark.Marked with =
          OmissionMark.append(kept.get(last), result.formats().get(last), leftOut);
      kept.set(last, with.text());
      idAt = with.idAt();
    }
    StringBuilder rebuilt = new StringBuilder();
    from = origin;
    for (int i = 0; i < bodies.size(); i++) {
      rebuilt.append(text, from, bodies.get(i).start());
      idAt += i == last && idAt >= 0 ? rebuilt.length() : 0;
      rebuilt.append(kept.get(i));
      from = bodies.get(i).end();
    }
    return new RebuiltPassage(rebuilt.toString(), idAt);
  }

  /** Keeps the white space at a body's ends, so that markers stay on their own lines. */
  private static String withMargins(String body, String kept) {
    int leading = WhiteSpace.start(body);
    int trailing = WhiteSpace.end(body, leading);
    return body.substring(0, leading) + WhiteSpace.strip(kept) + body.substring(trailing);
  }
}
