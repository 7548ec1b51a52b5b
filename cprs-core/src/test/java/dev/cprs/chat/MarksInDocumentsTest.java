package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.Budget;
import dev.cprs.Citation;
import dev.cprs.CompressionOptions;
import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;
import dev.cprs.ResourceException;
import dev.cprs.Span;
import dev.cprs.SpanForm;
import dev.cprs.chat.Decision.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What compressed documents say of what was left out, and how it is found again. */
@Timeout(120)
class MarksInDocumentsTest {
  private static final String LINES = lines("The key is gold.");
  private static final String SILVER = lines("The lock is silver.");
  private static final List<String> DOCUMENTS =
      List.of(SILVER, LINES, "", lines("Tin."), "All is gold.");
  private static final ChatScope TOOL = ChatScope.of("ann").withTools(List.of(OriginalReader.TOOL));

  private final ContextCompressor compressor = AskedWordsCritic.compressor(new AskedWordsCritic());
  private final Originals originals = Originals.inMemory();

  @AfterEach
  void close() {
    compressor.close();
  }

  private ChatCompressor.Builder chat() {
    return ChatCompressor.builder(compressor).thresholdTokens(50);
  }

  private static String lines(String twentieth) {
    return IntStream.rangeClosed(1, 60)
        .mapToObj(i -> i == 20 ? twentieth : "Nothing is said here.")
        .collect(Collectors.joining("\n"));
  }

  private static List<String> texts(CompressedDocuments documents) {
    return documents.documents().stream().map(CompressedDocuments.Document::text).toList();
  }

  @Test
  void eachSaysWhatAndWhereAndTheBestOneHowManyAreMissing() {
    CompressedDocuments result = chat().build().compressDocuments("Which gold?", DOCUMENTS);
    assertThat(texts(result))
        .containsExactly(
            "[…]\nThe key is gold.\n[…]\n[cprs: 59 lines left out, 1-19 and 21-60;"
                + " 2 of 4 documents left out]",
            "All is gold.");
    assertThat(result.decision().question()).hasValue("Which gold?");
    assertThat(
            texts(chat().omissions(Omissions.SILENT).build().compressDocuments("gold", DOCUMENTS)))
        .containsExactly("The key is gold.", "All is gold.");
    // In a document that stays whole, the mark is all that is added.
    assertThat(texts(chat().build().compressDocuments("gold", List.of(SILVER, "All is gold."))))
        .containsExactly("All is gold. [cprs: 1 of 2 documents left out]");
    assertThat(chat().build().compressDocuments("copper", DOCUMENTS).decision().question())
        .hasValue("copper");
  }

  @Test
  void idsLeadToTheDocumentAndToThoseThatAreMissing() {
    ChatCompressor chat = chat().originals(originals).build();
    CompressedDocuments result = chat.compressDocuments("Which gold?", DOCUMENTS, TOOL);
    Matcher ids =
        Pattern.compile(
                "\\[cprs: 59 lines left out, 1-19 and 21-60; id (\\w{24});"
                    + " 2 of 4 documents left out; id (\\w{24})]$")
            .matcher(result.documents().get(0).text());
    assertThat(ids.find()).as(result.documents().get(0).text()).isTrue();
    assertThat(originals.get("ann", ids.group(1))).hasValue(LINES);
    assertThat(originals.get("ann", ids.group(2)))
        .hasValue(SILVER + "\n\n" + DOCUMENTS.get(3)); // the empty one isn't missing
    assertThat(originals.get("", ids.group(1))).isEmpty();
    assertThat(texts(chat.compressDocuments("Which gold?", DOCUMENTS, ChatScope.of("ann"))))
        .noneMatch(text -> text.contains("; id "));
  }

  @Test
  void withoutAPlaceForOriginalsThereAreNoIds() {
    Originals full =
        new Originals() {
          @Override
          public String put(String caller, String text) {
            throw new ResourceException("The disk is full");
          }

          @Override
          public Lookup find(String caller, String id) {
            return Lookup.unknown();
          }
        };
    CompressedDocuments result =
        chat().originals(full).build().compressDocuments("gold", DOCUMENTS, TOOL);
    assertThat(texts(result).get(0)).contains("documents left out]").doesNotContain("; id ");
  }

  @Test
  void marksCountInABudget() {
    List<String> documents =
        IntStream.range(0, 8)
            .mapToObj(i -> lines("The gold key number %d.".formatted(i)) + "\nMore gold.")
            .toList();
    for (int budget = 300; budget < 600; budget += 50) {
      CompressionOptions options =
          CompressionOptions.builder().budget(Budget.maxTokens(budget)).build();
      CompressedDocuments result =
          chat()
              .originals(originals)
              .options(options)
              .build()
              .compressDocuments("gold", documents, TOOL);
      assertThat(texts(result).stream().mapToInt(compressor::countTokens).sum())
          .isEqualTo(result.decision().tokensOut().getAsInt())
          .isLessThanOrEqualTo(budget);
      assertThat(result.changed()).isTrue();
    }
  }

  @Test
  void aMarkInADocumentStays() {
    String marked = SILVER + "\n[cprs: 12 lines left out, 3-14; id 0123456789abcdef01234567]";
    CompressedDocuments result =
        chat().build().compressDocuments("gold", List.of(marked, LINES, LINES.substring(3)));
    assertThat(texts(result).get(0)).contains("[cprs: 12 lines left out, 3-14; id 0123456789abc");
    // Marks alone are no finding.
    assertThat(chat().build().compressDocuments("tin", List.of(marked, LINES)).decision().outcome())
        .isEqualTo(Outcome.NOTHING_FOUND);
  }

  @Test
  void thePublishedFormHasNoMarks() {
    CompressionOptions published =
        CompressionOptions.builder().spanForm(SpanForm.PUBLISHED).build();
    assertThat(texts(chat().options(published).build().compressDocuments("gold", DOCUMENTS)))
        .noneMatch(text -> text.contains("cprs"));
  }

  @Test
  void quotesAreFoundInTheGivenDocuments() {
    CompressedDocuments result = chat().build().compressDocuments("Which gold?", DOCUMENTS);
    assertThat(quoted(result, "is gold.")).containsExactly("1: is gold.", "4: is gold.");
    assertThat(quoted(result, "the KEY  is gold")).containsExactly("1: The key is gold");
    assertThat(result.locate("the KEY is gold").get(0).match()).isEqualTo(Citation.Match.CASE);
    assertThat(quoted(result, "is gold.\nAll")).isEmpty();
    assertThat(quoted(result, "Nothing is said here.")).isEmpty(); // nobody has seen it
    assertThat(quoted(result, "documents left out")).isEmpty();
    assertThat(quoted(result, " ")).isEmpty();
    CompressedDocuments whole = chat().build().compressDocuments("copper", DOCUMENTS);
    assertThat(quoted(whole, "The lock is  silver.")).containsExactly("0: The lock is silver.");
  }

  private static List<String> quoted(CompressedDocuments result, String quote) {
    List<String> quoted = new ArrayList<>();
    for (Citation citation : result.locate(quote)) {
      for (Span.Place place : citation.places()) {
        String document = DOCUMENTS.get(place.document());
        quoted.add(place.document() + ": " + document.substring(place.start(), place.end()));
      }
    }
    return quoted;
  }
}
