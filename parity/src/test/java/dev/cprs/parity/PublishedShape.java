package dev.cprs.parity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.DType;
import dev.cprs.spi.EngineSettings;
import dev.cprs.spi.ModelFiles;
import dev.cprs.spi.TokenCritic;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A tool, no test: writes a checkpoint with the shape of the published 7B (bf16, four shards, 15.2
 * GB) and random weights, loads it and scores one window of 512 tokens, and prints load time, score
 * time and peak resident memory. Run by {@code parity/published-shape.sh DIR}.
 */
final class PublishedShape {
  private static final int HIDDEN = 3584;
  private static final int INTERMEDIATE = 18944;
  private static final int LAYERS = 28;
  private static final int KV = 4 * 128;
  private static final int VOCABULARY = 152_064;
  private static final long SHARD_BYTES = 4_930_000_000L;
  private static final int WINDOW = 512;
  private static final int PREFIX = 64;

  private PublishedShape() {}

  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    if (!Files.exists(directory.resolve("model.safetensors.index.json"))) {
      Files.createDirectories(directory);
      long begin = System.nanoTime();
      write(directory);
      System.out.printf("written in %.1f s%n", seconds(begin));
    }
    long begin = System.nanoTime();
    EngineSettings settings = EngineSettings.builder().device("cpu").dtype(DType.BF16).build();
    try (TokenCritic critic = Providers.critic(ModelFiles.directory(directory), settings)) {
      System.out.printf("loaded in %.1f s%n", seconds(begin));
      Random random = new Random(1);
      int[] ids = random.ints(WINDOW, 0, VOCABULARY).toArray();
      TokenIds categories = TokenIds.of(33, 44, 55);
      for (int i = 0; i < 2; i++) { // the first reads the weights from disk
        begin = System.nanoTime();
        WindowScores scores = critic.score(new TokenWindow(TokenIds.of(ids), PREFIX), categories);
        System.out.printf(
            "scored %d context tokens in %.1f s, first logits %.4f %.4f%n",
            scores.tokens(), seconds(begin), scores.boundary(0, 0), scores.category(0, 0));
      }
    }
    System.out.println("peak resident: " + peakResident());
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static String peakResident() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .findFirst()
        .orElse("unknown")
        .replace("VmHWM:", "")
        .strip();
  }

  private static void write(Path directory) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode config =
        json.createObjectNode()
            .put("model_type", "qwen2")
            .put("hidden_size", HIDDEN)
            .put("intermediate_size", INTERMEDIATE)
            .put("num_hidden_layers", LAYERS)
            .put("num_attention_heads", 28)
            .put("num_key_value_heads", 4)
            .put("vocab_size", VOCABULARY)
            .put("rms_norm_eps", 1e-6)
            .put("rope_theta", 1e6)
            .put("max_position_embeddings", 32_768)
            .put("hidden_act", "silu")
            .put("tie_word_embeddings", false)
            .put("torch_dtype", "bfloat16");
    Files.writeString(directory.resolve("config.json"), config.toPrettyString());

    List<Map<String, long[]>> shards = new ArrayList<>();
    shards.add(new LinkedHashMap<>());
    long bytes = 0;
    for (Map.Entry<String, long[]> tensor : tensors().entrySet()) {
      long size = size(tensor.getValue());
      if (bytes + size > SHARD_BYTES) {
        shards.add(new LinkedHashMap<>());
        bytes = 0;
      }
      shards.get(shards.size() - 1).put(tensor.getKey(), tensor.getValue());
      bytes += size;
    }
    ObjectNode index = json.createObjectNode();
    ObjectNode weightMap = index.putObject("weight_map");
    byte[] noise = noise();
    for (int i = 0; i < shards.size(); i++) {
      String name = "model-%05d-of-%05d.safetensors".formatted(i + 1, shards.size());
      shards.get(i).keySet().forEach(tensor -> weightMap.put(tensor, name));
      writeShard(directory.resolve(name), shards.get(i), noise);
    }
    Files.writeString(
        directory.resolve("model.safetensors.index.json"), json.writeValueAsString(index));
  }

  private static Map<String, long[]> tensors() {
    Map<String, long[]> tensors = new LinkedHashMap<>();
    tensors.put("model.embed_tokens.weight", new long[] {VOCABULARY, HIDDEN});
    for (int i = 0; i < LAYERS; i++) {
      String layer = "model.layers." + i + ".";
      tensors.put(layer + "self_attn.q_proj.weight", new long[] {HIDDEN, HIDDEN});
      tensors.put(layer + "self_attn.q_proj.bias", new long[] {HIDDEN});
      tensors.put(layer + "self_attn.k_proj.weight", new long[] {KV, HIDDEN});
      tensors.put(layer + "self_attn.k_proj.bias", new long[] {KV});
      tensors.put(layer + "self_attn.v_proj.weight", new long[] {KV, HIDDEN});
      tensors.put(layer + "self_attn.v_proj.bias", new long[] {KV});
      tensors.put(layer + "self_attn.o_proj.weight", new long[] {HIDDEN, HIDDEN});
      tensors.put(layer + "mlp.gate_proj.weight", new long[] {INTERMEDIATE, HIDDEN});
      tensors.put(layer + "mlp.up_proj.weight", new long[] {INTERMEDIATE, HIDDEN});
      tensors.put(layer + "mlp.down_proj.weight", new long[] {HIDDEN, INTERMEDIATE});
      tensors.put(layer + "input_layernorm.weight", new long[] {HIDDEN});
      tensors.put(layer + "post_attention_layernorm.weight", new long[] {HIDDEN});
    }
    tensors.put("model.norm.weight", new long[] {HIDDEN});
    tensors.put("cls_head.weight", new long[] {4, HIDDEN});
    tensors.put("cls_head.bias", new long[] {4});
    tensors.put("lm_head.weight", new long[] {VOCABULARY, HIDDEN});
    return tensors;
  }

  private static long size(long[] shape) {
    long elements = 1;
    for (long dimension : shape) {
      elements *= dimension;
    }
    return 2 * elements;
  }

  /** 32 MB of bf16 with a standard deviation of 0.02, written again and again. */
  private static byte[] noise() {
    Random random = new Random(7);
    ByteBuffer noise = ByteBuffer.allocate(32 << 20).order(ByteOrder.LITTLE_ENDIAN);
    while (noise.hasRemaining()) {
      noise.putShort(
          (short) (Float.floatToRawIntBits((float) (0.02 * random.nextGaussian())) >>> 16));
    }
    return noise.array();
  }

  private static void writeShard(Path file, Map<String, long[]> tensors, byte[] noise)
      throws IOException {
    ObjectNode header = new ObjectMapper().createObjectNode();
    long offset = 0;
    for (Map.Entry<String, long[]> tensor : tensors.entrySet()) {
      ObjectNode entry = header.putObject(tensor.getKey()).put("dtype", "BF16");
      for (long dimension : tensor.getValue()) {
        entry.withArray("shape").add(dimension);
      }
      long end = offset + size(tensor.getValue());
      entry.withArray("data_offsets").add(offset).add(end);
      offset = end;
    }
    String json = header.toString();
    // Blanks up to a multiple of 8, as safetensors writes it, so that the weights lie aligned.
    byte[] bytes = (json + " ".repeat(-json.length() & 7)).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(
          ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(bytes.length).array());
      out.write(bytes);
      for (Map.Entry<String, long[]> tensor : tensors.entrySet()) {
        byte[] source = tensor.getKey().contains("norm") ? ones(tensor.getValue()) : noise;
        for (long left = size(tensor.getValue()); left > 0; left -= source.length) {
          out.write(source, 0, (int) Math.min(left, source.length));
        }
      }
    }
  }

  private static byte[] ones(long[] shape) {
    ByteBuffer ones = ByteBuffer.allocate((int) size(shape)).order(ByteOrder.LITTLE_ENDIAN);
    while (ones.hasRemaining()) {
      ones.putShort((short) 0x3f80);
    }
    return ones.array();
  }
}
