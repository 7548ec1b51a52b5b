package dev.cprs.benchmarks.engine;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.cprs.DType;
import dev.cprs.engine.pytorch.checkpoint.StoredTensor;
import dev.cprs.engine.pytorch.checkpoint.TensorSpec;
import dev.cprs.engine.pytorch.config.CriticConfig;
import dev.cprs.spi.ModelFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A model of a configuration's shape whose weights are random, stored in the type to compute in.
 * Its files exist only as they are read: it is loaded and run the way any model is. The weights are
 * the same on every reading.
 */
final class RandomModel implements ModelFiles {
  private static final String CONFIG = "config.json";
  private static final String WEIGHTS = "model.safetensors";
  private static final int BLOCK_NUMBERS = 1 << 16;

  private final String name;
  private final String config;
  private final DType dtype;

  /**
   * @param config the {@code config.json}
   * @param dtype bf16, fp16 or fp32
   */
  RandomModel(String name, String config, DType dtype) {
    this.name = name;
    this.config = config;
    this.dtype = dtype;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean exists(String file) {
    return file.equals(CONFIG) || file.equals(WEIGHTS);
  }

  @Override
  public Optional<Path> path(String file) {
    return Optional.empty();
  }

  @Override
  public InputStream open(String file) throws IOException {
    return switch (file) {
      case CONFIG -> new ByteArrayInputStream(config.getBytes(StandardCharsets.UTF_8));
      case WEIGHTS -> weights();
      default -> throw new NoSuchFileException(file);
    };
  }

  private InputStream weights() {
    int elementBytes = dtype == DType.FP32 ? Float.BYTES : Short.BYTES;
    JsonObject header = new JsonObject();
    long at = 0;
    for (TensorSpec spec : specs()) {
      long bytes = elementBytes * spec.shape().stream().reduce(1L, Math::multiplyExact);
      JsonArray shape = new JsonArray();
      spec.shape().forEach(shape::add);
      JsonArray offsets = new JsonArray();
      offsets.add(at);
      offsets.add(at + bytes);
      JsonObject tensor = new JsonObject();
      tensor.addProperty("dtype", StoredTensor.nameOf(dtype));
      tensor.add("shape", shape);
      tensor.add("data_offsets", offsets);
      header.add(spec.name(), tensor);
      at += bytes;
    }
    byte[] json = header.toString().getBytes(StandardCharsets.UTF_8);
    byte[] length =
        ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).array();
    return new SequenceInputStream(
        new SequenceInputStream(new ByteArrayInputStream(length), new ByteArrayInputStream(json)),
        new Repeated(block(), at));
  }

  private List<TensorSpec> specs() {
    CriticConfig read =
        CriticConfig.read(this)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no graph for the model_type of the shape " + name));
    // Once each: a tied word embedding is a head's too.
    return List.copyOf(new LinkedHashSet<>(read.weights(read.heads(tensor -> false))));
  }

  /**
   * Numbers between 1/64 and 1/32 in size: none is so small that a processor would take longer for
   * it.
   */
  private byte[] block() {
    SplittableRandom random = new SplittableRandom(1);
    boolean wide = dtype == DType.FP32;
    ByteBuffer numbers =
        ByteBuffer.allocate(BLOCK_NUMBERS * (wide ? Float.BYTES : Short.BYTES))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < BLOCK_NUMBERS; i++) {
      int sign = random.nextInt(2) << 31;
      int bits = sign | Float.floatToIntBits(1 / 64f) | random.nextInt(1 << 23);
      if (wide) {
        numbers.putInt(bits);
      } else if (dtype == DType.FP16) {
        // The exponent of 1/64 under float16's bias of 15, and ten bits of fraction.
        numbers.putShort((short) (sign >>> 16 | (15 - 6) << 10 | random.nextInt(1 << 10)));
      } else {
        numbers.putShort((short) (bits >>> 16));
      }
    }
    return numbers.array();
  }

  /** The bytes of a block again and again, up to a length. */
  private static final class Repeated extends InputStream {
    private final byte[] block;
    private long left;
    private int at;

    Repeated(byte[] block, long length) {
      this.block = block;
      this.left = length;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (left == 0) {
        return -1;
      }
      int bytes = (int) Math.min(left, Math.min(length, block.length - at));
      System.arraycopy(block, at, target, offset, bytes);
      at = (at + bytes) % block.length;
      left -= bytes;
      return bytes;
    }
  }
}
