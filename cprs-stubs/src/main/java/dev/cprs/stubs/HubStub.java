package dev.cprs.stubs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of a Hugging Face hub's HTTP API that a download needs, on loopback, with one model.
 * Small files come from the hub itself, large ones by a redirect to a second server under another
 * host name, as from the hub's CDN. The same model is there by the paths of ModelScope's API. Each
 * answer can be replaced by one that goes wrong. Thread-safe.
 */
public final class HubStub implements AutoCloseable {
  /** The commit that every revision but a missing one means. */
  public static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  /** The key of the answer that lists the model's files. */
  public static final String LISTING = "listing";

  /**
   * A request that was answered.
   *
   * @param file the name of a file, or {@link #LISTING}
   * @param cdn whether it went to the second server
   * @param range the header, null for none
   * @param authorization the header, null for none
   */
  public record Request(
      String method,
      String file,
      boolean cdn,
      @Nullable String range,
      @Nullable String authorization) {}

  /** An answer in place of the usual one. */
  @FunctionalInterface
  public interface Answer {
    /**
     * Answers; the exchange is closed afterwards, and with it the connection if less was sent than
     * was promised.
     *
     * @param content the file, or the listing
     */
    void send(HttpExchange exchange, byte[] content) throws IOException;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
  private record StoredFile(byte[] content, boolean large) {}

  private final String id;
  private final HttpServer hub;
  private final HttpServer cdn;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, StoredFile> files = new TreeMap<>();
  private final Map<String, Queue<Answer>> once = new ConcurrentHashMap<>();
  private final Map<String, Answer> always = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  /** Starts a hub that has a model without files. */
  public HubStub(String id) throws IOException {
    this.id = id;
    this.hub = server("/", this::answerAsHub);
    this.cdn = server("/", this::answerAsCdn);
  }

  private HttpServer server(String path, com.sun.net.httpserver.HttpHandler handler)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(path, handler);
    server.setExecutor(threads);
    server.start();
    return server;
  }

  /** Adds or replaces a file; large ones are kept as by git-lfs. */
  public synchronized HubStub file(String name, byte[] content, boolean large) {
    files.put(name, new StoredFile(content.clone(), large));
    return this;
  }

  /** Answers so to the next requests for a file's content (or the listing), each once, in order. */
  public HubStub next(String file, Answer... answers) {
    once.computeIfAbsent(file, key -> new ConcurrentLinkedQueue<>()).addAll(List.of(answers));
    return this;
  }

  /** Answers so to all requests for a file's content (or the listing) from now on. */
  public HubStub always(String file, Answer answer) {
    always.put(file, answer);
    return this;
  }

  /** Answers as usual again. */
  public void healed() {
    once.clear();
    always.clear();
  }

  /** The address, for {@code HF_ENDPOINT}. */
  public String endpoint() {
    return "http://127.0.0.1:" + hub.getAddress().getPort();
  }

  /** The variables of a process that is to use this hub with a cache under a directory. */
  public Map<String, String> environment(Path home) {
    return Map.of(
        "HF_ENDPOINT",
        endpoint(),
        "HF_HOME",
        home.toString(),
        "MODELSCOPE_DOMAIN",
        endpoint(),
        "MODELSCOPE_CACHE",
        home.resolve("modelscope").toString());
  }

  /** All requests so far. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** How many times the content of a file was asked for where it lies. */
  public long fetches(String file) {
    boolean large = stored(file).large();
    return requests.stream()
        .filter(r -> r.method().equals("GET") && r.file().equals(file) && r.cdn() == large)
        .count();
  }

  /** The name of a file in a cache: SHA-256 of a large one, git's blob hash of a small one. */
  public String hash(String file) {
    StoredFile stored = stored(file);
    return stored.large()
        ? hex("SHA-256", stored.content())
        : hex("SHA-1", header(stored.content()), stored.content());
  }

  /** Sends the right headers, and the body to a byte of the file; then breaks the connection. */
  public static Answer breakAt(int byteOfFile) {
    return (exchange, content) -> send(exchange, content, byteOfFile, true);
  }

  /** Sends the file from its start, whatever was asked for, and breaks at a byte of it. */
  public static Answer breakWithoutRangesAt(int byteOfFile) {
    return (exchange, content) -> send(exchange, content, byteOfFile, false);
  }

  /** Sends the file from its start, whatever was asked for. */
  public static Answer withoutRanges() {
    return (exchange, content) -> send(exchange, content, content.length, false);
  }

  /** Sends other bytes of the file's length, or longer. */
  public static Answer content(byte[] other) {
    return (exchange, content) -> send(exchange, other, other.length, true);
  }

  /** Sends a status and headers, given as name and value in turn, and no body. */
  public static Answer status(int status, String... headers) {
    return (exchange, content) -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, -1);
    };
  }

  @Override
  public void close() {
    hub.stop(0);
    cdn.stop(0);
    threads.shutdownNow();
  }

  private synchronized StoredFile stored(String name) {
    StoredFile file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException("The stub has no file " + name);
    }
    return file;
  }

  private synchronized Set<String> files() {
    return Set.copyOf(files.keySet());
  }

  private void answerAsHub(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String resolve = "/%s/resolve/".formatted(id);
      String name = path.replaceFirst("^\\Q%s\\E[^/]+/".formatted(resolve), "");
      if (path.startsWith("/api/models/%s/revision/".formatted(id))) {
        record(exchange, LISTING, false);
        answer(exchange, LISTING, listing().getBytes(StandardCharsets.UTF_8));
      } else if (path.equals("/api/v1/models/%s/repo/files".formatted(id))) {
        record(exchange, LISTING, false);
        answer(exchange, LISTING, modelScopeListing().getBytes(StandardCharsets.UTF_8));
      } else if (path.equals("/api/v1/models/%s/repo".formatted(id))) {
        String file = exchange.getRequestURI().getQuery().replaceFirst(".*&FilePath=", "");
        record(exchange, file, false);
        answer(exchange, file, stored(file).content());
      } else if (path.startsWith("/api/v1/models/")) {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] said =
            "{\"Code\":10010205001,\"Success\":false,\"Message\":\"record not found\"}"
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, said.length);
        exchange.getResponseBody().write(said);
      } else if (path.startsWith("/api/models/")) {
        status(404, "X-Error-Code", "RepoNotFound").send(exchange, new byte[0]);
      } else if (path.startsWith(resolve) && files().contains(name)) {
        StoredFile file = stored(name);
        record(exchange, name, false);
        exchange.getResponseHeaders().set("X-Repo-Commit", COMMIT);
        if (file.large()) {
          String location =
              "http://localhost:%d/%s?signature=x".formatted(cdn.getAddress().getPort(), name);
          status(
                  302,
                  "Location",
                  location,
                  "X-Linked-Etag",
                  "\"%s\"".formatted(hash(name)),
                  "X-Linked-Size",
                  String.valueOf(file.content().length))
              .send(exchange, file.content());
        } else {
          exchange.getResponseHeaders().set("ETag", "\"%s\"".formatted(hash(name)));
          answer(exchange, name, file.content());
        }
      } else {
        status(404, "X-Error-Code", "EntryNotFound").send(exchange, new byte[0]);
      }
    }
  }

  private void answerAsCdn(HttpExchange exchange) throws IOException {
    try (exchange) {
      String name = exchange.getRequestURI().getPath().substring(1);
      record(exchange, name, true);
      answer(exchange, name, stored(name).content());
    }
  }

  private void record(HttpExchange exchange, String file, boolean fromCdn) {
    requests.add(
        new Request(
            exchange.getRequestMethod(),
            file,
            fromCdn,
            exchange.getRequestHeaders().getFirst("Range"),
            exchange.getRequestHeaders().getFirst("Authorization")));
  }

  private void answer(HttpExchange exchange, String key, byte[] content) throws IOException {
    Answer replaced = once.getOrDefault(key, new ConcurrentLinkedQueue<>()).poll();
    if (replaced == null) {
      replaced = always.get(key);
    }
    if (replaced == null) {
      send(exchange, content, content.length, true);
    } else {
      replaced.send(exchange, content);
    }
  }

  private static void send(HttpExchange exchange, byte[] content, int end, boolean ranges)
      throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    int start = 0;
    if (ranges && range != null) {
      start = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
      exchange
          .getResponseHeaders()
          .set(
              "Content-Range",
              "bytes %d-%d/%d".formatted(start, content.length - 1, content.length));
    }
    int status = start > 0 ? 206 : 200;
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, content.length - start);
    OutputStream body = exchange.getResponseBody();
    body.write(content, start, Math.max(0, end - start));
    body.flush();
  }

  private synchronized String listing() {
    Map<String, String> siblings = new HashMap<>();
    files.forEach(
        (name, file) -> {
          String pointer = hex("SHA-1", name.getBytes(StandardCharsets.UTF_8));
          String lfs =
              ",\"lfs\":{\"sha256\":\"%s\",\"size\":%d,\"pointerSize\":134}"
                  .formatted(hash(name), file.content().length);
          siblings.put(
              name,
              "{\"rfilename\":\"%s\",\"size\":%d,\"blobId\":\"%s\"%s}"
                  .formatted(
                      name,
                      file.content().length,
                      file.large() ? pointer : hash(name),
                      file.large() ? lfs : ""));
        });
    return "{\"id\":\"%s\",\"modelId\":\"%s\",\"sha\":\"%s\",\"private\":false,\"gated\":false,\"siblings\":[%s]}"
        .formatted(id, id, COMMIT, siblings.values().stream().collect(Collectors.joining(",")));
  }

  private synchronized String modelScopeListing() {
    return files.entrySet().stream()
        .map(
            file ->
                "{\"Path\":\"%s\",\"Name\":\"%s\",\"Type\":\"blob\",\"Size\":%d,\"Sha256\":\"%s\"}"
                    .formatted(
                        file.getKey(),
                        file.getKey(),
                        file.getValue().content().length,
                        hex("SHA-256", file.getValue().content())))
        .collect(
            Collectors.joining(
                ",",
                "{\"Code\":200,\"Success\":true,\"Data\":{\"Files\":[{\"Path\":\"images\",\"Type\":\"tree\"},",
                "]}}"));
  }

  private static byte[] header(byte[] content) {
    return "blob %d\0".formatted(content.length).getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(String algorithm, byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      Arrays.stream(parts).forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has " + algorithm, e);
    }
  }
}
