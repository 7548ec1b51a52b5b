package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import dev.cprs.chat.Originals.Lookup;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store promises, on the one in memory. */
class OriginalsTest {
  private final SetClock clock = new SetClock();

  @Test
  void anIdIsTheBeginningOfTheHash() {
    try (Originals originals = Originals.inMemory()) {
      // The digest of "test" as sha256sum prints it.
      assertThat(originals.put("", "test")).isEqualTo("9f86d081884c7d659a2feaa0");
      assertThat(originals.get("", "9f86d081884c7d659a2feaa0")).contains("test");
      assertThat(originals.get("", "9F86D081884C7D659A2FEAA0")).contains("test");
    }
  }

  @Test
  void everyTextComesBackAsItWas() {
    Originals originals = Originals.inMemory();
    for (String text : List.of("", "\u0000", "ä\r\n", "🦜", "half \ud83e pair", "half ? pair")) {
      assertThat(originals.get("", originals.put("", text))).contains(text);
    }
    assertThat(originals.put("", "a\ud83e")).isNotEqualTo(originals.put("", "a?"));
  }

  @Test
  void aCallerReadsOnlyItsOwnTexts() {
    Originals originals = Originals.inMemory();
    String id = originals.put("a", "a secret");
    assertThat(originals.find("b", id)).isEqualTo(Lookup.unknown());
    assertThat(originals.find("", id)).isEqualTo(Lookup.unknown());
    assertThat(originals.find("a", id)).isEqualTo(Lookup.found("a secret"));
  }

  @Test
  void aSmallHeapIsNotFilled() {
    assertThat(Originals.Builder.memoryBytes(256L << 20)).isEqualTo(16L << 20);
    assertThat(Originals.Builder.memoryBytes(4L << 30)).isEqualTo(64L << 20);
  }

  @Test
  void aTextExpires() {
    Originals originals = Originals.builder().maxAge(Duration.ofHours(1)).clock(clock).build();
    String id = originals.put("", "text");
    clock.advance(Duration.ofHours(1));
    assertThat(originals.find("", id)).isEqualTo(Lookup.found("text"));
    clock.advance(Duration.ofMillis(1));
    assertThat(originals.find("", id)).isEqualTo(Lookup.expired());
    assertThat(originals.find("another", id)).isEqualTo(Lookup.unknown());
    assertThat(originals.put("", "text")).isEqualTo(id);
    assertThat(originals.find("", id)).isEqualTo(Lookup.found("text"));
  }

  @Test
  void aTextThatIsPutAgainIsNewAgain() {
    Originals originals = Originals.builder().maxAge(Duration.ofHours(1)).clock(clock).build();
    String renewed = originals.put("", "renewed");
    String read = originals.put("", "read");
    clock.advance(Duration.ofMinutes(50));
    originals.put("", "renewed");
    originals.get("", read);
    clock.advance(Duration.ofMinutes(50));
    assertThat(originals.get("", renewed)).isPresent();
    assertThat(originals.find("", read)).isEqualTo(Lookup.expired());
  }

  @Test
  void theLeastUsedTextMakesRoom() {
    Originals originals = Originals.builder().maxEntries(2).build();
    String first = originals.put("", "first");
    String second = originals.put("", "second");
    originals.get("", first);
    String third = originals.put("", "third");
    assertThat(originals.get("", first)).isPresent();
    assertThat(originals.find("", second)).isEqualTo(Lookup.expired());
    assertThat(originals.get("", third)).isPresent();
  }

  @Test
  void bytesAreBounded() {
    Originals originals = Originals.builder().maxBytes(10).build();
    String six = originals.put("", "äöü");
    String four = originals.put("", "four");
    assertThat(originals.get("", six)).isPresent();
    String one = originals.put("", "1");
    assertThat(originals.find("", four)).isEqualTo(Lookup.expired());
    assertThat(originals.get("", six)).isPresent();
    String large = originals.put("", "eleven char");
    assertThat(originals.find("", large)).isEqualTo(Lookup.expired());
    assertThat(originals.get("", six)).isPresent();
    assertThat(originals.get("", one)).isPresent();
  }

  @Test
  void whatIsGoneIsForgottenInTheEnd() {
    Originals originals = Originals.builder().maxEntries(1).build();
    List<String> ids =
        IntStream.range(0, 10_050).mapToObj(i -> originals.put("", "text " + i)).toList();
    assertThat(originals.find("", ids.get(0))).isEqualTo(Lookup.unknown());
    assertThat(originals.find("", ids.get(10_000))).isEqualTo(Lookup.expired());
    assertThat(originals.find("", ids.get(10_049))).isEqualTo(Lookup.found("text 10049"));
  }

  @Test
  void aClosedStoreRefuses() {
    Originals originals = Originals.inMemory();
    originals.close();
    originals.close();
    assertThatThrownBy(() -> originals.put("", "text"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void badSettingsAreRefused() {
    assertThatThrownBy(() -> Originals.builder().maxBytes(0))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("maxBytes is 0");
    assertThatThrownBy(() -> Originals.builder().maxEntries(-1))
        .hasMessageContaining("maxEntries is -1");
    assertThatThrownBy(() -> Originals.builder().maxAge(Duration.ZERO))
        .hasMessageContaining("maxAge is PT0S");
    assertThatThrownBy(() -> Originals.builder().maxAge(Duration.ofDays(400_000)))
        .hasMessageContaining("maxAge");
  }

  @Test
  void threadsFindWhatTheyPutAndTheBoundHolds() throws Exception {
    Originals originals = Originals.builder().maxEntries(8 * 50).build();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> found =
          threads.invokeAll(
              IntStream.range(0, 8)
                  .mapToObj(t -> (Callable<Integer>) () -> putAndFind(originals, "caller " + t))
                  .toList());
      for (Future<Integer> each : found) {
        assertThat(each.get()).isEqualTo(50);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static int putAndFind(Originals originals, String caller) {
    List<String> ids =
        IntStream.range(0, 50).mapToObj(i -> originals.put(caller, caller + " " + i)).toList();
    return (int)
        IntStream.range(0, 50)
            .filter(i -> originals.get(caller, ids.get(i)).equals(of(caller + " " + i)))
            .count();
  }

  private static Optional<String> of(String text) {
    return Optional.of(text);
  }
}
