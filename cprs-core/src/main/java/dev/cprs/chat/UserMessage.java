package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A user's message, read as a whole: a log may be one of its parts, and the question about it the
 * next one. What is found is told for each part, in that part's own offsets.
 */
final class UserMessage {
  /** Between parts: an empty line, since each is a text of its own. */
  private static final String SEAM = "\n\n";

  /** Where each part of the message stands in the joined text; empty for one that is no text. */
  private final List<Optional<Block>> parts = new ArrayList<>();

  private final String text;
  private final UserText read;
  private final List<Passage> passages;

  private UserMessage(ChatMessage message, MarkedContexts marked, InjectedBlocks injected) {
    StringBuilder joined = new StringBuilder();
    List<Passage> contexts = new ArrayList<>();
    List<Block> texts = new ArrayList<>();
    for (ChatPart part : message.parts()) {
      if (part instanceof ChatPart.Text own) {
        joined.append(joined.isEmpty() ? "" : SEAM);
        int start = joined.length();
        joined.append(own.text());
        marked.in(own.text()).forEach(context -> contexts.add(context.moved(start)));
        Block block = new Block(start, joined.length());
        parts.add(Optional.of(block));
        texts.add(block);
      } else {
        parts.add(Optional.empty());
      }
    }
    text = joined.toString();
    List<Block> outer = contexts.stream().map(Passage::outer).toList();
    read = UserText.read(text, texts, outer, injected);
    passages = new ArrayList<>();
    Set<Block> open = new HashSet<>(Blocks.apart(outer, wholes(read.results())));
    for (Passage context : contexts) { // not what a tool's result holds
      if (open.contains(context.outer())) {
        passages.add(context);
      }
    }
    read.pasted().forEach(block -> passages.add(Passage.of(TextKind.PASTED, block)));
    passages.sort((a, b) -> Integer.compare(a.outer().start(), b.outer().start()));
  }

  static UserMessage read(ChatMessage message, MarkedContexts marked, InjectedBlocks injected) {
    return new UserMessage(message, marked, injected);
  }

  /** What the message asks; empty if it asks nothing. */
  String question() {
    return read.question();
  }

  /** Whether it brings results of tools, written into its text. */
  boolean hasResults() {
    return !read.results().isEmpty();
  }

  /** The marked contexts and the pasted material of a part, in order and disjoint. */
  List<Passage> passages(int part) {
    if (parts.get(part).isEmpty()) {
      return List.of();
    }
    Block block = parts.get(part).get();
    return Blocks.overlapping(passages, Passage::outer, block).stream()
        .map(passage -> passage.moved(-block.start()))
        .toList();
  }

  /**
   * The result of a tool that a part holds, in the part's offsets, where it holds nothing else but
   * injected blocks. Its bodies are empty where the part is only the head of the next one.
   */
  Optional<ToolText> result(int part) {
    Block block = parts.get(part).orElse(new Block(0, 0));
    List<ToolText> results = Blocks.overlapping(read.results(), ToolText::whole, block);
    if (results.isEmpty()) {
      return Optional.empty();
    }
    List<Block> others =
        Blocks.union(wholes(results), Blocks.overlapping(read.injected(), put -> put, block));
    boolean alone =
        Blocks.subtract(List.of(block), others).stream()
            .allMatch(rest -> WhiteSpace.on(text, rest.start(), rest.end()) == rest.end());
    if (!alone || results.stream().anyMatch(ToolText::answered)) {
      return Optional.empty();
    }
    List<Block> bodies = results.stream().flatMap(result -> result.body().stream()).toList();
    List<Block> own = new ArrayList<>();
    for (Block body : Blocks.intersect(bodies, List.of(block))) {
      own.add(body.moved(-block.start()));
    }
    return Optional.of(
        new ToolText(
            block,
            own,
            results.size() == 1 ? results.get(0).call() : ToolCall.of("", ""),
            results.stream().anyMatch(ToolText::failed),
            /* answered= */ false));
  }

  private static List<Block> wholes(List<ToolText> results) {
    return results.stream().map(ToolText::whole).toList();
  }
}
