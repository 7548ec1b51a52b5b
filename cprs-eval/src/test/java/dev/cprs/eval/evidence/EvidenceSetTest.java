package dev.cprs.eval.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import dev.cprs.eval.sample.Passage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceSetTest {
  @TempDir Path directory;

  private EvidenceSet read(String name, String lines) throws IOException {
    Path file = directory.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        OutputStream packed = name.endsWith(".gz") ? new GZIPOutputStream(out) : out) {
      packed.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    return EvidenceSet.read(file);
  }

  @Test
  void readsDocumentsPackedOrNotAndCountsCodePoints() throws IOException {
    String lines =
        """
        {"text":"😀 The mill burned. Rain fell.","domain":"x","questions":[\
        {"question":"What burned?","evidence":[[2,18]],"answers":[[6,"mill"]]},\
        {"question":"Who?","evidence":[]}]}

        {"text":"a,b\\n1,2\\n","units":[[4,7]],"questions":[]}
        """;
    for (String name : List.of("mills.jsonl", "mills.jsonl.gz")) {
      EvidenceSet set = read(name, lines);
      assertThat(set.name()).isEqualTo("mills");
      assertThat(set.documents()).hasSize(2);
      EvidenceDocument first = set.documents().get(0);
      assertThat(first.questions())
          .containsExactly(new EvidenceQuestion("What burned?", List.of(new Passage(3, 19))));
      assertThat(first.text().substring(3, 19)).isEqualTo("The mill burned.");
      assertThat(set.documents().get(1).units()).containsExactly(new Passage(4, 7));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{|line 1 is not JSON",
        "{\"questions\":[]}|line 1: /text is missing",
        "{\"text\":\"abc\"}|/questions is missing",
        "{\"text\":\"abc\",\"questions\":[]}|no question with evidence",
        "{\"text\":\"abc\",\"questions\":[{\"question\":\"q\",\"evidence\":[[1,4]]}]}|has [1,4]",
        "{\"text\":\"abc\",\"questions\":[{\"question\":\"q\",\"evidence\":[[1]]}]}|has [1]",
        "{\"text\":\"abc\",\"questions\":[{\"question\":\" \",\"evidence\":[[1,2]]}]}|is blank",
        "{\"text\":\"abc\",\"units\":[[1,3],[2,3]],\"questions\":[]}|overlap",
      })
  void saysWhatIsWrongWhere(String line, String part) {
    assertThatThrownBy(() -> read("broken.jsonl", line))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("broken")
        .hasMessageContaining(part);
  }

  /** The wanted pieces of a document, where the evidence stands between brackets. */
  private static Stream<String> wanted(String marked) {
    String text = marked.replace("[", "").replace("]", "");
    Passage evidence = new Passage(marked.indexOf('['), marked.indexOf(']') - 1);
    EvidenceQuestion question = new EvidenceQuestion("q", List.of(evidence));
    EvidenceDocument document = new EvidenceDocument(text, List.of(), List.of(question));
    return document.wanted(question, document.pieces()).stream()
        .map(piece -> text.substring(piece.start(), piece.end()));
  }

  @Test
  void wantsTheSentencesThatEvidenceIsMostOf() {
    assertThat(wanted("It rained. Anna [Holm kept] the ledger. It snowed."))
        .containsExactly("Anna Holm kept the ledger.");
    assertThat(wanted("It rained. Anna Holm kept the old [ledger. It snowed all] day. Then sun."))
        .containsExactly("It snowed all day.");
    assertThat(wanted("It rained. [Anna kept it. It snowed.] Then sun."))
        .containsExactly("Anna kept it.", "It snowed.");
  }

  @Test
  void ofAHeadingWithItsBodyWantsTheBody() {
    assertThat(wanted("Intro.\n\n[Your choices\n\nYou may opt out by mail.] More."))
        .containsExactly("You may opt out by mail.");
    assertThat(wanted("Intro.\n\n[Your choices]\n\nYou may opt out by mail. More."))
        .containsExactly("Your choices");
  }
}
