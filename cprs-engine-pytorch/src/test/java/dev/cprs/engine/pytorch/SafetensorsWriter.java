package dev.cprs.engine.pytorch;

import com.google.gson.Gson;
import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes safetensors files for tests. */
public final class SafetensorsWriter {
  private final Map<String, Object> header = new LinkedHashMap<>();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  /** Adds a tensor of any stored type. */
  public SafetensorsWriter add(String name, String dtype, List<Long> shape, byte[] bytes) {
    int start = data.size();
    data.writeBytes(bytes);
    header.put(
        name, Map.of("dtype", dtype, "shape", shape, "data_offsets", List.of(start, data.size())));
    return this;
  }

  /** Adds a tensor of floats that F32, F16 and BF16 hold exactly. */
  public SafetensorsWriter add(TensorSpec spec, String dtype, float[] values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * (dtype.equals("F32") ? Float.BYTES : Short.BYTES))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      switch (dtype) {
        case "F32" -> bytes.putFloat(value);
        case "F16" -> bytes.putShort(half(value));
        case "BF16" -> bytes.putShort((short) (Float.floatToRawIntBits(value) >> 16));
        default -> throw new IllegalArgumentException(dtype);
      }
    }
    return add(spec.name(), dtype, spec.shape(), bytes.array());
  }

  /** IEEE half precision of a float that it holds exactly, with an exponent in its normal range. */
  private static short half(float value) {
    int bits = Float.floatToRawIntBits(value);
    if ((bits & 0x7fff_ffff) == 0) {
      return (short) (bits >>> 16);
    }
    int exponent = ((bits >>> 23) & 0xff) - 127 + 15;
    return (short) ((bits >>> 16) & 0x8000 | exponent << 10 | (bits >>> 13) & 0x3ff);
  }

  public byte[] toBytes() {
    byte[] json = new Gson().toJson(header).getBytes(StandardCharsets.UTF_8);
    return file(json, data.toByteArray());
  }

  /** A file of a header as given, whatever it is. */
  public static byte[] file(byte[] json, byte[] data) {
    return ByteBuffer.allocate(8 + json.length + data.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(json.length)
        .put(json)
        .put(data)
        .array();
  }
}
