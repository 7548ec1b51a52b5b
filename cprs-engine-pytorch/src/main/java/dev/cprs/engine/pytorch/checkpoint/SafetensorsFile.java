package dev.cprs.engine.pytorch.checkpoint;

import dev.cprs.ModelLoadException;
import dev.cprs.internal.GitLfs;
import dev.cprs.spi.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A safetensors file whose tensors can be had as direct buffers: of a file on disk each tensor is
 * read or mapped when asked for; a class-path resource is read whole, once. A mapped file must not
 * be changed as long as its buffers are in use.
 */
final class SafetensorsFile {
  private static final Logger log = LoggerFactory.getLogger(SafetensorsFile.class);

  private final SafetensorsHeader header;
  private final @Nullable Path path;
  private final @Nullable ByteBuffer data;
  private final WeightAccess access;

  private SafetensorsFile(
      SafetensorsHeader header,
      @Nullable Path path,
      @Nullable ByteBuffer data,
      WeightAccess access) {
    this.header = header;
    this.path = path;
    this.data = data;
    this.access = access;
  }

  /**
   * Reads a file's header and, where it can't be mapped, its data.
   *
   * @throws ModelLoadException if it can't be read, is no safetensors file, is cut off, or must be
   *     read into memory and there is too little
   */
  static SafetensorsFile open(ModelFiles model, String file, WeightAccess access) {
    String name = "%s of model %s".formatted(file, model.name());
    try {
      Optional<Path> path = model.path(file);
      return path.isPresent() ? onDisk(name, path.get(), access) : inMemory(name, model, file);
    } catch (IOException e) {
      throw new ModelLoadException("%s can't be read: %s".formatted(name, e), e);
    }
  }

  private static SafetensorsFile onDisk(String name, Path path, WeightAccess access)
      throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      long fileBytes = channel.size();
      SafetensorsHeader header = readHeader(name, channel, fileBytes);
      header.checkFileBytes(fileBytes);
      boolean mapped =
          access == WeightAccess.SAFE && (neverChanges(path) || isTooLarge(name, fileBytes));
      return new SafetensorsFile(header, path, null, mapped ? WeightAccess.MAPPED : access);
    }
  }

  /**
   * Whether a file is a blob of the shared Hugging Face cache: its name is the hash of what it
   * holds, and it is put there whole.
   */
  private static boolean neverChanges(Path path) throws IOException {
    Path blobs = path.toRealPath().getParent();
    Path model = blobs == null ? null : blobs.getParent();
    return blobs != null
        && model != null
        && blobs.endsWith("blobs")
        && String.valueOf(model.getFileName()).startsWith("models--");
  }

  /** Direct memory has, unless set otherwise, the size of the heap, and others need some of it. */
  private static boolean isTooLarge(String name, long bytes) {
    long most = Runtime.getRuntime().maxMemory() / 2;
    if (bytes > most) {
      log.info(
          "{} has {} bytes, more than half of Java's memory (-Xmx), and stays mapped: leave it as"
              + " it is while the model is in use",
          name,
          bytes);
    }
    return bytes > most;
  }

  private static SafetensorsFile inMemory(String name, ModelFiles model, String file)
      throws IOException {
    try (InputStream in = model.open(file);
        ReadableByteChannel channel = Channels.newChannel(in)) {
      SafetensorsHeader header = readHeader(name, channel, Long.MAX_VALUE);
      long dataBytes = header.fileBytes() - header.dataStart();
      if (dataBytes > Integer.MAX_VALUE) {
        throw new ModelLoadException(
            "%s has %d bytes of tensors, and a class-path resource may have %d; put the model into a directory"
                .formatted(name, dataBytes, Integer.MAX_VALUE));
      }
      ByteBuffer data = DirectMemory.allocate(name, (int) dataBytes);
      readFully(channel, data);
      header.checkFileBytes(header.dataStart() + data.position());
      return new SafetensorsFile(header, null, data, WeightAccess.READ);
    }
  }

  private static SafetensorsHeader readHeader(
      String name, ReadableByteChannel channel, long fileBytes) throws IOException {
    ByteBuffer length =
        ByteBuffer.allocate(SafetensorsHeader.LENGTH_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    readFully(channel, length);
    if (length.hasRemaining()) {
      throw SafetensorsHeader.truncated(
          name, "a safetensors file has at least 8 bytes", length.position());
    }
    GitLfs.refusePointer(name, new String(length.array(), StandardCharsets.ISO_8859_1));
    ByteBuffer json =
        ByteBuffer.allocate(SafetensorsHeader.checkedLength(name, length.getLong(0), fileBytes));
    readFully(channel, json);
    if (json.hasRemaining()) {
      int actual = SafetensorsHeader.LENGTH_BYTES + json.position();
      throw SafetensorsHeader.truncated(
          name, "its header alone ends at byte " + (actual + json.remaining()), actual);
    }
    return SafetensorsHeader.parse(name, json.array());
  }

  private static void readFully(ReadableByteChannel channel, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
  }

  SafetensorsHeader header() {
    return header;
  }

  /** The header's entry of a tensor of this file. */
  StoredTensor tensor(String name) {
    StoredTensor tensor = header.tensors().get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("%s has no tensor %s".formatted(header.file(), name));
    }
    return tensor;
  }

  /**
   * The bytes of a tensor: a direct buffer of just these bytes, at position 0. What libtorch makes
   * of it lives only as long as the buffer is reachable.
   *
   * @param name a tensor of this file
   */
  ByteBuffer bytes(String name) {
    StoredTensor tensor = tensor(name);
    if (data != null) {
      return data.slice((int) tensor.offset(), (int) tensor.length());
    }
    if (tensor.length() > Integer.MAX_VALUE) {
      throw new ModelLoadException(
          "Tensor %s in %s has %d bytes, and at most %d can be mapped; store it as BF16"
              .formatted(name, header.file(), tensor.length(), Integer.MAX_VALUE));
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return access == WeightAccess.MAPPED ? map(channel, tensor) : read(channel, name, tensor);
    } catch (IOException e) {
      throw new ModelLoadException("%s can't be read: %s".formatted(header.file(), e), e);
    }
  }

  private ByteBuffer map(FileChannel channel, StoredTensor tensor) throws IOException {
    return channel
        .map(FileChannel.MapMode.READ_ONLY, header.dataStart() + tensor.offset(), tensor.length())
        .slice();
  }

  private ByteBuffer read(FileChannel channel, String name, StoredTensor tensor)
      throws IOException {
    ByteBuffer bytes =
        DirectMemory.allocate(
            "Tensor %s in %s".formatted(name, header.file()), (int) tensor.length());
    channel.position(header.dataStart() + tensor.offset());
    readFully(channel, bytes);
    if (bytes.hasRemaining()) {
      throw SafetensorsHeader.truncated(
          header.file(), "its tensors end at byte " + header.fileBytes(), channel.size());
    }
    return bytes.flip();
  }
}
