package dev.cprs.chat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags that applications put around contexts and documents: {@code <context>}, {@code
 * <documents>}, {@code <document index="1">}, {@code <doc>} and {@code <source id="3">}, with any
 * attributes. A tag without its counterpart is ordinary text.
 */
final class ContextTags {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(context|documents|document|doc|source)(\\s[^<>]{0,500})?>",
          Pattern.CASE_INSENSITIVE);

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

  private record Open(String name, int start, int end, boolean attributes) {}

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
    Deque<Open> open = new ArrayDeque<>();
    Matcher tags = TAG.matcher(text).region(in.start(), in.end());
    while (tags.find()) {
      String name = tags.group(2).toLowerCase(Locale.ROOT);
      if (!names.contains(name)) {
        continue;
      }
      String attributes = tags.group(3) == null ? "" : tags.group(3);
      if (tags.group(1).isEmpty()) {
        if (!attributes.endsWith("/")) {
          open.push(new Open(name, tags.start(), tags.end(), !attributes.isBlank()));
        }
      } else if (open.stream().anyMatch(tag -> tag.name().equals(name))) {
        Open start = open.pop();
        while (!start.name().equals(name)) {
          start = open.pop(); // never closed, so it was text
        }
        add(elements, start, tags.start(), tags.end());
      }
    }
    return elements;
  }

  /** A bare {@code <source>} is the head of a document, or a tag of HTML. */
  private static void add(List<Element> elements, Open open, int closeStart, int closeEnd) {
    if (open.name().equals("source") && !open.attributes()) {
      return;
    }
    while (!elements.isEmpty()
        && elements.get(elements.size() - 1).outer().start() > open.start()) {
      elements.remove(elements.size() - 1);
    }
    int innerStart = open.end();
    elements.add(
        new Element(
            open.name(), new Block(open.start(), closeEnd), new Block(innerStart, closeStart)));
  }
}
