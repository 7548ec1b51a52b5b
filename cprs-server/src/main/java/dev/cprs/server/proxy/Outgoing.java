package dev.cprs.server.proxy;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.jspecify.annotations.Nullable;

/**
 * A request that is ready to be sent on.
 *
 * @param first the bytes of its body that are in memory
 * @param whole whether they are all of it; otherwise the client still sends the rest
 * @param decoded whether the body has lost the encoding that the client's headers tell of
 * @param outcome what became of a chat request; null for others
 * @param told headers for the answer, which say what was done
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
record Outgoing(
    byte[] first,
    boolean whole,
    boolean decoded,
    ProxyMetrics.@Nullable Outcome outcome,
    List<HttpField> told) {
  static final String TOKENS_IN = "x-cprs-tokens-in";
  static final String TOKENS_OUT = "x-cprs-tokens-out";
  static final String NOTE = "x-cprs-note";

  Outgoing {
    told = List.copyOf(told);
  }

  /** A request of whose body nothing was read. */
  static Outgoing unread() {
    return new Outgoing(new byte[0], false, false, null, List.of());
  }

  /** A request whose body is as the client sent it. */
  static Outgoing asItCame(byte[] first, boolean whole) {
    return new Outgoing(first, whole, false, null, List.of());
  }

  /** The same after a decision, which the answer's headers tell. */
  Outgoing decided(ProxyMetrics.Outcome value, HttpField... headers) {
    return new Outgoing(first, whole, decoded, value, List.of(headers));
  }

  /** The same after a decision, with a note in the answer. */
  Outgoing decided(ProxyMetrics.Outcome value, String note) {
    return decided(value, new HttpField(NOTE, note));
  }
}
