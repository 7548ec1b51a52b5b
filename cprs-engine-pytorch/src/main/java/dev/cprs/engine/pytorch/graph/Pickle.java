package dev.cprs.engine.pytorch.graph;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes the few things of Python's pickle format, protocol 2, that an archive needs. */
final class Pickle {
  private static final int PROTOCOL = 0x80;
  private static final int NEW_OBJECT = 0x81;
  private static final int TRUE = 0x88;
  private static final int FALSE = 0x89;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Pickle() {
    bytes.write(PROTOCOL);
    bytes.write(2);
  }

  byte[] toBytes() {
    bytes.write('.');
    return bytes.toByteArray();
  }

  Pickle emptyTuple() {
    bytes.write(')');
    return this;
  }

  /**
   * An object of a class, made without arguments and given its attributes.
   *
   * @param attributes by name, each a {@code Boolean}, {@code Long} within 32 bits, {@code Double}
   *     or {@code String}
   */
  Pickle object(String module, String className, Map<String, Object> attributes) {
    bytes.writeBytes("c%s\n%s\n".formatted(module, className).getBytes(StandardCharsets.US_ASCII));
    emptyTuple();
    bytes.write(NEW_OBJECT);
    bytes.writeBytes(new byte[] {'}', '('});
    attributes.forEach(
        (name, value) -> {
          text(name);
          value(value);
        });
    bytes.writeBytes(new byte[] {'u', 'b'});
    return this;
  }

  private void value(Object value) {
    if (value instanceof Boolean flag) {
      bytes.write(flag ? TRUE : FALSE);
    } else if (value instanceof Long whole) {
      bytes.write('J');
      littleEndian(Math.toIntExact(whole));
    } else if (value instanceof Double number) {
      bytes.write('G');
      bytes.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
    } else if (value instanceof String text) {
      text(text);
    } else {
      throw new IllegalArgumentException("An attribute can't be a " + value.getClass());
    }
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    bytes.write('X');
    littleEndian(utf8.length);
    bytes.writeBytes(utf8);
  }

  private void littleEndian(int value) {
    bytes.writeBytes(
        ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
  }
}
