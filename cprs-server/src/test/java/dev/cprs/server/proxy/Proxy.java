package dev.cprs.server.proxy;

import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Upstream;
import dev.cprs.server.Wire;
import java.io.IOException;
import java.util.function.UnaryOperator;

/**
 * A server in front of a stub, which keeps the runs of the word {@code gold} in texts, without
 * marks for what it leaves out.
 */
final class Proxy implements AutoCloseable {
  /** What is compressed to {@link #KEPT}: 203 words. */
  static final String CONTEXT =
      "Sand and sand. ".repeat(50) + "Old gold here. " + "Sand again. ".repeat(25).strip();

  static final String KEPT = "Old gold here.";

  final GoldCritic critic;
  final UpstreamStub upstream;
  final CompressionServer server;
  private final ContextCompressor compressor;

  Proxy(UpstreamStub upstream) {
    this(upstream, new GoldCritic(), settings -> settings, builder -> builder);
  }

  Proxy(
      UpstreamStub upstream,
      GoldCritic critic,
      UnaryOperator<Upstream> settings,
      UnaryOperator<CompressionServer.Builder> builder) {
    this.critic = critic;
    this.upstream = upstream;
    server =
        builder
            .apply(
                CompressionServer.builder()
                    .port(0)
                    .upstream(settings.apply(upstream.upstream().withRules(Proxy::rules))))
            .start();
    compressor = GoldCritic.compressor(critic, server.observer());
    server.serve(compressor);
  }

  /** The rules: texts of 100 tokens and more, and no marks. */
  static ChatCompressor.Builder rules(ChatCompressor.Builder rules) {
    return rules.thresholdTokens(100).omissions(Omissions.SILENT);
  }

  /** A chat request with a marked context to compress. */
  static String chat(String context) {
    return "{\"model\":\"m\",\"messages\":[{\"role\":\"system\",\"content\":\"<context>%s</context>\"},{\"role\":\"user\",\"content\":\"Where?\"}]}"
        .formatted(context);
  }

  String metrics() throws IOException {
    return Wire.get(server, "/metrics").body();
  }

  @Override
  public void close() throws IOException {
    server.close();
    compressor.close();
    upstream.close();
  }
}
