package dev.cprs.formats.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import dev.cprs.testkit.UnitTreeChecks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSegmenterTest extends SegmenterContractTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();

  private static final String NESTED =
      """
      {
        "cluster": "blue", "nodes": [1, 2, 3], "limits": {"cpu": 2, "memory": "4Gi"},
        "note": "%s",
        "hosts": [%s],
        "polygon": [%s],
        "image": "%s"
      }
      """
          .formatted(
              "He said \\\"no\\\". Then came \\u4e2d\\u6587 and a line.\\nIt was late. ".repeat(12),
              "{\"id\": 1, \"tags\": [\"a\", \"b\"]}, ".repeat(40) + "{\"id\": 2}",
              "[12.5, 47.25], ".repeat(60) + "[1, 2]",
              "QUJDRA+/".repeat(60));

  @Override
  protected Segmenter segmenter() {
    return new JsonSegmenter();
  }

  @Test
  void json5IsJson() {
    String text =
        "{\n  // the mill\n  name: 'mill', port: 0x1F90, weight: .5, step: +2,\n  tags: ['a',],\n}";
    assertThat(segmenter().fit(text, 0, text.length())).isGreaterThan(0.5);
  }

  @Override
  protected List<String> samples() {
    return List.of(
        Trees.resource("hosts-pretty.json"),
        Trees.resource("hosts-compact.json"),
        Trees.resource("array.json"),
        NESTED,
        "{\"a\": {\"b\": [1, 2, {\"c\": null}]}} {\"a\": 2}\n[3]",
        "{'name': 'x', 'values': [1, None, True], /* why */ size: NaN, // end\n}",
        "{\"a\": 1, \"b\": 2}, {\"a\": 1, \"b\": 3},\n{\"a\": 5, \"b\": 6}");
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "[".repeat(50_000) + "]".repeat(50_000),
        "{\"a\":".repeat(20_000),
        "[1,2},".repeat(20_000),
        "{]".repeat(50_000),
        "/*".repeat(50_000),
        "[x ".repeat(30_000),
        "x [\n".repeat(25_000),
        "{\"a\": \"" + "\\u4e2d\\\"".repeat(12_000) + "\"}",
        "[" + "1,".repeat(50_000) + "]",
        "{\"k\":1," + "\"".repeat(90_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hosts-pretty.json", "hosts-compact.json", "array.json"})
  void eachRecordOfAnArrayIsAUnit(String name) throws JsonProcessingException {
    String text = Trees.resource(name);
    List<String> units = Trees.units(text, Trees.of(text, segmenter()));
    int records = JACKSON.readTree(text).size();
    assertThat(units).hasSize(records);
    for (int i = 0; i < records; i++) {
      assertThat(JACKSON.readTree(units.get(i))).isEqualTo(JACKSON.readTree(text).get(i));
    }
  }

  @Test
  void partsOfARecordAreItsEntries() {
    assertThat(shape("{\"id\": 7, \"host\": {\"name\": \"node-001.example.net\", \"ip\": [1, 2]}}"))
        .isEqualTo("RECORD!( FIELD=id RECORD=host( FIELD=name ARRAY=ip))");
  }

  @Test
  void largeContainersAreOpened() {
    UnitTree tree = Trees.of(NESTED, segmenter());
    String shape = Trees.shape(NESTED, tree);
    assertThat(shape)
        .startsWith("RECORD( FIELD=cluster! ARRAY=nodes! RECORD=limits! FIELD=note( SENTENCE!")
        .contains("ARRAY=hosts( RECORD!")
        .contains("ARRAY=polygon( ARRAY!( ARRAY ARRAY")
        .endsWith("BLOB=image!~)");
    assertThat(Trees.units(NESTED, tree))
        .contains("He said \\\"no\\\".", "Then came \\u4e2d\\u6587 and a line.\\n");
  }

  @Test
  void numbersArePutTogether() {
    String text = "{\"values\": [" + "1234, ".repeat(1000) + "5]}";
    UnitTree tree = Trees.of(text, segmenter());
    assertThat(tree.size()).isBetween(20, 40);
    assertThat(tree.kind(2)).isEqualTo(UnitKind.ARRAY);
    assertThat(tree.isLeaf(2)).isTrue();
  }

  @Test
  void anEntryOfALargeFlatObjectIsAUnit() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 100; i++) {
      text.append("\"key-").append(i).append("\": \"").append(i * 7919).append("\", ");
    }
    String flat = text.append("\"last\": null}").toString();
    UnitTree tree = Trees.of(flat, segmenter());
    assertThat(Trees.units(flat, tree)).hasSize(101).contains("\"key-17\": \"134623\"");
    assertThat(Trees.name(flat, tree, 18)).isEqualTo("key-17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[2026-01-01 10:00:00] started",
        "[INFO] BUILD FAILURE\n[ERROR] x",
        "[a](b) is a link",
        "[1] Smith, J. (2020). A paper.\n[2] Jones.",
        "{ x = 1; }",
        "{ return; }",
        "[10:00:00] <bob> hi",
        "[x] done\n[ ] open",
        "[section]\nkey = value",
        "[ 1.234567] usb 1-1: new device",
        "{% if x %}a{% endif %}",
        "{{ name }} is here",
        "{0} of {1}",
        "Here is {\"a\": 1}"
      })
  void otherBracketsAreNoJson(String text) {
    assertThat(segmenter().fit(text, 0, text.length())).isLessThanOrEqualTo(0.5);
  }

  @Test
  void whatFollowsJsonIsReadAsWhatItIs() {
    String text =
        "{\"a\": 1, \"b\": [1, 2], \"text\": \"some more of it\"}\nThis is prose [1] with {x}.\nMore.\n{\"c\": 2}";
    UnitTree tree = Trees.of(text, segmenter());
    assertThat(Trees.units(text, tree))
        .containsExactly(
            "{\"a\": 1, \"b\": [1, 2], \"text\": \"some more of it\"}",
            "This is prose [1] with {x}.",
            "More.",
            "{\"c\": 2}");
  }

  @Test
  void brokenJsonGoesAsFarAsItGoes() {
    assertThat(shape("[1, 2, {\"a\": \"x\", \"b")).isEqualTo("ARRAY!");
    assertThat(shape("{\"a\": 1 \"b\": 2, ,, \"c\": long value here ok, \"d\": [1, 2}, \"e\": 3}"))
        .isEqualTo("ARRAY( RECORD!( FIELD=a FIELD=b FIELD=c ARRAY=d) FIELD=e!)");
    assertThat(shape("{\"message that is long\": ObjectId(\"507f1f77bcf86cd799439011\"), b: 1}"))
        .isEqualTo("RECORD!( FIELD=message that is long FIELD=b)");
  }

  @Test
  void tenThousandAndAMillionDeep() {
    for (int depth : new int[] {10_000, 1_000_000}) {
      UnitTree tree = Trees.of("[".repeat(depth) + "1" + "]".repeat(depth), segmenter());
      assertThat(tree.size()).isBetween(depth - 700, depth + 1);
      assertThat(tree.end(0)).isEqualTo(2 * depth + 1);
    }
  }

  private String shape(String text) {
    UnitTree tree = Trees.of(text, segmenter());
    UnitTreeChecks.check(text, tree);
    return Trees.shape(text, tree);
  }
}
