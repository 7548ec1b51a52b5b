package dev.cprs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.Upstream;
import dev.cprs.stubs.ChatCompletionsStub;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code ask-through-proxy.sh} as a user runs it, with a stub for the LLM. */
class AskThroughProxyTest {
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a bash script")
  void theLlmIsSentLittleAndItsAnswerStreams(@TempDir Path directory) throws Exception {
    try (ChatCompletionsStub llm = ChatCompletionsStub.answering(request -> "Ana Sorel.");
        ContextCompressor compressor = ContextCompressor.create();
        CompressionServer server =
            CompressionServer.builder()
                .port(0)
                .upstream(Upstream.at(URI.create(llm.url())))
                .start()) {
      server.serve(compressor);
      Path out = directory.resolve("out");
      Path err = directory.resolve("err");
      ProcessBuilder builder =
          new ProcessBuilder(
                  Path.of(System.getProperty("cprs.root"), "examples", "ask-through-proxy.sh")
                      .toString(),
                  "some-llm",
                  server.uri().resolve("v1").toString())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().put("API_KEY", "sk-of-the-user");
      int code = builder.start().waitFor();
      assertThat(code).as(Files.readString(err)).isZero();
      assertThat(out).content().contains("data: ").endsWith("data: [DONE]\n\n");
      assertThat(err).content().contains("x-cprs-tokens-in: ", "x-cprs-tokens-out: ");

      ChatCompletionsStub.Request request = llm.requests().get(0);
      assertThat(request.headers()).containsEntry("authorization", "Bearer sk-of-the-user");
      assertThat(request.last("user")).isEqualTo("Who built the lighthouse?");
      assertThat(request.last("system"))
          .startsWith("Answer from the context.\n<context>\n")
          .contains("Its lighthouse was built in 1871 by Ana Sorel.")
          .endsWith("\n</context>")
          .hasSizeLessThan(1000);
      server.close();
    }
  }
}
