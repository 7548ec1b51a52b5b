package dev.cprs.cli;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.Upstream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cprs serve}. */
@Command(
    name = "serve",
    description = "Answers requests over HTTP until it is told to end (Ctrl-C, SIGTERM).",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private final PrintStream out;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8091",
      description = "The port to listen on; 0: any that is free (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on: this machine alone by default; 0.0.0.0: every network")
  private String host = "127.0.0.1";

  @Option(
      names = "--api-key-file",
      paramLabel = "FILE",
      description = "API keys, one a line, of which clients must show one (default: none)")
  private @Nullable Path apiKeyFile;

  @Option(
      names = "--max-body",
      paramLabel = "SIZE",
      defaultValue = "64MB",
      converter = ByteSize.class,
      description = "The largest body of a request (default: ${DEFAULT-VALUE})")
  private int maxBody;

  @Option(
      names = "--max-concurrent",
      paramLabel = "N",
      defaultValue = "64",
      description =
          "Requests under way at once; more are told to come back (default: ${DEFAULT-VALUE})")
  private int maxConcurrent;

  @Option(
      names = "--timeout",
      paramLabel = "S",
      defaultValue = "300",
      description = "Seconds that a request may take (default: ${DEFAULT-VALUE})")
  private int timeout;

  @Option(
      names = "--allow-patterns",
      description =
          "Take always-keep patterns from clients; a pattern can keep a thread busy for long")
  private boolean allowPatterns;

  @Mixin private UpstreamOptions upstream = new UpstreamOptions();

  @Mixin private ModelOptions model = new ModelOptions();

  ServeCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Optional<Upstream> inFrontOf = upstream.upstream();
    try (CompressionServer server = start(inFrontOf)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> endAndWait(end, ended)));
      say("listening on " + server.uri() + ", loading the model");
      inFrontOf.ifPresent(
          api -> say("in front of %s; clients ask %sv1".formatted(api.uri(), server.uri())));
      try (ContextCompressor compressor = model.load(server.observer())) {
        server.serve(compressor);
        say("ready with the model " + compressor.model().model());
        end.await();
        server.close(); // before the compressor that it works with
      }
    } finally {
      ended.countDown();
    }
    return 0;
  }

  private CompressionServer start(Optional<Upstream> inFrontOf) {
    CompressionServer.Builder server =
        CompressionServer.builder()
            .host(host)
            .port(port)
            .maxBodyBytes(maxBody)
            .maxConcurrent(maxConcurrent)
            .patterns(allowPatterns)
            .timeout(Duration.ofSeconds(timeout));
    if (apiKeyFile != null) {
      server.apiKeyFile(apiKeyFile);
    }
    inFrontOf.ifPresent(server::upstream);
    try {
      return server.start();
    } catch (ResourceException e) { // address, port and key file are options of this command
      throw new InvalidRequestException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Runs while the JVM ends, which waits for it. */
  private static void endAndWait(CountDownLatch end, CountDownLatch ended) {
    end.countDown();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void say(String what) {
    out.println("cprs: " + what);
    out.flush();
  }
}
