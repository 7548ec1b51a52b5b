package dev.cprs.mcp.stdio;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a request that can't be read as a whole: so that the client is told, and does not wait
 * for an answer until its patience ends. Clients write the id before the method's parameters or
 * after them; it is found only where it can be no part of those.
 */
final class MessageId {
  private static final String ID = "(?:(-?\\d{1,18})|\"([^\"\\\\]{1,200})\")";
  private static final Pattern BEFORE_PARAMETERS =
      Pattern.compile(
          "\\s*\\{\\s*(?:\"(?:jsonrpc|method)\"\\s*:\\s*\"[^\"\\\\]*\"\\s*,\\s*)*\"id\"\\s*:\\s*"
              + ID
              + "\\s*,");
  private static final Pattern AT_THE_END =
      Pattern.compile(",\\s*\"id\"\\s*:\\s*" + ID + "\\s*}\\s*$");

  private MessageId() {}

  /**
   * The id, a string or an integer; empty if it can't be told.
   *
   * @param head the first bytes, each as a character
   * @param tail the last ones; empty if the line is no JSON, since then it may end anywhere
   */
  static Optional<Object> in(String head, String tail) {
    Matcher before = BEFORE_PARAMETERS.matcher(head);
    if (before.lookingAt()) {
      return Optional.of(id(before));
    }
    Matcher after = AT_THE_END.matcher(tail);
    return after.find() ? Optional.of(id(after)) : Optional.empty();
  }

  /** Whether a value may be an id. */
  static boolean isOne(Object value) {
    return value instanceof String || value instanceof Integer || value instanceof Long;
  }

  private static Object id(Matcher found) {
    return found.group(1) != null ? Long.valueOf(found.group(1)) : found.group(2);
  }
}
