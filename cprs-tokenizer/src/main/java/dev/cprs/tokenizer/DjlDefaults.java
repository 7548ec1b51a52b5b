package dev.cprs.tokenizer;

import java.util.Arrays;
import java.util.Objects;

/**
 * Keeps DJL from calling home and from downloading, as it otherwise does when its classes load: the
 * CUDA build of the tokenizer library on a machine with a GPU, and a report of its use on cloud
 * machines. What the user has set stays.
 */
final class DjlDefaults {
  private DjlDefaults() {}

  static void apply() {
    setUnlessAny("ai.djl.offline", "true", "DJL_OFFLINE", "offline");
    setUnlessAny("OPT_OUT_TRACKING", "true");
    setUnlessAny("RUST_FLAVOR", "cpu");
  }

  /** Sets a property unless it, or another name that DJL knows it by, is set already. */
  private static void setUnlessAny(String property, String value, String... otherNames) {
    if (!isSet(property) && Arrays.stream(otherNames).noneMatch(DjlDefaults::isSet)) {
      System.setProperty(property, value);
    }
  }

  private static boolean isSet(String name) {
    return Objects.nonNull(System.getenv(name)) || Objects.nonNull(System.getProperty(name));
  }
}
