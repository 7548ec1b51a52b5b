package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
 */
record UserText(String question, List<Block> pasted, List<Block> injected) {
  /** A guess: two paragraphs. The question of such a text is short enough as it is. */
  static final int SHORT = 1200;

  /** Tags that agents put around what the user wrote, and nobody else uses. */
  private static final Set<String> USERS_WORDS =
      Set.of("user_query", "userrequest", "user_request", "user_message", "user_input");

  /** The same, with names that are common elsewhere. */
  private static final Set<String> COMMON_NAMES = Set.of("task", "feedback", "answer");

  UserText {
    pasted = List.copyOf(pasted);
    injected = List.copyOf(injected);
  }

  /**
   * Reads a user's text.
   *
   * @param marked blocks already known as context, in order and disjoint, with their markers or
   *     without: no part of the question. Markers that are tags are left out of it too
   */
  static UserText read(CharSequence text, List<Block> marked, InjectedBlocks injected) {
    List<Block> given = marked.stream().filter(block -> block.start() < block.end()).toList();
    List<Block> put = Blocks.subtract(injected.in(text), given);
    List<Block> open =
        text.length() == 0
            ? List.of()
            : Blocks.subtract(List.of(Block.whole(text)), Blocks.union(withTags(text, given), put));
    List<Block> asked = usersWords(text, open);
    if (Blocks.length(asked) <= SHORT) {
      return new UserText(Question.join(text, asked), List.of(), put);
    }
    List<PastedMaterial.Paste> pastes = PastedMaterial.find(text, asked);
    List<Block> rest =
        Blocks.subtract(asked, pastes.stream().map(PastedMaterial.Paste::whole).toList());
    String question = Question.join(text, rest);
    if (question.isEmpty()) {
      return new UserText(Question.ofMaterial(Question.join(text, asked)), List.of(), put);
    }
    boolean judged = Asking.asksOrTells(question) && !Asking.needsEveryWord(question);
    return new UserText(
        question,
        judged ? pastes.stream().map(PastedMaterial.Paste::material).toList() : List.of(),
        put);
  }

  /** The marked blocks with the tags around them. */
  private static List<Block> withTags(CharSequence text, List<Block> marked) {
    List<Block> wider = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < marked.size(); i++) {
      int to = i + 1 < marked.size() ? marked.get(i + 1).start() : text.length();
      Block block = Tags.around(text, marked.get(i), from, to);
      wider.add(block);
      from = block.end();
    }
    return wider;
  }

  /** The parts in the tags that hold the user's words; all parts if there are none. */
  private static List<Block> usersWords(CharSequence text, List<Block> open) {
    List<Block> own =
        Tags.find(text, USERS_WORDS).stream()
            .filter(tagged -> !tagged.attributes() && beginsLine(text, tagged.whole().start()))
            .map(Tags.Tagged::inner)
            .filter(inner -> inner.start() < inner.end())
            .toList();
    List<Block> words = Blocks.intersect(open, own);
    if (Blocks.length(words) > 0) {
      return words;
    }
    List<Tags.Tagged> common =
        Tags.find(text, COMMON_NAMES).stream().filter(tagged -> !tagged.attributes()).toList();
    boolean nothingElse =
        Blocks.subtract(open, common.stream().map(Tags.Tagged::whole).toList()).stream()
            .allMatch(block -> WhiteSpace.on(text, block.start(), block.end()) == block.end());
    List<Block> inner =
        common.stream()
            .map(Tags.Tagged::inner)
            .filter(block -> block.start() < block.end())
            .toList();
    return nothingElse && !inner.isEmpty() ? Blocks.intersect(open, inner) : open;
  }

  /** Whether only white space, or the end of another tag, stands before an offset on its line. */
  private static boolean beginsLine(CharSequence text, int offset) {
    int at = offset;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '>';
  }
}
