package dev.cprs.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One client that means harm, or is broken: each of its attacks on a connection of its own.
 *
 * @param name for messages
 * @param bytes what is sent
 * @param statuses what it may be answered with; none: it goes without waiting for an answer
 * @param drip bytes that it sends after these, ten a second
 * @param patience milliseconds after which it goes, answered or not
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HostileClient(String name, byte[] bytes, Set<Integer> statuses, int drip, int patience) {

  static List<HostileClient> all(URI server) {
    String host = "Host: %s\r\n".formatted(server.getAuthority());
    String compress =
        "POST /v1/compress HTTP/1.1\r\n" + host + "Content-Type: application/json\r\n";
    String sentences = "On this day the river ran low and the mill stood still. ".repeat(8_000);
    String context = "{\"query\":\"When?\",\"context\":\"%s\"}".formatted(sentences);
    String keep =
        "{\"query\":\"When?\",\"context\":\"%s\",\"options\":{\"threshold\":1,\"alwaysKeep\":[%s]}}"
            .formatted(
                "ab ".repeat(200_000), String.join(",", Collections.nCopies(100_001, "\"q\"")));
    String documents = "{\"query\":\"When?\",\"documents\":[%s\"a\"]}";
    String tool =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"compress_text\",\"arguments\":{\"query\":\"When?\",\"text\":\"a\",\"always_keep\":[%s\"a\"]}}}"
            .formatted("\"a\",".repeat(900_000));
    String chat =
        "{\"model\":\"m\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"<context>%s</context> When?\"}]}"
            .formatted(sentences);
    return List.of(
        gone("a document of 450 kB, left after a second", compress, context, 1_000),
        gone("100,001 texts to keep, left after two seconds", compress, keep, 2_000),
        answered(
            "300,001 documents of a letter",
            compress,
            documents.formatted("\"a\",".repeat(300_000)),
            413,
            429),
        answered(
            "900,001 texts to keep through MCP",
            "POST /mcp HTTP/1.1\r\n"
                + host
                + "Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\n",
            tool,
            200, // the tool refuses it
            400,
            413,
            429),
        gone(
            "a stream, left in its middle",
            "POST /v1/chat/completions HTTP/1.1\r\n" + host + "Content-Type: application/json\r\n",
            chat,
            1_500),
        answered("no JSON", compress, "{\"query\":", 400),
        raw(
            "a chunk that can't be read",
            compress + "Transfer-Encoding: chunked\r\n\r\ng\r\n",
            400),
        raw("an odd coding", compress + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501),
        raw(
            "another host",
            "GET /metrics HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
            403),
        new HostileClient("half a head", bytes("POST /v1/comp"), Set.of(), 0, 300),
        new HostileClient(
            "a body that drips",
            bytes(compress + "Content-Length: 1000000\r\n\r\n"),
            Set.of(),
            30,
            300));
  }

  private static HostileClient answered(
      String name, String head, String body, Integer... statuses) {
    byte[] request = bytes(head + "Content-Length: %d\r\n\r\n".formatted(body.length()) + body);
    return new HostileClient(name, request, Set.of(statuses), 0, 60_000);
  }

  private static HostileClient gone(String name, String head, String body, int patience) {
    byte[] request = bytes(head + "Content-Length: %d\r\n\r\n".formatted(body.length()) + body);
    return new HostileClient(name, request, Set.of(), 0, patience);
  }

  private static HostileClient raw(String name, String request, Integer status) {
    return new HostileClient(name, bytes(request), Set.of(status), 0, 60_000);
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Does it; what was wrong with the answer, if anything was. */
  Optional<String> attack(URI server) throws InterruptedException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(patience);
      OutputStream out = socket.getOutputStream();
      out.write(bytes);
      out.flush();
      for (int i = 0; i < drip; i++) {
        Thread.sleep(100);
        out.write('x');
        out.flush();
      }
      byte[] line = socket.getInputStream().readNBytes(12);
      if (statuses.isEmpty()) {
        return Optional.empty();
      }
      String start = new String(line, StandardCharsets.ISO_8859_1);
      return statuses.stream().anyMatch(status -> start.endsWith(" " + status))
          ? Optional.empty()
          : Optional.of("%s was answered with '%s'".formatted(name, start));
    } catch (SocketTimeoutException e) {
      return statuses.isEmpty()
          ? Optional.empty()
          : Optional.of("%s was not answered in %d ms".formatted(name, patience));
    } catch (IOException e) { // the server may close such a connection at any time
      return statuses.isEmpty()
          ? Optional.empty()
          : Optional.of("%s was answered with %s".formatted(name, e));
    }
  }
}
