package dev.cprs.mcp.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.CompressionCancelledException;
import dev.cprs.InvalidRequestException;
import dev.cprs.mcp.files.FoundFiles.Skipped;
import dev.cprs.mcp.files.FoundFiles.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileSearchTest {
  private static final FileLimits LIMITS = new FileLimits(1000, 5000, 50);

  @TempDir Path root;

  private Path file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private FoundFiles search(@Nullable String include, boolean hidden, String... paths) {
    Roots roots = new Roots(List.of(root));
    return new FileSearch(
            NameFilter.of("include", include),
            hidden,
            LIMITS,
            new TextMemory(LIMITS).hold(text -> {}))
        .search(Stream.of(paths).map(roots::find).toList());
  }

  private List<String> names(FoundFiles found) {
    return found.read().stream()
        .map(TextFile::file)
        .map(file -> root.relativize(file).toString())
        .toList();
  }

  private List<String> skipped(FoundFiles found) {
    return found.skipped().stream()
        .map((Skipped file) -> root.relativize(file.file()) + ": " + file.reason())
        .toList();
  }

  @Test
  void readsFoldersInTheOrderOfTheirNames() throws IOException {
    file("b.md", "B 😀");
    file("a/z.txt", "Z");
    file("a/y/x.java", "");
    FoundFiles found = search(null, false, ".");
    assertThat(names(found)).containsExactly("a/y/x.java", "a/z.txt", "b.md");
    assertThat(found.read().get(2).text()).isEqualTo("B 😀");
    assertThat(found.skipped()).isEmpty();
  }

  @Test
  void readsEachFileOnce() throws IOException {
    file("a/b.md", "B");
    assertThat(names(search(null, false, "a", "a/b.md", ".", "a"))).containsExactly("a/b.md");
  }

  @Test
  void leavesOutWhatIsHiddenUnlessAsked() throws IOException {
    file(".env", "secret");
    file(".config/x.md", "X");
    file(".git/config", "G");
    file("a/.b.md", "B");
    file("a/c.md", "C");
    assertThat(names(search(null, false, "."))).containsExactly("a/c.md");
    assertThat(names(search(null, true, ".")))
        .containsExactly(".config/x.md", ".env", "a/.b.md", "a/c.md");
    assertThat(names(search(null, false, ".git", ".env"))).containsExactly(".env", ".git/config");
  }

  @Test
  void takesGlobsOfNamesAndOfPaths() throws IOException {
    file("a.md", "");
    file("docs/b.md", "");
    file("docs/deep/c.md", "");
    file("docs/d.txt", "");
    assertThat(names(search("*.md", false, ".")))
        .containsExactly("a.md", "docs/b.md", "docs/deep/c.md");
    assertThat(names(search("**/*.md", false, ".")))
        .containsExactly("a.md", "docs/b.md", "docs/deep/c.md");
    assertThat(names(search("docs/*", false, "."))).containsExactly("docs/b.md", "docs/d.txt");
    assertThat(names(search("docs/**.{md,txt}", false, ".")))
        .containsExactly("docs/b.md", "docs/d.txt", "docs/deep/c.md");
    // A path below the folder that is searched; a file that is named is read anyway.
    assertThat(names(search("deep/*", false, "docs", "a.md")))
        .containsExactly("a.md", "docs/deep/c.md");
    assertThatThrownBy(() -> search("{a", false, "."))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("{a")
        .hasMessageContaining("not a valid glob");
  }

  @Test
  void saysWhatItDoesNotSearch() throws IOException {
    file("a.md", "A");
    Files.write(root.resolve("binary"), new byte[] {'x', 0, 'y'});
    Files.write(root.resolve("latin1.txt"), new byte[] {'x', (byte) 0xe9, 'y'});
    file("large.txt", "x".repeat(1001));
    file("full.txt", "x".repeat(1000));
    Files.createSymbolicLink(root.resolve("link.md"), root.resolve("a.md"));
    Files.createSymbolicLink(root.resolve("outside"), root.getParent());
    FoundFiles found = search(null, false, ".");
    assertThat(names(found)).containsExactly("a.md", "full.txt");
    assertThat(skipped(found))
        .containsExactly(
            "binary: binary",
            "large.txt: larger than 1000 bytes",
            "latin1.txt: not UTF-8 text",
            "link.md: a symbolic link, not followed",
            "outside: a symbolic link, not followed");
    assertThat(skipped(search(null, false, "binary"))).containsExactly("binary: binary");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "others have no mkfifo")
  void neverWaitsForAPipe() throws Exception {
    Path pipe = root.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(skipped(search(null, false, "."))).containsExactly("pipe: not a regular file");
    assertThatThrownBy(() -> search(null, false, "pipe"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("neither a file nor a folder");
  }

  @Test
  void refusesTooManyFilesAndTooMuchText() throws IOException {
    for (int i = 0; i < 6; i++) {
      file("large/" + i, "x".repeat(900));
    }
    assertThatThrownBy(() -> search(null, false, "."))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("more than 5000 bytes of text")
        .hasMessageContaining("narrower");
    for (int i = 0; i <= 50; i++) {
      file("many/" + i, "");
    }
    assertThatThrownBy(() -> search(null, false, "many"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("more than 50 files");
    assertThat(names(search("1*", false, "many"))).hasSize(11);
  }

  @Test
  void endsWhenItsThreadIsInterrupted() throws IOException {
    file("a.md", "A");
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> search(null, false, "a.md"))
          .isInstanceOf(CompressionCancelledException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void callsAtOnceReadNoMoreThanThereIsMemoryFor() throws IOException {
    file("a.txt", "a".repeat(900));
    TextMemory memory = new TextMemory(new FileLimits(1000, 1000, 50), 8000);
    Roots.Place place = new Roots(List.of(root)).find(".");
    try (TextMemory.Held first = memory.hold(text -> {})) {
      assertThat(search(first, place).read()).hasSize(1);
      try (TextMemory.Held second = memory.hold(text -> {})) {
        assertThatThrownBy(() -> search(second, place))
            .isInstanceOf(InvalidRequestException.class)
            .hasMessageContaining("memory");
      }
    }
    try (TextMemory.Held third = memory.hold(text -> {})) {
      assertThat(search(third, place).read()).hasSize(1);
    }
  }

  @Test
  void whatIsNotSearchedTakesNoMemory() throws IOException {
    file("a.txt", "a".repeat(100));
    for (int i = 0; i < 11; i++) {
      Files.write(root.resolve("binary" + i), new byte[900]);
    }
    TextMemory memory = new TextMemory(new FileLimits(1000, 1000, 50), 8 * 10_000);
    Roots.Place place = new Roots(List.of(root)).find(".");
    try (TextMemory.Held first = memory.hold(text -> {});
        TextMemory.Held second = memory.hold(text -> {})) {
      assertThat(search(first, place).read()).hasSize(1);
      assertThat(search(second, place).read()).hasSize(1);
    }
  }

  /** A text of full stops is a sentence and a token a byte. */
  @Test
  void soItIsWithWhatTheTextsBecome() throws IOException {
    file("a.txt", ".".repeat(900));
    file("b.txt", "a ".repeat(10));
    TextMemory memory = new TextMemory(new FileLimits(1000, 1000, 50), 2 * 100_000);
    Roots roots = new Roots(List.of(root));
    List<String> told = new ArrayList<>();
    try (TextMemory.Held first = memory.hold(told::add)) {
      assertThat(search(first, roots.find("a.txt")).read()).hasSize(1);
      try (TextMemory.Held second = memory.hold(told::add)) {
        assertThat(search(second, roots.find("b.txt")).read()).hasSize(1);
        assertThatThrownBy(() -> search(second, roots.find("a.txt")))
            .isInstanceOf(InvalidRequestException.class)
            .hasMessageContaining("memory");
      }
    }
    assertThat(told).containsExactly(".".repeat(900), "a ".repeat(10));
    try (TextMemory.Held third = memory.hold(told::add)) {
      assertThat(search(third, roots.find(".")).read()).hasSize(2);
    }
    TextMemory little = new TextMemory(LIMITS, 60_000);
    try (TextMemory.Held alone = little.hold(told::add)) {
      assertThatThrownBy(() -> search(alone, roots.find("a.txt")))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("so many lines and words")
          .hasMessageContaining("narrower");
    }
  }

  private static FoundFiles search(TextMemory.Held memory, Roots.Place place) {
    return new FileSearch(NameFilter.of("include", null), false, LIMITS, memory)
        .search(List.of(place));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatIsLeftOutIsCountedToo() throws IOException {
    for (int i = 0; i <= LIMITS.files(); i++) {
      Files.createSymbolicLink(root.resolve("link" + i), root);
    }
    assertThatThrownBy(() -> search(null, false, "."))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("more than 50 files");
  }
}
