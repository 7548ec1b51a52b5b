package dev.cprs.formats.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import dev.cprs.testkit.UnitTreeChecks;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

class YamlSegmenterTest extends SegmenterContractTest {
  private static final String WORKFLOW =
      """
      # What runs for each change.

      name: build
      on: [push, pull_request]
      env:
        JAVA: "17" # the oldest

        # for all jobs

        MAVEN_OPTS: -Xmx1g
      jobs:
        # Builds and tests.
        build:
          runs-on: ubuntu-latest
          steps:
          - uses: actions/checkout@v4
          - name: Build
            # quietly
            run: |
              mvn -q verify

              echo done: yes
          - name: Long
            with: {a: 1,
              b: [2, 3]}
            description: >
              %s
            text: two
              lines here
        deploy:
          needs: build
          list:
          %s
      """
          .formatted(
              "It was a long day. The work was done in the evening.\n        ".repeat(12).strip(),
              "- item of it\n    ".repeat(60).strip());

  private static final String DOCUMENTS =
      """
      ---
      apiVersion: v1
      kind: Service
      metadata:
        name: a
        labels: {app: web}
      ---
      apiVersion: v1
      kind: Deployment
      spec:
        containers:
          - name: web
            ports:
              - containerPort: 80
              -   - nested
                  - list
          - name: db
      """;

  @Test
  void aDirectiveBeginsADocument() {
    String text = "%YAML 1.2\n---\nname: mill\nzone: a\nports:\n- 80\n- 443\n...\n";
    assertThat(segmenter().fit(text, 0, text.length())).isGreaterThan(0.5);
  }

  @Override
  protected Segmenter segmenter() {
    return new YamlSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(WORKFLOW, DOCUMENTS);
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "a:\n".repeat(30_000),
        "- - ".repeat(25_000),
        "# c\n\n".repeat(20_000),
        "a: |\n".repeat(20_000),
        deep());
  }

  private static String deep() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 440; i++) {
      deep.append(" ".repeat(i)).append("a:\n");
    }
    return deep.toString();
  }

  @Test
  void entriesWithTheirNestedLines() {
    UnitTree tree = Trees.of(WORKFLOW, segmenter());
    assertThat(Trees.shape(WORKFLOW, tree))
        .startsWith(
            "PARAGRAPH! FIELD=name! FIELD=on! RECORD=env!( FIELD=JAVA PARAGRAPH FIELD=MAVEN_OPTS)"
                + " RECORD=jobs( RECORD=build( FIELD=runs-on! ARRAY=steps( RECORD!( FIELD=uses)"
                + " RECORD!( FIELD=name FIELD=run) RECORD!( FIELD=name FIELD=with"
                + " FIELD=description( SENTENCE SENTENCE")
        .contains(
            " SENTENCE) FIELD=text))) RECORD=deploy( FIELD=needs! ARRAY=list( ARRAY!( VALUE VALUE");
    assertThat(Trees.units(WORKFLOW, tree)).contains("- uses: actions/checkout@v4");
  }

  @Test
  void documentsAreApart() {
    assertThat(Trees.shape(DOCUMENTS, Trees.of(DOCUMENTS, segmenter())))
        .startsWith("RECORD!( FIELD=apiVersion FIELD=kind RECORD=metadata(")
        .contains(") RECORD!( FIELD=apiVersion");
  }

  /** A file of manifests has dashes between them, not before the first. */
  @Test
  void theFirstOfSeveralDocumentsIsOneUnitAsTheOthersAre() {
    String first = "kind: ConfigMap\nmetadata:\n  name: mail\ndata:\n  HOST: mail.example";
    String second = "---\nkind: ConfigMap\nmetadata:\n  name: tax\ndata:\n  HOST: tax.example";
    String text = first + "\n" + second + "\n";
    assertThat(Trees.units(text, Trees.of(text, segmenter()))).containsExactly(first, second);
  }

  @Test
  void templatesOfHelmAreYaml() {
    String text =
        """
        {{- if .Values.web.enabled }}
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: {{ include "shop.fullname" . }}-web
          labels:
            {{- include "shop.labels" . | nindent 4 }}
        spec:
          replicas: {{ .Values.web.replicas | default 3 }}
        {{- end }}
        """;
    assertThat(segmenter().fit(text, 0, text.length())).isGreaterThan(0.8);
  }

  @Test
  void aSmallMapIsOneUnit() {
    String text = "name: x\nsizes:\n- 1\n- 2\n";
    assertThat(Trees.shape(text, Trees.of(text, segmenter())))
        .isEqualTo("RECORD!( FIELD=name ARRAY=sizes( VALUE VALUE))");
  }

  @Test
  void anyPartOfItIsYaml() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      for (String text : samples()) {
        String kept = Kept.some(text, Trees.of(text, segmenter()), random, random.nextDouble());
        new Yaml().loadAll(kept).forEach(document -> {});
      }
    }
  }

  @Property(seed = "1", tries = 100)
  void anyPartOfRandomYamlIsYaml(@ForAll long seed) {
    Random random = new Random(seed);
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(random.nextInt(4) == 0 ? FlowStyle.AUTO : FlowStyle.BLOCK);
    options.setIndent(2 + random.nextInt(3));
    options.setIndicatorIndent(random.nextBoolean() ? 0 : options.getIndent() - 1);
    options.setIndentWithIndicator(random.nextBoolean());
    Object value = map(random, 4);
    String text = new Yaml(options).dump(value);
    UnitTree tree = Trees.of(text, segmenter());
    UnitTreeChecks.check(text, tree);
    for (int i = 0; i < 4; i++) {
      checkPart(new Yaml().load(Kept.some(text, tree, random, random.nextDouble())), value);
    }
  }

  private static void checkPart(Object part, Object whole) {
    if (whole instanceof Map<?, ?> map && part instanceof Map<?, ?> kept) {
      kept.forEach((key, value) -> checkPart(value, map.get(key)));
    } else if (whole instanceof List<?> list && part instanceof List<?> kept) {
      assertThat(kept.size()).isLessThanOrEqualTo(list.size());
    } else if (!(whole instanceof String text)) {
      assertThat(part).isEqualTo(whole);
    } else if (text.length() < 400) { // the line break at the end belongs to no node
      assertThat(String.valueOf(part).stripTrailing()).isEqualTo(text.stripTrailing());
    }
  }

  private static Object map(Random random, int depth) {
    Map<String, Object> map = new TreeMap<>();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      map.put("key-" + random.nextInt(1000), value(random, depth - 1));
    }
    return map;
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> random.nextInt(1000);
      case 1 -> "word";
      case 2 -> "a line: of text # it is";
      case 3 -> "first line\nsecond: line\n\n  third line\n";
      case 4 -> "many words of it ".repeat(random.nextInt(40)).strip();
      case 5 -> random.ints(1 + random.nextInt(5)).mapToObj(i -> value(random, depth - 1)).toList();
      default -> map(random, depth);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alice: How are you?\nBob: Fine.\nCarol: And you, Bob?\nAlice: Yes.",
        "From: a@example.org\nTo: b@example.org\nSubject: Lunch\n\nDear all,\nlunch is served.",
        "# Title\n\n- one\n- two\n- three\n",
        "Note: this is it.\nSome prose follows here.\nEnd: none.",
        "try:\n    x = 1\nexcept E:\n    pass\nelse:\n    y()\n",
        "a {\n  color: red;\n  margin: 0;\n}\nb {\n  color: blue;\n}",
        "Jun 14 15:16:01 combo sshd: failed\nJun 14 15:16:02 combo sshd: failed\nJun 14 15:16:02 x: y",
        "INFO: started\nWARN: slow\nINFO: stopped",
        "server.port=80\nserver.name=x\na.b=c",
        "He said: no.\nShe said: yes.\nThey said: maybe."
      })
  void otherColonsAreNoYaml(String text) {
    assertThat(segmenter().fit(text, 0, text.length())).isLessThanOrEqualTo(0.5);
  }
}
