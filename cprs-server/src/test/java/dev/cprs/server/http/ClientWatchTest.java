package dev.cprs.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ExpectedWarnings;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.eclipse.jetty.io.EndPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@ExpectedWarnings("Can't see whether a client is still there")
class ClientWatchTest {
  /** A connection that reads so. */
  private static EndPoint connection(IntSupplier fill) {
    return (EndPoint)
        Proxy.newProxyInstance(
            ClientWatchTest.class.getClassLoader(),
            new Class<?>[] {EndPoint.class},
            (proxy, method, arguments) -> fill.getAsInt());
  }

  @Test
  void aFailedLookEndsTheWatchOfThatClientAlone() throws InterruptedException {
    CountDownLatch failed = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    try (ClientWatch watch = new ClientWatch()) {
      watch.watch(
          connection(
              () -> {
                failed.countDown();
                throw new OutOfMemoryError("for a test");
              }),
          () -> {
            throw new AssertionError("it is still there");
          });
      assertThat(failed.await(30, TimeUnit.SECONDS)).isTrue();
      watch.watch(connection(() -> -1), gone::countDown);
      assertThat(gone.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }
}
