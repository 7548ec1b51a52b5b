package dev.cprs.rankers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Bm25Test {
  private final Bm25 bm25 = new Bm25();

  @Test
  void ranksRareWordsBeforeCommonOnes() {
    List<String> texts = List.of("the ship sailed", "a ship sank", "the ship burned", "a comet");

    assertThat(bm25.bestFirst("a ship or the comet", texts)).startsWith(3).hasSize(4);
  }

  @Test
  void findsOtherFormsOfAWord() {
    assertThat(bm25.bestFirst("Which payments?", List.of("We met.", "He was paying a payment.")))
        .containsExactly(1);
  }

  @Test
  void findsChineseByPairsOfCharacters() {
    List<String> texts = List.of("塔里有一盏灯。", "灯塔建于1871年。", "船在夜里沉没。");

    assertThat(bm25.bestFirst("灯塔是谁建的？", texts)).startsWith(1);
  }

  @Test
  void equalOnesStandInTheirOrder() {
    assertThat(bm25.bestFirst("ship", List.of("x", "ship one", "ship two", "ship six")))
        .containsExactly(1, 2, 3);
  }

  @Test
  void findsNothingForStopWordsOrInNothing() {
    assertThat(bm25.bestFirst("is it the", List.of("It is the one."))).isEmpty();
    assertThat(bm25.bestFirst("ship", List.of())).isEmpty();
  }

  @Test
  void tellsManyTextsApart() {
    List<String> texts =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "entry x" + i)
            .flatMap(text -> Stream.of(text, "filler"))
            .toList();

    assertThat(bm25.bestFirst("x17321", texts)).containsExactly(2 * 17_321);
  }
}
