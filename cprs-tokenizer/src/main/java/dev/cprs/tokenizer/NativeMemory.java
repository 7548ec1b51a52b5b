package dev.cprs.tokenizer;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.Optional;

/**
 * Reads memory that native code owns into Java arrays. No Java object is made while native code
 * runs, so a full heap ends as an {@link OutOfMemoryError} in Java, before the read.
 *
 * <p>The JDK has two ways, and each is silent only on some versions: {@code sun.misc.Unsafe} before
 * Java 24, where its use begins to be warned of, and {@code java.lang.foreign} from there on, where
 * it needs what loading a native library needs anyway ({@code --enable-native-access}). Both are
 * looked up by name: the code is compiled for Java 17.
 */
abstract class NativeMemory {
  private static final int FIRST_WITHOUT_UNSAFE = 24;

  /**
   * The way to read on this JVM; empty if it has none, as an image without {@code jdk.unsupported}.
   */
  static Optional<NativeMemory> open() {
    try {
      return Optional.of(
          Runtime.version().feature() < FIRST_WITHOUT_UNSAFE ? new ByUnsafe() : new BySegment());
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Fills an array with the ints from an address on. */
  final void read(long address, int[] to, int count) {
    copy(address, to, count, Integer.BYTES);
  }

  /** Fills the first elements of an array with the longs from an address on. */
  final void read(long address, long[] to, int count) {
    copy(address, to, count, Long.BYTES);
  }

  private void copy(long address, Object array, int count, int elementBytes) {
    try {
      copyTo(array, address, count, elementBytes);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) { // a method handle declares anything
      throw new IllegalStateException("Native memory can't be read: " + e, e);
    }
  }

  abstract void copyTo(Object array, long address, int count, int elementBytes) throws Throwable;

  private static final class ByUnsafe extends NativeMemory {
    private final MethodHandle copyMemory;
    private final long intsAt;
    private final long longsAt;

    ByUnsafe() throws ReflectiveOperationException {
      Class<?> type = Class.forName("sun.misc.Unsafe");
      Field field = type.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      Object unsafe = field.get(null);
      copyMemory =
          MethodHandles.lookup()
              .findVirtual(
                  type,
                  "copyMemory",
                  MethodType.methodType(
                      void.class, Object.class, long.class, Object.class, long.class, long.class))
              .bindTo(unsafe);
      intsAt =
          ((Number) type.getMethod("arrayBaseOffset", Class.class).invoke(unsafe, int[].class))
              .longValue();
      longsAt =
          ((Number) type.getMethod("arrayBaseOffset", Class.class).invoke(unsafe, long[].class))
              .longValue();
    }

    @Override
    void copyTo(Object array, long address, int count, int elementBytes) throws Throwable {
      long at = elementBytes == Integer.BYTES ? intsAt : longsAt;
      copyMemory.invoke((Object) null, address, array, at, (long) count * elementBytes);
    }
  }

  private static final class BySegment extends NativeMemory {
    private final MethodHandle copyInts;
    private final MethodHandle copyLongs;

    BySegment() throws ReflectiveOperationException {
      Class<?> segment = Class.forName("java.lang.foreign.MemorySegment");
      Class<?> layout = Class.forName("java.lang.foreign.ValueLayout");
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      Object all;
      try {
        all =
            lookup
                .findVirtual(segment, "reinterpret", MethodType.methodType(segment, long.class))
                .invoke(segment.getField("NULL").get(null), Long.MAX_VALUE);
      } catch (ReflectiveOperationException | RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new ReflectiveOperationException(e);
      }
      MethodHandle copy =
          lookup.findStatic(
              segment,
              "copy",
              MethodType.methodType(
                  void.class, segment, layout, long.class, Object.class, int.class, int.class));
      copyInts = MethodHandles.insertArguments(copy, 0, all, layout.getField("JAVA_INT").get(null));
      copyLongs =
          MethodHandles.insertArguments(copy, 0, all, layout.getField("JAVA_LONG").get(null));
    }

    @Override
    void copyTo(Object array, long address, int count, int elementBytes) throws Throwable {
      MethodHandle copy = elementBytes == Integer.BYTES ? copyInts : copyLongs;
      copy.invoke(address, array, 0, count);
    }
  }
}
