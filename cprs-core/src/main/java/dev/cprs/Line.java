package dev.cprs;

import org.jspecify.annotations.Nullable;

/**
 * Those who wait, in their order. Each has its place from the start, so that nothing here takes
 * memory: a full heap must not break the line, as it breaks a collection that can't grow. Not
 * thread-safe.
 */
final class Line<T> {
  private @Nullable Place<T> first;
  private @Nullable Place<T> last;

  /** Where one waits; in one line at a time. */
  static final class Place<T> {
    private final T one;
    private @Nullable Place<T> behind;

    Place(T one) {
      this.one = one;
    }

    T one() {
      return one;
    }
  }

  boolean isEmpty() {
    return first == null;
  }

  /** Adds one behind all others. */
  void add(Place<T> place) {
    if (last == null) {
      first = place;
    } else {
      last.behind = place;
    }
    last = place;
  }

  /** The one that has waited longest; null if nobody waits. */
  @Nullable Place<T> peek() {
    return first;
  }

  /** Takes the one that has waited longest; null if nobody waits. */
  @Nullable Place<T> poll() {
    Place<T> place = first;
    if (place != null) {
      takeOut(place, null);
    }
    return place;
  }

  /** Takes one out; false if it doesn't wait here. */
  boolean remove(Place<T> place) {
    Place<T> before = null;
    for (Place<T> at = first; at != null; at = at.behind) {
      if (at == place) {
        takeOut(place, before);
        return true;
      }
      before = at;
    }
    return false;
  }

  private void takeOut(Place<T> place, @Nullable Place<T> before) {
    if (before == null) {
      first = place.behind;
    } else {
      before.behind = place.behind;
    }
    if (last == place) {
      last = before;
    }
    place.behind = null;
  }
}
