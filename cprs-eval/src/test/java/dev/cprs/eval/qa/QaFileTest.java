package dev.cprs.eval.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import dev.cprs.eval.sample.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QaFileTest {
  private static final String GOOD =
      """
      {"version": "1.1", "data": [{"title": "A", "paragraphs": [
        {"context": "😀 It began in 1973. It ended.", "qas": [
          {"id": "a", "question": "When?", "answers": [
            {"text": "1973", "answer_start": 14}, {"text": "in 1973", "answer_start": 11}]},
          {"id": "b", "question": "Why?", "is_impossible": true, "answers": []}]},
        {"context": "Another one.", "qas": []}]}]}
      """;

  @TempDir private Path directory;

  private QaFile read(String json) throws IOException {
    return QaFile.read(Files.writeString(directory.resolve("q.json"), json));
  }

  @Test
  void readsQuestionsWhoseAnswersStandInCodePoints() throws IOException {
    QaFile file = read(GOOD);

    assertThat(file.paragraphs()).extracting(p -> p.questions().size()).containsExactly(1, 0);
    QaParagraph paragraph = file.paragraphs().get(0);
    QaQuestion question = paragraph.questions().get(0);
    assertThat(question.text()).isEqualTo("When?");
    assertThat(question.answer()).isEqualTo(new Passage(15, 19));
    assertThat(paragraph.text().substring(15, 19)).isEqualTo("1973");
    assertThat(question.answers()).containsExactly("1973", "in 1973");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"data\"         | \"date\"      | q.json: /data is missing; SQuAD 1.1's JSON has a list there",
        "\"paragraphs\"   | \"p\"         | q.json: /data/0/paragraphs is missing",
        "\"context\": \"A | \"ctx\": \"A  | q.json: /data/0/paragraphs/1/context is missing; SQuAD 1.1's JSON has a text there",
        "\"question\": \"When?\" | \"question\": 3 | q.json: /data/0/paragraphs/0/qas/0/question is no text",
        "When?            | ' '           | q.json: /data/0/paragraphs/0/qas/0/question is blank",
        "14               | \"14\"        | q.json: /data/0/paragraphs/0/qas/0/answers/0/answer_start is no whole number",
        "14               | 15            | /answers/0/answer_start is 15, where '1973' doesn't stand; it stands at 14, counted in code points",
        "14               | -1            | /answers/0/answer_start is -1, where '1973'",
        "14               | 400           | /answers/0/answer_start is 400, where '1973'",
        "\"1973\"         | \"1974\"      | where '1974' doesn't stand; the paragraph doesn't have these words at all",
        "\"in 1973\"      | ' \"\"'       | /answers/1/text is blank",
        "\"version\"      | version       | q.json is not JSON (line 1, column",
      })
  void saysWhatIsWrongAndWhere(String good, String bad, String message) {
    assertThat(GOOD).contains(good);
    assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesAFileWithoutAnswersAndOneThatIsNotThere() {
    assertThatThrownBy(
            () -> read("{\"data\": [{\"paragraphs\": [{\"context\": \"x\", \"qas\": []}]}]}"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("has 1 paragraphs and no question with an answer");
    assertThatThrownBy(() -> QaFile.read(directory.resolve("none.json")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("There is no file")
        .hasMessageContaining("none.json");
    assertThatThrownBy(() -> QaFile.read(directory))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("is a directory");
  }

  @Test
  void bringsQuestionsOfItsOwn() {
    QaFile file = QaFile.bundled();

    assertThat(file.paragraphs().stream().mapToInt(p -> p.questions().size()).sum())
        .isGreaterThanOrEqualTo(80);
    assertThat(file.paragraphs())
        .allSatisfy(
            p ->
                assertThat(p.questions())
                    .allSatisfy(
                        q ->
                            assertThat(p.text().substring(q.answer().start(), q.answer().end()))
                                .isEqualTo(q.answers().get(0))));
    assertThat(
            file.paragraphs().stream()
                .flatMap(p -> p.questions().stream())
                .map(question -> question.id().split("-")[0])
                .distinct())
        .containsExactlyInAnyOrder("manuals", "laws", "logs", "novels");
  }
}
