package dev.cprs.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapRepairTest {
  /** Labels as letters; a digit after a letter is its tag, 0 where there is none. */
  private static String repair(String letters) {
    TokenLabels labels = Labels.of(letters);
    return Labels.letters(GapRepair.repair(labels));
  }

  @Test
  void fillsFromEachBUpToTheNextBOrE() {
    assertThat(repair("OBOOIOEOIO")).isEqualTo("OBIIIIEOIO");
    assertThat(repair("BOBOOE")).isEqualTo("BIBIIE");
  }

  @Test
  void leavesWhatNoBBeginsOrNothingEnds() {
    assertThat(repair("OOIOIOEOE")).isEqualTo("OOIOIOEOE");
    assertThat(repair("BOOO")).isEqualTo("BOOO");
    assertThat(repair("BEOIOE")).isEqualTo("BEOIOE");
    assertThat(repair("")).isEmpty();
    assertThat(repair("OOO")).isEqualTo("OOO");
  }

  @Test
  void aGapIsFilledIfItsNeighboursAreFewerThan20TokensApart() {
    String open = "B" + "O".repeat(19) + "IOE";
    assertThat(repair(open)).isEqualTo(open);
    assertThat(repair("B" + "O".repeat(18) + "IOE")).isEqualTo("B" + "I".repeat(20) + "E");
  }

  @Test
  void theLengthOfAGapCountsFromTheTokenBeforeItNotFromTheB() {
    assertThat(repair("B" + "I".repeat(30) + "O".repeat(15) + "I" + "O".repeat(15) + "E"))
        .isEqualTo("B" + "I".repeat(61) + "E");
  }

  @Test
  void fillsOnlyBetweenTokensOfOneTag() {
    assertThat(repair("B1OI2OI2")).isEqualTo("BOIOI");
    assertThat(repair("B1OI1OB2OE2")).isEqualTo("BIIOBIE");
    assertThat(repair("B1I2OI1")).isEqualTo("BIOI");
  }

  @Test
  void leavesTheLabelsThatItIsGiven() {
    TokenLabels labels = Labels.of("BOE");
    GapRepair.repair(labels);
    assertThat(labels.label(1)).isEqualTo(TokenLabels.O);
  }
}
