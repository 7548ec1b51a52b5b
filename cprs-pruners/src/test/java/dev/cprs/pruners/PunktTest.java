package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ModelLoadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PunktTest {
  @TempDir private Path directory;

  @Test
  void keepsAbbreviationsAndInitialsInTheirSentence() {
    assertThat(
            split("Gen. Lee met J. R. Smith of Acme Inc. on Jan. 4. They spoke at 5 p.m. sharp."))
        .containsExactly(
            "Gen. Lee met J. R. Smith of Acme Inc. on Jan. 4.", "They spoke at 5 p.m. sharp.");
    assertThat(split("SHE RETIRED AT 5 P.M. ON A FRIDAY.")).hasSize(1); // as recorded
  }

  @Test
  void endsASentenceAfterAnAbbreviationBeforeACommonWord() {
    assertThat(split("It belongs to Acme Inc. The others left."))
        .containsExactly("It belongs to Acme Inc.", "The others left.");
    assertThat(split("It belongs to Acme Inc. Others left."))
        .containsExactly("It belongs to Acme Inc.", "Others left.");
    assertThat(split("It belongs to Acme Inc. Helena left.")).hasSize(1);
  }

  @Test
  void putsClosingQuotesIntoTheirSentence() {
    assertThat(split("\"Go!\" (He went.) “Stay.” Why?")) //
        .containsExactly("\"Go!\"", "(He went.)", "“Stay.”", "Why?");
  }

  @Test
  void takesNltksFiles() throws IOException {
    String text = "See Fig. Nine. Then J. Bach came. we. They left vol. Two.";
    assertThat(split(text)).contains("See Fig.");
    write("abbrev_types.txt", "fig\nvol\n");
    write("collocations.tab", "came\twe\n");
    write("sent_starters.txt", "two\n");
    write("ortho_context.tab", "nine\t8\nbach\t32\n");
    Punkt punkt = new Punkt(PunktParameters.read(directory));
    // "J." ends a sentence, since "bach" was seen in lower case; "came." doesn't before "we".
    assertThat(texts(punkt, text))
        .containsExactly("See Fig. Nine.", "Then J.", "Bach came. we.", "They left vol.", "Two.");
  }

  @Test
  void saysWhatIsWrongWithNltksFiles() throws IOException {
    assertThatThrownBy(() -> PunktParameters.read(directory))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("punkt_tab/english");
    write("abbrev_types.txt", "");
    write("collocations.tab", "");
    write("sent_starters.txt", "");
    write("ortho_context.tab", "nine eight\n");
    assertThatThrownBy(() -> PunktParameters.read(directory))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("nine eight");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(directory.resolve(file), text);
  }

  private static List<String> split(String text) {
    return texts(Punkt.english(), text);
  }

  private static List<String> texts(Punkt punkt, String text) {
    return punkt.split(text).stream().map(range -> range.of(text)).toList();
  }
}
