package dev.cprs.chat;

import java.util.List;

/** Finds what looks like material in a system text. */
final class SystemText {
  private SystemText() {}

  static List<Block> material(String text) {
    return List.of();
  }
}
