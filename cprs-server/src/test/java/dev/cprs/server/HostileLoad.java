package dev.cprs.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Four clients that each ask for a lot, one request after the other, while small requests come once
 * a second: all from one address, without keys.
 *
 * @param name for the report
 * @param body of the large requests
 */
record HostileLoad(String name, String body) {
  private static final int CLIENTS = 4;

  /** Many texts to keep, and ordinary documents. */
  static List<HostileLoad> all() {
    String always =
        "{\"query\":\"When?\",\"context\":\"%s\",\"options\":{\"threshold\":1,\"alwaysKeep\":[%s]}}"
            .formatted(
                "ab ".repeat(200_000), String.join(",", Collections.nCopies(100_001, "\"q\"")));
    StringBuilder document = new StringBuilder();
    for (int i = 0; document.length() < 450_000; i++) {
      document.append("On day %d the river ran low and the mill stood still. ".formatted(i));
    }
    return List.of(
        new HostileLoad("four with 100,001 texts to keep in 600 kB each", always),
        new HostileLoad(
            "four documents of 450 kB",
            "{\"query\":\"When?\",\"context\":\"%s\"}".formatted(document)));
  }

  /** Prints how long small requests wait beside these; whether all had the right answer. */
  boolean beside(ManyClients small, URI server, int seconds)
      throws IOException, InterruptedException {
    AtomicBoolean goesOn = new AtomicBoolean(true);
    AtomicInteger answered = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    HttpClient http = HttpClient.newHttpClient();
    for (int i = 0; i < CLIENTS; i++) {
      Thread thread = new Thread(() -> ask(http, server, goesOn, answered), "hostile");
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    Thread.sleep(2000); // until they are under way
    List<Long> waits = new ArrayList<>();
    int wrong = 0;
    long begin = System.nanoTime();
    for (int n = 0; n < seconds; n++) {
      long due = begin + TimeUnit.SECONDS.toNanos(n);
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      long asked = System.nanoTime();
      wrong += small.isRight(http, server, n) ? 0 : 1;
      waits.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked));
    }
    goesOn.set(false);
    Collections.sort(waits);
    System.out.printf(
        "beside %s (%d answered meanwhile): %d small requests, one a second at most; %d not right; waits: median %d ms, worst %d ms%n",
        name,
        answered.get(),
        waits.size(),
        wrong,
        waits.get(waits.size() / 2),
        waits.get(waits.size() - 1));
    for (Thread thread : threads) {
      thread.interrupt(); // its client goes, and with it the request
      thread.join();
    }
    return wrong == 0;
  }

  private void ask(HttpClient http, URI server, AtomicBoolean goesOn, AtomicInteger answered) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("v1/compress"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      while (goesOn.get()) {
        HttpResponse<Void> response = http.send(request, HttpResponse.BodyHandlers.discarding());
        answered.addAndGet(response.statusCode() == 200 ? 1 : 0);
      }
    } catch (IOException e) {
      System.out.println("A large request failed: " + e);
    } catch (InterruptedException e) {
      // it was enough
    }
  }
}
