package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.Citation.Match;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Quotes from what was kept are found in the original documents. */
@Timeout(60)
class CitationTest {
  private static final String FILLER = "And so on. ".repeat(9);
  private static ContextCompressor compressor;

  @BeforeAll
  static void start() {
    compressor = ToyCritic.compressor(new ToyCritic(1).find("gold", 4).find("GROẞE", 4));
  }

  @AfterAll
  static void stop() {
    compressor.close();
  }

  private static CompressedContext compress(Omissions omissions, String... documents) {
    CompressionOptions options =
        CompressionOptions.builder()
            .granularity(Granularity.SENTENCES)
            .omissions(omissions)
            .build();
    return compressor.compress(
        CompressionRequest.builder("Which?")
            .documents(List.of(documents))
            .options(options)
            .build());
  }

  private static List<String> quoted(Citation citation, String... documents) {
    return citation.places().stream()
        .map(place -> documents[place.document()].substring(place.start(), place.end()))
        .toList();
  }

  @Test
  void aQuoteIsFoundAsItIs() {
    String context = FILLER + "The  key is gold.";
    List<Citation> found = compress(Omissions.SILENT, context).locate(" key is gold\n");
    assertThat(found)
        .containsExactly(
            new Citation(
                Match.EXACT,
                List.of(new Span.Place(0, context.indexOf("key"), context.length() - 1))));
  }

  @Test
  void thenWithWhiteSpaceFolded() {
    String context = "The \u00a0 key\r\n is gold." + FILLER;
    List<Citation> found = compress(Omissions.SILENT, context).locate("The key is gold.");
    assertThat(found)
        .containsExactly(
            new Citation(
                Match.WHITE_SPACE, List.of(new Span.Place(0, 0, context.indexOf(".") + 1))));
  }

  @Test
  void thenWithCaseFolded() {
    String context = FILLER + "Die Straße der GROẞE ist gold, ΣΑΣ 🦜.";
    CompressedContext result = compress(Omissions.SILENT, context);
    assertThat(result.locate("die STRASSE der große IST Gold, σας\n🦜"))
        .singleElement()
        .satisfies(
            citation -> {
              assertThat(citation.match()).isEqualTo(Match.CASE);
              assertThat(quoted(citation, context))
                  .containsExactly("Die Straße der GROẞE ist gold, ΣΑΣ 🦜");
            });
    // Half of what a letter becomes is no letter.
    assertThat(result.locate("Stras")).isEmpty();
    assertThat(result.locate("SE DER")).isEmpty();
  }

  @Test
  void aBetterMatchIsEnough() {
    CompressedContext result = compress(Omissions.SILENT, "Gold is gold is GOLD is gold.");
    assertThat(result.locate("gold")).hasSize(2).allMatch(c -> c.match() == Match.EXACT);
    assertThat(result.locate("goLD")).hasSize(4).allMatch(c -> c.match() == Match.CASE);
  }

  @Test
  void aQuoteMayRunOverWhatWasLeftOut() {
    String context = "One gold. " + FILLER + "Two gold. Three gold. " + FILLER + "Four gold.";
    for (Omissions omissions : Omissions.values()) {
      CompressedContext result = compress(omissions, context);
      String all = result.text();
      String quote = all.substring(all.indexOf("gold"), all.indexOf("Four") + 4);
      assertThat(result.locate(quote))
          .singleElement()
          .satisfies(
              citation ->
                  assertThat(quoted(citation, context))
                      .containsExactly("gold.", "Two gold. Three gold.", "Four"));
    }
  }

  @Test
  void aMarkHasNoPlace() {
    String context = "One gold. " + FILLER + "Two gold.";
    CompressedContext result = compress(Omissions.MARKED, context);
    assertThat(result.text()).contains("[…");
    assertThat(result.locate("[… 9 sentences …]")).isEmpty();
  }

  @Test
  void aQuoteMayRunOverDocuments() {
    String[] documents = {FILLER, "One gold.", "", "Nothing.", "Two gold.", "Three gold."};
    CompressedContext result = compress(Omissions.SILENT, documents);
    Citation citation = result.locate("gold. Two gold. Three").get(0);
    assertThat(citation.places()).extracting(Span.Place::document).containsExactly(1, 4, 5);
    assertThat(quoted(citation, documents)).containsExactly("gold.", "Two gold.", "Three");
    assertThat(result.locate("gold.")).hasSize(3);
  }

  @Test
  void whatWasLeftOutIsNotFound() {
    CompressedContext result = compress(Omissions.SILENT, FILLER + "One gold.");
    assertThat(result.locate("And so on.")).isEmpty();
    assertThat(result.locate("")).isEmpty();
    assertThat(result.locate(" \n")).isEmpty();
    assertThat(CompressedContext.builder(CompressedContext.Outcome.KEPT).build().locate("x"))
        .isEmpty();
  }

  @Test
  void thePublishedFormHasPlacesToo() {
    String context = FILLER + "One gold two. " + FILLER + " gold.";
    CompressionOptions published =
        CompressionOptions.builder().spanForm(SpanForm.PUBLISHED).build();
    CompressedContext result =
        compressor.compress(
            CompressionRequest.builder("Which?").document(context).options(published).build());
    List<Citation> found = result.locate("gold");
    assertThat(found)
        .extracting(citation -> citation.places().get(0).start())
        .containsExactly(context.indexOf("gold"), context.lastIndexOf("gold"));
  }

  @Test
  void hostileQuotesTakeLinearTime() {
    String text = "a".repeat(200_000) + " " + "a ".repeat(100_000);
    CompressionOptions whole =
        CompressionOptions.builder().emptyResult(EmptyResultPolicy.KEEP_ORIGINAL).build();
    CompressedContext result =
        compressor.compress(
            CompressionRequest.builder("Which?").document(text).options(whole).build());
    long begin = System.nanoTime();
    assertThat(result.locate("a".repeat(100_000) + "b")).isEmpty();
    assertThat(result.locate("a ".repeat(50_000) + "b")).isEmpty();
    assertThat(result.locate("a")).hasSize(1_000);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
  }
}
