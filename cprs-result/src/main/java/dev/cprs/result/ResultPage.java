package dev.cprs.result;

import dev.cprs.CompressedContext;
import dev.cprs.CompressionRequest;
import dev.cprs.Span;
import java.util.List;
import java.util.Objects;

/**
 * An HTML page that highlights the kept spans in their documents and shows their tags and scores
 * and what the request cost. The page is one file and loads nothing: its style and script are
 * inside it, and its content security policy allows only those two. The text of a document, a query
 * or a server's answer is never read as HTML. Thread-safe.
 */
public final class ResultPage {
  private ResultPage() {}

  /**
   * The page with a form for document, query, task, threshold and maximum of tokens. It posts them
   * to {@code v1/compress}, relative to its own address: a page served at {@code /reader/} asks
   * {@code /reader/v1/compress}.
   */
  public static String empty() {
    return PageTemplate.FORM.fill(PageData.tasks());
  }

  /**
   * The page with a result, without the form.
   *
   * @param request the request
   * @param titles a title for each document, such as its file's name
   * @param result its result
   * @throws IllegalArgumentException if there are more or fewer titles than documents, or a span
   *     lies outside the request's documents
   */
  public static String of(
      CompressionRequest request, List<String> titles, CompressedContext result) {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(titles, "titles");
    Objects.requireNonNull(result, "result");
    List<String> documents = request.documents();
    if (titles.size() != documents.size()) {
      throw new IllegalArgumentException(
          "%d titles for %d documents; give one for each"
              .formatted(titles.size(), documents.size()));
    }
    for (Span span : result.spans()) {
      if (span.document() >= documents.size()
          || span.end() > documents.get(span.document()).length()) {
        throw new IllegalArgumentException(
            "A span at %d-%d of document %d, which the request does not have; give the request that this result is of"
                .formatted(span.start(), span.end(), span.document()));
      }
    }
    return PageTemplate.RESULT.fill(PageData.of(request, titles, result));
  }
}
