package dev.cprs.internal;

import java.util.stream.Stream;

/**
 * Defaults for libraries that read system properties. What the user has set, as a property or in
 * the environment, stays.
 */
public final class SystemDefaults {
  private SystemDefaults() {}

  /**
   * Keeps DJL from calling home and from downloading: it would report its use on cloud machines,
   * and fetch native libraries that aren't there.
   */
  public static void keepDjlOffline() {
    set("ai.djl.offline", "true", "DJL_OFFLINE", "offline");
    set("OPT_OUT_TRACKING", "true");
  }

  /** Sets a property unless it, or another name of it, is set already. */
  public static void set(String property, String value, String... otherNames) {
    if (Stream.concat(Stream.of(property), Stream.of(otherNames))
        .noneMatch(SystemDefaults::isSet)) {
      System.setProperty(property, value);
    }
  }

  private static boolean isSet(String name) {
    return System.getenv(name) != null || System.getProperty(name) != null;
  }
}
