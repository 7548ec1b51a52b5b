package dev.cprs.all.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A model with one fault, made from a seed: the files that a stranger could publish. */
final class Mutant {
  private static final String INDEX = "model.safetensors.index.json";

  private final Random random;
  private final TinyModel model;
  private String file = "";
  private String what = "";

  /** Keys on the way to what was changed; none if the file as a whole was. */
  private final List<String> path = new ArrayList<>();

  private Mutant(long seed) throws IOException {
    random = new Random(seed * 0x9e37_79b9_7f4a_7c15L);
    model = new TinyModel(random.nextBoolean());
  }

  /** The file that has the fault. */
  String file() {
    return file;
  }

  /** Some of these names are in a good message; all of them are if there are none. */
  List<String> path() {
    return path;
  }

  String what() {
    return "%s %s: %s".formatted(file, path, what);
  }

  /** Writes a mutant's files into a directory that may have others of the kind. */
  static Mutant write(long seed, Path directory) throws IOException {
    Mutant mutant = new Mutant(seed);
    mutant.write(directory);
    return mutant;
  }

  private void write(Path directory) throws IOException {
    String tokenizer = model.tokenizer.toString();
    String config = model.config.toString();
    byte[] weights = TinyModel.safetensors(model.header.toString(), model.data);
    Files.deleteIfExists(directory.resolve(INDEX));
    Files.deleteIfExists(directory.resolve("part.safetensors"));
    Files.deleteIfExists(directory.resolve("model.safetensors"));
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> {
        file = "tokenizer.json";
        tokenizer = text(changed(model.tokenizer));
      }
      case 3, 4, 5 -> {
        file = "tokenizer.json";
        tokenizer = text(aimed(model.tokenizer));
      }
      case 6, 7 -> {
        file = "config.json";
        config = text(changed(model.config));
      }
      case 8 -> {
        file = "model.safetensors";
        weights = brokenWeights(weights);
      }
      default -> {
        file = INDEX;
        Files.write(directory.resolve("part.safetensors"), weights);
        Files.writeString(directory.resolve(INDEX), text(brokenIndex()));
      }
    }
    if (!file.equals(INDEX)) {
      Files.write(directory.resolve("model.safetensors"), weights);
    }
    Files.writeString(directory.resolve("tokenizer.json"), tokenizer);
    Files.writeString(directory.resolve("config.json"), config);
  }

  /** Any change at any place. */
  private ObjectNode changed(ObjectNode json) {
    JsonNode at = json;
    while (true) {
      if (at instanceof ObjectNode object && !object.isEmpty()) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        path.add(name);
        JsonNode child = object.get(name);
        if (child.isContainerNode() && !child.isEmpty() && random.nextInt(4) > 0) {
          at = child;
          continue;
        }
        if (random.nextInt(6) == 0) {
          what = "removed";
          object.remove(name);
        } else {
          object.set(name, other(child));
        }
        return json;
      }
      ArrayNode list = (ArrayNode) at;
      int place = random.nextInt(list.size());
      JsonNode child = list.get(place);
      if (child.isContainerNode() && !child.isEmpty() && random.nextInt(4) > 0) {
        at = child;
        continue;
      }
      list.set(place, other(child));
      return json;
    }
  }

  private JsonNode other(JsonNode old) {
    List<String> values =
        List.of(
            "null",
            "true",
            "-1",
            "0",
            "1.5",
            "1e308",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "1e99999",
            "\"\"",
            "\"x\"",
            "\"\\u0000\"",
            "\"a\\u0007\\u001b[2J\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[]]",
            "{\"$ref\":\"#\"}",
            "{\"type\":\"Unheard\"}",
            "\"Unheard\"",
            "[null]",
            "NESTED",
            "LONG",
            "MANY");
    what = values.get(random.nextInt(values.size()));
    return switch (what) {
      case "NESTED" -> nested(old);
      case "LONG" -> TinyModel.JSON.getNodeFactory().textNode("x".repeat(1 << 20));
      case "MANY" -> {
        ArrayNode many = TinyModel.JSON.createArrayNode();
        for (int i = 0; i < 20_000; i++) {
          many.add(old);
        }
        yield many;
      }
      default -> json(what);
    };
  }

  private JsonNode nested(JsonNode inner) {
    JsonNode node = inner;
    for (int i = 0; i < 400; i++) {
      node =
          random.nextBoolean()
              ? TinyModel.JSON.createArrayNode().add(node)
              : TinyModel.JSON.createObjectNode().set("type", node);
    }
    return node;
  }

  /** Changes of a tokenizer that its grammar knows. */
  private ObjectNode aimed(ObjectNode tokenizer) {
    ObjectNode body = (ObjectNode) tokenizer.get("model");
    ObjectNode vocabulary = (ObjectNode) body.get("vocab");
    switch (random.nextInt(8)) {
      case 0, 1 -> set(tokenizer, "pre_tokenizer", step(false, 0));
      case 2, 3 -> set(tokenizer, "normalizer", step(true, 0));
      case 4 -> {
        path.addAll(List.of("model", "vocab"));
        String token = new ArrayList<>(names(vocabulary)).get(random.nextInt(vocabulary.size()));
        vocabulary.set(
            token, json(pick("0", "7", "1000000000", "-5", "2147483646", "\"1\"", "3.0")));
        path.add(token);
      }
      case 5 -> {
        path.addAll(List.of("model", "merges"));
        ArrayNode merges = body.putArray("merges");
        for (int i = random.nextInt(4); i >= 0; i--) {
          merges.add(
              json(pick("\"a b\"", "\"ab\"", "[\"a\",\"zz\"]", "7", "\"\"", "\"a b c\"", "[]")));
        }
      }
      case 6 -> {
        path.add("model");
        String key =
            pick(
                "type",
                "unk_token",
                "continuing_subword_prefix",
                "max_input_chars_per_word",
                "dropout",
                "byte_fallback",
                "end_of_word_suffix",
                "ignore_merges",
                "fuse_unk");
        path.add(key);
        body.set(
            key,
            json(
                pick(
                    "\"BPE\"",
                    "\"WordPiece\"",
                    "\"Unigram\"",
                    "\"WordLevel\"",
                    "\"no such\"",
                    "1e18",
                    "0",
                    "true",
                    "0.5",
                    "null",
                    "\"" + "#".repeat(5_000) + "\"")));
      }
      default -> {
        path.add("added_tokens");
        tokenizer.set(
            "added_tokens",
            json(
                pick(
                    "[{\"id\":1e9,\"content\":\"<x>\"}]",
                    "[{\"id\":2,\"content\":\"<|im_start|>\"},{\"id\":3,\"content\":\"<|im_start|>\"}]",
                    "[{\"id\":-1,\"content\":\"\"}]",
                    "[{\"content\":[]}]",
                    "[[]]",
                    "7")));
      }
    }
    return tokenizer;
  }

  private void set(ObjectNode json, String name, JsonNode value) {
    path.add(name);
    what = value.toString();
    json.set(name, value);
  }

  /** A step of a normalizer or pre-tokenizer, by the grammar of both. */
  private JsonNode step(boolean normalizer, int depth) {
    String type =
        normalizer
            ? pick(
                "BertNormalizer",
                "Strip",
                "NFC",
                "NFKD",
                "Sequence",
                "Lowercase",
                "Nmt",
                "Precompiled",
                "Replace",
                "Prepend",
                "ByteLevel",
                "StripAccents",
                "Unheard")
            : pick(
                "BertPreTokenizer",
                "ByteLevel",
                "CharDelimiterSplit",
                "Metaspace",
                "Whitespace",
                "Sequence",
                "Split",
                "Split",
                "Punctuation",
                "Digits",
                "UnicodeScripts",
                "FixedLength");
    ObjectNode step = TinyModel.JSON.createObjectNode().put("type", type);
    switch (type) {
      case "Sequence" -> {
        ArrayNode steps = step.putArray(normalizer ? "normalizers" : "pretokenizers");
        for (int i = random.nextInt(depth > 6 ? 1 : 4); i > 0; i--) {
          steps.add(step(normalizer, depth + 1));
        }
      }
      case "Split", "Replace" -> {
        step.set(
            "pattern",
            json(
                pick(
                    "{\"String\":\"a\"}",
                    "{\"String\":\"\"}",
                    "{}",
                    "7",
                    regex(),
                    regex(),
                    regex(),
                    regex())));
        step.put("content", pick("", "a", "aa", "a".repeat(70), "\u2581", "x".repeat(100_000)));
        step.put("behavior", pick("Isolated", "Removed", "MergedWithNext", "Contiguous", "No"));
        step.put("invert", random.nextBoolean());
      }
      case "Precompiled" ->
          step.put(
              "precompiled_charsmap",
              pick("", "AAAA", "!!", "AAQAAA" + "A".repeat(1_000), "BAAAAAAAAQAA", "A".repeat(5)));
      case "Prepend" -> step.put("prepend", pick("", "\u2581", "y".repeat(5_000)));
      case "BertNormalizer" ->
          step.put("clean_text", random.nextBoolean())
              .put("handle_chinese_chars", true)
              .put("lowercase", random.nextBoolean())
              .putNull("strip_accents");
      case "Strip" -> step.put("strip_left", true).put("strip_right", random.nextBoolean());
      case "ByteLevel" ->
          step.put("add_prefix_space", random.nextBoolean())
              .put("trim_offsets", true)
              .put("use_regex", random.nextBoolean());
      case "CharDelimiterSplit" -> step.put("delimiter", pick("a", "", "ab", " "));
      case "Metaspace" ->
          step.put("replacement", pick("_", "", "ab", "\u2581"))
              .put("split", random.nextBoolean())
              .put("prepend_scheme", pick("always", "never", "first", "no"));
      case "Digits" -> step.put("individual_digits", random.nextBoolean());
      case "Punctuation" -> step.put("behavior", pick("Isolated", "Removed", "no"));
      case "FixedLength" -> step.put("length", random.nextInt(2));
      default -> {}
    }
    return step;
  }

  /** A pattern, most of them of the kind that goes back again and again. */
  private String regex() {
    String pattern = expression(0);
    return TinyModel.JSON.createObjectNode().put("Regex", pattern).toString();
  }

  private String expression(int depth) {
    return switch (random.nextInt(depth > 4 ? 4 : 13)) {
      case 0 -> pick("a", "b", "s", ".", " ", "0");
      case 1 -> pick("\\s", "\\w", "\\p{L}", "[^a]", "[a-z0-9]", "[[:alpha:]]", "[\u00dfs]", "\\h");
      case 2 ->
          pick(
              "$", "^", "\\b", "\\1", "\\k<x>", "\\g<0>", "\\R", "\\X", "\\K", "\\G", "(*FAIL)",
              "(?~a)");
      case 3 ->
          pick(
              "(a|aa)+",
              "(a*)*",
              "(.*a){12}b",
              "(?=a+)",
              "a{9999}",
              "[",
              "(",
              "\\",
              "[]a]",
              "(?#a");
      case 4, 5 -> expression(depth + 1) + expression(depth + 1);
      case 6, 7 ->
          expression(depth + 1)
              + pick("*", "+", "?", "{2,5}", "*?", "++", "{1000}", "{3}", "{1,2}+", "{1}?", "{,3}");
      case 8 -> "(?:" + expression(depth + 1) + ")" + pick("", "*", "+", "{2}", "{50}");
      case 9 -> "(" + expression(depth + 1) + "|" + expression(depth + 1) + ")" + pick("", "+");
      case 10 ->
          pick("(?=", "(?!", "(?<=", "(?>", "(?i:", "(?<x>", "(?x:# (\n", "(?(1)")
              + expression(depth + 1)
              + ")";
      case 11 -> pick("(?i)", "(?x)", "(?m)", "(?-i)") + expression(depth + 1);
      default -> expression(depth + 1) + "|" + expression(depth + 1);
    };
  }

  private byte[] brokenWeights(byte[] good) {
    List<String> names = names(model.header);
    String name = names.get(random.nextInt(names.size()));
    ObjectNode tensor = (ObjectNode) model.header.get(name);
    what = pick("offsets", "offsets", "dtype", "shape", "rename", "cut", "length", "any", "any");
    switch (what) {
      case "offsets" -> {
        path.add(name);
        tensor.set(
            "data_offsets",
            json(
                pick(
                    "[0,32]",
                    "[-8,24]",
                    "[32,0]",
                    "[0,9223372036854775807]",
                    "[9223372036854775000,9223372036854775807]",
                    "[1e30,1e31]",
                    "[4]",
                    "[\"a\",{}]",
                    "[4,36]",
                    "[1.5,33.5]")));
      }
      case "dtype" -> {
        path.add(name);
        tensor.set(
            "dtype", json(pick("\"F64\"", "\"BF16\"", "\"no\"", "7", "\"\\u0000\"", "\"BOOL\"")));
      }
      case "shape" -> {
        path.add(name);
        tensor.set(
            "shape",
            json(
                pick(
                    "[]",
                    "[0]",
                    "[-1]",
                    "[4294967296,4294967296]",
                    "[8,1,1]",
                    "[1e300]",
                    "7",
                    "[[8]]")));
      }
      case "rename" -> {
        path.add(name);
        model.header.set(pick("", "a\u0000b", "\u001b[2J", "x".repeat(100_000)), tensor);
        model.header.remove(name);
      }
      case "cut" -> {
        return Arrays.copyOf(good, random.nextInt(good.length));
      }
      case "length" -> {
        byte[] wrong = good.clone();
        wrong[random.nextInt(8)] ^= (byte) (1 << random.nextInt(8));
        return wrong;
      }
      default -> changed(model.header);
    }
    return TinyModel.safetensors(text(model.header), model.data);
  }

  private ObjectNode brokenIndex() {
    ObjectNode index = TinyModel.JSON.createObjectNode();
    ObjectNode map = index.putObject("weight_map");
    names(model.header).forEach(name -> map.put(name, "part.safetensors"));
    path.add("weight_map");
    String name = names(map).get(random.nextInt(map.size()));
    what =
        pick(
            "\"a\\u0000b\"",
            "\"../part.safetensors\"",
            "\"/etc/passwd\"",
            "\"config.json\"",
            "\"" + INDEX + "\"",
            "7",
            "{}",
            "\"\"",
            "\".\"",
            "\"\\\\\"",
            "null",
            "\"no.safetensors\"",
            "\"" + "x".repeat(5_000) + "\"",
            "\"a\\nb\"");
    if (random.nextInt(5) == 0) {
      index.set("weight_map", json(pick("{}", "[]", "7", "null", "\"part.safetensors\"")));
    } else {
      map.set(name, json(what));
    }
    return index;
  }

  /** As text, now and then with a key twice. */
  private String text(ObjectNode json) {
    String text = json.toString().replace("\ud800", "\\ud800"); // as a file has it
    if (random.nextInt(12) == 0 && !json.isEmpty()) {
      String name = names(json).get(random.nextInt(json.size()));
      what += ", and " + name + " twice";
      path.add(name);
      String value = pick("null", "7", "{}", "\"x\"", "[]");
      return text.substring(0, text.length() - 1)
          + ","
          + TinyModel.JSON.valueToTree(name)
          + ":"
          + value
          + "}";
    }
    return text;
  }

  private static List<String> names(ObjectNode json) {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }

  private static JsonNode json(String text) {
    try {
      return TinyModel.JSON.readTree(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(text, e);
    }
  }
}
