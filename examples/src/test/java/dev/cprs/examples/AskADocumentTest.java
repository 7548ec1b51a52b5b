package dev.cprs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's lines do what the README says. */
class AskADocumentTest {
  @TempDir Path directory;

  @Test
  void printsTheSentenceItsPlaceAndTheShareKept() throws IOException {
    String sentence = "Its lighthouse was built in 1871 by Ana Sorel.";
    String text = "Ships call there in spring. ".repeat(40) + sentence + " It rains.".repeat(40);
    Path file = Files.writeString(directory.resolve("harbour.txt"), text);
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      AskADocument.main(new String[] {"Who built the lighthouse?", file.toString()});
    } finally {
      System.setOut(before);
    }
    int start = text.indexOf(sentence);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith(sentence)
        .contains(start + "-" + (start + sentence.length()))
        .contains("% of the context kept");
  }
}
