package dev.cprs.server.proxy;

import org.jspecify.annotations.Nullable;

/**
 * A request that is ready to be sent on.
 *
 * @param first the bytes of its body that are in memory
 * @param whole whether they are all of it; otherwise the client still sends the rest
 * @param tokens of its texts; null if nobody looked at them
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
record Outgoing(byte[] first, boolean whole, @Nullable Tokens tokens) {
  /** Tokens of the texts that were looked at, before and after. */
  record Tokens(int in, int out) {}

  /** A request of whose body nothing was read. */
  static Outgoing unread() {
    return new Outgoing(new byte[0], false, null);
  }
}
