package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.micrometer.CprsMetrics;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Published;
import dev.cprs.server.Wire;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MetricsTest {
  @Test
  void everythingThatIsPromisedIsMetered() throws Exception {
    GoldCritic.Gated critic = new GoldCritic.Gated();
    try (CompressionServer server = CompressionServer.builder().port(0).start();
        ContextCompressor compressor = GoldCritic.compressor(critic, server.observer())) {
      server.serve(compressor);
      critic.gate.release(1);
      post(server, "Old gold here.");
      critic.gate.release(1);
      post(server, "Sand.");
      Wire.post(server, Published.PATH, Published.body("p", " ", "x").toString());
      Wire.post(server, "/v1/compress", "{}", "Content-Type: text/plain");
      String context = "sand ".repeat(300);
      try (Wire waiting = new Wire(server)) {
        waiting.send(
            "POST /v1/compress",
            "{\"query\":\"q\",\"context\":\"%s\"}".formatted(context).getBytes());
        critic.begun.acquire(3);
        List<String> lines = metrics(server);
        assertThat(lines)
            .contains(
                "cprs_requests_total{outcome=\"kept\"} 1.0",
                "cprs_requests_total{outcome=\"empty\"} 1.0",
                "cprs_tokens_in_total 4.0",
                "cprs_tokens_out_total 3.0",
                "cprs_windows_total 2.0",
                "cprs_stage_seconds_count{stage=\"tokenize\"} 2",
                "cprs_stage_seconds_count{stage=\"score\"} 2",
                "cprs_stage_seconds_count{stage=\"decode\"} 2",
                "cprs_server_running 1.0",
                "cprs_server_rejected_total{reason=\"unsupported\"} 1.0",
                "cprs_server_rejected_total{reason=\"busy\"} 0.0");
        String route = "cprs_server_requests_seconds_count{route=\"%s\",status=\"%d\"} %d";
        Wire.awaitMetric(server, route.formatted("/v1/compress", 200, 2));
        Wire.awaitMetric(server, route.formatted("/v1/compress", 415, 1));
        Wire.awaitMetric(server, route.formatted(Published.PATH, 400, 1));
        assertThat(value(lines, "cprs_windows_waiting")).isGreaterThan(5);
        critic.gate.release(100);
        assertThat(waiting.read().status()).isEqualTo(200);
      }
      assertThat(value(metrics(server), "cprs_windows_waiting")).isZero();
      server.close();
    }
  }

  private static void post(CompressionServer server, String context) throws IOException {
    String body = "{\"query\":\"q\",\"context\":\"%s\"}".formatted(context);
    assertThat(Wire.post(server, "/v1/compress", body).status()).isEqualTo(200);
  }

  private static List<String> metrics(CompressionServer server) throws IOException {
    Wire.Answer answer = Wire.get(server, "/metrics");
    assertThat(answer.headers().get("content-type")).startsWith("text/plain; version=0.0.4");
    return answer.body().lines().toList();
  }

  private static double value(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRegistryOfTheApplicationsOwnIsShown() throws IOException {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    registry.counter("of.the.application").increment(7);
    try (ContextCompressor compressor =
            GoldCritic.compressor(new GoldCritic(), new CprsMetrics(registry));
        CompressionServer server = CompressionServer.builder().registry(registry).port(0).start()) {
      server.serve(compressor);
      post(server, "Old gold here.");
      assertThat(metrics(server))
          .contains("of_the_application_total 7.0", "cprs_requests_total{outcome=\"kept\"} 1.0");
    }
  }
}
