package dev.cprs.cli.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Server-sent events as they are met, beside those that {@link ChatEndpointTest} sends. */
class StreamedAnswerTest {
  private static String part(String content) {
    return "data: {\"choices\":[{\"delta\":{\"content\":\"%s\"}}]}\n\n".formatted(content);
  }

  private static final String END =
      "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}";

  @Test
  void linesEndInAnyWay() {
    String events = part("It ") + part("rains.") + END + "\n\ndata: [DONE]\n\n";
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      assertThat(StreamedAnswer.read(events.replace("\n", end)).text()).isEqualTo("It rains.");
    }
  }

  @Test
  void anEventMayHaveSeveralLinesAndOtherFields() {
    String events =
        """
        event: message
        id: 7
        : a comment
        data: {"choices":[{"delta":
        data:{"content":"It rains."}}]}

        """;
    assertThat(StreamedAnswer.read(events + END).text()).isEqualTo("It rains.");
  }

  @Test
  void saysWhetherItWasCut() {
    assertThat(StreamedAnswer.read(part("It") + END).cut()).isFalse();
    assertThat(StreamedAnswer.read(part("It") + END.replace("stop", "length")).cut()).isTrue();
  }

  @Test
  void aLineSeparatorInsideATextIsNoLineEnd() {
    assertThat(StreamedAnswer.read(part("It\u2028rains\u0085.") + END).text())
        .isEqualTo("It\u2028rains\u0085.");
  }

  @Test
  void theEndMustBeSaid() {
    assertThatThrownBy(() -> StreamedAnswer.read(part("It rains.")).text())
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("ended early, after 9 characters");
    assertThatThrownBy(() -> StreamedAnswer.read("").text())
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("ended early, after 0 characters");
  }

  @Test
  void whatIsNoJsonIsAFailure() {
    assertThatThrownBy(() -> StreamedAnswer.read("data: <html>\n\n" + END).text())
        .isInstanceOf(EndpointException.class)
        .hasMessageContaining("not JSON");
  }
}
