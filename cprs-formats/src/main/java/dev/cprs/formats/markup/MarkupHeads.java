package dev.cprs.formats.markup;

import dev.cprs.formats.Prose;
import dev.cprs.spi.UnitTree;
import java.util.Set;

/** What stands at the head of an element: its name, and a table's header. */
final class MarkupHeads {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_HEADER = 1000;
  private static final Set<String> IDS = Set.of("id", "name", "key", "index", "path", "xml:id");

  private final CharSequence text;
  private final Tags tags;

  MarkupHeads(CharSequence text, Tags tags) {
    this.text = text;
    this.tags = tags;
  }

  /**
   * Names the last node by its element, with the attribute that tells it from others if that comes
   * first: {@code book id="b1"}; or by the key of a property list before it.
   */
  void name(UnitTree.Builder units, int tag) {
    int key = keyBefore(tag);
    if (key >= 0) {
      int from = Prose.inkStart(text, tags.start(key), tags.end(key));
      units.name(from, Prose.inkEnd(text, from, tags.end(key)));
      return;
    }
    int start = tags.start(tag) + 1;
    int limit = Math.min(tags.end(tag) - 1, start + LONGEST_NAME);
    int end = wordEnd(start, limit);
    int id = Prose.inkStart(text, end, limit);
    int equals = wordEnd(id, limit);
    if (equals + 1 < limit && IDS.contains(text.subSequence(id, equals).toString())) {
      char quote = text.charAt(equals + 1);
      int close = equals + 2;
      while (close < limit && text.charAt(close) != quote) {
        close++;
      }
      boolean whole = text.charAt(equals) == '=' && (quote == '"' || quote == '\'');
      end = whole && close < limit ? close + 1 : end;
    }
    if (start < end) {
      units.name(start, end);
    }
  }

  /** The text of the key before an element; -1 if there is none. */
  private int keyBefore(int tag) {
    int close = tag - 1;
    if (close >= 0 && tags.type(close) == Tags.Type.BLANK) {
      close--;
    }
    boolean key =
        close >= 2
            && tags.type(close) == Tags.Type.CLOSE
            && tags.name(close).equals("key")
            && tags.partner(close) == close - 2
            && tags.type(close - 1) == Tags.Type.TEXT;
    return key ? close - 1 : -1;
  }

  /** Whether an element holds records: its first two elements have one name and parts. */
  boolean isList(int element) {
    int first = -1;
    for (int tag = element + 1; tag < tags.partner(element); tag = tags.after(tag)) {
      Tags.Type type = tags.type(tag);
      if (type == Tags.Type.OPEN) {
        boolean hasParts = tags.partner(tag) > tag + 2;
        if (!hasParts || tags.isMixed(tag)) {
          return false;
        }
        if (first >= 0) {
          return tags.name(first).equals(tags.name(tag));
        }
        first = tag;
      } else if (type != Tags.Type.BLANK && type != Tags.Type.COMMENT) {
        return false;
      }
    }
    return false;
  }

  private int wordEnd(int from, int limit) {
    int end = from;
    while (end < limit
        && "=/>\"'".indexOf(text.charAt(end)) < 0
        && !Prose.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * The tag after an element's head: after its start tag, or after a table's caption and header
   * rows, which belong to each of its rows.
   */
  int after(int element) {
    String name = tags.name(element);
    int head = element + 1;
    if (!name.equals("table") && !name.equals("tbody")) {
      return head;
    }
    for (int tag = head; tag < tags.partner(element); tag = tags.after(tag)) {
      if (tags.type(tag) == Tags.Type.OPEN) {
        if (!isHeader(tag) || tags.elementEnd(tag) - tags.start(element) > LONGEST_HEADER) {
          break;
        }
        head = tags.after(tag);
      } else if (tags.type(tag) != Tags.Type.BLANK) {
        break;
      }
    }
    return head;
  }

  private boolean isHeader(int tag) {
    String name = tags.name(tag);
    if (!name.equals("tr")) {
      return name.equals("caption") || name.equals("colgroup") || name.equals("thead");
    }
    int cells = 0;
    for (int cell = tag + 1; cell < tags.partner(tag); cell = tags.after(cell)) {
      boolean open = tags.type(cell) == Tags.Type.OPEN;
      if (open && !tags.name(cell).equals("th")) {
        return false;
      }
      cells += open ? 1 : 0;
    }
    return cells > 0;
  }
}
