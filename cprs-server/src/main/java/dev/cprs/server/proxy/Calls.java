package dev.cprs.server.proxy;

import dev.cprs.server.http.Gate;
import dev.cprs.server.http.ProblemException;
import dev.cprs.server.http.Shares;
import java.time.Duration;

/** The calls of the upstream under way, which clients share. Thread-safe. */
final class Calls {
  private final int most;
  private final Shares shares;
  private final Gate inside = new Gate(Integer.MAX_VALUE);

  /**
   * @param most at once
   */
  Calls(int most) {
    this.most = most;
    shares = new Shares(most);
  }

  /**
   * Counts a client's call.
   *
   * @throws ProblemException with status 429 if there are as many as may be
   */
  void enter(String client) {
    if (!shares.take(client, 1)) {
      throw ProblemException.unread(
          429,
          shares.taken() >= most
              ? "The server has %d calls of the upstream under way; try again later".formatted(most)
              : "The server has %d calls of this client under way, and the few places left are for others; try again later"
                  .formatted(shares.taken(client)));
    }
    inside.tryEnter();
  }

  void leave(String client) {
    shares.give(client, 1);
    inside.leave();
  }

  int inside() {
    return inside.inside();
  }

  /**
   * Waits until there are none.
   *
   * @return whether that was so in time
   */
  boolean awaitNone(Duration patience) throws InterruptedException {
    return inside.awaitEmpty(patience);
  }
}
