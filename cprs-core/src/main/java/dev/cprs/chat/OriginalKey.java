package dev.cprs.chat;

/**
 * What an original is kept under.
 *
 * @param caller the {@linkplain OriginalBytes#digest digest} of its caller's name
 * @param id the digest of its text
 */
record OriginalKey(String caller, String id) {
  static OriginalKey of(String caller, String id) {
    return new OriginalKey(OriginalBytes.of(caller).digest(), id);
  }
}
