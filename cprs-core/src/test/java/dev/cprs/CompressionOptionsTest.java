package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CompressionOptionsTest {
  private static CompressionOptions.Builder options() {
    return CompressionOptions.builder();
  }

  @Test
  void whatIsSetWinsAndTheRestIsAsTheDefaultsSay() {
    CompressionOptions defaults =
        options().threshold(0.5).budget(Budget.maxTokens(10)).alwaysKeep("a").build();
    CompressionOptions own = options().threshold(0.25).alwaysKeep("b").build();
    CompressionOptions both = own.over(defaults);
    assertThat(both)
        .isEqualTo(options().threshold(0.25).budget(Budget.maxTokens(10)).alwaysKeep("b").build());
    assertThat(CompressionOptions.defaults().over(defaults)).isEqualTo(defaults);
    assertThat(own.over(CompressionOptions.defaults())).isEqualTo(own);
    assertThat(options().budget(Budget.none()).build().over(defaults).budget())
        .contains(Budget.none());
  }

  @Test
  void aDefaultThatContradictsGivesWay() {
    CompressionOptions published = options().spanForm(SpanForm.PUBLISHED).minSpanTokens(2).build();
    CompressionOptions budget =
        options().budget(Budget.maxTokens(10)).alwaysKeep("a").threshold(0.5).build();
    assertThat(published.over(budget))
        .isEqualTo(options().spanForm(SpanForm.PUBLISHED).minSpanTokens(2).threshold(0.5).build());
    assertThat(budget.over(published)).isEqualTo(budget.toBuilder().minSpanTokens(2).build());
    CompressionOptions sentences = options().granularity(Granularity.SENTENCES).build();
    assertThat(sentences.over(published)).isEqualTo(sentences);
    // The other way round it is the request that asks for what can't be.
    CompressionOptions tokens = options().minSpanTokens(2).build();
    assertThatThrownBy(() -> tokens.over(sentences))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("minimum of tokens a span");
  }

  @Test
  void aBuilderGoesOnFromWhatIsSet() {
    CompressionOptions first = options().threshold(0.5).alwaysKeep("a").build();
    assertThat(first.toBuilder().build()).isEqualTo(first).hasSameHashCodeAs(first);
    assertThat(first.toBuilder().threshold(0.1).alwaysKeep("b").build())
        .isEqualTo(options().threshold(0.1).alwaysKeep("b").build())
        .isNotEqualTo(first);
    assertThat(first.threshold()).hasValue(0.5);
  }

  @Test
  void aTextIsKeptAsItIsAndAPatternAsItSays() {
    CompressionOptions both =
        options().alwaysKeep("a.c").alwaysKeep(Pattern.compile("x.z")).build();
    assertThat(both.alwaysKeep()).extracting(Pattern::pattern).containsExactly("x.z");
    assertThat(both.alwaysKeepTexts()).containsExactly("a.c");
    assertThat(both)
        .isEqualTo(options().alwaysKeep("a.c").alwaysKeep(Pattern.compile("x.z")).build())
        .isNotEqualTo(options().alwaysKeep("a.c").alwaysKeep("x.z").build());
  }

  /** Each costs memory; 100,000 were as many compiled patterns. */
  @Test
  void aTextIsKeptOnce() {
    CompressionOptions.Builder options = options();
    Collections.nCopies(1_000, "q").forEach(options::alwaysKeep);
    assertThat(options.alwaysKeep("r").build().alwaysKeepTexts()).containsExactly("q", "r");
  }

  @Test
  void printsWhatIsSet() {
    assertThat(options().threshold(0.5).build()).hasToString("CompressionOptions{threshold=0.5}");
  }
}
