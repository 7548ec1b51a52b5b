package dev.cprs.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ResourceException;
import dev.cprs.chat.Originals.Lookup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store in a directory. */
class OriginalFilesTest {
  @TempDir Path parent;
  private final SetClock clock = new SetClock();

  private Path directory() {
    return parent.resolve("of/originals");
  }

  private Originals.Builder store() {
    return Originals.builder().directory(directory()).clock(clock);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory())) {
      return files.filter(file -> file.toString().endsWith(".original")).sorted().toList();
    }
  }

  @Test
  void textsOutlastTheStore() {
    String id;
    String odd;
    try (Originals originals = store().build()) {
      id = originals.put("a", "täxt\n🦜");
      odd = originals.put("a", "half \ud83e pair");
    }
    try (Originals originals = store().build()) {
      assertThat(originals.get("a", id)).contains("täxt\n🦜");
      assertThat(originals.get("a", odd)).contains("half \ud83e pair");
      assertThat(originals.find("b", id)).isEqualTo(Lookup.unknown());
    }
  }

  @Test
  void filesAreTheirOwnersOnly() throws IOException {
    try (Originals originals = store().build()) {
      originals.put("", "text");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory())))
          .isEqualTo("rwx------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void namesDontTellTheCaller() throws IOException {
    try (Originals originals = store().build()) {
      originals.put("sk-secret", "text");
      assertThat(files().get(0).toString()).doesNotContain("secret");
      assertThat(Files.readString(files().get(0))).doesNotContain("secret");
    }
  }

  @Test
  void boundsHoldAtTheStartToo() throws IOException {
    String oldest;
    String middle;
    String newest;
    try (Originals originals = store().build()) {
      oldest = originals.put("", "oldest");
      clock.advance(Duration.ofHours(1));
      middle = originals.put("", "middle");
      clock.advance(Duration.ofHours(1));
      newest = originals.put("", "newest");
    }
    try (Originals originals = store().maxEntries(2).maxAge(Duration.ofMinutes(90)).build()) {
      assertThat(files()).hasSize(2);
      assertThat(originals.find("", oldest)).isEqualTo(Lookup.expired());
    }
    try (Originals originals = store().maxBytes(6).build()) {
      assertThat(files()).hasSize(1);
      assertThat(originals.find("", middle)).isEqualTo(Lookup.expired());
      assertThat(originals.get("", newest)).contains("newest");
    }
  }

  @Test
  void whatMakesRoomLeavesTheDisk() throws IOException {
    try (Originals originals = store().maxEntries(3).build()) {
      for (int i = 0; i < 20; i++) {
        originals.put("", "text " + i);
        assertThat(files().size()).isLessThanOrEqualTo(3);
      }
    }
  }

  @Test
  void aDamagedFileIsNoText() throws IOException {
    try (Originals originals = store().build()) {
      String id = originals.put("", "a text of some length");
      Path file = files().get(0);
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length - 1] ^= 1;
      Files.write(file, bytes);
      assertThat(originals.find("", id)).isEqualTo(Lookup.expired());
      originals.put("", "a text of some length");
      assertThat(originals.get("", id)).contains("a text of some length");
      Files.write(file, new byte[0]);
      assertThat(originals.find("", id)).isEqualTo(Lookup.expired());
      originals.put("", "a text of some length");
      Files.delete(file);
      assertThat(originals.put("", "a text of some length")).isEqualTo(id);
      assertThat(originals.get("", id)).isPresent();
    }
  }

  @Test
  void aRenamedFileIsNotAnotherCallersText() throws IOException {
    String id;
    try (Originals originals = store().build()) {
      id = originals.put("a", "a's text");
    }
    Path file = files().get(0);
    String b = OriginalKey.of("b", id).caller();
    Files.move(file, file.resolveSibling(b + "-" + id + ".original"));
    try (Originals originals = store().build()) {
      assertThat(originals.get("b", id)).isEmpty();
    }
  }

  @Test
  void foreignFilesStayAsTheyAre() throws IOException {
    Files.createDirectories(directory());
    Path notes = Files.write(directory().resolve("notes.txt"), "mine".getBytes(UTF_8));
    Path link =
        Files.createSymbolicLink(
            directory().resolve("0".repeat(24) + "-" + "1".repeat(24) + ".original"), notes);
    Path unfinished =
        Files.createFile(directory().resolve("0".repeat(24) + "-" + "1".repeat(24) + ".part"));
    try (Originals originals = store().maxEntries(1).maxAge(Duration.ofMillis(1)).build()) {
      originals.put("", "one");
      originals.put("", "two");
    }
    assertThat(notes).hasContent("mine");
    assertThat(link).isSymbolicLink();
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void aDirectoryHasOneStore() {
    try (Originals originals = store().build()) {
      originals.put("", "text");
      assertThatThrownBy(() -> store().build())
          .isInstanceOf(ResourceException.class)
          .hasMessageContaining("in use");
    }
    store().build().close();
  }

  @Test
  void whatCantBeADirectoryIsRefused() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));
    assertThatThrownBy(() -> Originals.builder().directory(file).build())
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("file");
  }

  @Test
  void aDirectoryThatIsGoneIsSaid() throws IOException {
    try (Originals originals = store().build()) {
      Files.delete(directory().resolve("lock"));
      Files.delete(directory());
      assertThatThrownBy(() -> originals.put("", "text"))
          .isInstanceOf(ResourceException.class)
          .hasMessageContaining("can't be written to");
    }
  }
}
