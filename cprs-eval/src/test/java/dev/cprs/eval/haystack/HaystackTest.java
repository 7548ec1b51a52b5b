package dev.cprs.eval.haystack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HaystackTest {
  private static final String TEXT =
      "Mr. Knightley came in.  He\nsaw her! \"Was it so?\" Emma rose ";

  @TempDir Path directory;

  private Haystack of(String text) throws IOException {
    return Haystack.of(Files.writeString(directory.resolve("a.txt"), text));
  }

  @Test
  void isMadeOfWordsAndHasNoEnd() throws IOException {
    Haystack haystack = of(TEXT.repeat(100));
    assertThat(haystack.words()).isEqualTo(1200);
    assertThat(haystack.slice(0, 5)).isEqualTo("Mr. Knightley came in. He");
    assertThat(haystack.slice(1198, 1202)).isEqualTo("Emma rose Mr. Knightley");
    assertThat(haystack.slice(1200, 1202)).isEqualTo("Mr. Knightley");
    assertThat(haystack.slice(3, 3)).isEmpty();
    assertThat(haystack.slice(1199, 2401))
        .startsWith("rose Mr.")
        .endsWith("rose Mr.")
        .hasSize(haystack.slice(0, 1200).length() + " rose Mr.".length());
    assertThat(haystack.contains("in. He saw her!")).isTrue();
    assertThat(haystack.contains("Knightly")).isFalse();
  }

  @Test
  void knowsWhereSentencesEnd() throws IOException {
    Haystack haystack = of(TEXT.repeat(100));
    assertThat(haystack.sentenceEnds(0, 12)).containsExactly(4, 7, 10, 12);
    // What is cut off ends with the cut; after the last word comes the first again.
    assertThat(haystack.sentenceEnds(1195, 1206)).containsExactly(1198, 1200, 1204, 1206);
    assertThat(haystack.sentenceEnds(5, 6)).containsExactly(6);
  }

  @Test
  void readsTheFilesOfADirectoryByTheirNames() throws IOException {
    Files.writeString(directory.resolve("b.txt"), "second ".repeat(600));
    Files.writeString(
        Files.createDirectory(directory.resolve("a")).resolve("x.md"), "first ".repeat(600));
    Files.writeString(directory.resolve(".hidden"), "never");
    Haystack haystack = Haystack.of(directory);
    assertThat(haystack.words()).isEqualTo(1200);
    assertThat(haystack.slice(599, 601)).isEqualTo("first second");
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    assertThatThrownBy(() -> Haystack.of(directory.resolve("none")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("none");
    assertThatThrownBy(() -> of("Too short."))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("2 words")
        .hasMessageContaining("1000");
    Path latin = Files.write(directory.resolve("latin"), new byte[] {'a', (byte) 0xe9, 'b'});
    assertThatThrownBy(() -> Haystack.of(latin))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void theBundledOneIsProseOfAMillionTokens() {
    Haystack haystack = Haystack.bundled();
    assertThat(haystack.words()).isBetween(700_000, 750_000);
    assertThat(haystack.contains("It is a truth universally acknowledged")).isTrue();
    assertThat(haystack.contains("Gutenberg")).isFalse();
    assertThat(haystack.sentenceEnds(0, haystack.words())).hasSizeGreaterThan(30_000);
  }
}
