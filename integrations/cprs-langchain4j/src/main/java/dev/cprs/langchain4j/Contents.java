package dev.cprs.langchain4j;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** LangChain4j's contents and queries, read and written. */
final class Contents {
  private Contents() {}

  /** All queries, each once, a line for each. */
  static String question(Map<Query, Collection<List<Content>>> queryToContents) {
    return queryToContents.keySet().stream()
        .map(Query::text)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  static List<String> texts(List<Content> contents) {
    return contents.stream().map(content -> content.textSegment().text()).toList();
  }

  /**
   * A content with what was kept of it; the same one if that is all of it.
   *
   * @param places where in the content it stands
   */
  static Content write(Content content, String text, String places) {
    if (text.equals(content.textSegment().text())) {
      return content;
    }
    Metadata metadata = content.textSegment().metadata().copy();
    metadata.put(CompressingContentAggregator.SPANS, places);
    return Content.from(TextSegment.from(text, metadata), content.metadata());
  }
}
