package dev.cprs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that the README shows do what it says. */
class ExamplesTest {
  @TempDir Path directory;

  @Test
  void printsTheSentenceItsPlaceAndTheShareKept() throws IOException {
    String sentence = "Its lighthouse was built in 1871 by Ana Sorel.";
    String text = "Ships call there in spring. ".repeat(40) + sentence + " It rains.".repeat(40);
    Path file = Files.writeString(directory.resolve("harbour.txt"), text);
    String out =
        Printed.by(
            () -> AskADocument.main(new String[] {"Who built the lighthouse?", file.toString()}));
    int start = text.indexOf(sentence);
    assertThat(out)
        .startsWith(sentence)
        .contains(start + "-" + (start + sentence.length()))
        .contains("% of the context kept");
  }

  @Test
  void tellsDocumentsApartAndKeepsHeadings() throws IOException {
    Path contract =
        Files.writeString(
            directory.resolve("contract.txt"),
            "ARTICLE 1\n\nThe parties meet twice a year.\n\nARTICLE 2\n\nRent is due in May.");
    Path amendment =
        Files.writeString(
            directory.resolve("amendment.txt"),
            "The tenant may end the lease with three months of notice. Rain fell.");
    String out =
        Printed.by(
            () ->
                AskSeveralDocuments.main(
                    new String[] {
                      "How can the tenant end the lease?", contract.toString(), amendment.toString()
                    }));
    assertThat(out.lines())
        .contains(
            "document 0, fact: ARTICLE 1",
            "document 0, fact: ARTICLE 2",
            "document 1, fact: The tenant may end the lease with three months of notice.");
  }
}
