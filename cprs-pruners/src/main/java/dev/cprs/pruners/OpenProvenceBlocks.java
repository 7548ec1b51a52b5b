package dev.cprs.pruners;

import dev.cprs.internal.WhiteSpace;
import dev.cprs.spi.TokenIds;
import java.util.ArrayList;
import java.util.List;

/** OpenProvence's pieces of sentences, and the blocks that they are read in. */
final class OpenProvenceBlocks {
  private OpenProvenceBlocks() {}

  /**
   * A sentence, or a part of a long one.
   *
   * @param sentence the index of its sentence
   */
  record Fragment(int sentence, TokenIds ids) {}

  /**
   * The pieces of sentences that decode to some text; if none does, the first one, which is empty
   * if no sentence has a token.
   *
   * @param sentences the ids of each sentence
   * @param most the most tokens of a piece
   * @param strip whether white space is no text
   */
  static List<Fragment> fragments(
      List<TokenIds> sentences, int most, boolean strip, PublishedTokenizer tokenizer) {
    List<Fragment> all = new ArrayList<>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      TokenIds ids = sentences.get(sentence);
      for (int from = 0; from < ids.size(); from += most) {
        all.add(new Fragment(sentence, ids.slice(from, Math.min(ids.size(), from + most))));
      }
    }
    if (all.isEmpty()) {
      all.add(new Fragment(0, TokenIds.empty()));
    }
    List<Fragment> visible = new ArrayList<>();
    for (Fragment fragment : all) {
      String text = tokenizer.decode(fragment.ids());
      if (strip ? !WhiteSpace.isBlank(text) : !text.isEmpty()) {
        visible.add(fragment);
      }
    }
    return visible.isEmpty() ? all.subList(0, 1) : visible;
  }

  /**
   * Pieces in blocks that fit beside a query and its separator. A piece that no block can hold is
   * cut off.
   *
   * @param query the number of the query's tokens
   * @param longest the model's window
   */
  static List<List<Fragment>> pack(List<Fragment> fragments, int query, int longest) {
    int room = longest - 2;
    int taken = query + 1;
    int most = Math.max(1, room - taken);
    List<List<Fragment>> blocks = new ArrayList<>();
    List<Fragment> block = new ArrayList<>();
    int length = taken;
    for (Fragment fragment : fragments) {
      int size = fragment.ids().size();
      if (length + size > room) {
        if (!block.isEmpty()) {
          blocks.add(block);
          block = new ArrayList<>();
        }
        size = Math.min(size, most);
        length = taken;
      }
      block.add(new Fragment(fragment.sentence(), fragment.ids().slice(0, size)));
      length += size;
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }
}
