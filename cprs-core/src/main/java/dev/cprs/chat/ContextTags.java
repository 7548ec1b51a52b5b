package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tags that applications put around contexts and documents, as {@link Tags} finds them: {@code
 * <context>}, {@code <documents>}, {@code <search_results>} and their like, {@code <document
 * index="1">}, {@code <doc>}. Names that are common elsewhere count with attributes only, such as
 * {@code <source id="3">} and {@code <file path="a.ts">}, or inside a list of documents.
 */
final class ContextTags {
  /** Lists of documents. */
  private static final Set<String> LISTS =
      Set.of(
          "documents",
          "search_results",
          "retrieved_documents",
          "retrieved_context",
          "passages",
          "chunks",
          "excerpts");

  /** Documents, with attributes or without. */
  private static final Set<String> DOCUMENTS = Set.of("document", "doc", "search_result");

  /** Documents, if they have attributes. */
  private static final Set<String> WITH_ATTRIBUTES =
      Set.of("source", "passage", "chunk", "file", "excerpt");

  /** Documents inside of a context, if they have attributes or it is a list. */
  private static final Set<String> INSIDE = Set.of("item", "result", "snippet", "article", "page");

  private static final Set<String> OUTERMOST =
      union(union(LISTS, Set.of("context")), union(DOCUMENTS, WITH_ATTRIBUTES));
  private static final Set<String> IN_CONTEXTS = union(union(DOCUMENTS, WITH_ATTRIBUTES), INSIDE);

  private ContextTags() {}

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }

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
      return IN_CONTEXTS.contains(name);
    }
  }

  /** The outermost contexts and documents in a part of a text, in order. */
  static List<Element> outermost(String text, Block in) {
    return outermost(text, in, OUTERMOST, /* bare= */ false);
  }

  /**
   * The outermost documents in a context, in order.
   *
   * @param in between the context's tags
   */
  static List<Element> documents(String text, Block in) {
    return outermost(text, in, IN_CONTEXTS, isList(text, in));
  }

  /** Whether a context is a list, by the tag around it or the first one in it. */
  private static boolean isList(String text, Block in) {
    int start = WhiteSpace.on(text, in.start(), in.end());
    boolean below = in.start() > 0 && text.charAt(in.start() - 1) == '>';
    return isListTag(text, start)
        || (below && isListTag(text, text.lastIndexOf('<', in.start() - 1)));
  }

  private static boolean isListTag(String text, int at) {
    if (at < 0 || at >= text.length() || text.charAt(at) != '<') {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && Tags.isNamePart(text.charAt(end), end == at + 1)) {
      end++;
    }
    return LISTS.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
  }

  private static List<Element> outermost(String text, Block in, Set<String> names, boolean bare) {
    List<Element> elements = new ArrayList<>();
    for (Tags.Tagged tagged : Tags.find(in.in(text), names)) {
      Block inner = tagged.inner().moved(in.start());
      Block whole = tagged.whole().moved(in.start());
      if (tagged.inner().start() == tagged.whole().end()) {
        continue; // <doc/>
      }
      boolean needsAttributes =
          WITH_ATTRIBUTES.contains(tagged.name()) || INSIDE.contains(tagged.name());
      if (tagged.attributes() || !needsAttributes || (bare && !tagged.name().equals("source"))) {
        elements.add(new Element(tagged.name(), whole, inner));
      } else { // a tag of something else, which may have documents in it
        Set<String> others = new HashSet<>(names);
        others.remove(tagged.name());
        elements.addAll(outermost(text, inner, others, bare));
      }
    }
    return elements;
  }
}
