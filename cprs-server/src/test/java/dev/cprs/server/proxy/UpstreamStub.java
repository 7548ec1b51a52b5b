package dev.cprs.server.proxy;

import dev.cprs.server.Upstream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLServerSocket;

/**
 * An LLM's API on bare sockets, so that it can see each byte that comes, answer as slowly as it is
 * told to, and die in any manner.
 */
final class UpstreamStub implements AutoCloseable {
  private final ServerSocket socket;
  private final Script script;

  /** Connections there are. */
  final Set<Socket> open = ConcurrentHashMap.newKeySet();

  final BlockingQueue<Received> received = new LinkedBlockingQueue<>();

  /** Connections so far. */
  final AtomicInteger connections = new AtomicInteger();

  /** What to do with each request when its head has come; the connection lives on after it. */
  interface Script {
    void serve(Exchange exchange) throws Exception;
  }

  /**
   * A whole request.
   *
   * @param line the first line
   * @param headers the others, as they came
   */
  record Received(String line, List<String> headers, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  UpstreamStub(Script script) throws IOException {
    this(new ServerSocket(0, 500, InetAddress.getLoopbackAddress()), script);
  }

  /** A stub behind a socket of its own, with TLS say. */
  UpstreamStub(ServerSocket socket, Script script) {
    this.socket = socket;
    this.script = script;
    thread(this::accept);
  }

  /** A stub that reads each request whole and answers it with these bytes. */
  static UpstreamStub answering(String answer) throws IOException {
    return new UpstreamStub(
        exchange -> {
          exchange.receive();
          exchange.send(answer);
        });
  }

  /** An answer with a body of JSON. */
  static String json(String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(body.length(), body);
  }

  Upstream upstream() {
    String scheme = socket instanceof SSLServerSocket ? "https" : "http";
    return Upstream.at(URI.create("%s://127.0.0.1:%d".formatted(scheme, socket.getLocalPort())));
  }

  /** Waits for the next request that is received whole; how long, the test's time limit says. */
  Received next() throws InterruptedException {
    return received.take();
  }

  private static void thread(Runnable task) {
    Thread thread = new Thread(task, "upstream-stub");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connections.incrementAndGet();
        open.add(connection);
        thread(() -> serve(connection));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      DataInputStream in = new DataInputStream(connection.getInputStream());
      while (true) {
        script.serve(new Exchange(connection, in, line(in)));
      }
    } catch (Exception e) {
      // the connection has ended, as it does in the end
    } finally {
      open.remove(connection);
    }
  }

  /** One request as it comes, and its answer as it goes. */
  final class Exchange {
    final Socket connection;
    final DataInputStream in;
    final String line;
    final List<String> headers = new ArrayList<>();
    private final OutputStream out;

    Exchange(Socket connection, DataInputStream in, String line) throws IOException {
      this.connection = connection;
      this.in = in;
      this.line = line;
      out = connection.getOutputStream();
      for (String header = line(in); !header.isEmpty(); header = line(in)) {
        headers.add(header);
      }
    }

    /** Reads the body. */
    Received receive() throws IOException {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      if (header("transfer-encoding").equals("chunked")) {
        for (int size = readChunkSize(); size > 0; size = readChunkSize()) {
          body.write(in.readNBytes(size));
        }
        readLine();
      } else if (!header("content-length").isEmpty()) {
        body.write(in.readNBytes(Integer.parseInt(header("content-length"))));
      }
      Received whole = new Received(line, headers, body.toByteArray());
      received.add(whole);
      return whole;
    }

    String readLine() throws IOException {
      return line(in);
    }

    /** The size of the next chunk; the end of the line of the one before comes with it. */
    int readChunkSize() throws IOException {
      String size = readLine();
      return Integer.parseInt(size.isEmpty() ? readLine() : size, 16);
    }

    /** A header's value; empty if it isn't there. */
    String header(String name) {
      return headers.stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }

    Exchange send(String text) throws IOException {
      return send(text.getBytes(StandardCharsets.UTF_8));
    }

    Exchange send(byte[] bytes) throws IOException {
      out.write(bytes);
      out.flush();
      return this;
    }

    /** Begins an answer that comes in pieces. */
    Exchange sendHead() throws IOException {
      return send(
          "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    Exchange sendPiece(String piece) throws IOException {
      byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
      return send("%x\r\n%s\r\n".formatted(bytes.length, piece));
    }

    /** Waits until the other side has closed the connection. */
    void awaitClose() throws IOException {
      try {
        while (in.read() >= 0) {
          // nothing is to come
        }
      } catch (IOException e) {
        // reset: closed too
      }
    }

    /** Ends the connection with a reset instead of an end. */
    void reset() throws IOException {
      connection.setSoLinger(true, 0);
      connection.close();
    }
  }

  private static String line(DataInputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException();
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket connection : open) {
      connection.close();
    }
  }
}
