package dev.cprs.server;

import dev.cprs.ContextCompressor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A tool, no test: lets clients ask a server of another process for a while, compares each answer
 * with the library's own, and prints the server's resident memory before and after; then how long
 * small requests wait beside large and hostile ones. Run by {@code cprs-server/load.sh}.
 */
final class LoadCheck {
  private static final int WARM_UP_SECONDS = 30;

  private LoadCheck() {}

  /** Arguments: the server's address and process id, how many clients, for how many seconds. */
  public static void main(String[] args) throws Exception {
    URI server = URI.create(args[0]);
    Path status = Path.of("/proc", args[1], "status");
    int clients = Integer.parseInt(args[2]);
    int seconds = Integer.parseInt(args[3]);
    ManyClients many;
    try (ContextCompressor compressor = ContextCompressor.create()) {
      many = new ManyClients(compressor, 48, 64);
    }
    boolean right = round("warm-up", many, server, status, clients, WARM_UP_SECONDS);
    right &= round("load", many, server, status, clients, seconds);
    for (HostileLoad hostile : HostileLoad.all()) {
      right &= hostile.beside(many, server, seconds);
    }
    System.exit(right ? 0 : 1);
  }

  private static boolean round(
      String name, ManyClients many, URI server, Path status, int clients, int seconds)
      throws IOException, InterruptedException {
    long before = residentMegabytes(status);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    ManyClients.Outcome outcome = many.ask(server, clients, n -> System.nanoTime() < end);
    System.out.printf(
        "%s: %d clients, %d s: %d answers equal to the library's, %d times busy, %d errors; resident memory of the server %d MB before, %d MB after%n",
        name,
        clients,
        seconds,
        outcome.answered(),
        outcome.busy(),
        outcome.wrong().size(),
        before,
        residentMegabytes(status));
    outcome.wrong().stream().limit(10).forEach(System.out::println);
    return outcome.wrong().isEmpty();
  }

  private static long residentMegabytes(Path status) throws IOException {
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow(() -> new IOException(status + " has no VmRSS"));
  }
}
