package dev.cprs.formats.markup;

import dev.cprs.formats.FileNames;
import dev.cprs.formats.Prose;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into tags and what lies between them. A {@code <} that begins nothing, or what isn't
 * closed, is text. Linear: what was once searched to the end and not found isn't searched again.
 */
final class TagScanner {
  private final CharSequence text;
  private final int to;
  private final boolean html;
  private final Tags tags;
  private final WrappedFiles files;

  /** From where on a mark is known to be missing. */
  private final Map<String, Integer> missing = new HashMap<>();

  private int textStart;
  private boolean ink;

  TagScanner(CharSequence text, int from, int to, boolean html, Tags tags) {
    this.text = text;
    this.to = to;
    this.html = html;
    this.tags = tags;
    this.files = new WrappedFiles(text, to, tags);
    textStart = from;
  }

  void scan() {
    int at = textStart;
    while (at < to) {
      char c = text.charAt(at);
      if (c == '<') {
        at = markup(at);
      } else {
        ink |= !Prose.isBlank(c) && c != '\ufeff';
        at++;
      }
    }
    endText(to);
  }

  /** Adds what a {@code <} begins; where it ends. It is text if nothing is added. */
  private int markup(int at) {
    char next = at + 1 < to ? text.charAt(at + 1) : ' ';
    int end = -1;
    if (next == '!') {
      end = declaration(at);
    } else if (next == '?') {
      end = add(Tags.Type.INSTRUCTION, at, find(html ? ">" : "?>", at + 2));
    } else if (next == '/' && at + 2 < to && isNameStart(text.charAt(at + 2))) {
      return closeTag(at);
    } else if (isNameStart(next)) {
      return openTag(at);
    }
    ink |= end < 0;
    return end < 0 ? at + 1 : end;
  }

  private int declaration(int at) {
    if (startsWith("<!--", at)) {
      return add(Tags.Type.COMMENT, at, find("-->", at + 4));
    }
    if (startsWith("<![CDATA[", at)) {
      return add(Tags.Type.CDATA, at, find("]]>", at + 9));
    }
    boolean named = at + 2 < to && isNameStart(text.charAt(at + 2));
    return named ? add(Tags.Type.DOCTYPE, at, doctypeEnd(at + 2)) : -1;
  }

  private int add(Tags.Type type, int start, int end) {
    if (end >= 0) {
      endText(start);
      tags.add(type, start);
      textStart = end;
    }
    return end;
  }

  private void endText(int end) {
    if (end > textStart && ink) {
      tags.addText(textStart);
    } else if (end > textStart) {
      tags.add(Tags.Type.BLANK, textStart);
    }
    ink = false;
  }

  private int closeTag(int at) {
    int nameEnd = nameEnd(at + 2);
    int end = nameEnd;
    while (end < to && text.charAt(end) != '>' && text.charAt(end) != '<') {
      end++;
    }
    if (end == to || text.charAt(end) == '<') {
      ink = true;
      return end;
    }
    endText(at);
    tags.addClose(at, text.subSequence(at + 2, nameEnd).toString());
    textStart = end + 1;
    return end + 1;
  }

  private int openTag(int at) {
    int nameEnd = nameEnd(at + 1);
    int end = nameEnd;
    if (end < to && !isAfterName(text.charAt(end))) {
      ink = true;
      return end;
    }
    while (end < to && text.charAt(end) != '>' && text.charAt(end) != '<') {
      char c = text.charAt(end);
      boolean quote = (c == '"' || c == '\'') && text.charAt(end - 1) == '=';
      end = quote ? quoteEnd(end) : end + 1;
    }
    if (end == to || text.charAt(end) == '<') {
      ink = true;
      return end;
    }
    endText(at);
    String name = text.subSequence(at + 1, nameEnd).toString();
    tags.addOpen(at, name, text.charAt(end - 1) == '/');
    textStart = end + 1;
    if (html) {
      return rawEnd(name, end + 1);
    }
    return text.charAt(end - 1) == '/' ? end + 1 : fileEnd(at, name, end + 1);
  }

  /** Where the text of a file ends that an element wraps; {@code start} for other elements. */
  private int fileEnd(int tag, String name, int start) {
    CharSequence file = files.name(tag, name, start);
    String close = "</" + name + ">";
    if (file == null || start >= missing.getOrDefault(close, Integer.MAX_VALUE)) {
      return start;
    }
    int end = files.end(start, close);
    if (end < 0) {
      missing.put(close, start);
      return start;
    }
    tags.isFile(FileNames.format(file));
    ink = Prose.inkStart(text, start, end) < end;
    return end;
  }

  /** After the closing quote of a value. XML has no {@code <} in it: there the tag is broken. */
  private int quoteEnd(int start) {
    char quote = text.charAt(start);
    if (html) {
      int end = find(String.valueOf(quote), start + 1);
      return end < 0 ? start + 1 : end;
    }
    int end = start + 1;
    while (end < to && text.charAt(end) != quote && text.charAt(end) != '<') {
      end++;
    }
    return end < to && text.charAt(end) == quote ? end + 1 : end;
  }

  /** Where the content of a script ends, which has no tags; {@code start} for other elements. */
  private int rawEnd(String written, int start) {
    String name = written.toLowerCase(Locale.ROOT);
    if (!HtmlRules.isRaw(name)) {
      return start;
    }
    int after = find("</" + name, start);
    int end = after < 0 ? start : after - name.length() - 2;
    for (int i = start; i < end && !ink; i++) {
      ink = !Prose.isBlank(text.charAt(i));
    }
    return end;
  }

  /** The end of a document type, with what is declared in its brackets. */
  private int doctypeEnd(int start) {
    if (start >= missing.getOrDefault("doctype", Integer.MAX_VALUE)) {
      return -1;
    }
    boolean inside = false;
    for (int at = start; at < to; ) {
      char c = text.charAt(at);
      int next = at + 1;
      if (c == '"' || c == '\'') {
        next = find(String.valueOf(c), at + 1);
      } else if (c == '<' && startsWith("<!--", at)) {
        next = find("-->", at + 4);
      } else if (c == '[' || c == ']') {
        inside = c == '[';
      } else if (c == '>' && !inside) {
        return next;
      } else if (c == '<' && !inside) {
        return -1;
      }
      at = Math.max(next, at + 1);
    }
    missing.put("doctype", start);
    return -1;
  }

  /** The offset after a mark, whatever the case of its letters; -1 if it doesn't come. */
  private int find(String mark, int from) {
    if (from >= missing.getOrDefault(mark, Integer.MAX_VALUE)) {
      return -1;
    }
    for (int at = from; at + mark.length() <= to; at++) {
      if (startsWith(mark, at)) {
        return at + mark.length();
      }
    }
    missing.put(mark, from);
    return -1;
  }

  private boolean startsWith(String mark, int at) {
    if (at + mark.length() > to) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      char c = text.charAt(at + i);
      if (c != mark.charAt(i) && Character.toLowerCase(c) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < to && isName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isName(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
  }

  private static boolean isAfterName(char c) {
    return c == '>' || c == '/' || Prose.separates(c);
  }
}
