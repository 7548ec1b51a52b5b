package dev.cprs.server.http;

import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Who shares the server with others, as far as it can be told: a key, or else an address. */
final class ClientNames {
  /** Whoever has an IPv6 address has all that begin with the same 64 bits. */
  private static final int NETWORK_BYTES = 8;

  private ClientNames() {}

  /** The client with a key, by its hash; with none, by its address. */
  static String of(String keyHash, SocketAddress address) {
    return keyHash.isEmpty() ? of(address) : keyHash;
  }

  /** The client at an address. */
  static String of(SocketAddress address) {
    if (!(address instanceof InetSocketAddress inet) || inet.getAddress() == null) {
      return String.valueOf(address);
    }
    byte[] bytes = inet.getAddress().getAddress();
    return HexFormat.of()
        .formatHex(
            inet.getAddress() instanceof Inet6Address
                ? Arrays.copyOf(bytes, NETWORK_BYTES)
                : bytes);
  }
}
