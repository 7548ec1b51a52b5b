package dev.cprs.formats.markup;

import dev.cprs.formats.Blobs;
import dev.cprs.formats.Prose;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.Arrays;

/**
 * Adds the elements of XML or HTML to a tree, with the open ones on a stack. A small element is a
 * unit, a larger one a group whose tags are kept with whatever is kept of it.
 */
final class MarkupUnits {
  /** In UTF-16 units, with the tags. */
  private static final int LONGEST_UNIT = 600;

  /** A row has more tags than text. */
  private static final int LONGEST_ROW = 1500;

  /** A comment of up to this length goes with the element after it. */
  private static final int LONGEST_LEAD = 300;

  private final UnitTree.Builder units;
  private final CharSequence text;
  private final Tags tags;
  private final boolean html;
  private final MarkupHeads heads;
  private final Siblings siblings;

  /** Of each open node the tag that ends it, the element or -1, and the level of a heading or 0. */
  private int[] openEnds = new int[16];

  private int[] openElements = new int[16];
  private int[] openLevels = new int[16];
  private int depth;

  /** Where a head began whose element is still to come; -1 if none did. */
  private int leadStart = -1;

  private int leadEnd;
  private boolean inProlog = true;

  /** Where the text ends that has been added. */
  private int added;

  /** The tag after the last rows that were joined. */
  private int joined;

  MarkupUnits(UnitTree.Builder units, int from, int to, boolean html) {
    this.units = units;
    this.html = html;
    text = units.text();
    tags = Tags.of(text, from, to, html);
    heads = new MarkupHeads(text, tags);
    siblings = new Siblings(text, tags);
    added = from;
  }

  void add() {
    int tag = 0;
    while (true) {
      if (depth > 0 && openEnds[depth - 1] == tag) {
        tag = close(tag);
      } else if (tag < tags.size()) {
        tag = add(tag);
      } else {
        break;
      }
    }
    endLead();
  }

  /** Adds what begins with a tag, or its beginning; the tag after it. */
  private int add(int tag) {
    Tags.Type type = tags.type(tag);
    if (type == Tags.Type.BLANK) {
      return tag + 1;
    }
    if (inProlog && (type == Tags.Type.INSTRUCTION || type == Tags.Type.DOCTYPE)) {
      return lead(tag);
    }
    if (type == Tags.Type.COMMENT) {
      return comment(tag);
    }
    inProlog = false;
    if (isFlow(tag)) {
      return flow(tag);
    }
    if (isLabel(tag)) {
      return lead(tag);
    }
    return switch (type) {
      case OPEN -> element(tag);
      case EMPTY -> {
        int start = takeLead(tags.start(tag));
        leaf(HtmlRules.kind(tags.name(tag)), start, tags.end(tag));
        heads.name(units, tag);
        yield tag + 1;
      }
      case CDATA -> enclosed(tag, 9, 3, "");
      default -> {
        endLead();
        leaf(UnitKind.LINE, tags.start(tag), tags.end(tag));
        yield tag + 1;
      }
    };
  }

  private int lead(int tag) {
    leadStart = leadStart < 0 ? tags.start(tag) : leadStart;
    leadEnd = Prose.inkEnd(text, tags.start(tag), tags.elementEnd(tag));
    return tags.after(tag);
  }

  /** Where an element begins, with the comment or the document's head that leads it. */
  private int takeLead(int start) {
    int from = leadStart < 0 ? start : leadStart;
    leadStart = -1;
    return from;
  }

  /** What was to lead an element stands alone. */
  private void endLead() {
    if (leadStart >= 0) {
      int start = takeLead(leadStart);
      leaf(UnitKind.LINE, start, leadEnd);
    }
  }

  /** Whether an element is a key of a property list, with its value after it. */
  private boolean isLabel(int tag) {
    if (html
        || tags.type(tag) != Tags.Type.OPEN
        || !tags.name(tag).equals("key")
        || tags.elementEnd(tag) - (leadStart < 0 ? tags.start(tag) : leadStart) > LONGEST_LEAD) {
      return false;
    }
    int next = elementAfter(tags.after(tag));
    return next >= 0
        && !tags.name(next).equals("key")
        && depth > 0
        && isDictionary(openElements[depth - 1]);
  }

  private boolean isDictionary(int element) {
    return element >= 0 && tags.name(element).equals("dict");
  }

  /** The element that begins at a tag or behind white space; -1 if none does. */
  private int elementAfter(int tag) {
    int next = tag;
    while (next < limit() && tags.type(next) == Tags.Type.BLANK) {
      next++;
    }
    boolean element =
        next < limit() && (tags.type(next) == Tags.Type.OPEN || tags.type(next) == Tags.Type.EMPTY);
    return element ? next : -1;
  }

  private int comment(int tag) {
    boolean leads = elementAfter(tag + 1) >= 0 && tags.end(tag) - tags.start(tag) <= LONGEST_LEAD;
    if (leads && (leadStart < 0 || inProlog)) {
      return lead(tag);
    }
    if (inProlog && leadStart >= 0) { // the XML declaration belongs to all that follows
      int start = takeLead(leadStart);
      units.group(UnitKind.ELEMENT, start, leadEnd).framed();
      open(tags.size(), -1, 0);
      added = leadEnd;
    }
    endLead();
    return enclosed(tag, 4, 3, "prose");
  }

  /** A comment or CDATA: between marks of these lengths, which frame it if it is long or HTML. */
  private int enclosed(int tag, int openLength, int closeLength, String format) {
    endLead();
    int start = tags.start(tag);
    int end = tags.end(tag);
    int from = Prose.inkStart(text, start + openLength, end - closeLength);
    boolean small = end - start <= LONGEST_UNIT;
    if (from >= end - closeLength || (small && text.charAt(from) != '<')) {
      leaf(UnitKind.ELEMENT, start, end);
    } else {
      if (small || units.isInUnit()) {
        units.unit(UnitKind.ELEMENT, start, start + openLength).framed();
      } else {
        units.group(UnitKind.ELEMENT, start, start + openLength).framed();
      }
      content(from, end - closeLength, small ? "html" : format);
      units.close(end - closeLength, end);
      added = end;
    }
    return tag + 1;
  }

  private void content(int from, int to, String format) {
    if (Blobs.isMost(text, from, to)) {
      units.leaf(UnitKind.BLOB, from, Prose.inkEnd(text, from, to)).mute();
    } else {
      units.inner(from, to, format);
    }
  }

  /** Whether a tag belongs to running text: text, and small elements inside of it. */
  private boolean isFlow(int tag) {
    return switch (tags.type(tag)) {
      case TEXT -> true;
      case CLOSE -> true; // without a start
      case OPEN, EMPTY -> {
        int size = tags.elementEnd(tag) - tags.start(tag);
        int parent = depth == 0 ? -1 : openElements[depth - 1];
        boolean inline = html ? HtmlRules.isInline(tags.name(tag)) : isMixed(parent);
        yield inline && size <= LONGEST_LEAD;
      }
      default -> false;
    };
  }

  private boolean isMixed(int element) {
    return element >= 0 && tags.isMixed(element);
  }

  private int flow(int tag) {
    endLead();
    int limit = limit();
    int end = tag;
    while (end < limit && (tags.type(end) == Tags.Type.BLANK || isFlow(end))) {
      boolean breaks = html && tags.type(end) == Tags.Type.EMPTY && tags.name(end).equals("br");
      end = tags.after(end);
      if (breaks && tags.start(end) - tags.start(tag) > LONGEST_LEAD) {
        break;
      }
    }
    int from = Prose.inkStart(text, tags.start(tag), tags.start(end));
    int to = Prose.inkEnd(text, from, tags.start(end));
    boolean alone = end == tag + 1;
    if (alone && Blobs.isMost(text, from, to)) {
      leaf(UnitKind.BLOB, from, to);
    } else if (alone && isLaidOut() && RawText.isOtherFormat(text, from, to)) {
      units.inner(tags.start(tag), tags.end(tag));
    } else {
      Flow.add(units, tags, tag, end);
    }
    added = Math.max(added, to);
    return end;
  }

  /** Whether line ends count in the innermost element. */
  private boolean isLaidOut() {
    int element = depth == 0 ? -1 : openElements[depth - 1];
    return !html || (element >= 0 && "pre code textarea xmp".contains(tags.name(element)));
  }

  private int element(int tag) {
    String name = tags.name(tag);
    if (html && (name.equals("style") || name.equals("svg") || name.equals("script"))) {
      return raw(tag, name);
    }
    int start = takeLead(tags.start(tag));
    int end = Prose.inkEnd(text, tags.end(tag), tags.elementEnd(tag));
    int level = html && !units.isInUnit() ? HtmlRules.headingLevel(name) : 0;
    if (level > 0 && end - start <= LONGEST_LEAD) {
      return heading(tag, start, end, level);
    }
    if (html && name.equals("dt")) {
      int after = siblings.afterTerms(tag, limit());
      if (after >= 0) {
        return definition(tag, start, after);
      }
    }
    if (html && name.equals("tr") && tag >= joined) {
      int after = siblings.afterJoinedRows(tag, limit());
      if (after >= 0) {
        return joinedRows(tag, start, after);
      }
    }
    UnitKind kind = html ? HtmlRules.kind(name) : UnitKind.ELEMENT;
    boolean small = end - start <= (kind == UnitKind.ROW ? LONGEST_ROW : LONGEST_UNIT);
    boolean list = kind == UnitKind.TABLE || (kind != UnitKind.ROW && heads.isList(tag));
    boolean whole = units.isInUnit() || (small && !list);
    boolean childless = tags.partner(tag) <= tag + 2 && isPlain(tag + 1, tags.partner(tag));
    if (whole && childless) {
      leaf(kind, start, end);
      heads.name(units, tag);
      return tags.after(tag);
    }
    int next = html && !whole ? heads.after(tag) : tag + 1;
    int headEnd = tags.end(next - 1);
    String file = tags.file(tag);
    if (file != null && childless && tags.isClosed(tag)) {
      return file(tag, start, file);
    }
    if (whole) {
      units.unit(kind, start, headEnd).framed();
    } else {
      units.group(kind, start, headEnd).framed();
    }
    heads.name(units, tag);
    Prose.hideBlobs(units, start, headEnd);
    open(tags.partner(tag), tag, 0);
    added = headEnd;
    return next;
  }

  /** Terms stay with whatever is kept of what they mean. */
  private int definition(int tag, int start, int afterTerms) {
    int after = siblings.afterDefinitions(afterTerms, limit());
    int headEnd = Prose.inkEnd(text, tags.end(tag), tags.start(afterTerms));
    join(UnitKind.TERM, start, headEnd, tags.start(after), LONGEST_UNIT);
    heads.name(units, tag);
    open(after, -1, 0);
    added = headEnd;
    return afterTerms;
  }

  /** Rows below a cell that spans them don't repeat it: the first one stays with the others. */
  private int joinedRows(int tag, int start, int after) {
    joined = after;
    int end = tags.start(after);
    boolean whole = units.isInUnit() || end - start <= LONGEST_ROW;
    int next = whole ? tag : tags.after(tag);
    int headEnd = whole ? start : Prose.inkEnd(text, tags.end(tag), tags.start(next));
    join(UnitKind.ROW, start, headEnd, end, LONGEST_ROW);
    if (whole && start < tags.start(tag)) {
      leadStart = start;
    }
    open(after, -1, 0);
    added = headEnd;
    return next;
  }

  /** Opens a node without tags of its own. */
  private void join(UnitKind kind, int start, int headEnd, int end, int longest) {
    if (units.isInUnit() || end - start <= longest) {
      units.unit(kind, start, headEnd).framed();
    } else {
      units.group(kind, start, headEnd).framed().speaking();
    }
    Prose.hideBlobs(units, start, headEnd);
  }

  /** A file in an element: the tags stay with whatever is kept of it. */
  private int file(int tag, int start, String format) {
    int close = tags.partner(tag);
    int from = Prose.inkStart(text, tags.end(tag), tags.start(close));
    if (from == tags.start(close)) {
      leaf(UnitKind.ELEMENT, start, tags.end(close));
    } else {
      units.group(UnitKind.ELEMENT, start, tags.end(tag)).framed();
      heads.name(units, tag);
      content(tags.end(tag), Prose.inkEnd(text, from, tags.start(close)), format);
      units.close(tags.start(close), tags.end(close));
    }
    added = tags.end(close);
    return tags.after(tag);
  }

  private boolean isPlain(int from, int to) {
    return from >= to || tags.type(from) == Tags.Type.TEXT || tags.type(from) == Tags.Type.BLANK;
  }

  /** A heading of HTML heads what follows in the same element up to the next of its level. */
  private int heading(int tag, int start, int end, int level) {
    while (depth > 0 && openLevels[depth - 1] >= level) {
      close(-1);
    }
    units.group(UnitKind.SECTION, start, end).speaking();
    int nameStart = Prose.inkStart(text, tags.end(tag), end);
    int close = tags.isClosed(tag) ? tags.start(tags.partner(tag)) : end;
    int nameEnd = Prose.inkEnd(text, nameStart, close);
    if (nameStart < nameEnd) {
      units.name(nameStart, nameEnd);
    }
    open(limit(), -1, level);
    added = end;
    return tags.after(tag);
  }

  /** Styles and drawings are never relevant, nor are scripts without lines, as programs write. */
  private int raw(int tag, String name) {
    int start = takeLead(tags.start(tag));
    int end = Prose.inkEnd(text, tags.end(tag), tags.elementEnd(tag));
    int close = tags.isClosed(tag) ? tags.start(tags.partner(tag)) : end;
    int from = Prose.inkStart(text, tags.end(tag), close);
    boolean json = from < close && "{[".indexOf(text.charAt(from)) >= 0;
    if (!name.equals("script") || (!json && RawText.isMinified(text, from, close))) {
      units.leaf(UnitKind.BLOB, start, end).mute();
    } else if (end - start <= LONGEST_UNIT) {
      Prose.leaf(units, UnitKind.BLOCK, start, end);
    } else {
      units.group(UnitKind.BLOCK, start, tags.end(tag)).framed();
      units.inner(from, close, json ? "json" : "code");
      units.close(close, end);
    }
    added = end;
    return tags.after(tag);
  }

  private void leaf(UnitKind kind, int start, int end) {
    Prose.leaf(units, kind, start, end);
    added = end;
  }

  private int limit() {
    return depth == 0 ? tags.size() : openEnds[depth - 1];
  }

  private void open(int end, int element, int level) {
    if (depth == openEnds.length) {
      openEnds = Arrays.copyOf(openEnds, 2 * depth);
      openElements = Arrays.copyOf(openElements, 2 * depth);
      openLevels = Arrays.copyOf(openLevels, 2 * depth);
    }
    openEnds[depth] = end;
    openElements[depth] = element;
    openLevels[depth++] = level;
  }

  /** Closes the innermost node before or with a tag; the tag after it. */
  private int close(int tag) {
    endLead();
    int element = openElements[--depth];
    if (element < 0 || !tags.isClosed(element)) {
      units.close(added, added);
      return tag;
    }
    added = tags.end(tag);
    units.close(tags.start(tag), added);
    return tag + 1;
  }
}
