package dev.cprs.pruners;

import dev.cprs.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What OpenProvence's procedure makes of documents, in their order or, reordered, in that of their
 * scores. Immutable and thread-safe.
 *
 * @param documents the documents
 */
public record OpenProvenceResult(List<Document> documents) {
  /** Copies the list. */
  public OpenProvenceResult {
    documents = List.copyOf(documents);
  }

  /**
   * A document.
   *
   * @param index its index in the request, from 0
   * @param text what is kept of it: the kept sentences, end to end, without a title that isn't part
   *     of the document
   * @param rankingScore its score, 0 to 1
   * @param compressionRate the share of its code points that is left out, in percent
   * @param title the title that was read before it, with a line end
   * @param sentences its sentences, a title first
   * @param threshold above which probability they are kept
   */
  public record Document(
      int index,
      String text,
      double rankingScore,
      double compressionRate,
      Optional<String> title,
      List<Sentence> sentences,
      double threshold) {
    /** Copies the list. */
    public Document {
      sentences = List.copyOf(sentences);
    }

    /** The kept sentences as spans of the document; a title that was given is none. */
    public List<Span> spans() {
      return sentences.stream()
          .filter(sentence -> sentence.kept() && sentence.start().isPresent())
          .map(
              sentence -> {
                int start = sentence.start().getAsInt();
                return Span.builder(index, start, start + sentence.text().length(), sentence.text())
                    .score(sentence.probability())
                    .tokens(sentence.tokens())
                    .build();
              })
          .toList();
    }
  }

  /**
   * A sentence.
   *
   * @param text its text
   * @param start where it starts in the document, a UTF-16 offset; empty for a title that was given
   * @param probability how probably it is to be kept, 0 to 1
   * @param kept whether it is
   * @param tokens the number of its tokens
   */
  public record Sentence(
      String text, OptionalInt start, double probability, boolean kept, int tokens) {}
}
