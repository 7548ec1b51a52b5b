package com.example.shop;

import java.io.IOException;
import java.time.Duration;

/** Calls the bank, again if need be. */
public final class RetryingClient implements AutoCloseable {
  private final Bank bank;
  private final Duration timeout;

  /** A client of a bank. */
  public RetryingClient(Bank bank, Duration timeout) {
    this.bank = bank;
    this.timeout = timeout;
  }

  /** Whether the bank answers at all. */
  public boolean isUp() {
    try {
      bank.ping(timeout);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Sends a payment. A call that failed is tried again up to five times, after one second, two,
   * four and so on.
   */
  public Receipt pay(Payment payment) throws IOException {
    Duration wait = Duration.ofSeconds(1);
    for (int tries = 0; ; tries++) {
      try {
        return bank.pay(payment, timeout);
      } catch (IOException e) {
        if (tries == 5) {
          throw e;
        }
        sleep(wait);
        wait = wait.multipliedBy(2);
      }
    }
  }

  /** Asks for the receipts of a day. */
  public Iterable<Receipt> receipts(LocalDate day) throws IOException {
    return bank.receipts(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
  }

  private static void sleep(Duration wait) {
    try {
      Thread.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    bank.close();
  }
}
