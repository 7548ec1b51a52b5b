package dev.cprs.spring.ai;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.ai.document.Document;

/** The texts of Spring AI's documents, read and written. */
final class DocumentTexts {
  private DocumentTexts() {}

  /** The text of a document that {@linkplain Document#isText() has one}. */
  static String of(Document document) {
    return Objects.requireNonNull(document.getText());
  }

  /**
   * A document with what was kept of it; the same one if that is all of it.
   *
   * @param places where in the document it stands
   */
  static Document write(Document document, String text, String places) {
    if (text.equals(document.getText())) {
      return document;
    }
    Map<String, Object> metadata = new HashMap<>(document.getMetadata()); // mutate() shares it
    metadata.put(CompressingDocumentPostProcessor.SPANS, places);
    Document written = document.mutate().text(text).metadata(metadata).build();
    written.setContentFormatter(document.getContentFormatter());
    return written;
  }
}
