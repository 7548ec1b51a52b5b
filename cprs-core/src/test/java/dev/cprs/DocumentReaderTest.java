package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  /** Takes what begins with a bar as one block. */
  private static final Segmenter BARS =
      new Segmenter() {
        @Override
        public String format() {
          return "bars";
        }

        @Override
        public double fit(CharSequence text, int from, int to) {
          return to > from && text.charAt(from) == '|' ? 0.9 : 0;
        }

        @Override
        public void segment(int from, int to, UnitTree.Builder units) {
          units.leaf(UnitKind.BLOCK, from, to);
        }
      };

  private static DocumentReader reader(CompressionOptions options) {
    return new DocumentReader(new ToyTokenizer(), Segmenters.of(List.of(BARS)), options);
  }

  private static CompressionRequest.Builder request(String... texts) {
    return CompressionRequest.builder("q").documents(List.of(texts));
  }

  private static List<PlannedDocument> read(
      CompressionOptions options, CompressionRequest.Builder request) {
    return reader(options).read(request.build(), 50, () -> {});
  }

  private static List<String> formats(CompressionOptions options, String... texts) {
    return formats(options, request(texts));
  }

  private static List<String> formats(
      CompressionOptions options, CompressionRequest.Builder request) {
    return read(options, request).stream().map(planned -> planned.document().format()).toList();
  }

  @Test
  void eachDocumentHasTheFormatThatItLooksLike() {
    assertThat(formats(CompressionOptions.defaults(), "|a", "b", ""))
        .containsExactly("bars", "prose", "prose");
  }

  @Test
  void aNamedFormatIsThatOfAllDocuments() {
    CompressionOptions bars = CompressionOptions.builder().format("bars").build();
    assertThat(formats(bars, "|a", "b")).containsExactly("bars", "bars");
    CompressionOptions unknown = CompressionOptions.builder().format("csv").build();
    assertThatThrownBy(() -> formats(unknown, "b"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("no format 'csv'");
  }

  @Test
  void aDocumentsOwnFormatCountsBeforeThatOfAll() {
    CompressionOptions prose = CompressionOptions.builder().format("prose").build();
    assertThat(formats(prose, request("|a").document("|a", "bars").document("|a")))
        .containsExactly("prose", "bars", "prose");
    assertThatThrownBy(() -> formats(prose, request("a").document("b", "csv")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("no format 'csv'");
  }

  @Test
  void equalTextsOfTwoFormatsAreReadTwice() {
    List<PlannedDocument> planned =
        read(
            CompressionOptions.defaults(),
            request("a b").document("a b", "bars").document("a b", "bars"));
    assertThat(planned).extracting(each -> each.plan().windows().size()).containsExactly(1, 1, 0);
    assertThat(planned.get(1).document().labels()).isNotSameAs(planned.get(0).document().labels());
  }

  @Test
  void thePublishedFormKnowsProseAlone() {
    CompressionOptions published =
        CompressionOptions.builder().spanForm(SpanForm.PUBLISHED).build();
    assertThat(formats(published, request("|a").document("|a", "bars")))
        .containsExactly("prose", "prose");
  }

  @Test
  void equalTextsShareTheirLabelsAndAreReadOnce() {
    List<PlannedDocument> planned = read(CompressionOptions.defaults(), request("a b", "c", "a b"));
    assertThat(planned).extracting(each -> each.document().index()).containsExactly(0, 1, 2);
    assertThat(planned.get(2).document().labels()).isSameAs(planned.get(0).document().labels());
    assertThat(planned).extracting(each -> each.plan().windows().size()).containsExactly(1, 1, 0);
  }

  @Test
  void blankDocumentsHaveNoWindows() {
    List<PlannedDocument> planned = read(CompressionOptions.defaults(), request("", " \n"));
    assertThat(planned).allMatch(each -> each.plan().windows().isEmpty());
  }

  @Test
  void onlyTheLibrarysOwnWindowsAreShared() {
    CompressionOptions tokens =
        CompressionOptions.builder().windowStrategy(WindowStrategy.tokens()).build();
    assertThat(reader(CompressionOptions.defaults()).sharesWindows()).isTrue();
    assertThat(reader(tokens).sharesWindows()).isFalse();
  }
}
