package dev.cprs.pruners;

import dev.cprs.pruners.OpenProvenceOptions.TitleRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document as OpenProvence reads it: a title, if one was given or is its first line, and
 * sentences.
 *
 * @param title the title with a line end
 * @param body the text without its first line, if that is the title; else the whole text
 * @param parts the title and the sentences; at least one, which may be empty
 */
record OpenProvenceParts(Optional<String> title, String body, List<Part> parts) {
  /**
   * What counts as a sentence.
   *
   * @param start where it stands in the document; empty for a title
   */
  record Part(String text, OptionalInt start) {}

  static OpenProvenceParts of(
      int index, OpenProvenceDocument document, OpenProvenceOptions options) {
    Optional<TextRange> firstLine =
        options.titleRule() == TitleRule.FIRST_LINE ? firstLine(document) : Optional.empty();
    Optional<String> title =
        firstLine
            .map(line -> line.of(document.text()))
            .or(() -> options.title(index))
            .map(text -> Texts.stripped(text, 0, text.length()).of(text) + "\n");
    int start = firstLine.map(TextRange::end).orElse(0);
    String body = document.text().substring(start);
    List<Part> parts = new ArrayList<>();
    title.ifPresent(
        text -> {
          for (TextRange part : LineRule.apply(text, whole(text), options.stripSentences())) {
            parts.add(new Part(part.of(text), OptionalInt.empty()));
          }
        });
    for (TextRange sentence : sentences(document, start, body, options)) {
      for (TextRange part : LineRule.apply(body, sentence, options.stripSentences())) {
        parts.add(new Part(part.of(body), OptionalInt.of(start + part.start())));
      }
    }
    if (parts.isEmpty()) {
      TextRange stripped = Texts.stripped(body, 0, body.length());
      boolean strip = options.stripSentences() && stripped.end() > stripped.start();
      TextRange all = strip ? stripped : whole(body);
      parts.add(new Part(all.of(body), OptionalInt.of(start + all.start())));
    }
    return new OpenProvenceParts(title, body, parts);
  }

  /** How many of the parts count as title. */
  int titles() {
    return title.isPresent() ? 1 : 0;
  }

  /** The texts of the parts. */
  List<String> texts() {
    return parts.stream().map(Part::text).toList();
  }

  /** The first line, or the first sentence, that isn't blank, with its end. */
  private static Optional<TextRange> firstLine(OpenProvenceDocument document) {
    String text = document.text();
    return document.sentences().orElseGet(() -> Texts.lines(text, 0, text.length())).stream()
        .filter(line -> !Texts.isBlank(text, line.start(), line.end()))
        .findFirst();
  }

  private static List<TextRange> sentences(
      OpenProvenceDocument document, int start, String body, OpenProvenceOptions options) {
    if (document.sentences().isEmpty()) {
      return options.splitter().split(body);
    }
    return document.sentences().get().stream()
        .filter(sentence -> sentence.start() >= start)
        .map(sentence -> new TextRange(sentence.start() - start, sentence.end() - start))
        .toList();
  }

  private static TextRange whole(String text) {
    return new TextRange(0, text.length());
  }
}
