package dev.cprs.chat;

import java.util.List;

/**
 * What a user's text is made of: what is asked, what programs put in, and what was pasted.
 *
 * @param question what is asked or told, stripped; empty if the text holds only what programs put in
 * @param pasted material below, above or between what is asked, in order: whole lines without the
 *     white space around them
 * @param injected what programs put in, with its tags, in order
 */
record UserText(String question, List<Block> pasted, List<Block> injected) {
  UserText {
    pasted = List.copyOf(pasted);
    injected = List.copyOf(injected);
  }

  /**
   * Reads a user's text.
   *
   * @param marked blocks already known as context, in order and disjoint; no part of the question
   */
  static UserText read(String text, List<Block> marked, InjectedBlocks injected) {
    return new UserText(dev.cprs.internal.WhiteSpace.strip(text), List.of(), injected.in(text));
  }
}
