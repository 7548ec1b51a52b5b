package dev.cprs.chat;

import java.util.List;
import java.util.Optional;

/**
 * What the rules say about one text.
 *
 * @param message the index of its message
 * @param part the index of its part in the message
 * @param kind what it is, or what its blocks are
 * @param text the text
 * @param blocks the parts that may be compressed: the whole text, some blocks, or none
 * @param question the question to compress it by; empty if there is none
 */
record TextPlan(
    int message,
    int part,
    TextKind kind,
    String text,
    List<Block> blocks,
    Optional<String> question) {}
