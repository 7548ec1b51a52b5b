package dev.cprs.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code ./cprs serve} as a process of its own, looked at from outside: from {@code /proc}, and by
 * {@code jcmd} for its heap. Linux, and a JDK.
 */
final class ServerProcess implements AutoCloseable {
  /** Threads of the JVM's own, which come and go as it likes. */
  private static final Pattern OF_THE_JVM =
      Pattern.compile(
          "(C[12] Comp|GC Thread|G1 |VM |Attach|Signal|Sweeper|Monitor Defl|Service).*");

  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private final Process process;
  private final URI uri;

  private ServerProcess(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /**
   * What a server takes.
   *
   * @param resident MB of memory that the system counts
   * @param heap MB of Java's heap after a collection
   * @param threads without those of the JVM's own
   */
  record Taken(double resident, double heap, int threads, int sockets) {
    @Override
    public String toString() {
      return "resident %.0f MB, heap after GC %.1f MB, %d threads, %d sockets"
          .formatted(resident, heap, threads, sockets);
    }
  }

  /** Starts it, and waits until it is ready. */
  static ServerProcess start(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    URI uri = null;
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      System.out.println(line);
      Matcher listening = Pattern.compile("listening on ([^,]*),").matcher(line);
      if (listening.find()) {
        uri = URI.create(listening.group(1));
      }
      if (line.contains("ready") && uri != null) {
        return new ServerProcess(process, uri);
      }
    }
    throw new IOException("The server ended before it was ready");
  }

  URI uri() {
    return uri;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  Taken taken() throws IOException, InterruptedException {
    jcmd("GC.run");
    Matcher used = USED.matcher(jcmd("GC.heap_info"));
    double heap = 0;
    // The first line is the heap, or those of its generations; the class space comes after them.
    while (used.find() && (heap == 0 || used.start() < 400)) {
      heap += Long.parseLong(used.group(1)) / 1024.0;
    }
    int threads = threads().values().stream().mapToInt(Integer::intValue).sum();
    return new Taken(residentMegabytes(), heap, threads, sockets());
  }

  /** How many threads there are of each name, without numbers. */
  Map<String, Integer> threads() throws IOException {
    Map<String, Integer> names = new TreeMap<>();
    try (Stream<Path> tasks = Files.list(proc("task"))) {
      for (Path task : tasks.toList()) {
        String name;
        try {
          name = Files.readString(task.resolve("comm")).strip();
        } catch (IOException e) {
          continue; // it has ended
        }
        if (!OF_THE_JVM.matcher(name).matches()) {
          names.merge(name.replaceAll("\\d+", "#"), 1, Integer::sum);
        }
      }
    }
    return names;
  }

  int sockets() throws IOException {
    int sockets = 0;
    try (Stream<Path> files = Files.list(proc("fd"))) {
      for (Path file : files.toList()) {
        try {
          sockets += Files.readSymbolicLink(file).toString().startsWith("socket:") ? 1 : 0;
        } catch (IOException e) {
          continue; // it is closed
        }
      }
    }
    return sockets;
  }

  private double residentMegabytes() throws IOException {
    for (String line : Files.readAllLines(proc("status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
      }
    }
    throw new IOException("The status of process %d has no VmRSS".formatted(process.pid()));
  }

  private Path proc(String name) {
    return Path.of("/proc", String.valueOf(process.pid()), name);
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
    words.addAll(List.of(String.valueOf(process.pid()), command));
    Process jcmd = new ProcessBuilder(words).redirectErrorStream(true).start();
    String out = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (jcmd.waitFor() != 0) {
      throw new IOException("jcmd %s failed: %s".formatted(command, out));
    }
    return out;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      System.out.println("The server didn't end within a minute of SIGTERM");
      process.destroyForcibly();
    }
  }
}
