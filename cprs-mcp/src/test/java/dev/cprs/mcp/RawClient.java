package dev.cprs.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.ContextCompressor;
import dev.cprs.mcp.stdio.InboundReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Lines to a server in this process, and the lines that come back. */
final class RawClient implements AutoCloseable {
  static final int MAX_MESSAGE_BYTES = 1 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OutputStream input;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final CompletableFuture<Void> served;
  private volatile boolean broken;

  RawClient(ContextCompressor compressor, Duration patience) throws IOException {
    Pipe pipe = Pipe.open();
    input = Channels.newOutputStream(pipe.sink());
    InputStream in = Channels.newInputStream(pipe.source());
    served =
        CompletableFuture.runAsync(
            () -> {
              try {
                CompressionMcpServer.builder(compressor)
                    .build()
                    .serve(new InboundReader(in, MAX_MESSAGE_BYTES), new Lines(), patience);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
  }

  /** A client that has introduced itself. */
  static RawClient initialized(ContextCompressor compressor, Duration patience) throws Exception {
    RawClient client = new RawClient(compressor, patience);
    client.send(
        "{'jsonrpc':'2.0','id':0,'method':'initialize','params':{'protocolVersion':'2025-06-18','capabilities':{},'clientInfo':{'name':'raw','version':'1'}}}");
    assertThat(client.next().at("/result/serverInfo/name").asText()).isEqualTo("cprs");
    client.send("{'jsonrpc':'2.0','method':'notifications/initialized'}");
    return client;
  }

  /** Sends a line, with ' for ". */
  void send(String line) throws IOException {
    input.write((line.replace('\'', '"') + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The next message of the server. */
  JsonNode next() throws InterruptedException {
    JsonNode answer = answers.poll(30, TimeUnit.SECONDS);
    assertThat(answer).as("an answer within 30 seconds").isNotNull();
    return answer;
  }

  /** Lets the server write no more. */
  void breakOutput() {
    broken = true;
  }

  /** Ends the input and waits until the server has ended. */
  void end() throws Exception {
    input.close();
    served.get(30, TimeUnit.SECONDS);
  }

  boolean hasMore() {
    return !answers.isEmpty();
  }

  @Override
  public void close() throws Exception {
    end();
  }

  private final class Lines extends OutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public void write(int b) throws IOException {
      if (broken) {
        throw new IOException("Broken pipe");
      }
      if (b == '\n') {
        answers.add(JSON.readTree(line.toByteArray()));
        line.reset();
      } else {
        line.write(b);
      }
    }
  }
}
