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
public final class Wire implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  public final Socket socket;
  private final DataInputStream in;
  private final OutputStream out;

  public Wire(CompressionServer server) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(30_000);
    in = new DataInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  /** What came back. */
  public record Answer(int status, Map<String, String> headers, String body) {
    public JsonNode json() throws IOException {
      return JSON.readTree(body);
    }
  }

  public static Answer get(CompressionServer server, String path, String... headers)
      throws IOException {
    try (Wire wire = new Wire(server)) {
      return wire.send("GET " + path, new byte[0], headers).read();
    }
  }

  public static Answer post(CompressionServer server, String path, String body, String... headers)
      throws IOException {
    return post(server, path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  public static Answer post(CompressionServer server, String path, byte[] body, String... headers)
      throws IOException {
    try (Wire wire = new Wire(server)) {
      return wire.send("POST " + path, body, headers).read();
    }
  }

  /** Waits until a line stands among the metrics: some are counted after the answer. */
  public static void awaitMetric(CompressionServer server, String line) throws IOException {
    while (!get(server, "/metrics").body().contains(line + "\n")) {
      Thread.onSpinWait();
    }
  }

  /** Sends a whole request: no header but Host, Content-Length and those given. */
  public Wire send(String methodAndPath, byte[] body, String... headers) throws IOException {
    head(methodAndPath, body.length, headers);
    return raw(body);
  }

  /** Sends a head that promises a body. */
  public Wire head(String methodAndPath, long length, String... headers) throws IOException {
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

  public Wire raw(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
    return this;
  }

  /** Reads one answer. */
  public Answer read() throws IOException {
    Answer head = readHead();
    byte[] body =
        head.headers().containsKey("transfer-encoding")
            ? chunks()
            : bytes(Integer.parseInt(head.headers().getOrDefault("content-length", "0")));
    return new Answer(head.status(), head.headers(), new String(body, StandardCharsets.UTF_8));
  }

  /** Reads the head of an answer, of which the body is still to come. */
  public Answer readHead() throws IOException {
    int status = Integer.parseInt(line().split(" ")[1]);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      String[] parts = line.split(":", 2);
      headers.merge(
          parts[0].toLowerCase(Locale.ROOT), parts[1].strip(), (one, other) -> one + ", " + other);
    }
    return new Answer(status, headers, "");
  }

  /**
   * Reads one piece of an answer that comes in pieces; the last one is empty. The end of a piece's
   * line comes with the next piece, so that is where it is read.
   */
  public String piece() throws IOException {
    String size = line();
    String piece =
        new String(
            bytes(Integer.parseInt(size.isEmpty() ? line() : size, 16)), StandardCharsets.UTF_8);
    if (piece.isEmpty()) {
      line();
    }
    return piece;
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
  public boolean isClosedByServer() throws IOException {
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
