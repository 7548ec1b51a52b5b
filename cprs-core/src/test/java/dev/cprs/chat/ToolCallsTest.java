package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which call a result answers. */
class ToolCallsTest {
  private static final ToolCall PARIS = ToolCall.of("weather", "Paris");
  private static final ToolCall ROME = ToolCall.of("weather", "Rome");
  private static final ToolCall SEARCH = ToolCall.of("search", "gold");

  private final ToolCalls calls = new ToolCalls();

  @Test
  void byItsIdWhateverTheOrder() {
    calls.add("1", PARIS);
    calls.add("2", ROME);
    assertThat(calls.answeredBy("2", "weather")).contains(ROME);
    assertThat(calls.answeredBy("1", null)).contains(PARIS);
    assertThat(calls.answeredBy("2", "")).contains(ROME); // once more
    assertThat(calls.answeredBy("3", null)).isEmpty();
    assertThat(calls.answeredBy("3", "find")).contains(ToolCall.of("find", ""));
  }

  @Test
  void withoutIdsByTheNameInTheOrderOfTheCalls() {
    for (String none : new String[] {null, ""}) {
      calls.add(none, PARIS);
      calls.add(none, SEARCH);
      calls.add(none, ROME);
      assertThat(calls.answeredBy(none, "weather")).contains(PARIS);
      assertThat(calls.answeredBy(none, "weather")).contains(ROME);
      assertThat(calls.answeredBy(none, "search")).contains(SEARCH);
      assertThat(calls.answeredBy(none, "search")).contains(ToolCall.of("search", ""));
    }
  }

  @Test
  void withoutNamesInTheOrderOfTheCalls() {
    calls.add(null, PARIS);
    calls.add("7", SEARCH);
    assertThat(calls.answeredBy(null, null)).contains(PARIS);
    assertThat(calls.answeredBy(null, null)).contains(SEARCH);
    assertThat(calls.answeredBy(null, null)).isEmpty();
  }

  @Test
  void aCallThatNobodyAnsweredIsForgottenWithTheNextMessage() {
    calls.add(null, PARIS);
    calls.add(null, SEARCH);
    assertThat(calls.answeredBy(null, "search")).contains(SEARCH);
    calls.add(null, ROME);
    assertThat(calls.answeredBy(null, "weather")).contains(ROME);
  }
}
