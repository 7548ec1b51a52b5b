package dev.cprs.mcp.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootsTest {
  @TempDir Path directory;

  private Path root;
  private Path secret;
  private Roots roots;

  @BeforeEach
  void files() throws IOException {
    root = Files.createDirectories(directory.resolve("root"));
    Files.createDirectories(root.resolve("docs"));
    Files.writeString(root.resolve("docs/a.md"), "a");
    secret = Files.writeString(directory.resolve("secret.txt"), "s");
    Files.createDirectories(directory.resolve("root-beside"));
    Files.writeString(directory.resolve("root-beside/b.md"), "b");
    roots = new Roots(List.of(root));
  }

  @Test
  void findsRelativeAbsoluteAndUri() throws IOException {
    Path file = root.resolve("docs/a.md");
    for (String written :
        List.of(
            "docs/a.md",
            "./docs/../docs/a.md",
            file.toString(),
            file.toUri().toString(),
            root + "/docs/./a.md")) {
      assertThat(roots.find(written))
          .as(written)
          .isEqualTo(new Roots.Place(file, file.toRealPath()));
    }
    assertThat(roots.find("").shown()).isEqualTo(root);
    assertThat(roots.find(".").shown()).isEqualTo(root);
    assertThat(roots.all()).containsExactly(new Roots.Place(root, root.toRealPath()));
  }

  private void assertOutside(String written) {
    assertThatThrownBy(() -> roots.find(written))
        .as(written)
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("outside")
        .hasMessageContaining(root.toString());
  }

  @Test
  void refusesWhatLiesOutsideWhetherItExistsOrNot() {
    assertOutside("..");
    assertOutside("../secret.txt");
    assertOutside("../no-such");
    assertOutside("docs/../../secret.txt");
    assertOutside(secret.toString());
    assertOutside(secret.toUri().toString());
    assertOutside("/etc/passwd");
    assertOutside("/");
    assertOutside(directory + "/root-beside/b.md"); // begins with the root's name, as text
    assertOutside(root + "/../secret.txt");
  }

  @Test
  void refusesLinksThatLeadOutside() throws IOException {
    Files.createSymbolicLink(root.resolve("link.txt"), secret);
    Files.createSymbolicLink(root.resolve("folder"), directory);
    Files.createSymbolicLink(root.resolve("relative"), Path.of("../secret.txt"));
    assertOutside("link.txt");
    assertOutside("folder");
    assertOutside("folder/secret.txt");
    assertOutside("relative");
  }

  @Test
  void followsLinksThatStayInside() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("inside"), root.resolve("docs"));
    assertThat(roots.find("inside/a.md"))
        .isEqualTo(new Roots.Place(link.resolve("a.md"), root.resolve("docs/a.md").toRealPath()));
  }

  @Test
  void aRootMayBeALink() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link"), root);
    Roots linked = new Roots(List.of(link));
    assertThat(linked.find("docs/a.md").shown()).isEqualTo(link.resolve("docs/a.md"));
    assertThat(linked.find(root.toRealPath().resolve("docs/a.md").toString()).real())
        .isEqualTo(root.resolve("docs/a.md").toRealPath());
  }

  @Test
  void aLinkFromOneRootMayLeadIntoAnother() throws IOException {
    Path other = directory.resolve("root-beside");
    Files.createSymbolicLink(root.resolve("other"), other);
    Roots both = new Roots(List.of(root, other));
    assertThat(both.find("other/b.md").real()).isEqualTo(other.resolve("b.md").toRealPath());
    assertThat(both.find("b.md").shown()).isEqualTo(other.resolve("b.md")); // of the second root
  }

  @Test
  void saysWhatIsMissingOrNoPath() throws IOException {
    assertThatThrownBy(() -> roots.find("docs/no-such.md"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("There is no file or folder 'docs/no-such.md'");
    assertThatThrownBy(() -> roots.find("a\0b"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("is no path");
    assertThatThrownBy(() -> roots.find("file://elsewhere/docs/a.md"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("not the URI of a file on this machine");
    assertThatThrownBy(() -> roots.find("file:docs/a b.md"))
        .isInstanceOf(InvalidRequestException.class);
    Path a = root.resolve("loop-a");
    Files.createSymbolicLink(a, root.resolve("loop-b"));
    Files.createSymbolicLink(root.resolve("loop-b"), a);
    assertThatThrownBy(() -> roots.find("loop-a")).isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void rootsThatAreGoneHoldNothing() {
    Roots gone = new Roots(List.of(directory.resolve("gone"), root));
    assertThat(gone.all()).hasSize(1);
    assertThat(gone.find("docs/a.md").shown()).isEqualTo(root.resolve("docs/a.md"));
  }
}
