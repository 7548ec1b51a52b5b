package dev.cprs.formats.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.RandomText;
import dev.cprs.testkit.UnitTreeChecks;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is kept of JSON is JSON. */
class JsonSubsetsTest {
  private static final ObjectMapper JACKSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Property(seed = "1", tries = 150)
  void anyPartOfRandomJsonIsJson(@ForAll long seed) throws JsonProcessingException {
    Random random = new Random(seed);
    JsonNode value = container(random, 5);
    String text =
        random.nextBoolean()
            ? JACKSON.writeValueAsString(value)
            : JACKSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    UnitTree tree = Trees.of(text, new JsonSegmenter());
    UnitTreeChecks.check(text, tree);
    for (int i = 0; i < 5; i++) {
      String kept = Kept.some(text, tree, random, random.nextDouble());
      checkPart(JACKSON.readTree(kept), value);
    }
  }

  @Property(seed = "1", tries = 50)
  void anyPartOfTheHostsIsJson(@ForAll long seed) throws JsonProcessingException {
    Random random = new Random(seed);
    for (String name : List.of("hosts-pretty.json", "hosts-compact.json", "array.json")) {
      String text = Trees.resource(name);
      String kept =
          Kept.some(text, Trees.of(text, new JsonSegmenter()), random, random.nextDouble() / 5);
      checkPart(JACKSON.readTree(kept), JACKSON.readTree(text));
    }
  }

  @Property(seed = "1", tries = 50)
  void anyPartOfJsonLinesIsJsonLines(@ForAll long seed) throws JsonProcessingException {
    String text = Trees.resource("hosts.jsonl");
    UnitTree tree = Trees.of(text, new JsonLinesSegmenter());
    String kept = Kept.some(text, tree, new Random(seed), 0.1);
    for (String line : kept.strip().split("\\n")) {
      assertThat(JACKSON.readTree(line).isObject()).isTrue();
    }
  }

  /** Objects have no other entries than before, and no value has become another. */
  private static void checkPart(JsonNode part, JsonNode whole) {
    assertThat(part.getNodeType()).isEqualTo(whole.getNodeType());
    if (whole.isObject()) {
      part.properties().forEach(entry -> checkPart(entry.getValue(), whole.get(entry.getKey())));
    } else if (whole.isArray()) {
      assertThat(part.size()).isLessThanOrEqualTo(whole.size());
    } else if (whole.isTextual()) {
      assertThat(part.textValue().length()).isLessThanOrEqualTo(whole.textValue().length());
    } else {
      assertThat(part).isEqualTo(whole);
    }
  }

  private static JsonNode container(Random random, int depth) {
    int size = random.nextInt(4) == 0 ? random.nextInt(60) : random.nextInt(6);
    if (random.nextBoolean()) {
      ArrayNode array = NODES.arrayNode();
      boolean same = random.nextBoolean();
      int kind = random.nextInt(8);
      for (int i = 0; i < size; i++) {
        array.add(value(random, depth, same ? kind : random.nextInt(8)));
      }
      return array;
    }
    ObjectNode object = NODES.objectNode();
    for (int i = 0; i < size; i++) {
      object.set(
          random.nextInt(3) == 0 ? text(random, 2) : "key" + i,
          value(random, depth, random.nextInt(8)));
    }
    return object;
  }

  private static JsonNode value(Random random, int depth, int kind) {
    return switch (kind) {
      case 0 -> NODES.numberNode(random.nextInt(100_000));
      case 1 -> NODES.numberNode(random.nextGaussian());
      case 2 -> random.nextBoolean() ? NODES.nullNode() : NODES.booleanNode(random.nextBoolean());
      case 3 -> NODES.textNode(text(random, 3));
      case 4 ->
          NODES.textNode(random.nextInt(4) == 0 ? text(random, 300) : "node-" + random.nextInt(99));
      case 5 ->
          NODES.textNode(random.nextInt(4) == 0 ? "QUJD".repeat(40 + random.nextInt(40)) : "x");
      default -> depth == 0 ? NODES.nullNode() : container(random, depth - 1);
    };
  }

  /** Text that can be written and read again. */
  private static String text(Random random, int parts) {
    return random.nextBoolean()
        ? RandomText.prose(random, parts)
        : RandomText.of(random, parts).replaceAll("\\p{Cs}", "?");
  }
}
