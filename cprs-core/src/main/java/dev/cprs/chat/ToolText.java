package dev.cprs.chat;

import java.util.List;

/**
 * The result of a tool in a user's text.
 *
 * @param whole with the line or the tags that say what it is
 * @param body what may be compressed of it: in order and disjoint, none blank
 * @param call the call that it answers; without a name if that isn't said
 * @param failed whether the call failed
 * @param answered whether the user's words are in it, as in an answer to the agent's question
 */
record ToolText(Block whole, List<Block> body, ToolCall call, boolean failed, boolean answered) {
  ToolText {
    body = List.copyOf(body);
  }
}
