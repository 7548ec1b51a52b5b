package dev.cprs.all.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.spi.ModelFiles;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;

/** The embedded model with one layer, eight numbers a token and a vocabulary of letters. */
final class TinyModel {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789.,?!";
  private static final int WINDOW = 1_024;

  final ObjectNode config;
  final ObjectNode tokenizer;

  /** The entries of the weights' header, by tensor. */
  final ObjectNode header = JSON.createObjectNode();

  final byte[] data;

  /**
   * @param wordPiece as the embedded model's; else BPE on bytes as Qwen2's
   */
  TinyModel(boolean wordPiece) throws IOException {
    config = read("config.json");
    tokenizer = read("tokenizer.json");
    ObjectNode vocabulary = JSON.createObjectNode();
    for (String special : new String[] {"[PAD]", "[UNK]", "<|im_start|>", "<|im_end|>"}) {
      vocabulary.put(special, vocabulary.size());
    }
    for (String prefix : new String[] {"", wordPiece ? "##" : "\u0120"}) {
      for (char letter : LETTERS.toCharArray()) {
        vocabulary.put(prefix + letter, vocabulary.size());
      }
    }
    if (!wordPiece) {
      bytes(vocabulary);
    }
    model(wordPiece).set("vocab", vocabulary);
    tokenizer.set("added_tokens", JSON.createArrayNode());
    tokenizer.putNull("post_processor");
    config.put("hidden_size", 8).put("intermediate_size", 12).put("num_hidden_layers", 1);
    config.put("num_attention_heads", 2).put("vocab_size", vocabulary.size());
    config.put("max_position_embeddings", WINDOW).put("cprs_window", WINDOW);
    config.set("cprs_query_marks", JSON.createArrayNode().add(2).add(3));
    data = weights(vocabulary.size());
  }

  private ObjectNode model(boolean wordPiece) throws IOException {
    if (wordPiece) {
      return (ObjectNode) tokenizer.get("model");
    }
    tokenizer.set("normalizer", JSON.readTree("{\"type\":\"NFC\"}"));
    tokenizer.set(
        "pre_tokenizer",
        JSON.readTree(
            """
            {"type":"Sequence","pretokenizers":[{"type":"Split","behavior":"Isolated","invert":false,
             "pattern":{"Regex":"\\\\p{L}+| ?[^\\\\s\\\\p{L}]+|\\\\s+"}},
             {"type":"ByteLevel","add_prefix_space":false,"trim_offsets":false,"use_regex":false}]}\
            """));
    ObjectNode model = tokenizer.putObject("model");
    model.put("type", "BPE").putNull("dropout").putNull("unk_token");
    model.put("fuse_unk", false).put("byte_fallback", false);
    ArrayNode merges = model.putArray("merges");
    for (char letter : LETTERS.toCharArray()) {
      merges.add("\u0120 " + letter);
    }
    return model;
  }

  /** The characters that stand for bytes which are no letters themselves. */
  private static void bytes(ObjectNode vocabulary) {
    int next = 256;
    for (int b = 0; b < 256; b++) {
      boolean itself = (b > 32 && b < 127) || (b > 160 && b != 173);
      String name = String.valueOf((char) (itself ? b : next++));
      if (!vocabulary.has(name)) {
        vocabulary.put(name, vocabulary.size());
      }
    }
  }

  /** Tensors named as the embedded model's, of the sizes here. */
  private byte[] weights(int vocabulary) throws IOException {
    Map<Long, Integer> sizes = Map.of(384L, 8, 1536L, 12, 30522L, vocabulary, 512L, WINDOW);
    ByteBuffer floats = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    Random random = new Random(7);
    embeddedHeader()
        .properties()
        .forEach(
            entry -> {
              if (entry.getKey().matches("__metadata__|.*layer\\.[1-9].*")) {
                return;
              }
              int start = floats.position();
              ArrayNode shape = JSON.createArrayNode();
              int count = 1;
              for (JsonNode extent : entry.getValue().get("shape")) {
                int size = sizes.getOrDefault(extent.asLong(), extent.asInt());
                shape.add(size);
                count *= size;
              }
              for (int i = 0; i < count; i++) {
                floats.putFloat((random.nextInt(31) - 15) / 16f);
              }
              ObjectNode tensor = header.putObject(entry.getKey());
              tensor.put("dtype", "F32").set("shape", shape);
              tensor.putArray("data_offsets").add(start).add(floats.position());
            });
    byte[] bytes = new byte[floats.position()];
    floats.flip().get(bytes);
    return bytes;
  }

  private static JsonNode embeddedHeader() throws IOException {
    try (InputStream in = ModelFiles.embedded("minilm").open("model.safetensors");
        DataInputStream data = new DataInputStream(in)) {
      return JSON.readTree(data.readNBytes((int) Long.reverseBytes(data.readLong())));
    }
  }

  private static ObjectNode read(String file) throws IOException {
    try (InputStream in = ModelFiles.embedded("minilm").open(file)) {
      return (ObjectNode) JSON.readTree(in);
    }
  }

  /** A safetensors file. */
  static byte[] safetensors(String header, byte[] data) {
    byte[] json = header.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(8 + json.length + data.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(json.length)
        .put(json)
        .put(data)
        .array();
  }
}
