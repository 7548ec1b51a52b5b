package dev.cprs.cli;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.chat.Originals;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.Upstream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    description = "Serves HTTP requests until Ctrl-C or SIGTERM.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private final PrintStream out;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8091",
      description = "The port to listen on; 0 chooses a free one (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on; 0.0.0.0 for every network (default: ${DEFAULT-VALUE}, only"
              + " this machine)")
  private String host = "127.0.0.1";

  @Option(
      names = "--api-key-file",
      paramLabel = "FILE",
      description =
          "A file of API keys, one a line; a client must send one of them (default: no key is"
              + " needed)")
  private @Nullable Path apiKeyFile;

  @Option(
      names = "--max-body",
      paramLabel = "SIZE",
      defaultValue = "64MB",
      converter = ByteSize.class,
      description = "The largest request body (default: ${DEFAULT-VALUE})")
  private int maxBody;

  @Option(
      names = "--max-concurrent",
      paramLabel = "N",
      defaultValue = "64",
      description =
          "The number of requests served at once; further ones are asked to try later (default:"
              + " ${DEFAULT-VALUE})")
  private int maxConcurrent;

  @Option(
      names = "--max-connections",
      paramLabel = "N",
      defaultValue = "8192",
      description = "The number of connections at once (default: ${DEFAULT-VALUE})")
  private int maxConnections;

  @Option(
      names = "--timeout",
      paramLabel = "S",
      defaultValue = "300",
      description = "The longest time for a request, in seconds (default: ${DEFAULT-VALUE})")
  private int timeout;

  @Option(
      names = "--allow-patterns",
      description =
          "Accept always-keep patterns from clients; a pattern can keep a thread busy for a long"
              + " time")
  private boolean allowPatterns;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description =
          "A host name that clients may use, or * for any, where the server listens on this machine"
              + " alone; may be repeated (default: localhost and loopback addresses)")
  private List<String> allowedHosts = new ArrayList<>();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "An origin whose web pages may ask the server, such as https://example.org, or * for any;"
              + " may be repeated (default: the server's own page)")
  private List<String> allowedOrigins = new ArrayList<>();

  @Mixin private OriginalsOptions originals = new OriginalsOptions();

  @Mixin private UpstreamOptions upstream = new UpstreamOptions();

  @Mixin private ChatRulesOptions chats = new ChatRulesOptions();

  @Mixin private McpOverHttp mcp = new McpOverHttp();

  @Mixin private ModelOptions model = new ModelOptions();

  ServeCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  @SuppressWarnings("try") // the server is closed by hand too, before the compressor
  public Integer call() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Optional<Upstream> inFrontOf = upstream.upstream(chats.rules());
    try (Originals kept = originals.open();
        CompressionServer server = start(inFrontOf, kept)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> endAndWait(end, ended)));
      say("listening on " + server.uri() + ", loading the model");
      inFrontOf.ifPresent(
          api -> say("in front of %s; clients ask %sv1".formatted(api, server.uri())));
      if (mcp.isWanted()) {
        say("MCP at %s%s".formatted(server.uri(), McpOverHttp.PATH.substring(1)));
      }
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

  private CompressionServer start(Optional<Upstream> inFrontOf, @Nullable Originals kept) {
    CompressionServer.Builder server =
        CompressionServer.builder()
            .host(host)
            .port(port)
            .maxBodyBytes(maxBody)
            .maxConcurrent(maxConcurrent)
            .maxConnections(maxConnections)
            .patterns(allowPatterns)
            .timeout(Duration.ofSeconds(timeout));
    if (apiKeyFile != null) {
      server.apiKeyFile(apiKeyFile);
    }
    if (kept != null) {
      server.originals(kept);
    } else if (inFrontOf.filter(Upstream::retrievalTool).isPresent()) {
      throw new InvalidRequestException(
          "--retrieval-tool reads originals, and --originals is off; leave one of them out");
    }
    server.chatRules(chats.rules());
    inFrontOf.ifPresent(server::upstream);
    mcp.mount(server, kept);
    upstream.prices().ifPresent(server::prices);
    allowedHosts.forEach(server::allowHost);
    allowedOrigins.forEach(server::allowOrigin);
    try {
      return server.start();
    } catch (ResourceException e) { // address, port and files are options of this command
      throw new InvalidRequestException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Runs during the JVM's shutdown, which waits for it. */
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
