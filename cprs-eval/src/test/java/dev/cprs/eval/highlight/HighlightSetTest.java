package dev.cprs.eval.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import dev.cprs.eval.sample.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightSetTest {
  @TempDir Path directory;

  private HighlightSet read(String name, String text) throws IOException {
    return HighlightSet.read(Files.writeString(directory.resolve(name), text));
  }

  private static Stream<String> wanted(HighlightPassage passage) {
    return passage.wanted().stream()
        .sorted()
        .map(passage.sentences()::get)
        .map(each -> passage.text().substring(each.start(), each.end()));
  }

  @Test
  void readsMultiSpanQa() throws IOException {
    HighlightSet set =
        read(
            "valid.json",
            """
            {"version":"1","data":[{"id":"7","question":["who","built","it"],
             "context":["Anna","Holm","and","Per","built","it",".","It","stood",".","So","did","Eva","."],
             "label":["B","I","O","B","O","O","O","O","O","O","O","O","B","O"]}]}
            """);
    assertThat(set.name()).isEqualTo("valid");
    HighlightPassage passage = set.passages().get(0);
    assertThat(passage.query()).isEqualTo("who built it");
    assertThat(passage.sentences()).hasSize(3);
    assertThat(wanted(passage)).containsExactly("Anna Holm and Per built it .", "So did Eva .");
  }

  @Test
  void readsOpenProvence() throws IOException {
    HighlightSet set =
        read(
            "pruned.jsonl",
            """
            {"id":"a","query":"q","texts":["😀 It rained. It snowed.","Sun."],"labels":[1,0],
             "context_spans":[[[0,12],[12,23]],[[0,4]]],"context_spans_relevance":[[0,1],[0]]}
            """
                .replace("\n ", " "));
    assertThat(set.passages()).hasSize(2);
    assertThat(wanted(set.passages().get(0))).containsExactly(" It snowed.");
    assertThat(wanted(set.passages().get(1))).isEmpty();
  }

  @Test
  void readsDocumentsWithEvidence() throws IOException {
    HighlightSet set =
        read(
            "marked.jsonl",
            """
            {"text":"It rained. It snowed.","questions":[{"question":"What fell?","evidence":[[0,10]]}]}
            """);
    assertThat(set.passages())
        .containsExactly(
            new HighlightPassage(
                "What fell?",
                "It rained. It snowed.",
                List.of(new Passage(0, 10), new Passage(11, 21)),
                Set.of(0)));
  }

  @Test
  void bringsSixtyShortTextsOfWhichOneSentenceAnswers() {
    HighlightSet set = HighlightSet.shortTexts();
    assertThat(set.passages()).hasSize(60);
    assertThat(set.passages()).allMatch(passage -> passage.wanted().size() == 1);
    assertThat(set.passages())
        .allMatch(passage -> passage.sentences().size() >= 3 && passage.sentences().size() <= 8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.json|{|is not JSON",
        "x.json|{\"data\":[]}|no question",
        "x.json|{\"data\":[{\"context\":[\"a\"],\"label\":[\"B\",\"O\"]}]}|2 labels",
        "x.jsonl|{\"query\":\"q\",\"texts\":[\"a\"]}|context_spans is missing",
        "x.jsonl|{\"query\":\"q\",\"texts\":[\"a\"],\"context_spans\":[],"
            + "\"context_spans_relevance\":[[1]]}|1 texts",
        "x.jsonl|{\"query\":\"q\",\"texts\":[\"a\"],\"context_spans\":[[[0,1]]],"
            + "\"context_spans_relevance\":[[1,0]]}|2 flags for 1 spans",
        "x.jsonl|{\"query\":\"q\",\"texts\":[\"a\"],\"context_spans\":[[[0,2]]],"
            + "\"context_spans_relevance\":[[1]]}|has [0,2]",
      })
  void saysWhatIsWrong(String name, String text, String part) {
    assertThatThrownBy(() -> read(name, text))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining(part);
  }

  @Test
  void countsAllSentencesTogetherOrEachQuestionTheSame() {
    Highlights marked = new Highlights();
    marked.add(Set.of(0, 1, 2, 3), Set.of(0, 1, 2, 3, 4), 10);
    marked.add(Set.of(0), Set.of(1), 10);
    marked.add(Set.of(), Set.of(), 4);
    assertThat(marked.precision()).isEqualTo(4 / 6.0);
    assertThat(marked.recall()).isEqualTo(4 / 5.0);
    assertThat(marked.f(1)).isEqualTo(2 * (4 / 6.0) * 0.8 / (4 / 6.0 + 0.8));
    assertThat(marked.f(2)).isEqualTo(5 * (4 / 6.0) * 0.8 / (4 * (4 / 6.0) + 0.8));
    assertThat(marked.meanPrecision()).isEqualTo((0.8 + 0 + 1) / 3);
    assertThat(marked.meanRecall()).isEqualTo((1 + 0 + 1) / 3.0);
    assertThat(marked.kept()).isEqualTo(6 / 24.0);
    assertThat(marked.found()).isEqualTo(1 / 3.0);
    assertThat(marked.exact()).isEqualTo(1 / 3.0);
  }
}
