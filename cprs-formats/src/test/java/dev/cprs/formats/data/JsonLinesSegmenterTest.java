package dev.cprs.formats.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesSegmenterTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new JsonLinesSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(
        Trees.resource("hosts.jsonl"),
        "{\"a\": 1}\n{\"a\": 2}\n",
        "[1, \"x\"]\r\n[2, \"y\"]\r\n",
        ("{\"long\": [" + "{\"x\": \"some text\"},".repeat(100) + "{}]}\n").repeat(3));
  }

  @Test
  void eachLineIsAUnit() {
    String text = Trees.resource("hosts.jsonl");
    UnitTree tree = Trees.of(text, segmenter());
    assertThat(Trees.units(text, tree)).isEqualTo(text.lines().toList()).hasSize(120);
    assertThat(Trees.name(text, tree, 2)).isEqualTo("host");
  }

  @Test
  void aBrokenLineSpoilsNoOther() {
    String text = "{\"a\": \"b\nnot JSON, at all\nnor this\n{\"a\": [2\n{\"a\": 3}";
    assertThat(Trees.units(text, Trees.of(text, segmenter())))
        .containsExactly("{\"a\": \"b", "not JSON, at all\nnor this", "{\"a\": [2", "{\"a\": 3}");
  }

  @Test
  void itIsSurerThanJsonOfJsonLinesOnly() {
    Segmenters both = Segmenters.of(List.of(new JsonSegmenter(), segmenter()));
    String lines = Trees.resource("hosts.jsonl");
    assertThat(both.formatOf(lines, 0, lines.length())).isEqualTo("jsonl");
    for (String json :
        List.of(
            Trees.resource("hosts-pretty.json"),
            Trees.resource("hosts-compact.json"),
            "[\n{\"a\": 1},\n{\"a\": 2}\n]",
            "{\"a\": 1}")) {
      assertThat(both.formatOf(json, 0, json.length())).isEqualTo("json");
    }
  }

  @Test
  void anErrorIsAnAlert() {
    String text =
        "{\"level\": \"error\", \"msg\": \"disk is full, no space left\"}\n{\"level\": \"info\", \"msg\": \"an error of the past\"}";
    UnitTree tree = Trees.of(text, segmenter());
    assertThat(tree.isAlert(1)).isTrue();
    assertThat(tree.isAlert(4)).isFalse();
  }
}
