package dev.cprs.select;

import static dev.cprs.select.Toys.relevance;
import static dev.cprs.select.Toys.spans;
import static dev.cprs.select.Toys.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.UnitKind;
import org.junit.jupiter.api.Test;

class TokenCandidatesTest {
  private static final String LONG =
      " and so it went on for a while with nothing to tell of at all";

  @Test
  void endsBehindTheNumberAndBeginsBeforeTheWord() {
    String text =
        "Of all" + LONG + ", it cost 3,250.5 in so-called dollars at 10.0.0.7" + LONG + ".";
    LabelledDocument document = Toys.prose(text, relevance("250", "called", "7"));
    assertThat(texts(document, spans(document)))
        .containsExactly("3,250.5 in so-called dollars at 10.0.0.7");
  }

  @Test
  void oneThatCoversMostOfAShortSentenceIsThatSentence() {
    String text = "Before it. The key is gold one two. After it.";
    LabelledDocument document = Toys.prose(text, relevance("key", "is", "gold", "one"));
    assertThat(texts(document, spans(document))).containsExactly("The key is gold one two.");
  }

  @Test
  void oneThatCoversLittleOfASentenceStaysAsItIs() {
    String text = "Before it. The key is gold" + LONG + ". After it.";
    LabelledDocument document = Toys.prose(text, relevance("key", "is", "gold"));
    assertThat(texts(document, spans(document))).containsExactly("key is gold");
  }

  @Test
  void anyPartOfANeedleIsItsSentence() {
    String needle = "The special magic number for gold" + LONG + " is: 1319240.";
    LabelledDocument document =
        Toys.prose("Before it. " + needle + " After it.", relevance(":", "1319240"));
    assertThat(texts(document, spans(document))).containsExactly(": 1319240");
    assertThat(texts(document, spans(document, "needle"))).containsExactly(needle);
  }

  @Test
  void aLongSentenceIsNotCompleted() {
    String text = "It is " + "gold ".repeat(100) + "and so on.";
    LabelledDocument document = Toys.prose(text, relevance("gold"));
    assertThat(texts(document, spans(document))).containsExactly("gold ".repeat(100).strip());
  }

  @Test
  void anEndThatReachesIntoTheNextSentenceIsDropped() {
    String text = "The key is gold one two! Dota 2" + LONG + ".";
    LabelledDocument document =
        Toys.prose(text, relevance("key", "is", "gold", "one", "two", "!", "Dota"));
    assertThat(texts(document, spans(document))).containsExactly("The key is gold one two!");
  }

  @Test
  void halvesOfTwoSentencesAreBothKept() {
    String half = "one two three four five six seven eight nine ten eleven twelve";
    String text = "A b" + LONG + " " + half + ". " + half + LONG + ".";
    LabelledDocument document = Toys.prose(text, relevance((half + " .").split(" ")));
    assertThat(String.join(" ", texts(document, spans(document)))).contains("twelve. one");
  }

  @Test
  void aSpanOverSentencesIsOneSpan() {
    String text = "One gold. Two gold. Three.";
    LabelledDocument document = Toys.prose(text, relevance("One", "gold", ".", "Two"));
    assertThat(texts(document, spans(document)).get(0)).isEqualTo("One gold. Two gold.");
  }

  @Test
  void insideAFrameItIsTheValuesThatItLiesIn() {
    String text = "(one, gold-bar, (tin, silver))";
    LabelledDocument document =
        Toys.document(text, Trees.brackets(text), relevance("gold", "-", "bar", ",", "tin"));
    assertThat(texts(document, spans(document))).containsExactly("gold-bar", "tin");
    assertThat(Toys.kept(document, spans(document))).isEqualTo("( gold-bar, (tin))");
  }

  @Test
  void aLineOfAListingIsCompletedToo() {
    String text = "gold bar one\nnothing here\n";
    LabelledDocument document =
        Toys.document(text, Trees.lines(text, UnitKind.LINE), relevance("gold", "bar"));
    assertThat(texts(document, spans(document))).containsExactly("gold bar one");
  }
}
