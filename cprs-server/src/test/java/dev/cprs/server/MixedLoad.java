package dev.cprs.server;

import dev.cprs.ContextCompressor;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.ToDoubleFunction;

/**
 * A tool, no test: for a long time, clients of all kinds and hostile ones ask one server, and every
 * answer is compared. It ends with status 1 where an answer was wrong, memory grew by more than 5 %
 * after the warm-up, or a thread or socket was left. Run by {@code cprs-server/load.sh mixed}.
 */
final class MixedLoad {
  private static final double MOST_GROWTH = 1.05;
  private static final int SAMPLES = 24;

  /** Longer than the server keeps a connection that nobody uses, to clients or to the LLM. */
  private static final int SETTLE_SECONDS = 120;

  private final ServerProcess server;
  private final ManyClients clients;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final List<Thread> threads = new ArrayList<>();
  private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, AtomicInteger> counts = new LinkedHashMap<>();

  /** A request holds the read lock, a look at the memory the write lock: none is under way then. */
  private final ReadWriteLock requests = new ReentrantReadWriteLock(true);

  private volatile boolean goesOn = true;

  private MixedLoad(ServerProcess server, ManyClients clients) {
    this.server = server;
    this.clients = clients;
  }

  /** Arguments: the command {@code cprs}, for how many minutes. */
  public static void main(String[] args) throws Exception {
    double minutes = Double.parseDouble(args[1]);
    ManyClients clients;
    try (ContextCompressor compressor = ContextCompressor.create()) {
      clients = new ManyClients(compressor, 48, 64);
    }
    boolean right;
    try (StreamingLlm llm = new StreamingLlm();
        ServerProcess server =
            ServerProcess.start(
                List.of(
                    args[0],
                    "serve",
                    "--port=0",
                    "--mcp",
                    "--originals-max-bytes=4MB", // full soon, so that they don't look like a leak
                    "--upstream=" + llm.url()))) {
      right = new MixedLoad(server, clients).run(minutes);
    }
    System.exit(right ? 0 : 1);
  }

  private boolean run(double minutes) throws IOException, InterruptedException {
    ServerProcess.Taken before = server.taken(); // the first look opens a socket of the JVM's own
    System.out.printf("at the start: %s%n", before);
    long begin = System.nanoTime();
    long end = begin + (long) (minutes * TimeUnit.MINUTES.toNanos(1));
    long warm = begin + Math.min((end - begin) / 4, TimeUnit.MINUTES.toNanos(10));
    start("compress", 2, n -> clients.wrongAnswer(http, server.uri(), n));
    start("published", 1, n -> clients.wrongPublished(http, server.uri(), n));
    start("proxy stream", 2, n -> clients.wrongStream(http, server.uri(), n));
    start("MCP", 1, n -> clients.wrongTool(http, server.uri(), n));
    List<HostileClient> hostile = HostileClient.all(server.uri());
    start("hostile", 2, n -> hostile.get(n % hostile.size()).attack(server.uri()).orElse(""));
    start("small", 1, this::small);

    sleepUntil(warm);
    waits.clear();
    int threadsWarm = server.taken().threads();
    List<ServerProcess.Taken> taken = new ArrayList<>();
    for (int i = 0; i <= SAMPLES && server.isAlive(); i++) {
      sleepUntil(warm + (end - warm) / SAMPLES * i);
      taken.add(takenBetweenRequests());
      System.out.printf(
          "%5.1f min: %s%n", (System.nanoTime() - begin) / 60e9, taken.get(taken.size() - 1));
    }
    goesOn = false;
    for (Thread thread : threads) {
      thread.join();
    }
    return verdict(taken, threadsWarm, before.sockets());
  }

  /** What requests hold would hide a leak, so all wait until this is done. */
  private ServerProcess.Taken takenBetweenRequests() throws IOException, InterruptedException {
    requests.writeLock().lock();
    try {
      return server.taken();
    } finally {
      requests.writeLock().unlock();
    }
  }

  /** Asks once a second, and notes how long the answer took. */
  private String small(int n) throws IOException, InterruptedException {
    long asked = System.nanoTime();
    String answer = clients.wrongAnswer(http, server.uri(), n);
    long wait = System.nanoTime() - asked;
    waits.add(TimeUnit.NANOSECONDS.toMillis(wait));
    TimeUnit.NANOSECONDS.sleep(TimeUnit.SECONDS.toNanos(1) - wait);
    return answer;
  }

  private interface Asking {
    /** What was wrong with the n-th answer; empty if nothing was. */
    String ask(int n) throws IOException, InterruptedException;
  }

  private void start(String name, int count, Asking asking) {
    AtomicInteger asked = new AtomicInteger();
    counts.put(name, asked);
    for (int i = 0; i < count; i++) {
      Thread thread =
          new Thread(
              () -> {
                while (goesOn) {
                  requests.readLock().lock();
                  try {
                    String answer = asking.ask(asked.getAndIncrement());
                    if (!answer.isEmpty()) {
                      wrong.add(name + ": " + answer);
                    }
                  } catch (IOException | InterruptedException | RuntimeException e) {
                    wrong.add(name + ": " + e);
                  } finally {
                    requests.readLock().unlock();
                  }
                }
              },
              name);
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  private boolean verdict(List<ServerProcess.Taken> taken, int threadsWarm, int socketsBefore)
      throws IOException, InterruptedException {
    long settled = System.nanoTime() + TimeUnit.SECONDS.toNanos(SETTLE_SECONDS);
    // Connections of this process and to the LLM are closed when nobody has used them for a while.
    while (server.isAlive() && System.nanoTime() < settled && server.sockets() > socketsBefore) {
      Thread.sleep(500);
    }
    ServerProcess.Taken last = server.taken();
    System.out.printf("at the end: %s; threads %s%n", last, server.threads());
    List<Long> sorted = new ArrayList<>(waits);
    Collections.sort(sorted);
    System.out.printf("asked: %s%n", counts);
    System.out.printf(
        "%d small requests, one a second at most; waits: median %d ms, worst %d ms%n",
        sorted.size(), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    List<String> faults = new ArrayList<>();
    if (!wrong.isEmpty()) {
      faults.add("%d wrong answers, such as %s".formatted(wrong.size(), wrong.peek()));
      wrong.stream().distinct().limit(10).forEach(System.out::println);
    }
    grown("resident memory", taken, ServerProcess.Taken::resident, faults);
    grown("the heap after GC", taken, ServerProcess.Taken::heap, faults);
    if (last.threads() > threadsWarm) {
      faults.add("%d threads, and %d after the warm-up".formatted(last.threads(), threadsWarm));
    }
    if (last.sockets() > socketsBefore) {
      faults.add("%d sockets, and %d at the start".formatted(last.sockets(), socketsBefore));
    }
    System.out.println(faults.isEmpty() ? "all is well" : "FAULTS: " + String.join("; ", faults));
    return faults.isEmpty();
  }

  /**
   * Compares the least of the first and of the last third: what caches hold comes and goes, and
   * what is leaked stays.
   */
  private static void grown(
      String what,
      List<ServerProcess.Taken> taken,
      ToDoubleFunction<ServerProcess.Taken> of,
      List<String> faults) {
    int third = Math.max(1, taken.size() / 3);
    double first = least(taken.subList(0, third), of);
    double last = least(taken.subList(taken.size() - third, taken.size()), of);
    System.out.printf(
        "%s: least %.1f MB in the first third after the warm-up, %.1f MB in the last: %+.1f %%; most %.1f MB%n",
        what,
        first,
        last,
        100 * (last / first - 1),
        taken.stream().mapToDouble(of).max().orElseThrow());
    if (last > first * MOST_GROWTH) {
      faults.add("%s grew from %.1f to %.1f MB".formatted(what, first, last));
    }
  }

  private static double least(
      List<ServerProcess.Taken> taken, ToDoubleFunction<ServerProcess.Taken> of) {
    return taken.stream().mapToDouble(of).min().orElseThrow();
  }

  private static void sleepUntil(long nanos) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(nanos - System.nanoTime());
  }
}
