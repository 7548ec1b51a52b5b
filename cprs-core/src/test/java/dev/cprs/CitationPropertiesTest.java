package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A quote cut from what was kept of random texts is found where it came from. */
class CitationPropertiesTest {
  private static final String[] WORDS = {
    "gold", "tin", "Öl", "ǅ", "İz", "🦜", "a", "Iß", "x\ty", "\u00a0", "ﬁn", "silver"
  };

  private static final String[] ENDS = {". ", ".\n", ".\n\n", "! ", "\n", " ", ". \u3000", ".\r\n"};

  @Property(seed = "1", tries = 200)
  void quotesAreFoundWhereTheyCameFrom(@ForAll Random random) {
    List<String> documents = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      documents.add(text(random));
    }
    try (ContextCompressor compressor =
        ToyCritic.compressor(new ToyCritic(1).find("gold", 4).find("silver", 3))) {
      CompressedContext result =
          compressor.compress(
              CompressionRequest.builder("Which?")
                  .documents(documents)
                  .options(options(random))
                  .build());
      for (Span span : result.spans()) {
        assertFoundInItsSpan(result, span, random);
      }
      for (int document = 0; document < documents.size(); document++) {
        assertReadsAsTheQuote(result, document, documents, random);
      }
    }
  }

  private static CompressionOptions options(Random random) {
    return CompressionOptions.builder()
        .granularity(random.nextBoolean() ? Granularity.SENTENCES : Granularity.TOKENS)
        .keepDuplicates(random.nextBoolean())
        .build();
  }

  /** Words, each with a number of its own, so that no two places have the same text. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      text.append(random.nextInt(1 << 30));
      text.append(ENDS[random.nextInt(ENDS.length)]);
    }
    return text.toString();
  }

  private static void assertFoundInItsSpan(CompressedContext result, Span span, Random random) {
    int from = random.nextInt(span.text().length());
    int to = from + 1 + random.nextInt(span.text().length() - from);
    String quote = span.text().substring(from, to);
    String bare = WhiteSpace.strip(quote);
    if (bare.length() < 12 || cutsAPair(quote)) {
      return; // may well stand elsewhere too
    }
    int start = span.start() + from + quote.indexOf(bare);
    Span.Place place = new Span.Place(span.document(), start, start + bare.length());
    List<Citation> found = result.locate(quote);
    assertThat(found).extracting(Citation::match).containsOnly(Citation.Match.EXACT);
    assertThat(found).flatExtracting(Citation::places).contains(place);
    assertThat(result.locate(quote.replace(" ", " \n ").replace("\t", "  ")))
        .flatExtracting(Citation::places)
        .contains(place);
  }

  private static void assertReadsAsTheQuote(
      CompressedContext result, int document, List<String> documents, Random random) {
    String text = result.text(document);
    if (text.isBlank()) {
      return;
    }
    int from = random.nextInt(text.length());
    String quote = text.substring(from, from + 1 + random.nextInt(text.length() - from));
    if (withoutSpace(quote).isEmpty() || cutsAPair(quote)) {
      return;
    }
    String folded = quote.toUpperCase(Locale.ROOT);
    for (Citation citation : result.locate(quote)) {
      assertThat(withoutSpace(read(citation, documents))).isEqualTo(withoutSpace(quote));
    }
    assertThat(result.locate(quote)).isNotEmpty();
    assertThat(result.locate(folded)).isNotEmpty();
  }

  private static String read(Citation citation, List<String> documents) {
    StringBuilder text = new StringBuilder();
    for (Span.Place place : citation.places()) {
      text.append(documents.get(place.document()), place.start(), place.end());
    }
    return text.toString();
  }

  private static boolean cutsAPair(String quote) {
    return Character.isLowSurrogate(quote.charAt(0))
        || Character.isHighSurrogate(quote.charAt(quote.length() - 1));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\u00a0\u3000]", "");
  }
}
