package dev.cprs.formats.markup;

import dev.cprs.spi.UnitKind;
import java.util.Map;
import java.util.Set;

/** What HTML says of its elements by name, where XML says nothing. */
final class HtmlRules {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  /** Elements of running text, and those that Confluence's pages have among their HTML. */
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "br",
          "button",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "mark",
          "nobr",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "ac:emoticon",
          "ac:image",
          "ac:inline-comment-marker",
          "ac:link",
          "ac:placeholder",
          "ri:attachment",
          "ri:page",
          "ri:user");

  /** What has text for content whatever is in it. */
  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp");

  private static final Set<String> ENDS_PARAGRAPH =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "details",
          "div",
          "dl",
          "fieldset",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul");

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> IN_ROW = Set.of("td", "th", "tr");
  private static final Set<String> IN_TABLE =
      Set.of("td", "th", "tr", "thead", "tbody", "tfoot", "caption", "colgroup");
  private static final Set<String> DEFINITIONS = Set.of("dt", "dd");
  private static final Set<String> OPTIONS = Set.of("option", "optgroup");

  /** The open elements that an element ends by its beginning: a row ends the row before it. */
  private static final Map<String, Set<String>> ENDED_BY =
      Map.ofEntries(
          Map.entry("li", Set.of("li", "p")),
          Map.entry("td", CELLS),
          Map.entry("th", CELLS),
          Map.entry("tr", IN_ROW),
          Map.entry("thead", IN_TABLE),
          Map.entry("tbody", IN_TABLE),
          Map.entry("tfoot", IN_TABLE),
          Map.entry("dt", DEFINITIONS),
          Map.entry("dd", DEFINITIONS),
          Map.entry("option", Set.of("option")),
          Map.entry("optgroup", OPTIONS),
          Map.entry("body", Set.of("head")));

  private static final Map<String, UnitKind> KINDS =
      Map.ofEntries(
          Map.entry("table", UnitKind.TABLE),
          Map.entry("tr", UnitKind.ROW),
          Map.entry("td", UnitKind.CELL),
          Map.entry("th", UnitKind.CELL),
          Map.entry("li", UnitKind.LIST_ITEM),
          Map.entry("dt", UnitKind.TERM),
          Map.entry("dd", UnitKind.TERM),
          Map.entry("p", UnitKind.PARAGRAPH));

  private HtmlRules() {}

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  static boolean isInline(String name) {
    return INLINE.contains(name);
  }

  static boolean isRaw(String name) {
    return RAW.contains(name);
  }

  /** Whether a name is one of HTML's, and not just any word. */
  static boolean isKnown(String name) {
    return isVoid(name)
        || isInline(name)
        || isRaw(name)
        || ENDS_PARAGRAPH.contains(name)
        || KINDS.containsKey(name)
        || ENDED_BY.containsKey(name)
        || name.equals("html")
        || name.equals("head");
  }

  /** Whether the beginning of an element ends the one that is open. */
  static boolean ends(String beginning, String open) {
    return (open.equals("p") && ENDS_PARAGRAPH.contains(beginning))
        || ENDED_BY.getOrDefault(beginning, Set.of()).contains(open);
  }

  static UnitKind kind(String name) {
    return KINDS.getOrDefault(name, UnitKind.ELEMENT);
  }

  /**
   * Whether a name has a prefix, as those of Confluence and templates have it, and is not HTML's.
   */
  static boolean isForeign(String name) {
    return name.indexOf(':') > 0;
  }

  /** Whether an element may be the first of a text in HTML: a known one, or one of Confluence's. */
  static boolean isRoot(String name) {
    return isKnown(name) || name.startsWith("ac:");
  }

  /** The level of {@code h1} to {@code h6}; 0 for any other element. */
  static int headingLevel(String name) {
    boolean heading =
        name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6';
    return heading ? name.charAt(1) - '0' : 0;
  }
}
