package dev.cprs.mcp.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageIdTest {
  @Test
  void findsAnIdWhereItCanBeNothingElse() {
    assertThat(MessageId.in("{\"jsonrpc\":\"2.0\",\"id\":12,\"method\"", "")).contains(12L);
    assertThat(MessageId.in("{ \"method\" : \"a\" , \"id\" : \"x-1\" , ", "")).contains("x-1");
    assertThat(MessageId.in("{\"method\":\"a\",\"par", "\"}},\"id\":-3}")).contains(-3L);
    assertThat(MessageId.in("{\"method\":\"a\",\"par", "}}, \"id\" : \"y\" }\r")).contains("y");
  }

  @Test
  void takesNoIdOfTheParameters() {
    assertThat(MessageId.in("{\"params\":{\"id\":1,\"x\"", "")).isEmpty();
    assertThat(MessageId.in("{\"method\":\"a\",\"params\":{", ",\"id\":5}}")).isEmpty();
    assertThat(MessageId.in("{\"method\":\"a\",\"params\":{", ",\\\"id\\\":5}")).isEmpty();
    assertThat(MessageId.in("{\"method\":\"a\",\"params\":{", ",\"id\":1.5}")).isEmpty();
    assertThat(MessageId.in("{\"id\":1", "")).isEmpty(); // it may go on
  }
}
