package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ExpectedWarnings;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Upstream;
import dev.cprs.server.Upstream.V1;
import dev.cprs.server.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** APIs whose paths are not under {@code /v1}, through the running proxy. */
@Timeout(60)
@ExpectedWarnings("The upstream gave no answer to")
class UpstreamPathsTest {
  private static final String OK = UpstreamStub.json("{\"ok\":true}");

  private static Proxy at(String path, V1 rule) throws Exception {
    return new Proxy(
        UpstreamStub.answering(OK),
        new GoldCritic(),
        upstream -> Upstream.at(upstream.uri().resolve(path)).withV1(rule).withRules(Proxy::rules),
        builder -> builder);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        // no path, or one that ends as OpenAI's does
        "/, GUESSED, /v1/models, /v1/models",
        "/v1, GUESSED, /v1/models?a=b, /v1/models?a=b",
        "/v1/, GUESSED, /v1/models?, /v1/models?",
        "/openai/v1, GUESSED, /v1/models, /openai/v1/models",
        // a path with a version of its own, or a deployment's: in the place of /v1
        "/v1beta/openai, GUESSED, /v1/chat/completions, /v1beta/openai/chat/completions",
        "/v1beta/openai/, GUESSED, /v1/models?a=b, /v1beta/openai/models?a=b",
        "/api/paas/v4, GUESSED, /v1/chat/completions, /api/paas/v4/chat/completions",
        "/api/v3, GUESSED, /v1/chat/completions, /api/v3/chat/completions",
        "/openai/deployments/gpt, GUESSED, /v1/chat/completions?api-version=1, /openai/deployments/gpt/chat/completions?api-version=1",
        "/v1/ACCOUNT/GATEWAY/openai, GUESSED, /v1/models, /v1/ACCOUNT/GATEWAY/openai/models",
        // any other path is a prefix
        "/proxy/team-a, GUESSED, /v1/models, /proxy/team-a/v1/models",
        "/vision/deployments, GUESSED, /v1/models, /vision/deployments/v1/models",
        // where the guess is wrong
        "/v2/team-a, KEPT, /v1/models, /v2/team-a/v1/models",
        "/v2/team-a/v1, KEPT, /v1/models, /v2/team-a/v1/models",
        "/proxy/team-a, REPLACED, /v1/models, /proxy/team-a/models",
        "/, REPLACED, /v1/models, /models",
        // parameters of the upstream's address
        "/openai/deployments/gpt?api-version=1, GUESSED, /v1/models, /openai/deployments/gpt/models?api-version=1",
        "/v1?a=1&b=2, GUESSED, /v1/models?b=%203&c, /v1/models?b=%203&c&a=1",
        // Azure's and Ollama's own paths
        "/, GUESSED, /openai/deployments/gpt/embeddings?api-version=1, /openai/deployments/gpt/embeddings?api-version=1",
        "/v1, GUESSED, /api/tags, /api/tags",
        // odd spellings
        "/v4, GUESSED, /%76%31/models, /v4/models",
        "/v4, GUESSED, /a/../v1/models, /v4/models",
        "/v4, GUESSED, /v1/a//b;c=d/../e, /v4/a//b;c=d/../e"
      })
  void aClientsPathIsFoundAtTheUpstream(String upstream, V1 rule, String asked, String there)
      throws Exception {
    try (Proxy proxy = at(upstream, rule)) {
      assertThat(Wire.get(proxy.server, asked).status()).isEqualTo(200);
      assertThat(proxy.upstream.next().line()).isEqualTo("GET %s HTTP/1.1".formatted(there));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/v1beta/openai, /v1/chat/completions, /v1beta/openai/chat/completions",
    "/api/paas/v4, /v1/chat/completions, /api/paas/v4/chat/completions",
    "/openai/deployments/gpt?api-version=1, /v1/chat/completions, /openai/deployments/gpt/chat/completions?api-version=1",
    "/, /openai/deployments/gpt/chat/completions?api-version=1, /openai/deployments/gpt/chat/completions?api-version=1",
    "/, /openai/v1/chat/completions, /openai/v1/chat/completions",
    "/v1, /api/chat, /api/chat",
    "/, /v1/chat/completions/, /v1/chat/completions/",
    "/, /v1//chat/completions, /v1//chat/completions",
    "/api/paas/v4, /v1/chat/completions//, /api/paas/v4/chat/completions//"
  })
  void chatRequestsAreCompressedThere(String upstream, String asked, String there)
      throws Exception {
    try (Proxy proxy = at(upstream, V1.GUESSED)) {
      Wire.post(proxy.server, asked, Proxy.chat(Proxy.CONTEXT), "api-key: k");
      UpstreamStub.Received received = proxy.upstream.next();
      assertThat(received.line()).isEqualTo("POST %s HTTP/1.1".formatted(there));
      assertThat(received.text()).isEqualTo(Proxy.chat(Proxy.KEPT));
      assertThat(received.headers()).contains("api-key: k");
    }
  }

  @Test
  void ollamasErrorsHaveItsForm() throws Exception {
    UpstreamStub dead =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.connection.close();
            });
    try (Proxy proxy = new Proxy(dead)) {
      Wire.Answer answer =
          Wire.post(proxy.server, "/api/chat", "{\"model\":\"m\",\"messages\":[]}");
      assertThat(answer.status()).isEqualTo(502);
      assertThat(answer.json().get("error").asText()).contains("gave no answer");
    }
  }
}
