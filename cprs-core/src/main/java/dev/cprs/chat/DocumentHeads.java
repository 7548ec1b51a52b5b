package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the documents in a context begin, and which part of each is its head: what tells it from
 * the others, and what a citation points at. Heads stay, whatever is kept of their documents.
 */
final class DocumentHeads {
  private static final String CONTENT =
      "document_contents?|content|text|body|page_content|passage|snippet";

  private static final Pattern CONTENT_OPEN =
      Pattern.compile("<(" + CONTENT + ")(\\s[^<>]{0,200})?>");

  /** {@code <source>a.pdf</source>} or {@code Title: A} at the start of a document. */
  private static final Pattern HEAD =
      Pattern.compile(
          "\\s*(?:<(\\w+)(?:\\s[^<>]{0,200})?>[^<>\\n]{0,300}</\\1>"
              + "|(?i:title|source|url|uri|link|id|author|authors|date|name|page|file|path|section)[ \\t]*:[^\\n]{0,300}(?=\\n))");

  /** {@code [3] Title}, at the start of a paragraph. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\A|(?<=\\n)[ \\t]*\\r?\\n)[ \\t]*\\[(\\d{1,4})\\](?=[ \\t:\\r\\n])");

  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]*\\r?\\n");

  /** A first line of at most this many characters is a title. A guess. */
  private static final int TITLE = 160;

  /** Shorter passages are a list of something, not documents. A guess. */
  private static final int SHORTEST = 120;

  private DocumentHeads() {}

  /**
   * The bodies of the documents in a context; the whole context if it is one document.
   *
   * @return in order, disjoint, at least one
   */
  static List<Block> bodies(String text, Block context) {
    List<ContextTags.Element> documents = ContextTags.documents(text, context);
    if (!documents.isEmpty()) {
      List<Block> bodies = new ArrayList<>();
      int from = context.start();
      for (ContextTags.Element document : documents) {
        addIfText(bodies, text, from, document.outer().start());
        bodies.add(body(text, document.inner()));
        from = document.outer().end();
      }
      addIfText(bodies, text, from, context.end());
      return bodies;
    }
    List<Block> labels = PassageLabels.find(text, context);
    if (labels.isEmpty()) {
      return List.of(context);
    }
    List<Block> bodies = new ArrayList<>();
    addIfFilled(bodies, text, context.start(), labels.get(0).start());
    for (int i = 0; i < labels.size(); i++) {
      Block label = labels.get(i);
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : context.end();
      Block passage = afterHead(text, label.start(), label.end(), end);
      addIfFilled(bodies, text, withoutHeads(text, passage).start(), end);
    }
    return bodies.isEmpty() ? List.of(context) : bodies;
  }

  /** What stands beside documents, unless it is only the tags of their list. */
  private static void addIfText(List<Block> bodies, String text, int from, int to) {
    int at = WhiteSpace.on(text, from, to);
    while (at < to && text.charAt(at) == '<') {
      at = WhiteSpace.on(text, Math.min(to, Blocks.indexOf(text, '>', at, to) + 1), to);
    }
    if (at < to) {
      bodies.add(new Block(from, to));
    }
  }

  private static void addIfFilled(List<Block> bodies, String text, int from, int to) {
    if (WhiteSpace.on(text, from, to) < to) {
      bodies.add(new Block(from, to));
    }
  }

  /** A document without its head. */
  static Block body(String text, Block document) {
    Matcher open = CONTENT_OPEN.matcher(text).region(document.start(), document.end());
    if (open.find()) {
      String content = text.substring(open.end(), document.end()); // no further back is looked
      int close = content.lastIndexOf("</" + open.group(1) + ">");
      if (close >= 0) {
        return new Block(open.end(), open.end() + close);
      }
    }
    return withoutHeads(text, document);
  }

  /** A document without the tags and lines at its beginning that name it. */
  private static Block withoutHeads(String text, Block document) {
    int start = document.start();
    Matcher head = HEAD.matcher(text).region(start, document.end());
    while (head.lookingAt() && head.end() < document.end()) {
      start = head.end();
      head.region(start, document.end());
    }
    return new Block(start, document.end());
  }

  /**
   * Passages with rising numbers outside all tags: each to the next, the last to the end of its
   * paragraph, since a question may follow.
   *
   * @return with their numbers; empty, or at least two
   */
  static List<Block> numbered(String text, Block in) {
    List<Block> passages = new ArrayList<>();
    Matcher numbers = NUMBER.matcher(text).region(in.start(), in.end());
    int last = -1;
    int start = -1;
    while (numbers.find()) {
      int number = Integer.parseInt(numbers.group(1));
      int at = text.indexOf('[', numbers.start());
      if (start >= 0 && number == last + 1) {
        passages.add(new Block(start, at));
      } else if (start >= 0) {
        break; // another list
      }
      last = number;
      start = at;
    }
    if (passages.isEmpty()) {
      return passages;
    }
    Matcher end = PARAGRAPH_END.matcher(text).region(start, in.end());
    passages.add(new Block(start, end.find() ? end.start() : in.end()));
    int all = passages.get(passages.size() - 1).end() - passages.get(0).start();
    return all / passages.size() < SHORTEST ? List.of() : passages;
  }

  /** A passage without {@code [3]} and its title. */
  static Block afterNumber(String text, int start, int end) {
    return afterHead(text, start, text.indexOf(']', start) + 1, end);
  }

  private static Block afterHead(String text, int start, int label, int end) {
    int line = text.indexOf('\n', label);
    boolean title =
        line >= 0 && line < end && line - start <= TITLE && WhiteSpace.on(text, line, end) < end;
    return new Block(title ? line : label, end);
  }
}
