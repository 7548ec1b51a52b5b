package dev.cprs.internal;

import java.util.function.Supplier;

/**
 * What long work on a thread passes now and then, between the pieces of a text say: there it lets
 * others go on, and ends if nobody wants it any more. Who asks for the work sets it, and the work
 * needn't know for whom it is done. Thread-safe.
 */
public final class Checkpoint {
  private static final OfThread<Runnable> CURRENT = new OfThread<>();

  private Checkpoint() {}

  /**
   * Works with a checkpoint, in place of the one before.
   *
   * @param checkpoint may wait; throws if the work is to end
   */
  public static <T> T working(Runnable checkpoint, Supplier<T> work) {
    return CURRENT.working(checkpoint, work);
  }

  /**
   * Passes the thread's checkpoint, if it has one.
   *
   * @throws dev.cprs.CompressionCancelledException if the work is no longer wanted
   */
  public static void pass() {
    Runnable checkpoint = CURRENT.get();
    if (checkpoint != null) {
      checkpoint.run();
    }
  }
}
