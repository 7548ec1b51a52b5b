package dev.cprs.formats.markup;

import dev.cprs.formats.Prose;

/** Whether a text is XML or HTML, by its beginning. */
final class MarkupFit {
  private static final int BEGINNING = 20_000;
  private static final int LONGEST_PROLOG = 2000;

  private final Tags tags;
  private final boolean cut;
  private int root = -1;
  private int elements;
  private int broken;
  private int known;
  private int foreign;
  private boolean xmlDeclaration;

  private MarkupFit(CharSequence text, int from, int to) {
    int end = Math.min(to, from + BEGINNING);
    cut = end < to;
    tags = Tags.of(text, from, end, false);
    for (int tag = 0; tag < tags.size(); tag++) {
      look(tag);
    }
    int start = Prose.inkStart(text, from, end);
    xmlDeclaration = startsWith(text, start, end, "<?xml");
  }

  static double xml(CharSequence text, int from, int to) {
    if (!begins(text, from, to)) {
      return 0;
    }
    MarkupFit fit = new MarkupFit(text, from, to);
    if (fit.xmlDeclaration) {
      return 0.95;
    }
    boolean few = fit.elements < 2 && !fit.isRootLongFile(text, to);
    if (fit.root < 0 || few || 5 * fit.broken > fit.elements) {
      return 0;
    }
    return fit.isRootWhole() || fit.cut ? 0.85 : 0.7;
  }

  static double html(CharSequence text, int from, int to) {
    if (!begins(text, from, to)) {
      return 0;
    }
    if (isDocument(text, Prose.inkStart(text, from, to), to)) {
      return 0.97;
    }
    MarkupFit fit = new MarkupFit(text, from, to);
    int plain = fit.elements - fit.foreign;
    boolean html = fit.root >= 0 && plain >= 2 && 2 * fit.known > plain;
    return html && !fit.xmlDeclaration && HtmlRules.isRoot(fit.tags.name(fit.root)) ? 0.9 : 0;
  }

  private void look(int tag) {
    Tags.Type type = tags.type(tag);
    if (type == Tags.Type.OPEN || type == Tags.Type.EMPTY) {
      root = root < 0 ? tag : root;
      elements++;
      known += HtmlRules.isKnown(tags.name(tag)) ? 1 : 0;
      foreign += HtmlRules.isForeign(tags.name(tag)) ? 1 : 0;
      broken += type == Tags.Type.OPEN && !cut && !tags.isClosed(tag) ? 1 : 0;
    } else if (type == Tags.Type.CLOSE && tags.partner(tag) < 0) {
      broken++;
    }
  }

  /** Whether a text begins with an element that wraps a file longer than what is looked at. */
  private boolean isRootLongFile(CharSequence text, int to) {
    return cut
        && root >= 0
        && new WrappedFiles(text, to, tags).name(tags.start(root), tags.name(root), tags.end(root))
            != null;
  }

  private boolean isRootWhole() {
    return tags.type(root) == Tags.Type.EMPTY || tags.isClosed(root);
  }

  /** Whether the first thing in a text is a tag, a comment or a declaration. */
  private static boolean begins(CharSequence text, int from, int to) {
    int start = from < to && text.charAt(from) == '\ufeff' ? from + 1 : from;
    start = Prose.inkStart(text, start, to);
    if (start + 2 >= to || text.charAt(start) != '<') {
      return false;
    }
    char next = text.charAt(start + 1);
    return next == '?' || next == '!' || Character.isLetter(next) || next == '_';
  }

  /** Whether a text begins with HTML's document type or root, after what may stand before it. */
  private static boolean isDocument(CharSequence text, int from, int to) {
    int end = Math.min(to, from + LONGEST_PROLOG);
    Tags prolog = Tags.of(text, from, end, true);
    for (int tag = 0; tag < prolog.size(); tag++) {
      int start = prolog.start(tag);
      if (startsWith(text, start, end, "<!doctype html") || startsWith(text, start, end, "<html")) {
        return true;
      }
      if (prolog.type(tag) == Tags.Type.OPEN) {
        return false;
      }
    }
    return false;
  }

  private static boolean startsWith(CharSequence text, int at, int to, String mark) {
    return to - at >= mark.length()
        && text.subSequence(at, at + mark.length()).toString().equalsIgnoreCase(mark);
  }
}
