package dev.cprs.pruners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The recorded sentences of NLTK's Punkt and of OpenProvence's rules on it. */
final class SentencesReferenceTest {
  /**
   * What NLTK's trained parameters decide and the library's own list doesn't: whether "B." was seen
   * in lower case.
   */
  private static final List<String> ONLY_TRAINED = List.of("A. B. C. D.");

  @Test
  void cutsSentencesAsRecorded() {
    for (Path folder : ReferenceFolders.ofSentences()) {
      JsonNode cases = ReferenceFolders.expected(folder).get("cases");
      List<String> differences = new ArrayList<>();
      int trained = 0;
      for (JsonNode c : cases) {
        String text = c.get("text").asText();
        List<String> found = new ArrayList<>();
        List<TextRange> punkt = Punkt.english().split(text);
        compare(texts(text, punkt), c.get("nltk_sent_tokenize"), "Punkt", found);
        compare(offsets(text, punkt), offsets(text, c.get("punkt_spans_code_points")), "offsets", found);
        List<TextRange> english = SentenceSplitter.english().split(text);
        compare(texts(text, english), c.get("open_provence_english"), "English", found);
        compare(
            normalized(text, english, false),
            c.get("open_provence_english_normalized"),
            "lines",
            found);
        compare(
            normalized(text, english, true),
            c.get("open_provence_english_normalized_stripped"),
            "lines, stripped",
            found);
        compare(
            texts(text, SentenceSplitter.simple().split(text)),
            c.get("open_provence_simple"),
            "simple",
            found);
        if (SentenceSplitter.looksJapanese(text) != c.get("looks_japanese").asBoolean()) {
          found.add("Japanese");
        }
        if (!found.isEmpty() && ONLY_TRAINED.contains(text)) {
          trained++;
        } else if (!found.isEmpty()) {
          differences.add(text + ": " + found);
        }
      }
      System.out.printf("%s: %d differ by NLTK's trained parameters%n", folder.getFileName(), trained);
      ReferenceFolders.report(folder, cases.size() - trained, differences);
    }
  }

  @Test
  void knowsThatTheDifferencesAreThere() {
    for (String text : ONLY_TRAINED) {
      assertThat(Punkt.english().split(text)).isEqualTo(List.of(new TextRange(0, text.length())));
    }
  }

  private static void compare(List<String> ours, JsonNode theirs, String what, List<String> found) {
    compare(ours, ReferenceFolders.texts(theirs), what, found);
  }

  private static void compare(
      List<String> ours, List<String> theirs, String what, List<String> found) {
    if (!ours.equals(theirs)) {
      found.add("%s: %s instead of %s".formatted(what, ours, theirs));
    }
  }

  private static List<String> texts(String text, List<TextRange> ranges) {
    return ranges.stream().map(range -> range.of(text)).toList();
  }

  private static List<String> offsets(String text, List<TextRange> ranges) {
    return ranges.stream().map(TextRange::toString).toList();
  }

  private static List<String> offsets(String text, JsonNode spans) {
    List<String> offsets = new ArrayList<>();
    spans.forEach(
        span ->
            offsets.add(
                new TextRange(
                        ReferenceFolders.utf16(text, span.get(0).asInt()),
                        ReferenceFolders.utf16(text, span.get(1).asInt()))
                    .toString()));
    return offsets;
  }

  private static List<String> normalized(String text, List<TextRange> sentences, boolean strip) {
    List<String> parts = new ArrayList<>();
    for (TextRange sentence : sentences) {
      LineRule.apply(text, sentence, strip).forEach(part -> parts.add(part.of(text)));
    }
    if (parts.isEmpty()) {
      String stripped = Texts.stripped(text, 0, text.length()).of(text);
      parts.add(strip && !stripped.isEmpty() ? stripped : text);
    }
    return parts;
  }
}
