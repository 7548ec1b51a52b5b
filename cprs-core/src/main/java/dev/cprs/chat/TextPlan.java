package dev.cprs.chat;

import java.util.List;
import java.util.Optional;

/**
 * What the rules say of one text.
 *
 * @param message the index of its message
 * @param part the index of its part in the message
 * @param kind what it is, or what its blocks are
 * @param text the text
 * @param blocks what of it may be compressed: the whole, parts, or nothing
 * @param question what to compress it by; empty where nobody has asked anything
 */
record TextPlan(
    int message,
    int part,
    TextKind kind,
    String text,
    List<Block> blocks,
    Optional<String> question) {}
