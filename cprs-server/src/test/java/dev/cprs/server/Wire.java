package dev.cprs.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection of a client that sends exactly what it is told to. */
final class Wire implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  final Socket socket;
  private final DataInputStream in;
  private final OutputStream out;

  Wire(CompressionServer server) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(30_000);
    in = new DataInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  /** What came back. */
  record Answer(int status, Map<String, String> headers, String body) {
    JsonNode json() throws IOException {
      return JSON.readTree(body);
    }
  }

  static Answer get(CompressionServer server, String path, String... headers) throws IOException {
    try (Wire wire = new Wire(server)) {
      return wire.send("GET " + path, new byte[0], headers).read();
    }
  }

  static Answer post(CompressionServer server, String path, String body, String... headers)
      throws IOException {
    return post(server, path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  static Answer post(CompressionServer server, String path, byte[] body, String... headers)
      throws IOException {
    try (Wire wire = new Wire(server)) {
      return wire.send("POST " + path, body, headers).read();
    }
  }

  /** Waits until a line stands among the metrics: some are counted after the answer. */
  static void awaitMetric(CompressionServer server, String line) throws IOException {
    while (!get(server, "/metrics").body().contains(line + "\n")) {
      Thread.onSpinWait();
    }
  }

  /** Sends a whole request: no header but Host, Content-Length and those given. */
  Wire send(String methodAndPath, byte[] body, String... headers) throws IOException {
    head(methodAndPath, body.length, headers);
    return raw(body);
  }

  /** Sends a head that promises a body. */
  Wire head(String methodAndPath, long length, String... headers) throws IOException {
    StringBuilder head =
        new StringBuilder(methodAndPath).append(" HTTP/1.1\r\nHost: localhost\r\n");
    if (length > 0) {
      head.append("Content-Length: ").append(length).append("\r\n");
    }
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return raw(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  Wire raw(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
    return this;
  }

  /** Reads one answer. */
  Answer read() throws IOException {
    int status = Integer.parseInt(line().split(" ")[1]);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      String[] parts = line.split(":", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
    }
    byte[] body =
        headers.containsKey("transfer-encoding")
            ? chunks()
            : bytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return new Answer(status, headers, new String(body, StandardCharsets.UTF_8));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = -1; size != 0; line()) {
      size = Integer.parseInt(line(), 16);
      body.write(bytes(size));
    }
    return body.toByteArray();
  }

  private byte[] bytes(int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }

  /** Whether the server has closed the connection. */
  boolean isClosedByServer() throws IOException {
    return in.read() < 0;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("The server closed the connection before it answered");
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
