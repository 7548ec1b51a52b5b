package dev.cprs.benchmarks.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.json.ChatFormat;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.Upstream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What the proxy adds to a call that it doesn't compress: the same request directly and through it,
 * by turns, to a stub that answers at once; and streams that are all open at the same time.
 */
public final class ProxyOverhead {
  private static final byte[] ANSWER =
      "{\"id\":\"1\",\"object\":\"chat.completion\",\"choices\":[]}"
          .getBytes(StandardCharsets.UTF_8);
  private static final byte[] EVENT =
      "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"word \"}}]}\n\n"
          .getBytes(StandardCharsets.UTF_8);
  private static final String PATH = "v1/chat/completions";
  private static final int STREAMS = 512;
  private static final int WARM_UP = 300;

  private ProxyOverhead() {}

  /**
   * Prints two tables. Argument: how many calls of each kind are measured (default: 1,000).
   *
   * @throws IOException if a port can't be had, or a call fails
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    int calls = args.length == 0 ? 1000 : Integer.parseInt(args[0]);
    ExecutorService threads = Executors.newCachedThreadPool();
    HttpServer llm = llm(threads);
    URI direct = URI.create("http://127.0.0.1:%d/".formatted(llm.getAddress().getPort()));
    HttpClient client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build();
    try (CompressionServer server =
            CompressionServer.builder()
                .port(0)
                .maxConcurrent(STREAMS)
                .upstream(Upstream.at(direct).withRules(rules -> rules.toolResults(true)))
                .start();
        ContextCompressor compressor = ContextCompressor.create()) {
      server.serve(compressor);
      measure(client, direct, server.uri(), calls);
      streams(client, server.uri());
    } finally {
      llm.stop(0);
      threads.shutdownNow();
    }
  }

  private static HttpServer llm(ExecutorService threads) throws IOException {
    HttpServer llm =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), STREAMS);
    CyclicBarrier all = new CyclicBarrier(STREAMS);
    llm.setExecutor(threads);
    llm.createContext("/", exchange -> answer(exchange, all));
    llm.start();
    return llm;
  }

  /** A stream says one word, waits for the others to have said one, and says one more. */
  private static void answer(HttpExchange exchange, CyclicBarrier all) throws IOException {
    try (exchange) {
      byte[] request = exchange.getRequestBody().readAllBytes();
      boolean stream = new String(request, StandardCharsets.UTF_8).startsWith("{\"stream\":true");
      exchange.sendResponseHeaders(200, stream ? 0 : ANSWER.length);
      OutputStream out = exchange.getResponseBody();
      if (!stream) {
        out.write(ANSWER);
        return;
      }
      out.write(EVENT);
      out.flush();
      all.await(60, TimeUnit.SECONDS);
      out.write(EVENT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (BrokenBarrierException | TimeoutException e) {
      throw new IOException("Not all streams have come in a minute", e);
    }
  }

  /**
   * A request that has no text of 2,000 tokens to compress.
   *
   * @param at where its bytes hold {@link #SERIAL}: the newest text of each call is a new one, so
   *     that nothing is remembered of it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Body(String name, byte[] bytes, int at) {
    private static final String SERIAL = "000000";

    static Body of(String name, String json) {
      return new Body(
          name, json.getBytes(StandardCharsets.UTF_8), json.lastIndexOf("Call " + SERIAL) + 5);
    }

    byte[] numbered(int call) {
      byte[] body = bytes.clone();
      byte[] serial = "%06d".formatted(call).getBytes(StandardCharsets.UTF_8);
      System.arraycopy(serial, 0, body, at, serial.length);
      return body;
    }
  }

  private static List<Body> bodies() {
    AgentConversation agent = LongAgent.conversation();
    List<ObjectNode> requests =
        AgentRequests.of(
            new AgentConversation(agent.agent(), agent.system(), "", agent.turns()),
            ChatFormat.OPENAI_CHAT_COMPLETIONS);
    String wish = "Please look at the order of row %d and tell me which branch it belongs to. ";
    StringBuilder wishes = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      wishes.append(wish.formatted(i)).append(i % 5 == 4 ? "\n\n" : "");
    }
    ObjectNode asked = requests.get(1).deepCopy();
    ((ObjectNode) asked.get("messages").get(1)).put("content", wishes.toString());
    return List.of(
        Body.of(
            "a short question",
            "{\"model\":\"stub\",\"messages\":[{\"role\":\"user\",\"content\":\"Call %s. Who is it?\"}]}"
                .formatted(Body.SERIAL)),
        Body.of("an agent's first result", numbered(requests.get(1))),
        Body.of("an agent's twelfth turn", numbered(requests.get(requests.size() - 1))),
        Body.of(
            "a first result for a question of %,d characters".formatted(wishes.length()),
            numbered(asked)));
  }

  /** A request with a number in its newest result. */
  private static String numbered(ObjectNode request) {
    ObjectNode numbered = request.deepCopy();
    JsonNode messages = numbered.get("messages");
    ObjectNode last = (ObjectNode) messages.get(messages.size() - 1);
    last.put("content", "Call " + Body.SERIAL + ". " + last.get("content").asText());
    return numbered.toString();
  }

  private static void measure(HttpClient client, URI direct, URI proxy, int calls)
      throws IOException, InterruptedException {
    System.out.println(
        "| request | bytes | direct, ms | through the proxy, ms | difference | ratio |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    for (Body body : bodies()) {
      double[] there = new double[calls];
      double[] through = new double[calls];
      for (int i = -WARM_UP; i < calls; i++) {
        byte[] bytes = body.numbered(WARM_UP + i);
        double a = call(client, direct, bytes);
        double b = call(client, proxy, bytes);
        if (i >= 0) {
          there[i] = a;
          through[i] = b;
        }
      }
      double a = median(there);
      double b = median(through);
      System.out.printf(
          "| %s | %,d | %.2f | %.2f | %.2f | %.1f |%n",
          body.name(), body.bytes().length, a, b, b - a, b / a);
    }
  }

  private static HttpRequest request(URI at, byte[] body) {
    return HttpRequest.newBuilder(at.resolve(PATH))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
  }

  /** Milliseconds from the request to the answer's end. */
  private static double call(HttpClient client, URI at, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest request = request(at, body);
    long begin = System.nanoTime();
    HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    double time = (System.nanoTime() - begin) / 1e6;
    if (response.statusCode() != 200 || !Arrays.equals(response.body(), ANSWER)) {
      throw new IOException(at + " answered with " + response.statusCode());
    }
    return time;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void streams(HttpClient client, URI proxy)
      throws IOException, InterruptedException {
    byte[] body =
        "{\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Who is it?\"}]}"
            .getBytes(StandardCharsets.UTF_8);
    System.out.println();
    for (int round = 0; round < 2; round++) {
      List<CompletableFuture<HttpResponse<byte[]>>> open = new ArrayList<>();
      long begin = System.nanoTime();
      for (int i = 0; i < STREAMS; i++) {
        open.add(client.sendAsync(request(proxy, body), HttpResponse.BodyHandlers.ofByteArray()));
      }
      int whole = 0;
      for (CompletableFuture<HttpResponse<byte[]>> one : open) {
        HttpResponse<byte[]> response = one.join();
        whole += response.statusCode() == 200 && response.body().length == 2 * EVENT.length ? 1 : 0;
      }
      System.out.printf(
          "%d streams at once: %d whole after %.1f s%n",
          STREAMS, whole, (System.nanoTime() - begin) / 1e9);
    }
  }
}
