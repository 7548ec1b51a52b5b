package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an application marked as context: between tags that are known for it, in numbered
 * passages, or between markers of its own.
 *
 * @param own an application's own markers, which count in place of all others; null for none
 */
record MarkedContexts(@Nullable ContextMarkers own) {
  /** The marked contexts of a text, in order and disjoint; adjacent documents are one context. */
  List<Passage> in(String text) {
    List<Passage> passages = new ArrayList<>();
    if (own != null) {
      for (Block block : own.blocks(text)) {
        Block outer =
            new Block(block.start() - own.open().length(), block.end() + own.close().length());
        passages.add(new Passage(TextKind.MARKED_BLOCK, outer, DocumentHeads.bodies(text, block)));
      }
      return passages;
    }
    List<Block> outers = new ArrayList<>();
    List<List<Block>> bodies = new ArrayList<>(); // of each
    for (ContextTags.Element element : ContextTags.outermost(text, Block.whole(text))) {
      List<Block> own =
          element.isDocument()
              ? List.of(DocumentHeads.body(text, element.inner()))
              : DocumentHeads.bodies(text, element.inner());
      int last = outers.size() - 1;
      if (last >= 0 && element.isDocument() && isNext(text, outers.get(last), element)) {
        outers.set(last, new Block(outers.get(last).start(), element.outer().end()));
        bodies.get(last).addAll(own);
      } else {
        outers.add(element.outer());
        bodies.add(new ArrayList<>(own));
      }
    }
    for (int i = 0; i < outers.size(); i++) {
      passages.add(new Passage(TextKind.MARKED_BLOCK, outers.get(i), bodies.get(i)));
    }
    if (passages.isEmpty()) {
      addNumbered(text, passages);
    }
    return passages;
  }

  /** The same in a system text, where numbered passages may be rules: then they are no context. */
  List<Passage> inSystemText(String text) {
    List<Passage> passages = in(text);
    boolean tagged =
        passages.stream().anyMatch(passage -> text.charAt(passage.outer().start()) != '[');
    boolean rules =
        passages.stream()
            .flatMap(passage -> passage.bodies().stream())
            .anyMatch(body -> SystemText.instructs(body.in(text)));
    return own != null || tagged || !rules ? passages : List.of();
  }

  private static boolean isNext(String text, Block last, ContextTags.Element element) {
    int start = element.outer().start();
    return WhiteSpace.on(text, last.end(), start) == start
        && text.startsWith("<" + element.name(), last.start());
  }

  private static void addNumbered(String text, List<Passage> passages) {
    List<Block> numbered = DocumentHeads.numbered(text, Block.whole(text));
    if (!numbered.isEmpty()) {
      List<Block> bodies =
          numbered.stream()
              .map(block -> DocumentHeads.afterNumber(text, block.start(), block.end()))
              .toList();
      int end = numbered.get(numbered.size() - 1).end();
      passages.add(
          new Passage(TextKind.MARKED_BLOCK, new Block(numbered.get(0).start(), end), bodies));
    }
  }
}
