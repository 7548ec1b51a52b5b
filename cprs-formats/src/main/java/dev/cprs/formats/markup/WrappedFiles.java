package dev.cprs.formats.markup;

import dev.cprs.formats.Chars;
import dev.cprs.formats.FileNames;
import dev.cprs.formats.Prose;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Elements that wrap files for a language model, without escapes: {@code <file path="A.java">}, or
 * {@code <document_content>} behind a {@code <source>}. What is in them is no markup, whatever it
 * has between angle brackets, but for files that begin with a tag.
 */
final class WrappedFiles {
  private static final int LONGEST_NAME = 300;

  private static final Set<String> ELEMENTS =
      Set.of("file", "document", "doc", "source_file", "source", "code", "content", "snippet");

  private static final Set<String> ATTRIBUTES =
      Set.of("path", "name", "file", "filename", "file_name", "file_path", "filepath", "source");

  /** What holds a file whose name stands in the element before. */
  private static final Set<String> CONTENTS =
      Set.of(
          "document_content",
          "document_contents",
          "file_content",
          "file_contents",
          "content",
          "contents",
          "source_code",
          "code",
          "body",
          "text");

  private final CharSequence text;
  private final int to;
  private final Tags tags;

  WrappedFiles(CharSequence text, int to, Tags tags) {
    this.text = text;
    this.to = to;
    this.tags = tags;
  }

  /**
   * The name of the file that an element wraps; empty if it has none; null if it wraps none.
   *
   * @param tag where its start tag begins
   * @param start where its content begins
   */
  @Nullable CharSequence name(int tag, String element, int start) {
    if (start >= to || !(ELEMENTS.contains(element) || CONTENTS.contains(element))) {
      return null;
    }
    int ink = Prose.inkStart(text, start, to);
    if (ink < to && text.charAt(ink) == '<' && !Chars.startsWith(text, ink, to, "<?php")) {
      return null; // XML, or HTML
    }
    CharSequence name = CONTENTS.contains(element) ? nameBefore() : null;
    if (name == null && ELEMENTS.contains(element)) {
      name = attribute(tag + 1 + element.length(), start - 1);
    }
    return name == null && element.startsWith("document_content") ? "" : name;
  }

  /** The value of the first attribute that is the name of a file. */
  private @Nullable CharSequence attribute(int from, int end) {
    int at = Prose.inkStart(text, from, end);
    while (at < end) {
      int equals = at;
      while (equals < end && text.charAt(equals) != '=' && !Prose.isBlank(text.charAt(equals))) {
        equals++;
      }
      if (equals + 1 >= end
          || text.charAt(equals) != '='
          || "\"'".indexOf(text.charAt(equals + 1)) < 0) {
        return null;
      }
      int close = equals + 2;
      while (close < end && text.charAt(close) != text.charAt(equals + 1)) {
        close++;
      }
      boolean named = ATTRIBUTES.contains(text.subSequence(at, equals).toString());
      CharSequence value = text.subSequence(equals + 2, close);
      if (named && FileNames.isLikely(value)) {
        return value;
      }
      at = Prose.inkStart(text, Math.min(end, close + 1), end);
    }
    return null;
  }

  /** The text of the element before the one that was added last, if it is the name of a file. */
  private @Nullable CharSequence nameBefore() {
    int tag = tags.size() - 2;
    while (tag >= 0 && tags.type(tag) == Tags.Type.BLANK) {
      tag--;
    }
    boolean closed = tag >= 2 && tags.type(tag) == Tags.Type.CLOSE && tags.partner(tag) == tag - 2;
    int from = closed ? tags.start(tag - 1) : 0;
    int end = closed ? tags.start(tag) : 0;
    if (end - from > LONGEST_NAME || from == end) {
      return null;
    }
    int start = Prose.inkStart(text, from, end);
    CharSequence name = text.subSequence(start, Prose.inkEnd(text, start, end));
    return FileNames.isName(name) ? name : null;
  }

  /**
   * Where the end tag of an element begins; below 0 if it doesn't come. One in the middle of a line
   * of the file is text of it.
   */
  int end(int start, String close) {
    for (int at = start; at + close.length() <= to; at++) {
      if (text.charAt(at) == '<' && Chars.startsWith(text, at, to, close)) {
        int after = at + close.length();
        while (after < to && Prose.isBlank(text.charAt(after))) {
          after++;
        }
        boolean begins = at == start || Chars.isLineEnd(text.charAt(at - 1));
        if (begins || after == to || text.charAt(after) == '<') {
          return at;
        }
      }
    }
    return -1;
  }
}
