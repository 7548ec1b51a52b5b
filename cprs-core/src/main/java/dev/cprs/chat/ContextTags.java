package dev.cprs.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tags that applications put around contexts and documents: {@code <context>}, {@code
 * <documents>}, {@code <document index="1">}, {@code <doc>} and {@code <source id="3">}, with any
 * attributes, as {@link Tags} finds them. A bare {@code <source>} is the head of a document, or a
 * tag of HTML.
 */
final class ContextTags {
  private static final Set<String> ALL =
      Set.of("context", "documents", "document", "doc", "source");
  private static final Set<String> DOCUMENTS = Set.of("document", "doc", "source");

  private ContextTags() {}

  /**
   * A pair of tags.
   *
   * @param name in lower case
   * @param outer with the tags
   * @param inner without them
   */
  record Element(String name, Block outer, Block inner) {
    /** Whether it is one document, and no list of them. */
    boolean isDocument() {
      return DOCUMENTS.contains(name);
    }
  }

  /** The outermost contexts and documents in a part of a text, in order. */
  static List<Element> outermost(String text, Block in) {
    return outermost(text, in, ALL);
  }

  /** The outermost documents in a part of a text, in order. */
  static List<Element> documents(String text, Block in) {
    return outermost(text, in, DOCUMENTS);
  }

  private static List<Element> outermost(String text, Block in, Set<String> names) {
    List<Element> elements = new ArrayList<>();
    for (Tags.Tagged tagged : Tags.find(in.in(text), names)) {
      boolean alone = tagged.inner().start() == tagged.whole().end();
      if (!alone && (tagged.attributes() || !tagged.name().equals("source"))) {
        elements.add(
            new Element(
                tagged.name(), tagged.whole().moved(in.start()), tagged.inner().moved(in.start())));
      }
    }
    return elements;
  }
}
