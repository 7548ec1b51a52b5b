package dev.cprs.chat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The tags in which agents and editors put text of their own into a user's message. */
record InjectedBlocks(Set<String> tags) {
  static final InjectedBlocks DEFAULT = new InjectedBlocks(Set.of("system-reminder"));

  InjectedBlocks and(Collection<String> own) {
    Set<String> all = new LinkedHashSet<>(tags);
    all.addAll(own);
    return new InjectedBlocks(all);
  }

  /** The injected blocks of a text, with their tags, in order and disjoint. */
  List<Block> in(String text) {
    return new ArrayList<>();
  }
}
