package dev.cprs.engine.pytorch.checkpoint;

import dev.cprs.ModelLoadException;
import java.nio.ByteBuffer;

/** Memory outside the heap for weights that can't be read where they lie. */
final class DirectMemory {
  private DirectMemory() {}

  /**
   * A direct buffer.
   *
   * @param what what it is for, for messages
   * @throws ModelLoadException if the JVM may not have so many bytes
   */
  static ByteBuffer allocate(String what, int bytes) {
    try {
      return ByteBuffer.allocateDirect(bytes);
      // The JVM's own limit, checked before anything is taken: whoever asked goes on unharmed.
    } catch (OutOfMemoryError e) {
      throw new ModelLoadException(
          "%s needs %d bytes of direct memory, more than the JVM has left (%s); raise -Xmx or -XX:MaxDirectMemorySize"
              .formatted(what, bytes, e.getMessage()),
          e);
    }
  }

  /**
   * The same bytes at an address that is a multiple of the element size, as libtorch expects:
   * copied if need be.
   *
   * @param bytes a direct buffer
   * @param what what is in it, for messages
   * @throws ModelLoadException if the JVM has no memory for the copy
   */
  static ByteBuffer aligned(String what, ByteBuffer bytes, int elementBytes) {
    if (bytes.alignmentOffset(0, elementBytes) == 0) {
      return bytes;
    }
    return allocate(what, bytes.remaining()).put(bytes).flip();
  }
}
