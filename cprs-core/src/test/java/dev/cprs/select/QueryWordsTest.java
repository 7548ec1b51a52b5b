package dev.cprs.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.decode.TokenLabels;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.UnitTree;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryWordsTest {
  private static int found(String query, String text) {
    return Long.bitCount(new QueryWords(query).in(document(text), 0, text.length()));
  }

  private static LabelledDocument document(String text) {
    return document(text, Trees.of(text).build());
  }

  private static LabelledDocument document(String text, UnitTree units) {
    TokenizedText none = new TokenizedText.Builder(0).build();
    return new LabelledDocument(0, text, "prose", units, none, new TokenLabels(0));
  }

  @Test
  void theLetterOfAnEscapeIsInNoWord() {
    String text = "1017\\tweb17\\tup C:\\new";
    UnitTree units = Trees.of(text).noise(5, 6).noise(12, 13).build();
    LabelledDocument document = document(text, units);
    assertThat(new QueryWords("web17").in(document, 0, text.length())).isEqualTo(1);
    assertThat(new QueryWords("new").in(document, 0, text.length())).isEqualTo(1);
    assertThat(QueryWords.all(document, 0, 15)).containsExactly("1017", "web17", "up");
  }

  @Test
  void wordsAreFoundWhateverTheirCaseAndEnding() {
    assertThat(found("Which hosts failed?", "host FAIL")).isEqualTo(2);
    assertThat(found("the stopped services", "Service stopping")).isEqualTo(2);
    assertThat(found("the invoice", "invoices")).isEqualTo(1);
    assertThat(found("the invoice", "voice")).isZero();
  }

  @Test
  void whatEachQuestionHasIsNoWord() {
    assertThat(new QueryWords("What is the name of it?").size()).isEqualTo(1);
    assertThat(new QueryWords("?!").size()).isZero();
  }

  @Test
  void aCompoundIsAWordAndEachOfItsParts() {
    QueryWords words = new QueryWords("worker-2");
    assertThat(words.size()).isEqualTo(3);
    assertThat(found("worker-2", "worker-2 up")).isEqualTo(3);
    assertThat(found("worker-2", "worker-12, 2")).isEqualTo(2);
    assertThat(found("10.0.0.7", "10.0.0.17")).isEqualTo(2);
    assertThat(found("maxRetries", "max retries")).isEqualTo(2);
  }

  @Test
  void onlyAPartOfTheTextIsLookedAt() {
    QueryWords words = new QueryWords("gold");
    assertThat(words.in(document("no gold here"), 0, 6)).isZero();
    assertThat(words.in(document("no gold here"), 3, 7)).isEqualTo(1);
  }

  @Test
  void thereAreAtMost64() {
    String many = IntStream.range(0, 100).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    assertThat(new QueryWords(many).size()).isEqualTo(64);
    assertThat(found(many, many)).isEqualTo(64);
  }
}
