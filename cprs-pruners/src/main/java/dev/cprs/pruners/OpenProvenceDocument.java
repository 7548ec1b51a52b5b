package dev.cprs.pruners;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A document for {@link OpenProvence}: a text, or sentences. Immutable and thread-safe. */
public final class OpenProvenceDocument {
  private final String text;
  private final Optional<List<TextRange>> sentences;

  private OpenProvenceDocument(String text, Optional<List<TextRange>> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /** A text, which the procedure cuts into sentences. */
  public static OpenProvenceDocument of(String text) {
    return new OpenProvenceDocument(Objects.requireNonNull(text, "text"), Optional.empty());
  }

  /** Sentences. Blank ones are dropped; the document's text is the others, end to end. */
  public static OpenProvenceDocument ofSentences(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    List<TextRange> ranges = new ArrayList<>();
    for (String sentence : sentences) {
      if (!WhiteSpace.isBlank(sentence)) {
        ranges.add(new TextRange(text.length(), text.length() + sentence.length()));
        text.append(sentence);
      }
    }
    return new OpenProvenceDocument(text.toString(), Optional.of(List.copyOf(ranges)));
  }

  /** The text; offsets of results are into it. */
  public String text() {
    return text;
  }

  /** The sentences, if it was made of them. */
  Optional<List<TextRange>> sentences() {
    return sentences;
  }
}
