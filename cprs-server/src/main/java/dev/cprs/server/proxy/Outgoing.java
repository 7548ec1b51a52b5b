package dev.cprs.server.proxy;

import java.util.List;
import org.eclipse.jetty.http.HttpField;

/**
 * A request that is ready to be sent on.
 *
 * @param first the bytes of its body that are in memory
 * @param whole whether they are all of it; otherwise the client still sends the rest
 * @param decoded whether the body has lost the encoding that the client's headers tell of
 * @param told headers for the answer, which say what was done
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
record Outgoing(byte[] first, boolean whole, boolean decoded, List<HttpField> told) {
  static final String TOKENS_IN = "x-cprs-tokens-in";
  static final String TOKENS_OUT = "x-cprs-tokens-out";
  static final String NOTE = "x-cprs-note";

  Outgoing {
    told = List.copyOf(told);
  }

  /** A request of whose body nothing was read. */
  static Outgoing unread() {
    return new Outgoing(new byte[0], false, false, List.of());
  }

  /** A request whose body is as the client sent it. */
  static Outgoing asItCame(byte[] first, boolean whole) {
    return new Outgoing(first, whole, false, List.of());
  }

  /** The same, and the answer says so. */
  Outgoing telling(HttpField... headers) {
    return new Outgoing(first, whole, decoded, List.of(headers));
  }

  /** The same, and the answer has a note. */
  Outgoing noting(String note) {
    return telling(new HttpField(NOTE, note));
  }
}
