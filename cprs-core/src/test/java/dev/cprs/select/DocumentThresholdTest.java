package dev.cprs.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The default threshold of one document among several. */
class DocumentThresholdTest {
  @Test
  void followsTheDocumentsOwnBest() {
    assertThat(RelevanceThreshold.of(0.94, 0.9997)).isEqualTo(RelevanceThreshold.of(0.94));
    assertThat(RelevanceThreshold.of(0.94, 0.9997)).isLessThan(0.94);
  }

  @Test
  void aDocumentWhoseBestIsMoreLikelyNotWantedKeepsNothingBesideASureOne() {
    assertThat(RelevanceThreshold.of(0.4, 0.99)).isGreaterThan(0.4);
    assertThat(RelevanceThreshold.of(0.6, 0.99)).isLessThan(0.6);
  }

  @Test
  void whereAllAreUnsureTheBestOfEachIsKept() {
    assertThat(RelevanceThreshold.of(0.2, 0.3)).isLessThan(0.2);
    assertThat(RelevanceThreshold.of(0.3, 0.3)).isEqualTo(RelevanceThreshold.of(0.3));
  }
}
