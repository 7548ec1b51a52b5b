package dev.cprs.formats.code;

import org.jspecify.annotations.Nullable;

/** A region whose members are being placed: a body of a member, or all of the code. */
final class Frame {
  final int first;
  final int end;

  /** The open node whose body this is; null if its end closes none. */
  final @Nullable Node node;

  /** Which of the node's bodies. */
  final int body;

  /** Where the head before it ends, in the text. */
  final int headEnd;

  /** Whether members are declarations, as in a class, and not a function's statements. */
  boolean declarations;

  /** Whether a comma ends a member. */
  boolean commas;

  /** Whether the commas between members belong to none of them. */
  boolean separated;

  /** Whether a semicolon ends the list of members, as in an enum. */
  boolean constants;

  /** The next token to place. */
  int at;

  /** Small members that are to be one unit; {@code runCount} of them. */
  int runFirst;

  int runLast;
  int runCount;
  boolean runImports;

  Frame(int first, int end, @Nullable Node node, int body, int headEnd) {
    this.first = first;
    this.end = end;
    this.node = node;
    this.body = body;
    this.headEnd = headEnd;
    this.at = first;
  }

  /**
   * A member that is opened.
   *
   * @param code its first token that is no comment
   * @param last after its last token
   * @param bodies the brackets that open its bodies; none if it is only a semicolon and what
   *     follows
   * @param declarations whether its bodies hold declarations
   */
  @SuppressWarnings("ArrayRecordComponent") // seen by BraceTree alone, which doesn't change it
  record Node(int code, int last, int[] bodies, boolean declarations) {}
}
