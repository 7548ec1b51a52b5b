package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user's text is made of: what is asked, what programs put in, and what was pasted. The
 * rules, in this order, each with its reason:
 *
 * <ol>
 *   <li><em>Injected blocks are no part of the question.</em> Agents and editors write reminders
 *       and the state of their windows into the user's message. Asked by those, a model keeps what
 *       the reminder talks about. A text that holds nothing else asks nothing.
 *   <li><em>Where the user's words are in a tag of their own, they alone are the question.</em>
 *       Some agents put them into {@code <user_query>} or {@code <userRequest>}, between blocks of
 *       their own. {@code <task>} and {@code <feedback>} count only where nothing stands outside,
 *       since users paste XML with such names.
 *   <li><em>A text of at most {@value #SHORT} characters is the question.</em> There is nothing to
 *       gain in looking for pasted material.
 *   <li><em>Of a longer text, pasted material is not the question</em> (see {@link
 *       PastedMaterial}), wherever it stands: users paste below their question as often as above
 *       it.
 *   <li><em>In doubt it is the question.</em> A question is never touched. A request with many
 *       instructions looks like a document, and each of its sentences counts.
 *   <li><em>Pasted material is compressed only if something outside of it asks or tells
 *       something</em>, and only if the request doesn't need every word of it: a translation or a
 *       review of an extract is wrong. Otherwise it is neither question nor pasted, and stays as it
 *       is.
 *   <li><em>If all of a text was pasted, what asks in it is the question, else its first and last
 *       paragraph.</em> Other texts of the conversation must be judged by something.
 * </ol>
 *
 * <p>Reading is linear in the text's length, and the same text gives the same result.
 *
 * @param question what is asked or told, stripped; empty if only programs wrote in the text
 * @param pasted material above, below or between what is asked, long enough to be compressed: in
 *     order, disjoint, whole lines without the white space around them
 * @param injected what programs put in, with its tags: in order and disjoint
 * @param results what tools returned: in order and disjoint
 */
record UserText(String question, List<Block> pasted, List<Block> injected, List<ToolText> results) {
  /** A guess: two paragraphs. The question of such a text is short enough as it is. */
  static final int SHORT = 1200;

  UserText {
    pasted = List.copyOf(pasted);
    injected = List.copyOf(injected);
    results = List.copyOf(results);
  }

  /** Reads a text that is all that a user wrote. */
  static UserText read(CharSequence text, List<Block> marked, InjectedBlocks injected) {
    return read(text, List.of(Block.whole(text)), marked, injected);
  }

  /**
   * Reads a user's text, or the texts of a user's message.
   *
   * @param parts each a text of its own, in order and disjoint; between them are empty lines
   * @param marked blocks already known as context, in order and disjoint, with their markers or
   *     without: no part of the question. Markers that are tags are left out of it too. Those in
   *     results of tools don't count
   */
  static UserText read(
      CharSequence text, List<Block> parts, List<Block> marked, InjectedBlocks injected) {
    List<Block> texts = parts.stream().filter(part -> part.start() < part.end()).toList();
    List<ToolText> results = ToolTexts.find(text, texts);
    List<Block> returned = results.stream().map(ToolText::whole).toList();
    List<Block> filled = marked.stream().filter(block -> block.start() < block.end()).toList();
    List<Block> given = Blocks.apart(filled, returned);
    List<Block> words = ToolTexts.words(text, results);
    List<Block> programs = Blocks.subtract(ProgramTexts.in(text, texts), usersWords(text, texts));
    List<Block> put = Blocks.subtract(Blocks.union(injected.in(text, texts), programs), given);
    List<Block> known = Blocks.union(withTags(text, texts, given), put);
    List<Block> open = Blocks.subtract(texts, Blocks.union(known, returned));
    List<Block> asked = Blocks.union(askedIn(text, texts, open), words);
    if (Blocks.length(asked) <= SHORT) {
      return new UserText(Question.join(text, asked), List.of(), put, results);
    }
    List<PastedMaterial.Paste> pastes = PastedMaterial.find(text, asked);
    List<Block> rest =
        Blocks.subtract(asked, pastes.stream().map(PastedMaterial.Paste::whole).toList());
    String question = Question.join(text, rest);
    if (question.isEmpty()) {
      String material = Question.join(text, asked);
      return new UserText(Question.ofMaterial(material), List.of(), put, results);
    }
    boolean judged = Asking.asksOrTells(question) && !Asking.needsEveryWord(question);
    return new UserText(
        question,
        judged ? pastes.stream().map(PastedMaterial.Paste::material).toList() : List.of(),
        put,
        results);
  }

  /** The marked blocks with the tags around them. */
  private static List<Block> withTags(CharSequence text, List<Block> parts, List<Block> marked) {
    List<Block> wider = new ArrayList<>();
    int from = 0;
    int part = 0;
    for (int i = 0; i < marked.size(); i++) {
      while (parts.get(part).end() < marked.get(i).end()) {
        part++;
      }
      int last = parts.get(part).end();
      int to = i + 1 < marked.size() ? Math.min(last, marked.get(i + 1).start()) : last;
      int first = Math.max(from, parts.get(part).start());
      Block block = Tags.around(text, marked.get(i), first, to);
      wider.add(block);
      from = block.end();
    }
    return wider;
  }

  /** What stands in tags that agents put around the user's words, and that nobody else uses. */
  private static List<Block> usersWords(CharSequence text, List<Block> parts) {
    List<Block> own = new ArrayList<>();
    for (Block part : parts) {
      CharSequence in = text.subSequence(part.start(), part.end());
      for (Tags.Tagged tagged : Tags.find(in, Tags.USERS_WORDS)) {
        Block inner = tagged.inner().moved(part.start());
        boolean begins = Tags.beginsLine(in, tagged.whole().start());
        if (!tagged.attributes() && begins && inner.start() < inner.end()) {
          own.add(inner);
        }
      }
    }
    return own;
  }

  /** The blocks in the tags that hold the user's words; all blocks if there are none. */
  private static List<Block> askedIn(CharSequence text, List<Block> parts, List<Block> open) {
    List<Block> words = Blocks.intersect(open, usersWords(text, parts));
    if (Blocks.length(words) > 0) {
      return words;
    }
    List<Block> asked = new ArrayList<>();
    for (Block part : parts) {
      asked.addAll(withoutCommonTags(text, part, Blocks.overlapping(open, it -> it, part)));
    }
    return asked;
  }

  private static List<Block> withoutCommonTags(CharSequence text, Block part, List<Block> open) {
    List<Block> whole = new ArrayList<>();
    List<Block> inner = new ArrayList<>();
    for (Tags.Tagged tagged :
        Tags.find(text.subSequence(part.start(), part.end()), Tags.COMMON_NAMES)) {
      if (!tagged.attributes()) {
        whole.add(tagged.whole().moved(part.start()));
        if (tagged.inner().start() < tagged.inner().end()) {
          inner.add(tagged.inner().moved(part.start()));
        }
      }
    }
    boolean nothingElse =
        Blocks.subtract(open, whole).stream()
            .allMatch(block -> WhiteSpace.on(text, block.start(), block.end()) == block.end());
    return nothingElse && !inner.isEmpty() ? Blocks.intersect(open, inner) : open;
  }
}
