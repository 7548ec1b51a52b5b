package dev.cprs.cli.infer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import dev.cprs.InvalidRequestException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://u:s3cret@host/v1",
        "http://u:s3@cret@host/v1",
        "http://u:s3/cret@host/v1",
        "http://u:s3?cret@host/v1",
        "http://u:s3#cret@host/v1",
        "http://u:s3 cret@host/v1",
        "ftp://u:s3cret@host/v1"
      })
  void aPasswordIsNeverShown(String address) {
    assertThatThrownBy(() -> Service.at(address, "/p", Optional.empty(), Service.PATIENCE))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("//host/v1'")
        .hasMessageNotContaining("cret");
  }

  @Test
  @Timeout(120)
  void anAnswerWithoutEndIsGivenUp() throws IOException {
    HttpServer endless =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endless.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            byte[] piece = new byte[1 << 20];
            while (true) { // until the client goes
              out.write(piece);
            }
          }
        });
    endless.start();
    try {
      String url = "http://127.0.0.1:%d".formatted(endless.getAddress().getPort());
      Service service = Service.at(url, "/p", Optional.empty(), Service.PATIENCE);
      assertThatThrownBy(() -> service.post(JsonNodeFactory.instance.objectNode()))
          .isInstanceOf(EndpointException.class)
          .hasMessageContaining("more than");
    } finally {
      endless.stop(0);
    }
  }
}
