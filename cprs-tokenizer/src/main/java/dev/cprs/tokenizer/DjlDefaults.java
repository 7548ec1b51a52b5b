package dev.cprs.tokenizer;

import java.util.Arrays;
import java.util.Objects;

/**
 * Keeps DJL from calling home and from downloading. When its classes load, DJL would otherwise
 * fetch the CUDA build of the tokenizer library on a machine with a GPU, and report its use on
 * cloud machines. What the user has set stays.
 */
final class DjlDefaults {
  private DjlDefaults() {}

  static void apply() {
    setUnlessAny("ai.djl.offline", "true", "DJL_OFFLINE", "offline");
    setUnlessAny("OPT_OUT_TRACKING", "true");
    setUnlessAny("RUST_FLAVOR", "cpu");
  }

  /** Sets a property unless it, or another name that DJL reads for it, is set already. */
  private static void setUnlessAny(String property, String value, String... otherNames) {
    if (!isSet(property) && Arrays.stream(otherNames).noneMatch(DjlDefaults::isSet)) {
      System.setProperty(property, value);
    }
  }

  private static boolean isSet(String name) {
    return Objects.nonNull(System.getenv(name)) || Objects.nonNull(System.getProperty(name));
  }
}
