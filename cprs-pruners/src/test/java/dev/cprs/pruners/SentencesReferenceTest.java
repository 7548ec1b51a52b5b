package dev.cprs.pruners;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The recorded sentences of NLTK's Punkt and of OpenProvence's rules on it. */
final class SentencesReferenceTest {
  @Test
  void cutsSentencesAsRecorded() {
    for (Path folder : ReferenceFolders.ofSentences()) {
      ReferenceFolders.check(folder, SentencesReferenceTest::check);
    }
  }

  private static void check(JsonNode c) {
    String text = c.get("text").asText();
    List<TextRange> punkt = Punkt.english().split(text);
    List<TextRange> english = SentenceSplitter.english().split(text);
    same("Punkt", texts(text, punkt), c.get("nltk_sent_tokenize"));
    ReferenceFolders.assertSame("offsets", punkt, offsets(text, c.get("punkt_spans_code_points")));
    same("English", texts(text, english), c.get("open_provence_english"));
    same("lines", normalized(text, english, false), c.get("open_provence_english_normalized"));
    same(
        "lines, stripped",
        normalized(text, english, true),
        c.get("open_provence_english_normalized_stripped"));
    same(
        "simple",
        texts(text, SentenceSplitter.simple().split(text)),
        c.get("open_provence_simple"));
    ReferenceFolders.assertSame(
        "Japanese", SentenceSplitter.looksJapanese(text), c.get("looks_japanese").asBoolean());
  }

  private static void same(String what, List<String> ours, JsonNode theirs) {
    ReferenceFolders.assertSame(what, ours, ReferenceFolders.texts(theirs));
  }

  private static List<String> texts(String text, List<TextRange> ranges) {
    return ranges.stream().map(range -> range.of(text)).toList();
  }

  private static List<TextRange> offsets(String text, JsonNode spans) {
    List<TextRange> offsets = new ArrayList<>();
    spans.forEach(
        span ->
            offsets.add(
                new TextRange(
                    ReferenceFolders.utf16(text, span.get(0).asInt()),
                    ReferenceFolders.utf16(text, span.get(1).asInt()))));
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
