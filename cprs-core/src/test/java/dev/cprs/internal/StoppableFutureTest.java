package dev.cprs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StoppableFutureTest {
  private final List<String> happened = new ArrayList<>();

  @Test
  void theWorkIsStoppedBeforeAnybodyIsTold() {
    StoppableFuture<String> future = new StoppableFuture<>();
    future.whenComplete((result, failure) -> happened.add("told first"));
    future.stopBy(
        () -> {
          happened.add("stopped");
          future.completeExceptionally(new IllegalStateException("stopped"));
        });
    future.copy().whenComplete((result, failure) -> happened.add("told"));
    assertThat(future.cancel(true)).isTrue();
    assertThat(happened.get(0)).isEqualTo("stopped");
    assertThat(happened).hasSize(3);
    assertThat(future.isCancelled()).isTrue();
    assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
  }

  @Test
  void onlyTheFirstEndCounts() {
    StoppableFuture<String> future = new StoppableFuture<>();
    future.stopBy(() -> happened.add("stopped"));
    assertThat(future.complete("done")).isTrue();
    assertThat(future.complete("again")).isFalse();
    assertThat(future.completeExceptionally(new IllegalStateException())).isFalse();
    assertThat(future.cancel(true)).isFalse();
    assertThat(future.join()).isEqualTo("done");
    assertThat(happened).isEmpty();
  }

  @Test
  void workThatBeginsTooLateIsStoppedAtOnce() {
    StoppableFuture<String> future = new StoppableFuture<>();
    future.cancel(true);
    future.stopBy(() -> happened.add("stopped"));
    assertThat(happened).containsExactly("stopped");
  }

  @Test
  void aStopThatFailsEndsItAllTheSame() {
    StoppableFuture<String> future = new StoppableFuture<>();
    future.stopBy(
        () -> {
          throw new IllegalStateException("can't");
        });
    assertThatThrownBy(() -> future.cancel(true)).hasMessage("can't");
    assertThat(future.isCancelled()).isTrue();
  }

  @Test
  void itsTimeMayBeUp() {
    StoppableFuture<String> future = new StoppableFuture<>();
    assertThat(future.orTimeout(1, TimeUnit.MILLISECONDS)).failsWithin(30, TimeUnit.SECONDS);
  }
}
