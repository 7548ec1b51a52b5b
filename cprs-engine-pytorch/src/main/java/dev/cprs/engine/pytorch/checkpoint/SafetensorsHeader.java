package dev.cprs.engine.pytorch.checkpoint;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.cprs.ModelLoadException;
import dev.cprs.internal.OneLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The header of a safetensors file: 8 bytes with the length of a JSON text, little-endian, and that
 * text. The tensors' bytes follow.
 *
 * @param file the file's name, for messages
 * @param length the length of the JSON text in bytes
 * @param tensors the entries by name, in the order of the file
 */
record SafetensorsHeader(String file, long length, Map<String, StoredTensor> tensors) {
  /** The number of bytes that hold the length. */
  static final int LENGTH_BYTES = 8;

  /** The longest header that the reference implementation of the format reads, in bytes. */
  private static final long MOST_BYTES = 100_000_000;

  /** Where tensors may end: with the longest header before them, where a long ends. */
  private static final long MOST_DATA_BYTES = Long.MAX_VALUE - LENGTH_BYTES - MOST_BYTES;

  /**
   * Checks the length of a header.
   *
   * @param length as the file gives it
   * @param fileBytes the size of the file
   * @return the length, which fits an int
   */
  static int checkedLength(String file, long length, long fileBytes) {
    if (length < 2 || length > MOST_BYTES) {
      throw new ModelLoadException(
          "%s is no safetensors file: it says that its header has %s bytes, where 2 to %d are possible; download it again"
              .formatted(file, Long.toUnsignedString(length), MOST_BYTES));
    }
    if (LENGTH_BYTES + length > fileBytes) {
      throw truncated(file, "its header alone ends at byte " + (LENGTH_BYTES + length), fileBytes);
    }
    return (int) length;
  }

  static SafetensorsHeader parse(String file, byte[] json) {
    Map<String, StoredTensor> tensors = new LinkedHashMap<>();
    try {
      JsonObject header =
          JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
      for (Map.Entry<String, JsonElement> entry : header.entrySet()) {
        if (!entry.getKey().equals("__metadata__")) {
          tensors.put(entry.getKey(), tensor(file, entry.getKey(), entry.getValue()));
        }
      }
    } catch (JsonParseException
        | IllegalStateException e) { // broken JSON, and JSON of another kind
      throw new ModelLoadException(
          "The header of %s is not that of a safetensors file (%s); download it again"
              .formatted(file, OneLine.of(String.valueOf(e.getMessage()))),
          e);
    }
    refuseOverlaps(file, tensors);
    return new SafetensorsHeader(file, json.length, tensors);
  }

  private static void refuseOverlaps(String file, Map<String, StoredTensor> tensors) {
    List<Map.Entry<String, StoredTensor>> inOrder =
        tensors.entrySet().stream()
            .filter(entry -> entry.getValue().length() > 0)
            .sorted(Comparator.comparingLong(entry -> entry.getValue().offset()))
            .toList();
    for (int i = 1; i < inOrder.size(); i++) {
      StoredTensor before = inOrder.get(i - 1).getValue();
      if (inOrder.get(i).getValue().offset() < before.offset() + before.length()) {
        throw new ModelLoadException(
            "The header of %s puts tensors %s and %s at the same bytes (data_offsets); download it again"
                .formatted(
                    file,
                    OneLine.of(inOrder.get(i - 1).getKey()),
                    OneLine.of(inOrder.get(i).getKey())));
      }
    }
  }

  private static StoredTensor tensor(String file, String name, JsonElement entry) {
    try {
      if (entry instanceof JsonObject object
          && object.get("dtype") instanceof JsonPrimitive dtype
          && object.get("shape") instanceof JsonArray shape
          && object.get("data_offsets") instanceof JsonArray offsets
          && offsets.size() == 2) {
        return tensor(file, name, dtype, shape, offsets);
      }
    } catch (IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
      // An element of another kind than Gson was asked for.
    }
    throw new ModelLoadException(
        "The header of %s gives tensor %s no dtype, shape and data_offsets; download it again"
            .formatted(file, OneLine.of(name)));
  }

  private static StoredTensor tensor(
      String file, String name, JsonPrimitive dtype, JsonArray shape, JsonArray offsets) {
    List<Long> extents = new ArrayList<>();
    for (JsonElement extent : shape) {
      extents.add(extent.getAsLong());
    }
    long start = offsets.get(0).getAsLong();
    long end = offsets.get(1).getAsLong();
    StoredTensor tensor = new StoredTensor(dtype.getAsString(), extents, start, end - start);
    if (start < 0 || end < start || end > MOST_DATA_BYTES || !hasSizeOfShape(tensor)) {
      throw new ModelLoadException(
          "The header of %s puts tensor %s, %s %s, at bytes %d to %d, which don't fit its shape or any file; download it again"
              .formatted(
                  file,
                  OneLine.of(name),
                  OneLine.of(tensor.dtype()),
                  OneLine.of(extents.toString()),
                  start,
                  end));
    }
    return tensor;
  }

  private static boolean hasSizeOfShape(StoredTensor tensor) {
    Integer elementBytes = StoredTensor.ELEMENT_BYTES.get(tensor.dtype());
    if (elementBytes == null) {
      return true; // a type of later days: no weight that we read
    }
    long bytes = elementBytes;
    for (long extent : tensor.shape()) {
      // Division, since a product of hostile extents may pass over the end of a long.
      if (extent < 0 || (extent > 0 && bytes > tensor.length() / extent)) {
        return false;
      }
      bytes *= extent;
    }
    return bytes == tensor.length();
  }

  /** The size that the file must have for all its tensors, in bytes. */
  long fileBytes() {
    return dataStart()
        + tensors.values().stream()
            .mapToLong(tensor -> tensor.offset() + tensor.length())
            .max()
            .orElse(0);
  }

  /** Where the tensors' bytes start in the file. */
  long dataStart() {
    return LENGTH_BYTES + length;
  }

  /** Checks that the file has the bytes of all tensors. */
  void checkFileBytes(long actual) {
    if (actual < fileBytes()) {
      throw truncated(file, "its tensors end at byte " + fileBytes(), actual);
    }
  }

  static ModelLoadException truncated(String file, String expected, long actual) {
    return new ModelLoadException(
        "%s is cut off: %s, and it has %d bytes; download it again"
            .formatted(file, expected, actual));
  }
}
