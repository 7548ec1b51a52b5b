package dev.cprs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A chat request through LiteLLM's guardrail: compressed, sent on, and read again by the hash.
 * LiteLLM itself is not run here: its package isn't to be had in this build.
 */
@Timeout(60)
class LiteLlmGuardrailTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WHOLE = Gateway.TEXT.replace("\\n", "\n");

  private static ObjectNode request() throws IOException {
    return (ObjectNode)
        JSON.readTree(
            """
            {"model": "gpt-4o", "temperature": 0, "messages": [
              {"role": "system", "content": "You keep the books."},
              {"role": "user", "content": "Where is the gold, and what is in the second log?"},
              {"role": "assistant", "tool_calls": [{"id": "call_1", "type": "function",
                "function": {"name": "read_log", "arguments": "{\\"path\\": \\"first.log\\"}"}}]},
              {"role": "tool", "tool_call_id": "call_1", "content": "%1$s"},
              {"role": "assistant", "tool_calls": [{"id": "call_2", "type": "function",
                "function": {"name": "read_log", "arguments": "{\\"path\\": \\"second.log\\"}"}}]},
              {"role": "tool", "tool_call_id": "call_2", "content": "%1$s"}]}
            """
                .formatted(Gateway.TEXT));
  }

  @Test
  void aRequestIsCompressedAndItsOriginalRead(@TempDir Path directory) throws IOException {
    Path keys = Files.writeString(directory.resolve("keys"), "first\nsecond\n");
    try (Gateway gateway =
        new Gateway(new GoldCritic(), builder -> builder.apiKeyFile(keys)).open()) {
      LiteLlmGuardrail guardrail = new LiteLlmGuardrail(gateway.server, "first");
      ObjectNode sent = guardrail.beforeTheCall(request());

      String text = sent.at("/messages/3/content").asText();
      assertThat(text).contains("All the gold is in shed seven.").hasSizeLessThan(200);
      assertThat(sent.at("/tools/0/function/name").asText()).isEqualTo(LiteLlmGuardrail.TOOL);
      // The result that the LLM has just asked for is whole, and all else is as it was.
      ObjectNode expected = request();
      ((ObjectNode) expected.at("/messages/3")).put("content", text);
      expected.set("tools", sent.get("tools"));
      assertThat(sent).isEqualTo(expected);

      String hash = text.replaceFirst("(?s).*hash=([0-9a-f]{24})\\].*", "$1");
      assertThat(guardrail.retrieved(hash, null)).isEqualTo(WHOLE);
      assertThat(guardrail.retrieved(hash, "Which shed?"))
          .contains("All the gold is in shed seven.")
          .hasSizeLessThan(WHOLE.length());
      assertThat(guardrail.retrieved("0".repeat(24), null)).contains("was not produced");
    }
  }

  @Test
  void anotherClientReadsNothing(@TempDir Path directory) throws IOException {
    Path keys = Files.writeString(directory.resolve("keys"), "first\nsecond\n");
    try (Gateway gateway =
        new Gateway(new GoldCritic(), builder -> builder.apiKeyFile(keys)).open()) {
      LiteLlmGuardrail first = new LiteLlmGuardrail(gateway.server, "first");
      String text = first.beforeTheCall(request()).at("/messages/3/content").asText();
      String hash = text.replaceFirst("(?s).*hash=([0-9a-f]{24})\\].*", "$1");
      String path = "/v1/retrieve/" + hash;
      assertThat(Wire.get(gateway.server, path, "Authorization: Bearer second").status())
          .isEqualTo(404);
      assertThat(Wire.get(gateway.server, path).status()).isEqualTo(401);
      assertThat(Wire.get(gateway.server, "/health").status()).isEqualTo(200);
    }
  }
}
