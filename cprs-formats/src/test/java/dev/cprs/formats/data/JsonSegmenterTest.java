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

  private static final String PRINTED =
      "[Document(metadata={'source': 'faq.md', 'page': 1}, page_content='The lift is serviced each"
          + " first Monday of the month. Call 0800 5511 if it stops between two floors, day or"
          + " night. Nobody is ever left there for longer than the time that a van takes from the"
          + " depot at the harbour."
          + " The number is also written above the door.".repeat(5)
          + "'), Document(metadata={'source': 'faq.md', 'page': 2}, page_content=\"Keys are"
          + " handed out at the porter's lodge from 8 to 16. A lost key costs 85 euros.\"),"
          + " Order(id=17, status=<Status.OPEN: 'open'>, size=(3, 4), placed=datetime.datetime(2024,"
          + " 3, 1, tzinfo=datetime.timezone.utc), lines=[Line(sku='A-100', n=2)])]";

  @Test
  void whatPythonPrintsOfObjectsIsCutBetweenThem() {
    assertThat(segmenter().fit(PRINTED, 0, PRINTED.length())).isGreaterThan(0.5);
    assertThat(Trees.units(PRINTED, Trees.of(PRINTED, segmenter())))
        .hasSize(3)
        .anySatisfy(unit -> assertThat(unit).startsWith("Document(").endsWith("85 euros.\")"))
        .anySatisfy(unit -> assertThat(unit).startsWith("Order(id=17").endsWith("n=2)])"));
    String rows = "{'user': 'teo', 'since': datetime.date(2024, 3, 1)}\n".repeat(3);
    assertThat(segmenter().fit(rows, 0, rows.length())).isGreaterThan(0.5);
    assertThat(Trees.units(rows, Trees.of(rows, segmenter()))).hasSize(3);
    String shell = "[{_id: ObjectId(\"65a1b2\"), at: ISODate(\"2024-01-12\"), tags: ['eu']}]";
    assertThat(segmenter().fit(shell, 0, shell.length())).isGreaterThan(0.5);
  }

  @Test
  void callsOutsideOfDataAreNoJson() {
    for (String text :
        List.of(
            "[a, b] = list(map(int, input().split()))\nprint(a + b, c, d, e, f)\n",
            "{\n  const a = foo(1, 2);\n  if (a) { return b(a, 2, 3, 4, 5); }\n}\n",
            "{\n  name = \"x\",\n  size = 3,\n  nested = { a = 1, b = { 2, 3 } },\n}\n",
            "[link](http://a.b), (more) text, [other](x) with ... and so on.\n")) {
      assertThat(segmenter().fit(text, 0, text.length())).as(text).isZero();
    }
  }

  @Test
  void jsonThatAToolHasCutIsJson() {
    String entries = "[{\"id\": 1, \"name\": \"Turku\"}, {\"id\": 2, \"name\": \"Kiel\"}, ";
    for (String end :
        List.of(
            "{\"id\": 3, \"na... [truncated 18231 characters]\n",
            "{\"id\": 3,\n... (truncated)\n",
            "{\"id\": 3,\n\n[Output truncated: 20 of 400 lines]\n",
            "\n… 412 lines omitted …\n{\"id\": 99, \"name\": \"Oulu\"}]\n")) {
      String text = entries + end;
      assertThat(segmenter().fit(text, 0, text.length())).as(end).isGreaterThan(0.5);
      assertThat(Trees.shape(text, Trees.of(text, segmenter()))).contains("RECORD RECORD");
    }
  }

  @Override
  protected List<String> samples() {
    return List.of(
        PRINTED,
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
        "{\"k\":1," + "\"".repeat(90_000),
        "[" + "f(".repeat(40_000),
        "[f(" + "a = (".repeat(20_000),
        "[" + "<a ".repeat(30_000),
        "[(" + " ".repeat(90_000),
        "{\"a\": [1, 2, 3, 4, 5,\n" + "... (2 lines omitted)\n".repeat(4_000));
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
