package dev.cprs.server;

import dev.cprs.chat.CompressedChat;
import org.jspecify.annotations.Nullable;

/**
 * A request that is ready to be sent on.
 *
 * @param first the bytes of its body that are in memory
 * @param whole whether they are all of it; otherwise the client still sends the rest
 * @param chat what was decided about its texts; null if nothing was
 * @param place to be given up when the bytes are sent; null if there is none
 */
record Outgoing(
    byte[] first, boolean whole, @Nullable CompressedChat chat, Admission.@Nullable Place place) {
  /** A request of whose body nothing was read. */
  static Outgoing unread() {
    return new Outgoing(new byte[0], false, null, null);
  }

  /** Gives up what it holds; a second call does nothing. */
  void sent() {
    if (place != null) {
      place.close();
    }
  }
}
